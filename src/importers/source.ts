import type { Unit } from '../model/schema/amounts.js';

/** The kinds of files that are read. `text` is tab-separated, Markdown or plain text, also what was pasted. */
export type Format = 'xlsx' | 'xls' | 'ods' | 'docx' | 'html' | 'mht' | 'pdf' | 'text';

/** A place in a published file, for people: file, sheet or page, table on it, and cell. */
export interface Place {
  readonly file: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Page of a PDF, from 1. */
  readonly page?: number;
  /** Table of the file or page, from 1, in files without sheets. */
  readonly table?: number;
  /** Line of a text, from 1. */
  readonly line?: number;
  /** Cell as a spreadsheet names it (`C7`); in other files row and column of the table, from 1 (`R7C3`). */
  readonly cell?: string;
}

/** What is wrong with a cell before anyone asks what it means. */
export type CellFault =
  /** A formula whose result the file does not hold. */
  | 'formula-without-value'
  /** `#REF!`, `#N/A` … */
  | 'error-value'
  /** A date where the form has figures or words. */
  | 'date'
  /** An amount that stands elsewhere if its row is read in another way, and no sum tells which is right. */
  | 'doubtful';

/** One cell. A merged cell stands at every position it covers, as the same object. */
export interface GridCell {
  /** The text as shown, trimmed, with line breaks inside as `\n`. Never interpreted. */
  readonly text: string;
  /**
   * The stored number of a spreadsheet cell, exact as the file holds it; absent elsewhere. The text may be blank beside
   * it, where the sheet hides zeros: what is published is the text.
   */
  readonly number?: number;
  /** Position of its first row and column in the grid, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly place: Place;
  readonly fault?: CellFault;
}

/** A table as a file has it: a rectangle of cells, all meaning still to be found. */
export interface Grid {
  readonly kind: 'grid';
  /** Known within one import: `0:3` is the fourth block of the first file. */
  readonly id: string;
  /** `rows[r][c]`; every row has the same length. */
  readonly rows: readonly (readonly GridCell[])[];
  /**
   * By row, how many cells from the left the file gives; the others are empty ones put there to fill the rectangle.
   * Absent where every row is whole.
   */
  readonly given?: readonly number[];
  /** Its rows and columns were found by how the words are aligned, without lines. */
  readonly aligned?: true;
  readonly place: Place;
}

/** A paragraph or heading between the tables. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  /** 1 to 6 for a heading the file marks as such; such marks are a hint only. */
  readonly heading?: number;
  readonly place: Place;
}

export type Block = Grid | TextBlock;

/** Something a reader noticed that a person should know: data only, the words are in `src/text/importing`. */
export interface ReadNote {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: Place;
  /** Words and numbers of the sentence. */
  readonly words?: Readonly<Record<string, string | number>>;
}

/** A file with everything in it, in reading order. */
export interface SourceFile {
  readonly name: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly notes: readonly ReadNote[];
}

/** A file that is not read, with the reason and what to do. */
export interface Refusal {
  readonly name: string;
  readonly code:
    | 'empty-file'
    | 'too-large'
    | 'unknown-format'
    | 'encrypted'
    | 'damaged'
    | 'zip-bomb'
    | 'scanned'
    | 'too-many-sheets'
    | 'too-many-rows'
    | 'too-many-pages'
    | 'too-many-cells'
    | 'reader-missing';
  readonly words: Readonly<Record<string, string | number>>;
}

export type ReadResult = { ok: true; file: SourceFile } | { ok: false; refusal: Refusal };

/** A file to read. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes `SourceFile`s of one format; loaded only when such a file is read. */
export interface Reader {
  /** `index` is the number of the file in the import and begins the ids of its grids. Never throws for bad content. */
  read(input: InputFile, index: number): Promise<ReadResult>;
}

/** What is not read, so that one file cannot take the page or the machine down. Stated in the README. */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: 50 * 1024 * 1024,
  /** Bytes a zip (xlsx, docx) may unpack to. */
  unpacked: 400 * 1024 * 1024,
  /** Times a zip may be larger unpacked than packed, beyond the first megabytes. */
  ratio: 200,
  sheets: 200,
  /** Rows of one grid, and cells of a file. */
  rows: 20_000,
  cells: 500_000,
  pages: 400,
} as const;

/** Units a table or paragraph may state. */
export type { Unit };
