import { placesOf } from '../money.js';
import type { Look, SheetCell } from './sheet.js';

/** A cell of words. */
export function words(
  row: number,
  column: number,
  look: Look,
  text: string | null | undefined,
  path: string | null = null,
  colSpan = 1,
): SheetCell {
  return { row, column, rowSpan: 1, colSpan, look, text: text ?? '', path };
}

/** Columns a text takes in a spreadsheet: a Chinese character takes two. The longest line counts. */
export function widthOf(text: string): number {
  const lines = text.split('\n').map((line) => line.length + (line.match(/[\u1100-\uffef]/g)?.length ?? 0));
  return Math.max(...lines);
}

/** An amount in ASCII with a fixed number of places, as it would be written without grouping: `-12.50`. */
export function plainAmount(amount: number, decimals: number): string {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount)) ?? [];
  const places = placesOf(amount, decimals);
  const digits = whole + fraction + '0'.repeat(Math.max(0, Number(exponent) - fraction.length));
  const point = whole.length + Number(exponent);
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(point, 1);
  const decimalsPart = padded.slice(at).padEnd(places, '0').slice(0, places);
  return `${sign}${padded.slice(0, at)}${decimalsPart && `.${decimalsPart}`}`;
}
