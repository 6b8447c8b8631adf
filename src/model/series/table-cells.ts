import { lastPart } from '../../places/form.js';
import { toFen, type Fen } from '../money.js';
import { rowKeys } from '../row-keys.js';
import type { Unit } from '../schema/amounts.js';
import type { TableId } from '../schema/tables.js';

/** A row of the document; a row of a two-sided table prints two. */
export interface GridLine {
  readonly kind: string;
  /** Selection keys. */
  readonly keys: readonly string[];
  /** Its first amount, which stands for the row. */
  readonly path: string | null;
  readonly amount: Fen | null;
}

/** A cell of the body. */
export interface GridCell {
  /** Id of its column in the form. */
  readonly column: string;
  /** Place of what it shows in the document; `null` for words of the form and for room left blank by the layout. */
  readonly path: string | null;
  /** Words as printed; '' where blank. */
  readonly text: string;
  /** The amount in 分; `null` where blank, `undefined` in a column of words. */
  readonly amount?: Fen | null;
  /** Words of the form rather than of the document. */
  readonly label?: true;
  /** What it heads. */
  readonly head?: 'row' | 'col';
  /** The row it belongs to; `null` where it speaks of several. */
  readonly line: GridLine | null;
  readonly colspan?: number;
  /** Cells one above the other with the same mark are printed as one. */
  readonly merge?: string;
}

/** A row of the body. */
export interface GridRow {
  readonly kind: string;
  readonly lines: readonly GridLine[];
  readonly cells: readonly GridCell[];
  /** Everything it prints and what it belongs to, to be searched. */
  readonly words: string;
}

/** A row of any table, by its fields. */
export type AnyRow = Readonly<Record<string, unknown>> & { kind: string };

/** A column's cell of what the document holds at a path: an amount, words, or a blank of either. */
export function cellOf(
  column: string,
  path: string,
  value: unknown,
  amounts: { unit: Unit } | null,
  line: GridLine | null,
): GridCell {
  const text = typeof value === 'string' ? value : '';
  if (!amounts) return { column, path, text, line };
  return { column, path, text, line, amount: typeof value === 'number' ? toFen(value, amounts.unit) : null };
}

/** Room that the layout leaves blank. */
export function blankCell(column: string, line: GridLine | null = null): GridCell {
  return { column, path: null, text: '', line };
}

/** What a row of the document is known by, and the amount that stands for it: the first of the given columns. */
export function lineOf(
  table: TableId,
  row: AnyRow,
  path: string,
  unit: Unit,
  columns: readonly string[],
): GridLine {
  const first = columns.map(lastPart).find((column) => typeof row[column] === 'number') ?? columns[0];
  const value = first === undefined ? null : row[lastPart(first)];
  return {
    kind: row.kind,
    keys: rowKeys(table, row),
    path: first === undefined ? null : `${path}.${lastPart(first)}`,
    amount: typeof value === 'number' ? toFen(value, unit) : null,
  };
}

/** A row of cells with the words they are found by; `more` are words that the row is found by as well. */
export function gridRow(kind: string, cells: readonly GridCell[], more: readonly string[] = []): GridRow {
  const lines = new Set(cells.flatMap(({ line }) => line ?? []));
  const words = [...cells.map(({ text }) => text), ...more];
  return { kind, lines: [...lines], cells, words: words.join('\n') };
}
