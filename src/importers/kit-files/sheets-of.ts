import { cellPosition } from './cell-name.js';
import type { Place, SourceFile } from '../source.js';

/** A cell as the file has it now. */
export interface FoundCell {
  readonly text: string;
  readonly number?: number;
  readonly place: Place;
}

/** A sheet of a file as it is now. */
export interface FoundSheet {
  readonly name: string;
  readonly place: Place;
  /** By row and column of the sheet, from 0: `3:0`. A merged cell stands where it begins. */
  readonly cells: ReadonlyMap<string, FoundCell>;
  /** Rows up to the last with text. */
  readonly rows: number;
  /** Ids of the grids it was read as. */
  readonly grids: readonly string[];
}

interface Growing {
  readonly place: Place;
  readonly cells: Map<string, FoundCell>;
  rows: number;
  readonly grids: string[];
}

/** The key of a cell of a `FoundSheet`. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** The sheets of a file, cell by cell, however the reader has cut them into tables and paragraphs. */
export function sheetsOf({ blocks }: SourceFile): FoundSheet[] {
  const sheets = new Map<
    string,
    { place: Place; cells: Map<string, FoundCell>; rows: number; grids: string[] }
  >();
  const sheetAt = ({ file, sheet = '' }: Place) => {
    const found = sheets.get(sheet);
    if (found) return found;
    const fresh: Growing = {
      place: { file, sheet },
      cells: new Map<string, FoundCell>(),
      rows: 0,
      grids: [],
    };
    sheets.set(sheet, fresh);
    return fresh;
  };
  for (const block of blocks) {
    const sheet = sheetAt(block.place);
    if (block.kind === 'grid') sheet.grids.push(block.id);
    const cells: FoundCell[] =
      block.kind === 'text' ? [{ text: block.text, place: block.place }] : [...new Set(block.rows.flat())];
    for (const { text, number, place } of cells) {
      const position = cellPosition(place.cell);
      if (!position || (text === '' && number === undefined)) continue;
      const key = cellKey(position.row, position.column);
      const above = sheet.cells.get(key);
      // The lines of a cell may have come as paragraphs.
      const whole = above ? `${above.text}\n${text}` : text;
      sheet.cells.set(key, { text: whole, ...(number === undefined ? {} : { number }), place });
      sheet.rows = Math.max(sheet.rows, position.row + 1);
    }
  }
  return [...sheets].map(([name, found]) => ({ name, ...found }));
}
