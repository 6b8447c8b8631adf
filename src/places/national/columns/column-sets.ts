import type { TableId } from '../../table-ids.js';
import { basicExpenditureColumns, economicSummaryColumns } from './economic-tables.data.js';
import { expenditureColumns, incomeColumns } from './function-tables.data.js';
import { overallColumns, projectColumns, projectPerformanceColumns } from './project-tables.data.js';
import type { ColumnSet } from '../../words.js';
import { threePublicColumns } from './three-public.data.js';
import { sideColumns } from './two-sided.data.js';

/** Heads of columns that are said everywhere. */
export const nationalColumns: Readonly<Record<TableId, ColumnSet>> = {
  incomeExpenditure: sideColumns,
  income: incomeColumns,
  expenditure: expenditureColumns,
  appropriation: sideColumns,
  generalExpenditure: expenditureColumns,
  basicExpenditure: basicExpenditureColumns,
  economicSummary: economicSummaryColumns,
  threePublic: threePublicColumns,
  fundExpenditure: expenditureColumns,
  stateCapitalExpenditure: expenditureColumns,
  projects: projectColumns,
  overallPerformance: overallColumns,
  projectPerformance: projectPerformanceColumns,
};
