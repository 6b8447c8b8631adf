import type { ImportNote } from '../result.js';
import type { GridCell, Place } from '../source.js';
import type { TableNoteCode } from '../../text/importing/words.js';

/** A row of data. */
export interface DataRow {
  readonly cells: readonly GridCell[];
  /** By column, whether the cell begins in this row rather than going on from the row above or the column before. */
  readonly own: readonly boolean[];
  /** How many cells the file gives; the others fill the rectangle. */
  readonly given: number;
  /** What is to be told of it with its path, once it has one. */
  readonly told?: { readonly code: TableNoteCode; readonly place: Place; readonly more: Partial<ImportNote> };
}
