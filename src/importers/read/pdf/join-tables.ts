import { heightOf } from './geometry.js';
import type { TextCell } from './fill-table.js';
import { isItem, wordJoint } from './cell-text.js';
import { isFigure } from './figures.js';
import type { PageTable } from './page-parts.js';

/** A table's part on one page. */
export interface Piece {
  readonly page: number;
  readonly table: PageTable;
  /** Rows at its top that are left out: those that repeat the head, and the rest of a row begun above. */
  readonly leftOut: number;
  /** Column of the whole table for every edge of this part. */
  readonly columns: readonly number[];
}

/** How near edges must be to be the same. */
const NEAR = 2.5;

/** Where the next part goes on, if it is certain that it does: both stand next to the page break. */
export function continuation(
  pieces: readonly Piece[],
  next: PageTable,
  bodyBottom: number,
): Omit<Piece, 'page'> | null {
  const first = pieces[0]?.table;
  const last = pieces.at(-1)?.table;
  if (!first || !last || [first, next].some(({ found }) => found === 'alignment')) return null;
  const columns = next.xs.map((x) => first.xs.findIndex((edge) => Math.abs(edge - x) <= NEAR));
  const hasSameEdges = columns[0] === 0 && columns.at(-1) === first.xs.length - 1 && !columns.includes(-1);
  if (!hasSameEdges || !isFullPage(last, next, bodyBottom)) return null;
  const leftOut = repeatedHead(first, next);
  if (leftOut !== null) return { table: next, leftOut, columns };
  const part = { page: 0, table: next, leftOut: 0, columns };
  return mendCutRow(pieces.at(-1) as Piece, part) ? part : null;
}

/** Whether the next row would not have found room above. */
function isFullPage(last: PageTable, next: PageTable, bodyBottom: number): boolean {
  const rowHeight = heightOf(next.box) / Math.max(1, next.rowCount);
  return last.box.bottom + 1.6 * rowHeight + 6 >= bodyBottom;
}

const rowOf = ({ cells }: PageTable, row: number): readonly TextCell[] =>
  cells.filter((cell) => cell.row === row);
const hasFigure = (cells: readonly TextCell[]) => cells.some(({ text }) => isFigure(text));
const isPlain = (cells: readonly TextCell[]) =>
  cells.every(({ rowSpan, colSpan }) => rowSpan * colSpan === 1);

/** Rows of the head that stand again at the top; `null` where another table may begin. */
function repeatedHead(first: PageTable, next: PageTable): number | null {
  const head = headRows(first);
  let repeated = 0;
  while (repeated < Math.min(head, next.rowCount) && isSameRow(rowOf(first, repeated), rowOf(next, repeated)))
    repeated += 1;
  if (repeated > 0) return repeated === head && repeated < next.rowCount ? repeated : null;
  const top = rowOf(next, 0);
  const isData = hasFigure(top) || (isPlain(top) && !isPlain(rowOf(first, 0)));
  return isData ? 0 : null;
}

/** Rows above the first figure. */
function headRows(table: PageTable): number {
  for (let row = 0; row < table.rowCount; row += 1) if (hasFigure(rowOf(table, row))) return row;
  return table.rowCount;
}

function isSameRow(first: readonly TextCell[], second: readonly TextCell[]): boolean {
  const squeeze = (text: string) => text.replace(/\s/g, '');
  return (
    first.length === second.length &&
    first.every((cell, index) => {
      const other = second[index] as TextCell;
      return (
        cell.column === other.column &&
        cell.rowSpan === other.rowSpan &&
        cell.colSpan === other.colSpan &&
        squeeze(cell.text) === squeeze(other.text)
      );
    })
  );
}

/**
 * Puts a row together that the end of a page cut in two. Its second half has no figure and an empty cell at least,
 * and stands only where the first half is written full; the parts to put in place of the last two, or `null`.
 */
export function mendCutRow(above: Piece, below: Piece): [Piece, Piece] | null {
  const rest = rowOf(below.table, below.leftOut);
  const begun = rowOf(above.table, above.table.rowCount - 1);
  const filled = rest.filter(({ text }) => text !== '');
  const beginOf = (cell: TextCell) =>
    begun.find(({ column, colSpan }) => {
      const [start, end] = [above.columns[column], above.columns[column + colSpan]];
      return start === below.columns[cell.column] && end === below.columns[cell.column + cell.colSpan];
    });
  const isRest =
    filled.length > 0 &&
    filled.length < rest.length &&
    below.leftOut + 1 <= below.table.rowCount &&
    rest.every(({ rowSpan }) => rowSpan === 1) &&
    filled.every(
      (cell) => !isFigure(cell.text) && !isItem(cell.text) && beginOf(cell)?.isFull && beginOf(cell)?.text,
    );
  if (!isRest) return null;
  const cells = above.table.cells.map((cell) => {
    const more = filled.find((part) => beginOf(part) === cell);
    return more ? { ...cell, text: cell.text + wordJoint(cell.text, more.text) + more.text } : cell;
  });
  return [
    { ...above, table: { ...above.table, cells } },
    { ...below, leftOut: below.leftOut + 1 },
  ];
}
