import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import { remembered } from '../remembered.js';
import { columnsOf, plainCode, readRows } from '../rows.js';
import type { ExpenditureTable } from '../row/expenditure-rows.js';

/** The tables of the three budgets that 支出总表 is made of. */
export const BUDGET_TABLES = ['generalExpenditure', 'fundExpenditure', 'stateCapitalExpenditure'] as const;

/** A row of a table by function. */
export interface CodedRow {
  readonly row: number;
  readonly code: string;
  /** The unit row it stands below, or its own unit; empty where the table prints no units. */
  readonly unit: string;
  readonly name: string | null;
}

/** Rows with a functional code: 类, 款 and 项 alike. */
export const codedRows = remembered((budget, table: ExpenditureTable | 'income'): readonly CodedRow[] => {
  const { rows = [], unitOf } = readRows(budget, table) ?? {};
  return rows.flatMap((row, index): CodedRow[] => {
    const code = plainCode(row);
    if (code === '' || row.kind === 'unit' || row.kind === 'total') return [];
    const above = rows[unitOf?.get(index) ?? -1];
    const unit = row.unitCode ?? above?.unitCode ?? above?.name ?? '';
    return [{ row: index, code, unit, name: row.name ?? null }];
  });
});

/**
 * Finds for a row the one row of another table with its code, within the unit where a table has the code for several
 * units. `null`: the table has no such row; `undefined`: it is not known which.
 */
export function rowFinder(
  rows: readonly CodedRow[],
): (row: CodedRow, alone: boolean) => CodedRow | null | undefined {
  const byCode = groupBy(rows, ({ code }) => code);
  const byUnit = groupBy(rows, ({ code, unit }) => `${code}\n${unit}`);
  return ({ code, unit }, alone) => {
    const found = byCode.get(code) ?? [];
    if (found.length === 0) return null;
    if (alone && found.length === 1) return found[0]!;
    const within = byUnit.get(`${code}\n${unit}`) ?? [];
    return within.length === 1 ? within[0]! : undefined;
  };
}

/** Codes that a table prints once only. */
export function singleCodes(rows: readonly CodedRow[]): ReadonlySet<string> {
  return new Set(
    [...groupBy(rows, ({ code }) => code)].flatMap(([code, of]) => (of.length === 1 ? [code] : [])),
  );
}

/** The amount columns that both tables have. */
export function sharedColumns(budget: Budget, one: ExpenditureTable, other: ExpenditureTable): string[] {
  const columns = new Set(columnsOf(budget, other));
  return columnsOf(budget, one).filter((column) => columns.has(column));
}
