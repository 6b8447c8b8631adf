import type { SectionId } from '../../model/narrative/narrative-types.js';
import { baseWords } from './base.js';
import { sourceNames } from './sources.js';
import { threePublicWords } from './three-public.js';

/** Titles of the sections of part two, for documents that print none. */
export const sectionTitles: Record<SectionId, string> = {
  'income-and-expenditure': 'Income and expenditure',
  income: 'Income',
  expenditure: 'Expenditure',
  appropriation: 'Fiscal appropriation',
  'general-expenditure': 'Expenditure from the general public budget',
  'basic-expenditure': 'Basic expenditure from the general public budget',
  'three-public': 'Three-public expenses',
  'fund-expenditure': 'Expenditure from government funds and state capital',
  other: 'Other important matters',
  'operating-cost': 'Operating cost of the office',
  procurement: 'Government procurement',
  'performance-targets': 'Performance targets',
  'state-assets': 'State-owned assets',
  'special-transfers': 'Special transfer payments',
};

/** Names of what part two speaks of, by subject. */
export const subjectNames: Record<string, string> = {
  ...threePublicWords.names,
  ...sourceNames,
  total: 'Three-public expenses',
  basic: baseWords.basic,
  project: baseWords.project,
  personnel: baseWords.personnel,
  public: baseWords.public,
  incomeTotal: 'Total income',
  expenditureTotal: 'Total expenditure',
  income: 'Income',
  expenditure: 'Expenditure',
  appropriationIncome: 'Income from fiscal appropriation',
  appropriationExpenditure: 'Expenditure from fiscal appropriation',
  generalExpenditure: 'Expenditure from the general public budget',
  basicExpenditure: 'Basic expenditure from the general public budget',
  fundExpenditure: 'Expenditure from government-managed funds',
  stateCapitalExpenditure: 'Expenditure from state capital',
};
