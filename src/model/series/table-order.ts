import { isAmount, leavesOf } from '../../places/form.js';
import { searchKey } from '../search-key.js';
import type { GridRow } from './table-cells.js';
import type { TableGrid } from './table-grid.js';

/** How the reader has ordered a table by a column. */
export interface TableOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Columns of words that have an order. */
const CODES = ['lei', 'code', 'govCode'];

/** The rows the reader asks for, in the order asked for. */
export function orderedRows(grid: TableGrid, filter: string, order: TableOrder | null): readonly GridRow[] {
  const rows = order && sortableColumns(grid).includes(order.column) ? sorted(grid.rows, order) : grid.rows;
  const key = searchKey(filter);
  return key === '' ? rows : rows.filter((row) => row.kind === 'head' || searchKey(row.words).includes(key));
}

/** The order after a press on a column: amounts from the largest, codes from the first; the other way; as printed. */
export function nextOrder(order: TableOrder | null, column: string): TableOrder | null {
  const ways = ['descending', 'ascending'] as const;
  const [first, second] = CODES.includes(column) ? [ways[1], ways[0]] : ways;
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : null;
}

/**
 * Ids of the columns a table may be sorted by: amounts and codes, where the order of the rows means nothing because
 * all rows beside the total and the unit are of one kind and stand together. None in any other table.
 */
export function sortableColumns({ form, rows }: TableGrid): string[] {
  const merged = rows.some(({ cells }) => cells.some(({ merge }) => merge !== undefined));
  if (form.shape !== 'rows' || merged || !movable(rows)) return [];
  return leavesOf(form.columns)
    .filter((leaf) => isAmount(leaf) || CODES.includes(leaf.id))
    .map(({ id }) => id);
}

/** The range of rows that may change places. */
function movable(rows: readonly GridRow[]): [from: number, to: number] | null {
  for (const fixed of [['total'], ['total', 'unit']]) {
    const free = rows.flatMap(({ kind }, index) => (fixed.includes(kind) ? [] : [index]));
    const [from = 0, to = 0] = [free[0], free.at(-1)];
    const alike = new Set(free.map((index) => rows[index]!.kind)).size === 1;
    if (alike && free.length > 1 && to - from === free.length - 1) return [from, to + 1];
  }
  return null;
}

/** Blanks come last either way, and equals keep the printed order. */
function sorted(rows: readonly GridRow[], { column, direction }: TableOrder): GridRow[] {
  const [from, to] = movable(rows)!;
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.slice(from, to).map((row) => ({ row, key: sortKey(row, column) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return a.key < b.key ? -sign : a.key > b.key ? sign : 0;
  });
  return [...rows.slice(0, from), ...keyed.map(({ row }) => row), ...rows.slice(to)];
}

/** A code that the form splits is one again. */
function sortKey({ cells }: GridRow, column: string): number | string | null {
  const columns = column === 'lei' ? ['lei', 'kuan', 'xiang'] : [column];
  const found = cells.filter((cell) => columns.includes(cell.column));
  if (!CODES.includes(column)) return found[0]?.amount ?? null;
  return found.map(({ text }) => text).join('') || null;
}
