import { cellAt } from '../cells.js';
import type { Check } from '../check.js';
import { addsUp } from '../row/adds-up.js';
import { columnsOf, readRows, type RowsTable, type RowTree } from '../rows.js';
import type { Budget } from '../../schema/document.js';

/** A table of rows with its amount columns. */
export interface Columns {
  readonly table: RowsTable;
  readonly tree: RowTree;
  readonly columns: readonly string[];
}

/** The tables that the document has. */
export function tablesOf(budget: Budget, ids: readonly RowsTable[]): Columns[] {
  return ids.flatMap((table) => {
    const tree = readRows(budget, table);
    return tree ? [{ table, tree, columns: columnsOf(budget, table) }] : [];
  });
}

/** In every column, the amount of a row is the sum of other rows. */
export function* columnSums(
  budget: Budget,
  { table, columns }: Columns,
  whole: number,
  parts: readonly number[],
): Generator<Check> {
  if (whole < 0) return;
  for (const column of columns) {
    const cell = cellAt(budget, table, whole, column);
    const cells = parts.flatMap((row) => cellAt(budget, table, row, column) ?? []);
    const check = cell && addsUp(cell, cells);
    if (check) yield check;
  }
}

/** Whether a row prints an amount in any column. */
export function printsAmount(budget: Budget, { table, columns }: Columns, row: number): boolean {
  return columns.some((column) => (cellAt(budget, table, row, column)?.amount ?? null) !== null);
}
