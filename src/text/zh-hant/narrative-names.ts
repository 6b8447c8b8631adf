import type { SectionId } from '../../model/narrative/narrative-types.js';
import { baseWords } from './base.js';
import { sourceNames } from './sources.js';
import { threePublicWords } from './three-public.js';

/** Titles of the sections of part two, for documents that print none. */
export const sectionTitles: Record<SectionId, string> = {
  'income-and-expenditure': '收入支出預算總體情況',
  income: '收入預算總體情況',
  expenditure: '支出預算總體情況',
  appropriation: '財政撥款收入支出預算總體情況',
  'general-expenditure': '一般公共預算支出預算情況',
  'basic-expenditure': '一般公共預算基本支出預算情況',
  'three-public': '“三公”經費支出情況',
  'fund-expenditure': '政府性基金、國有資本經營預算支出情況',
  other: '其他重要事項',
  'operating-cost': '機關運行經費',
  procurement: '政府採購支出情況',
  'performance-targets': '績效目標設置情況',
  'state-assets': '國有資產佔用情況',
  'special-transfers': '專項轉移支付項目情況',
};

/** Names of what part two speaks of, by subject. */
export const subjectNames: Record<string, string> = {
  ...threePublicWords.names,
  ...sourceNames,
  total: '“三公”經費',
  basic: baseWords.basic,
  project: baseWords.project,
  personnel: baseWords.personnel,
  public: baseWords.public,
  incomeTotal: '收入總計',
  expenditureTotal: '支出總計',
  income: '收入合計',
  expenditure: '支出合計',
  appropriationIncome: '財政撥款收入總計',
  appropriationExpenditure: '財政撥款支出總計',
  generalExpenditure: '一般公共預算支出',
  basicExpenditure: '一般公共預算基本支出',
  fundExpenditure: '政府性基金預算支出',
  stateCapitalExpenditure: '國有資本經營預算支出',
};
