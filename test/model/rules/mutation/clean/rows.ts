import { inUnit } from './amounts.js';
import { sumOf, type Entry } from './ledger.js';
import type { Style } from './style.js';

/** A row of any table before it is validated. */
export type Row = Record<string, unknown>;

/** Which entries an amount column adds up. */
export type Columns = Readonly<Record<string, (entry: Entry) => boolean>>;

/** The amounts of a row: each column the sum of its entries, a nothing as this document prints it. */
export function amountsOf(entries: readonly Entry[], columns: Columns, style: Style): Row {
  return Object.fromEntries(
    Object.entries(columns).map(([column, wanted]) => [column, printed(sumOf(entries, wanted), style)]),
  );
}

/** An amount as the document prints it. */
export function printed(fen: number, { unit, nothing }: Pick<Style, 'unit' | 'nothing'>): number | null {
  return fen === 0 ? nothing : inUnit(fen, unit);
}

/** The values of a key that the entries have, in order. */
export function keysOf(entries: readonly Entry[], key: (entry: Entry) => string): string[] {
  return [...new Set(entries.map(key))].sort();
}
