import type { Unit } from './schema/amounts.js';

declare const fen: unique symbol;

/** An amount of money in 分 (1/100 元), always an integer: exact up to 90 万亿元. */
export type Fen = number & { readonly [fen]: true };

/** Power of ten of one unit in 分. */
const exponents: Record<Unit, number> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

/** Every unit a table may print in, the smallest first. */
export const UNITS = Object.keys(exponents) as Unit[];

/** Nothing. */
export const ZERO = 0 as Fen;

/**
 * Converts a printed amount to 分 exactly, digit by digit, never through a binary product.
 * @returns `null` when the amount is finer than 1 分 or beyond the exact range.
 */
export function toFen(amount: number, unit: Unit): Fen | null {
  // Most amounts are whole hundredths: of at most 15 digits there is one decimal that reads as this number.
  const hundredths = Math.round(amount * 100);
  if (hundredths / 100 === amount && Math.abs(hundredths) < 1e15) {
    const fen = hundredths * 10 ** (exponents[unit] - 2);
    if (Number.isSafeInteger(fen)) return (fen || 0) as Fen;
  }
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = exponents[unit] + Number(exponent) - fraction.length;
  const digits = whole + fraction;
  if (shift < 0 && !/^0*$/.test(digits.slice(shift))) return null;
  const shifted = shift < 0 ? digits.slice(0, shift) || '0' : digits + '0'.repeat(Math.min(shift, 40));
  const value = Number(sign + shifted);
  return Number.isSafeInteger(value) ? ((value || 0) as Fen) : null;
}

/** Sum of amounts; blank cells add nothing. */
export function sumFen(amounts: Iterable<Fen | null | undefined>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount ?? 0;
  return sum as Fen;
}

/** `a - b`. */
export function subtractFen(a: Fen, b: Fen): Fen {
  return (a - b) as Fen;
}

/**
 * `part / whole` in percent, exact and rounded half away from zero, as an integer of `10 ** -decimals` percent:
 * 7287 for 72.87 %. `null` when the whole is zero.
 */
export function percentOf(part: Fen, whole: Fen, decimals = 2): number | null {
  if (whole === 0) return null;
  const negative = part < 0 !== whole < 0;
  const n = BigInt(Math.abs(part)) * 10n ** BigInt(decimals + 2);
  const d = BigInt(Math.abs(whole));
  const rounded = Number((2n * n + d) / (2n * d));
  return negative && rounded !== 0 ? -rounded : rounded;
}

/** Power of ten of a unit in 分: 6 for 万元. */
export function exponentOf(unit: Unit): number {
  return exponents[unit];
}

/** Decimal places an amount needs to be shown whole, no fewer than the table prints. */
export function placesOf(amount: number, decimals: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount)) ?? [];
  return Math.max(decimals, fraction.length - Number(exponent));
}
