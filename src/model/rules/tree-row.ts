/** What the rows of all tables share that stand one below the other. */
export interface TreeRow {
  readonly kind: string;
  readonly type?: string | undefined;
  readonly name?: string | null | undefined;
  readonly code?: string | undefined;
  readonly govCode?: string | undefined;
  readonly unitCode?: string | undefined;
  readonly unitName?: string | undefined;
}
