import type { Sheet } from '../../model/sheets/sheet.js';
import { putAt } from './apply-edit.js';
import { cellName } from './cell-name.js';
import type { OwnDraft } from './own-draft.js';
import { readLine, type CellPair } from './read-line.js';
import { rebuildRows, type RebuiltRows } from './rebuild-rows.js';
import { relink } from './relink.js';
import {
  endOfBody,
  isUnchanged,
  strandsOf,
  wordKey,
  writtenCells,
  type Strand,
  type WrittenCells,
} from './sheet-lines.js';
import { cellKey, type FoundSheet } from './sheets-of.js';

/** A row of a sheet as written, and the row it is now; which cells of it, and what their paths begin with now. */
interface RowPair {
  readonly written: number;
  readonly found: number;
  readonly columns: readonly [from: number, to: number];
  readonly moved?: readonly [from: string, to: string];
}

/** Takes what a sheet says now into the document. */
export function compareSheet(draft: OwnDraft, sheet: Sheet, found: FoundSheet): void {
  const written = writtenCells(sheet);
  const width = sheet.widths.length;
  const pairsOf = (rows: Iterable<number>, by = 0) =>
    [...rows].map((row): RowPair => ({ written: row, found: row + by, columns: [0, width] }));
  const rows = new Set(sheet.cells.map(({ row }) => row));
  if (!sheet.body) return takeRows(draft, written, found, pairsOf(rows));
  const [start, end] = sheet.body.rows;
  const endNow = endOfBody(sheet, found);
  const outside = [...rows].filter((row) => row < start || row >= end);
  takeRows(draft, written, found, [
    ...pairsOf(outside.filter((row) => row < start)),
    ...pairsOf(
      outside.filter((row) => row >= end),
      endNow - end,
    ),
  ]);
  takeNewNote(draft, sheet, found, endNow);
  const strands = strandsOf(sheet, written, found, endNow);
  if (sheet.body.lines === null || strands.length === 0)
    return takeUnclear(
      draft,
      sheet,
      written,
      found,
      endNow,
      pairsOf([...rows].filter((row) => row >= start && row < end)),
    );
  const table = sheet.table!;
  const rebuilt = strands.every(isUnchanged)
    ? null
    : rebuildRows(table, draft.rowsOf(table), strands, written, found);
  if (rebuilt) takeRebuilt(draft, sheet, found, rebuilt);
  takeRows(draft, written, found, linePairs(strands, `tables.${table}.rows`, rebuilt));
}

function linePairs(strands: readonly Strand[], path: string, rebuilt: RebuiltRows | null): RowPair[] {
  return strands.flatMap(({ columns, found }) =>
    found.flatMap((line): RowPair[] => {
      if (!line.was) return [];
      const { row, index } = line.was;
      const now = rebuilt?.indexes.get(line) ?? index;
      return [{ written: row, found: line.row, columns, moved: [`${path}[${index}].`, `${path}[${now}].`] }];
    }),
  );
}

/** Tables whose rows are not told apart one by one: only what is in the cells may have changed. */
function takeUnclear(
  draft: OwnDraft,
  sheet: Sheet,
  written: WrittenCells,
  found: FoundSheet,
  endNow: number,
  rows: readonly RowPair[],
): void {
  const hasSameEnd = endNow === sheet.body!.rows[1];
  if (hasSameEnd && !isShifted(written, found, rows)) takeRows(draft, written, found, rows);
  else draft.note('own-rows-unclear', 'error', found.place, {}, `tables.${sheet.table!}`);
}

/** Whether a row says what another one said, which says something else now: then rows were moved. */
function isShifted(written: WrittenCells, found: FoundSheet, rows: readonly RowPair[]): boolean {
  const say = (
    cells: WrittenCells | FoundSheet['cells'],
    row: number,
    [from, to]: readonly [number, number],
  ) => {
    const texts: string[] = [];
    for (let column = from; column < to; column += 1)
      if (written.get(cellKey(row, column))?.number === undefined)
        texts.push(wordKey(cells.get(cellKey(row, column))?.text ?? ''));
    return texts.join('\t').trim();
  };
  const before = rows.map((pair) => say(written, pair.written, pair.columns));
  const now = rows.map((pair) => say(found.cells, pair.found, pair.columns));
  const changed = new Set(before.filter((text, index) => text !== now[index]));
  return now.some((text, index) => text !== before[index] && text !== '' && changed.has(text));
}

function takeRebuilt(draft: OwnDraft, sheet: Sheet, found: FoundSheet, rebuilt: RebuiltRows): void {
  const table = sheet.table!;
  const { rows, moved, added, removed, isReordered } = rebuilt;
  putAt(draft.document, `tables.${table}.rows`, rows);
  relink(draft.document, table, moved);
  for (const { index, row, kind, column } of added) {
    const place = found.cells.get(cellKey(row, column))?.place ?? {
      ...found.place,
      cell: cellName(row, column),
    };
    draft.note('own-row-added', 'warning', place, { kind }, `tables.${table}.rows[${index}]`);
  }
  if (removed > 0)
    draft.note('own-rows-removed', 'warning', found.place, { count: removed }, `tables.${table}`);
  if (isReordered) draft.note('own-rows-moved', 'info', found.place, {}, `tables.${table}`);
}

/** A note that was written below a table that had none. */
function takeNewNote(draft: OwnDraft, sheet: Sheet, found: FoundSheet, endNow: number): void {
  if (sheet.cells.some(({ look }) => look === 'note')) return;
  const cell = found.cells.get(cellKey(endNow, 0));
  const value = cell?.text.replace(/^备\s*注\s*[:：]\s*/, '');
  if (cell) draft.take({ kind: 'edit', path: `tables.${sheet.table!}.note`, value, place: cell.place });
}

function takeRows(draft: OwnDraft, written: WrittenCells, found: FoundSheet, rows: readonly RowPair[]): void {
  for (const { written: before, found: now, columns, moved } of rows) {
    const pairs: CellPair[] = [];
    for (let column = columns[0]; column < columns[1]; column += 1) {
      const cell = written.get(cellKey(before, column));
      if (!cell) continue;
      const path =
        moved && cell.path?.startsWith(moved[0]) ? moved[1] + cell.path.slice(moved[0].length) : cell.path;
      const at = found.cells.get(cellKey(now, column));
      const place = at?.place ?? { ...found.place, cell: cellName(now, column) };
      if (path !== null) draft.trace.set(path, place);
      pairs.push({ written: { ...cell, path }, found: at, place });
    }
    for (const change of readLine(pairs)) draft.take(change);
  }
}
