import type { Budget } from '../../schema/document.js';

/** The tables of expenditure by function, basic and project. */
export const EXPENDITURE_TABLES = [
  'expenditure',
  'generalExpenditure',
  'fundExpenditure',
  'stateCapitalExpenditure',
] as const;
export type ExpenditureTable = (typeof EXPENDITURE_TABLES)[number];

/** Every row of every expenditure table. */
export function expenditureRows(budget: Budget): { table: ExpenditureTable; row: number }[] {
  return EXPENDITURE_TABLES.flatMap((table) =>
    (budget.tables[table]?.rows ?? []).map((_row, row) => ({ table, row })),
  );
}
