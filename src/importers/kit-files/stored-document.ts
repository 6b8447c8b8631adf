import { DATA_MARK, DATA_VERSION } from '../../model/sheets/data-sheet.js';
import { documentFromLines, type DocumentLine } from '../../model/sheets/document-lines.js';
import type { Place } from '../source.js';
import { cellKey, type FoundSheet } from './sheets-of.js';

/** A document as a file of ours stores it. */
export interface StoredDocument {
  readonly document: object;
  /** The sheets it is stored on. */
  readonly sheets: readonly FoundSheet[];
  /** Lines that could not be taken. */
  readonly damaged: readonly Place[];
}

/** Rows among which the mark stands. */
const MARK_WITHIN = 20;
/** Path of the first line of every document. */
const FIRST_LINE = 'schemaVersion';

/** The document that the sheets of a file store; `null` where the file is none of ours, or of a later layout. */
export function storedDocument(sheets: readonly FoundSheet[]): StoredDocument | null {
  const first = sheets.findIndex((sheet) => markRow(sheet) !== null);
  const data = sheets[first];
  if (!data) return null;
  // A long document goes on on the next sheets, whose first line is a line of it.
  const more = sheets
    .filter(
      ({ name }) =>
        name !== data.name && name.startsWith(data.name) && /^\d+$/.test(name.slice(data.name.length)),
    )
    .toSorted((a, b) => numberOf(a, data) - numberOf(b, data));
  const lines: (DocumentLine & { place: Place })[] = [
    ...linesOf(data, markRow(data)! + 1),
    ...more.flatMap((sheet) => linesOf(sheet, 0)),
  ];
  const { document, bad } = documentFromLines(lines);
  return { document, sheets: [data, ...more], damaged: bad.map((index) => lines[index]!.place) };
}

function markRow(sheet: FoundSheet): number | null {
  for (let row = 0; row < MARK_WITHIN; row += 1)
    if (
      textAt(sheet, row, 0) === DATA_MARK &&
      textAt(sheet, row, 1) === DATA_VERSION &&
      // A document may use the same words, but not followed by its own first line.
      textAt(sheet, row + 1, 0) === FIRST_LINE
    )
      return row;
  return null;
}

function numberOf({ name }: FoundSheet, data: FoundSheet): number {
  return Number(name.slice(data.name.length));
}

function linesOf(sheet: FoundSheet, from: number): (DocumentLine & { place: Place })[] {
  return Array.from({ length: Math.max(0, sheet.rows - from) }, (_, offset) => from + offset).flatMap(
    (row) => {
      const path = textAt(sheet, row, 0);
      const found = sheet.cells.get(cellKey(row, 0)) ?? sheet.cells.get(cellKey(row, 1));
      return found ? [{ path, value: textAt(sheet, row, 1), place: found.place }] : [];
    },
  );
}

function textAt(sheet: FoundSheet, row: number, column: number): string {
  return sheet.cells.get(cellKey(row, column))?.text ?? '';
}
