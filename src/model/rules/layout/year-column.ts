import { fault, PASSED, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { amountColumns, readRows, type RowsTable } from '../rows.js';
import type { Budget } from '../../schema/document.js';
import { TABLE_IDS, type TableId } from '../../../places/table-ids.js';
import { noteFault, notesOf } from './notes.js';

type Row = Readonly<Record<string, unknown>> & { readonly kind: string; readonly side?: string };

/** An amount column that holds nothing but years (whole numbers from 1990 to 2035) is no amount column. */
export const yearColumn = defineRule({
  id: 'LAYOUT-YEAR-COLUMN',
  group: 'layout',
  tolerance: '–',
  severity: 'error',
  source: ['SG'],
  needs: [],
  substantive: true,
  *check(books) {
    for (const note of notesOf('LAYOUT-YEAR-COLUMN', books)) yield noteFault(note, books);
    for (const table of TABLE_IDS) yield* checkTable(books.budget, table);
  },
});

function* checkTable(budget: Budget, table: TableId): Generator<Check, void, void> {
  const rows = (budget.tables[table]?.rows ?? []) as readonly Row[];
  const leaves = leavesOf(budget, table, rows);
  // The two sides of a two-sided table are columns of their own.
  for (const side of new Set(rows.map((row) => row.side))) {
    const members = [...rows.entries()].filter(([, row]) => row.side === side);
    for (const column of amountColumns(members.map(([, row]) => row))) {
      const printed = members.filter(([, row]) => typeof row[column] === 'number');
      if (printed.length === 0) continue;
      const years = printed.map(([, row]) => row[column] as number);
      const wrong =
        printed.length === 1
          ? isLoneYear(budget.year, printed[0]![1], column)
          : areYears(years, printed, leaves, budget.year);
      yield wrong
        ? fault({
            paths: printed.map(([index]) => `tables.${table}.rows[${index}].${column}`),
            variant: 'column',
            words: { from: least(years), to: most(years), count: years.length },
          })
        : PASSED;
    }
  }
}

/**
 * Years in every row. Amounts of that size exist too (2000 in 合计, its unit and its one item), so either the total
 * contradicts them, there being two rows that it should add up, or they are this year and the last, three times.
 */
function areYears(
  years: readonly number[],
  printed: readonly (readonly [index: number, row: Row])[],
  leaves: ReadonlySet<number>,
  year: number,
): boolean {
  if (!years.every((value) => Number.isInteger(value) && value >= 1990 && value <= 2035)) return false;
  const below = printed.filter(([index]) => leaves.has(index)).length;
  const hasTotal = printed.some(([, { kind }]) => kind === 'total' || kind === 'subtotal');
  if (below >= 2 && hasTotal) return true;
  return below >= 3 && years.every((value) => value === year || value === year - 1);
}

/** One figure alone is a year if it is this one or the last, and more than the total of its own row. */
function isLoneYear(year: number, row: Row, column: string): boolean {
  const value = row[column];
  const { total } = row;
  return (
    (value === year || value === year - 1) && column !== 'total' && typeof total === 'number' && total < value
  );
}

/** Rows whose amounts stand in no other of them. */
function leavesOf(budget: Budget, table: TableId, rows: readonly Row[]): Set<number> {
  if (table === 'overallPerformance') return new Set();
  if (table === 'incomeExpenditure' || table === 'appropriation')
    return new Set([...rows.entries()].flatMap(([index, { kind }]) => (kind === 'item' ? [index] : [])));
  if (table === 'threePublic')
    return new Set([...rows.entries()].flatMap(([index, { kind }]) => (kind === 'unit' ? [index] : [])));
  const tree = readRows(budget, table satisfies RowsTable);
  return new Set([...(tree?.leaves ?? []), ...(tree?.units.length && !tree.leaves.length ? tree.units : [])]);
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
