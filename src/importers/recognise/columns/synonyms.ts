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
