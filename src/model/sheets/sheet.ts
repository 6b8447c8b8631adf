import type { TableId } from '../schema/tables.js';

/** What a cell is for; how that looks is for whoever writes the file. */
export type Look = 'title' | 'line' | 'unit' | 'head' | 'text' | 'amount' | 'note' | 'heading' | 'paragraph';

/** A cell of a sheet. */
export interface SheetCell {
  /** Position of its first row and column in the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly look: Look;
  /** Words; '' in a cell of an amount. */
  readonly text: string;
  /** The printed number of an amount, `null` where blank; absent in a cell of words. */
  readonly number?: number | null;
  /** Decimal places an amount is shown with: those of its table, more where it has more. */
  readonly decimals?: number;
  /**
   * Place in the document of what it shows, the same in several cells of a row that show it in parts; `null` for words
   * of the form, and for room the layout leaves blank.
   */
  readonly path: string | null;
  /** What its text begins with that is no part of what stands at `path`: `单位：`, the numbering of an item. */
  readonly prefix?: string;
  /** The sheet it leads to. */
  readonly link?: string;
}

/** A line of the body of a table as far as it shows one row of the document. */
export interface SheetLine {
  readonly row: number;
  /** Columns from, and up to but without. */
  readonly columns: readonly [from: number, to: number];
  /** Number of the row in the document. */
  readonly index: number;
}

/** The rows of a table on its sheet. */
export interface SheetBody {
  /** Rows from, and up to but without. */
  readonly rows: readonly [from: number, to: number];
  /** One for each row of the document; `null` where a row of the document takes several, or its lines are no rows. */
  readonly lines: readonly SheetLine[] | null;
}

/** A sheet of a workbook, to be written or to be compared with one that was. */
export interface Sheet {
  /** Legal in every spreadsheet: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly table: TableId | null;
  readonly cells: readonly SheetCell[];
  /** Width of each column in digits; a Chinese character takes two. */
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly frozen: number;
  readonly body: SheetBody | null;
}
