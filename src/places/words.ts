import type { TableId } from './table-ids.js';

/**
 * Heads of one column. `*` stands for anything; texts are compared as `headKeyOf` gives them. `within` are heads that must
 * stand above it, `outside` heads that may not.
 */
export interface ColumnSynonym {
  readonly field: string;
  readonly heads: readonly string[];
  readonly within?: readonly string[];
  readonly outside?: readonly string[];
}

/** What the columns of one kind of table may be. */
export interface ColumnSet {
  readonly columns: readonly ColumnSynonym[];
  /** Fields without which it is not this kind: of every entry at least one. */
  readonly needs: readonly (readonly string[])[];
}

/** Texts separated by blanks, for lists that are read more than written. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** Ends of the titles of one table, without year, brackets, numbering and quotation marks. */
export interface TitleSynonyms {
  readonly table: TableId;
  readonly ends: readonly string[];
  /** Words that may not stand before the end: they make it the title of another table. */
  readonly not?: RegExp;
}

/** What the published files of a place say, beside what is said everywhere (`national/`): data only. */
export interface PlaceWords {
  readonly titles?: readonly TitleSynonyms[];
  /** Heads of columns, by table. */
  readonly columns?: Partial<Record<TableId, readonly ColumnSynonym[]>>;
  /** Titles of sections of the text by the ids that documents give them, tried before those said everywhere. */
  readonly sections?: readonly (readonly [id: string, words: RegExp])[];
}
