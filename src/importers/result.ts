import type { Issue } from '../model/issues.js';
import type { LayoutNote } from '../model/rules/rule.js';
import type { Unit } from '../model/schema/amounts.js';
import type { Budget } from '../model/schema/document.js';
import type { TableId } from '../model/schema/tables.js';
import type { Block, Grid, Place, ReadNote, Refusal, SourceFile } from './source.js';

/** What a column of a recognised table means. */
export interface ColumnMeaning {
  /**
   * A field of the table's rows (`basic`, `code`, `name`, `amount` …), or a part of one that is put together:
   * `code.class`, `code.section`, `code.item` (类, 款, 项); `item` the lines of a two-sided or vertical table;
   * `previous.total` the same of the year before; `indicator.name`, `cost.value` fields of the indicators.
   */
  readonly field: string;
  /** In two-sided tables. */
  readonly side?: 'income' | 'expenditure';
}

/** How sure a recognition is: by title and columns; by one of them; by a guess that a person should look at. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** A statutory table found in the files, its rows not yet read. */
export interface RecognisedTable {
  readonly table: TableId;
  /** Its pieces in order: a table may go on over several pages. */
  readonly grids: readonly Grid[];
  readonly title: string;
  readonly unit: Unit | null;
  /** Form number and 部门名称 line, where printed. */
  readonly form?: string;
  readonly department?: string;
  /** 备注, 注, 说明 below it. */
  readonly note?: string;
  /** The budget year, as its title or most titles of the file name it. */
  readonly year?: number;
  /** Rows of the first grid that are title lines and head; the data begin after them. */
  readonly headRows: number;
  /** By column of the grid; `null` for one that is not understood, or means nothing (序号). */
  readonly columns: readonly (ColumnMeaning | null)[];
  /** What each column's head says, from the top down. */
  readonly heads: readonly (readonly string[])[];
  readonly confidence: Confidence;
  /** What a person should know of this reading of its head. */
  readonly notes: readonly ImportNote[];
  /** Other readings of its head; the sums of the table decide. */
  readonly others?: readonly HeadReading[];
  /** The same with the columns that follow on another page, where the rows may belong together; the sums decide. */
  readonly wide?: { readonly table: RecognisedTable; readonly part: Grid };
  /** What its sums say, once it is built. */
  readonly evidence?: Evidence;
  /** Where its title, unit, department … are printed. */
  readonly places?: Readonly<Partial<Record<'title' | 'unit' | 'form' | 'department' | 'note', Place>>>;
}

/** A table that is not read, kept as printed: none of the thirteen, or one whose columns were not understood. */
export interface KeptTable {
  /** Its pieces in order. */
  readonly grids: readonly Grid[];
  /** As printed; empty where it has none. */
  readonly title: string;
  readonly unit: Unit | null;
  /** Which of the thirteen it is by its title. */
  readonly table: TableId | null;
}

/** What the columns of a table mean, if its head is read in a certain way. */
export type HeadReading = Pick<RecognisedTable, 'columns' | 'heads' | 'notes'>;

/** What the arithmetic of a table says about the way it was read. */
export interface Evidence {
  /** Sums that hold: of rows, of levels of codes, of the whole table. */
  readonly held: number;
  /** Sums that do not, and not for rounding. */
  readonly failed: number;
}

/** A table of the document as the schema wants it, with the place of each of its fields. */
export interface BuiltTable {
  readonly table: TableId;
  /** Plain JSON, still to be parsed with the whole document. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Places by path in the document: `tables.expenditure.rows[3].basic`. */
  readonly trace: ReadonlyMap<string, Place>;
  readonly notes: readonly ImportNote[];
  readonly evidence: Evidence;
  /** The reading of its head that it was built from. */
  readonly head: HeadReading;
}

/** Something a person should know or decide. Data only; the words are in `src/text/importing`, by code. */
export interface ImportNote extends ReadNote {
  /** Path in the document, where it concerns one. */
  readonly path?: string;
  /** The rule of the group `layout` that reports it, such as `LAYOUT-SHIFT`. */
  readonly rule?: string;
}

/** What a person has decided beside what was recognised. The same files with the same corrections give the same document. */
export interface Corrections {
  /** By grid id. `ignore` leaves the grid out. */
  readonly tables?: Readonly<Record<string, TableId | 'ignore'>>;
  /** By grid id and column of the grid: a field, or the empty text for none. */
  readonly columns?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** By grid id, row and column, `0:3/5/2`: the text that takes the cell's place. */
  readonly cells?: Readonly<Record<string, string>>;
  /** By path in the document: `year`, `department.name`, `narrative.facts[3].cell` …; JSON values; `null` takes out. */
  readonly document?: Readonly<Record<string, unknown>>;
}

/** What became of the files. */
export interface ImportReport {
  readonly files: readonly Pick<SourceFile, 'name' | 'format'>[];
  readonly refused: readonly Refusal[];
  readonly tables: readonly RecognisedTable[];
  /** Grids that are no statutory table, or whose table is not known. */
  readonly leftovers: readonly Grid[];
  /** Paragraphs whose figures or lists were not understood. */
  readonly unread: readonly Block[];
  readonly notes: readonly ImportNote[];
  /** Amount cells of recognised tables: those read, and those that hold something that is no amount. */
  readonly amounts: { readonly read: number; readonly unreadable: number };
}

/** A document put together from files, with everything a person needs to trust it. */
export interface ImportResult {
  /** The document as JSON, also where it is not valid yet; `null` where the files hold none. */
  readonly document: unknown;
  /** The document once it is valid. */
  readonly budget: Budget | null;
  readonly issues: readonly Issue[];
  /** For the rules of the group `layout`. */
  readonly layout: readonly LayoutNote[];
  /** Places by path in the document, for figures, names and statements alike. */
  readonly trace: ReadonlyMap<string, Place>;
  readonly report: ImportReport;
}

/** Something that is no department budget, known by name: a final account, a government's own budget. */
export type WrongKind = 'final-account' | 'government-budget';
