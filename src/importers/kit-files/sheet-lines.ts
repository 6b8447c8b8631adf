import type { Sheet, SheetCell, SheetLine } from '../../model/sheets/sheet.js';
import { alignLines } from './align-lines.js';
import { comparable } from './cell-edit.js';
import { cellKey, type FoundSheet } from './sheets-of.js';

/** A line of a table as the file has it now. */
export interface FoundLine {
  readonly row: number;
  /** The line it was when it was written; `null` for a new one. */
  readonly was: SheetLine | null;
}

/** The lines of one range of columns: a whole table, or one side of a two-sided one. */
export interface Strand {
  readonly columns: readonly [from: number, to: number];
  readonly written: readonly SheetLine[];
  readonly found: readonly FoundLine[];
}

/** The cells of a sheet as it was written, by position. */
export type WrittenCells = ReadonlyMap<string, SheetCell>;

export function writtenCells({ cells }: Sheet): WrittenCells {
  return new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}

/**
 * Row at which the body of a table ends now: that of its note, which moves with the rows above it, or the end of the
 * sheet.
 */
export function endOfBody(sheet: Sheet, found: FoundSheet): number {
  const [start, end] = sheet.body!.rows;
  const last = found.rows - 1;
  const note = comparable(sheet.cells.find(({ look }) => look === 'note')?.text ?? '');
  const textAt = (row: number) => comparable(found.cells.get(cellKey(row, 0))?.text ?? '');
  if (note !== '') {
    // Where it was, or else the last such line: a row of the table may say the same.
    if (textAt(end) === note) return end;
    for (let row = last; row >= start; row -= 1) if (textAt(row) === note) return row;
  }
  if (last >= start && isLoneText(found, last)) {
    const isRow = sheet.cells.some((cell) => cell.column === 0 && comparable(cell.text) === textAt(last));
    if (last >= end || (note !== '' && !isRow)) return last;
  }
  // Blank rows at its end are not in the file.
  return found.rows === writtenEnd(sheet) ? end : Math.max(start, found.rows);
}

/** Row at which the body of a table ended as written, its last blank rows left out. */
function writtenEnd(sheet: Sheet): number {
  const [start, end] = sheet.body!.rows;
  const filled = sheet.cells.filter(
    ({ text, number }) => comparable(text) !== '' || typeof number === 'number',
  );
  return Math.max(start, ...filled.flatMap(({ row }) => (row >= start && row < end ? [row + 1] : [])));
}

/** Whether a row holds words at its beginning and nothing else, as a note below a table does. */
function isLoneText({ cells }: FoundSheet, row: number): boolean {
  const inRow = [...cells.keys()].filter((key) => key.startsWith(`${row}:`));
  return (
    inRow.length === 1 && cells.get(cellKey(row, 0))?.number === undefined && inRow[0] === cellKey(row, 0)
  );
}

/** The lines of a table before and now, each known again by its words. */
export function strandsOf(sheet: Sheet, written: WrittenCells, found: FoundSheet, end: number): Strand[] {
  const start = sheet.body!.rows[0];
  const lines = sheet.body!.lines ?? [];
  const amounts = new Set(sheet.cells.flatMap(({ look, column }) => (look === 'amount' ? [column] : [])));
  const ranges = [...new Map(lines.map(({ columns }) => [columns[0], columns])).values()];
  return ranges.map((range) => {
    const columns = between(...range);
    const words = columns.filter((column) => !amounts.has(column));
    const key = (cells: WrittenCells | FoundSheet['cells'], row: number) => ({
      words: words.map((column) => wordKey(cells.get(cellKey(row, column))?.text ?? '')).join('\t'),
    });
    const before = lines.filter((line) => line.columns[0] === range[0]);
    const blank = new Set(before.flatMap(({ row }) => (isBlank(columns, written, row) ? [row] : [])));
    // A row of blanks is a row where it was one.
    const rows = between(start, end).filter(
      (row) => blank.has(row) || columns.some((column) => found.cells.has(cellKey(row, column))),
    );
    const aligned = alignLines(
      before.map(({ row }) => key(written, row)),
      rows.map((row) => key(found.cells, row)),
    );
    return {
      columns: range,
      written: before,
      found: rows.map((row, index) => ({ row, was: before[aligned[index] ?? -1] ?? null })),
    };
  });
}

/** Whether every line is the one it was, in its order. */
export function isUnchanged({ written, found }: Strand): boolean {
  return written.length === found.length && found.every(({ was }, index) => was === written[index]);
}

function isBlank(columns: readonly number[], cells: WrittenCells, row: number): boolean {
  return columns.every((column) => {
    const cell = cells.get(cellKey(row, column));
    return !cell || (comparable(cell.text) === '' && typeof cell.number !== 'number');
  });
}

/** Words as they are known again: a code whose zeros a spreadsheet has lost is the same. */
export function wordKey(text: string): string {
  return comparable(text).replace(/^0+(?=\d+$)/, '');
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
