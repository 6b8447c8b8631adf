import { isWritten, type GivenCell } from '../cover-cells.js';
import { isHeadRow, isTableTitle, isUnitLine } from '../../words/lines.js';

/** A stretch of a sheet: a table, or paragraphs. */
export interface SheetPart {
  readonly kind: 'grid' | 'text';
  readonly cells: readonly GivenCell[];
}

interface Row {
  readonly cells: GivenCell[];
  /** Cells with text. */
  readonly written: readonly GivenCell[];
  readonly afterBlank: boolean;
}

/** A line longer than this is prose, not a title or a label. */
const PROSE = 80;
/** Blank columns between things that do not belong together. */
const WIDE_GAP = 10;
/** Rows below a title among which the head begins. */
const HEAD_WITHIN = 5;

/**
 * Cuts a sheet into tables and paragraphs. A table begins with its title and unit lines; a blank row ends it only where
 * such a line or a new head follows. Long lines, and stretches without columns, are paragraphs. Blank rows beyond the
 * first of a run are left out.
 */
export function splitSheet(cells: readonly GivenCell[]): SheetPart[] {
  return apartByColumns(cells).flatMap((block) => partsOf(rowsOf(block)));
}

function partsOf(rows: readonly Row[]): SheetPart[] {
  const left = rows.reduce((least, { written }) => Math.min(least, written[0]!.column), Infinity);
  const isProse = ({ written: [first, ...others] }: Row) =>
    others.length === 0 && first!.column === left && first!.text.length > PROSE;
  const stretches: Row[][] = [];
  let hasTable = false;
  rows.forEach((row, index) => {
    const prose = isProse(row);
    const last = stretches.at(-1);
    const begins = !last || prose || isProse(last.at(-1)!) || (hasTable && beginsTable(rows, index));
    if (begins) {
      stretches.push([row]);
      hasTable = false;
    } else last.push(row);
    hasTable ||= row.written.length >= 2 && !isCaption(row);
  });
  return stretches.map(partOf);
}

function partOf(stretch: readonly Row[]): SheetPart {
  const isTable = stretch.some(({ written }) => written.length >= 2);
  return { kind: isTable ? 'grid' : 'text', cells: stretch.flatMap(({ cells }) => cells) };
}

/** Whether a new table begins at a row, when one is open. */
function beginsTable(rows: readonly Row[], index: number): boolean {
  const row = rows[index]!;
  const texts = row.written.map(({ text }) => text);
  if (row.afterBlank && isHeadRow(texts)) return true;
  if (!isCaption(row)) return false;
  // A title in the middle of a table is one only where a head follows.
  const followed = rows
    .slice(index + 1, index + 1 + HEAD_WITHIN)
    .some(({ written }) => isHeadRow(written.map(({ text }) => text)));
  return followed || (row.afterBlank && texts.some(isUnitLine));
}

/** A line above a table: title, form number, unit. */
function isCaption({ written }: Row): boolean {
  const [first, second] = written.map(({ text }) => text);
  if (first === undefined) return false;
  if (second === undefined) return isTableTitle(first) || isUnitLine(first);
  return written.length <= 3 && written.some(({ text }) => isUnitLine(text));
}

/** Rows with text, each knowing whether a blank one stands before it; one blank row of a run is kept by its number. */
function rowsOf(cells: readonly GivenCell[]): Row[] {
  const byRow = new Map<number, GivenCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows: Row[] = [];
  let before = -1;
  for (const [number, row] of [...byRow].toSorted(([a], [b]) => a - b)) {
    const written = row.filter(isWritten);
    if (written.length === 0) continue;
    rows.push({ cells: row, written, afterBlank: number > before + 1 });
    before = number;
  }
  return rows;
}

/** Sets cells far to the right apart, such as a forgotten note in column IV. */
function apartByColumns(cells: readonly GivenCell[]): GivenCell[][] {
  const inOrder = cells.filter(isWritten).toSorted((a, b) => a.column - b.column);
  const starts: number[] = [];
  let end = -Infinity;
  for (const { column, colSpan } of inOrder) {
    if (column - end > WIDE_GAP) starts.push(column);
    end = Math.max(end, column + colSpan - 1);
  }
  if (starts.length <= 1) return [[...cells]];
  const blocks = starts.map((): GivenCell[] => []);
  for (const cell of cells) {
    const block = starts.findLastIndex((start) => start <= cell.column);
    blocks[Math.max(0, block)]!.push(cell);
  }
  return blocks;
}
