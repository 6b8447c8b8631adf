import { SSF, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { cleanText } from '../../words/clean.js';
import type { GivenCell } from '../cover-cells.js';
import type { CellFault } from '../../source.js';

/** How a sheet's texts are shown. */
export interface Showing {
  readonly hidesZeros: boolean;
  readonly textOf: (text: string) => string;
}

/** The cells of a sheet that hold something, in the order of rows and columns, with the spans of merges. */
export function cellsOf(sheet: WorkSheet, showing: Showing): GivenCell[] {
  const data = sheet['!data'] ?? [];
  const merges = mergesByRow(sheet['!merges'] ?? [], data.length);
  const cells: GivenCell[] = [];
  // Holes of the arrays are skipped; a sheet may be very wide.
  data.forEach((row, r) =>
    row?.forEach((cell, c) => {
      const merge = merges.get(r)?.find(({ s, e }) => s.c <= c && c <= e.c);
      // What an old value says under a merged cell is not shown.
      if (merge && (merge.s.r !== r || merge.s.c !== c)) return;
      const read = cell && readCell(cell, showing);
      const rowSpan = merge ? merge.e.r - r + 1 : 1;
      const colSpan = merge ? merge.e.c - c + 1 : 1;
      if (read) cells.push({ ...read, row: r, column: c, rowSpan, colSpan });
    }),
  );
  return cells;
}

/** Steps after which merges are no longer listed: no real sheet comes near. */
const MOST_STEPS = 2_000_000;

/** The merges that touch each row. */
function mergesByRow(merges: readonly Range[], rows: number): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>();
  let steps = 0;
  for (const merge of merges)
    for (let row = merge.s.r; row <= merge.e.r && row < rows && steps < MOST_STEPS; row += 1, steps += 1) {
      const touching = byRow.get(row);
      if (touching) touching.push(merge);
      else byRow.set(row, [merge]);
    }
  return byRow;
}

function readCell(
  cell: CellObject,
  { hidesZeros, textOf }: Showing,
): Pick<GivenCell, 'text' | 'number' | 'fault'> | null {
  const text = cleanText(hidesZeros && cell.t === 'n' && cell.v === 0 ? '' : textOf(shown(cell)));
  const number = cell.t === 'n' && typeof cell.v === 'number' ? { number: cell.v } : {};
  const fault = faultOf(cell);
  if (text === '' && !fault && !('number' in number)) return null;
  return { text, ...number, ...(fault ? { fault } : {}) };
}

/** The text as the program shows it, by the cell's format. */
function shown({ t, v, w }: CellObject): string {
  if (t === 'z') return '';
  if (t === 's') return String(v ?? '');
  if (t === 'b') return v ? 'TRUE' : 'FALSE';
  return w ?? String(v ?? '');
}

function faultOf({ t, z, f }: CellObject): CellFault | null {
  if (t === 'e') return 'error-value';
  if (t === 'z') return f === undefined ? null : 'formula-without-value';
  if (t === 'd') return 'date';
  return t === 'n' && typeof z === 'string' && SSF.is_date(z) ? 'date' : null;
}
