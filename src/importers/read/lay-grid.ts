import { coverCells, isWritten, type GivenCell } from './cover-cells.js';
import type { Grid, GridCell, Place } from '../source.js';

/** What a grid is laid out from. */
export interface GridSource {
  readonly id: string;
  readonly place: Place;
  readonly cells: readonly GivenCell[];
  /** Name of the cell at a row and column of the source. */
  readonly nameOf: (row: number, column: number) => string;
  /** By row of the source: the cells it gives, where rows may be short. */
  readonly given?: readonly number[];
  /** Columns without text at the edges are left out, for sheets, whose tables have no edges of their own. */
  readonly trimmed?: boolean;
}

/** Size of the rectangle that cells need, before anything is laid out. */
export function sizeOf(cells: readonly GivenCell[], trimmed = false): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const cell of cells) {
    if (isWritten(cell)) rows = Math.max(rows, cell.row + 1);
    if (isWritten(cell) || !trimmed) columns = Math.max(columns, cell.column + 1);
  }
  return { rows, columns };
}

/**
 * A grid of cells: every position covered by exactly one cell. Left out are blank rows at its edges and after a blank
 * one, and rows and columns that only repeat their neighbour because every cell is merged over both. `null` without
 * any text.
 */
export function layGrid({ id, place, cells, nameOf, given, trimmed = false }: GridSource): Grid | null {
  const size = sizeOf(cells, trimmed);
  if (size.rows === 0) return null;
  const covered = coverCells(cells, size);
  const rows = keptRows(covered);
  const columns = keptColumns(covered, rows, trimmed);
  const laid = rows.map((): GridCell[] => []);
  const made = new Map<GivenCell, GridCell>();
  rows.forEach((row, r) =>
    columns.forEach((column, c) => {
      const cell = covered[row]![column];
      const isMerged = cell && (cell.rowSpan > 1 || cell.colSpan > 1);
      const known = isMerged && made.get(cell);
      if (known) return void (laid[r]![c] = known);
      const fresh: GridCell = {
        text: cell?.text ?? '',
        row: r,
        column: c,
        rowSpan: isMerged ? runLength(rows, r, (each) => covered[each]![column] === cell) : 1,
        colSpan: isMerged ? runLength(columns, c, (each) => covered[row]![each] === cell) : 1,
        place: { ...place, cell: nameOf(row, column) },
        ...(cell?.number === undefined ? null : { number: cell.number }),
        ...(cell?.fault === undefined ? null : { fault: cell.fault }),
      };
      laid[r]![c] = fresh;
      if (isMerged) made.set(cell, fresh);
    }),
  );
  const short = given && rows.map((row) => columns.filter((column) => column < (given[row] ?? 0)).length);
  const isShort = short?.some((count) => count < columns.length);
  return { kind: 'grid', id, rows: laid, place, ...(isShort ? { given: short } : {}) };
}

type Covered = readonly (readonly (GivenCell | undefined)[])[];

function keptRows(covered: Covered): number[] {
  const begins = covered.map((row, index) => row.some((cell) => cell?.row === index && isWritten(cell)));
  const isBlank = (row: number) => !hasText(covered[row]!);
  return indexes(begins.indexOf(true), begins.lastIndexOf(true)).filter((row, index) => {
    if (index === 0) return true;
    if (isBlank(row)) return !isBlank(row - 1);
    return covered[row]!.some((cell, column) => !cell || cell !== covered[row - 1]![column]);
  });
}

function hasText(row: Covered[number]): boolean {
  return row.some((cell) => cell && isWritten(cell));
}

function keptColumns(covered: Covered, rows: readonly number[], trimmed: boolean): number[] {
  const width = covered[0]?.length ?? 0;
  const begins = Array.from({ length: width }, () => !trimmed);
  for (const row of rows)
    covered[row]!.forEach((cell, column) => {
      if (cell?.column === column && isWritten(cell)) begins[column] = true;
    });
  const first = begins.indexOf(true);
  const written = rows.filter((row) => hasText(covered[row]!));
  return indexes(first, begins.lastIndexOf(true)).filter(
    (column) =>
      column === first ||
      written.some((row) => !covered[row]![column] || covered[row]![column] !== covered[row]![column - 1]),
  );
}

function runLength(kept: readonly number[], from: number, same: (index: number) => boolean): number {
  let length = 1;
  while (from + length < kept.length && same(kept[from + length]!)) length += 1;
  return length;
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
