import type { Unit } from '../../model/schema/amounts.js';
import type { GridCell } from '../source.js';
import { withPlainMarks } from '../words/keys.js';
import type { TableNoteCode } from '../../text/importing/words.js';

/** An amount as its table prints it. */
export interface ReadAmount {
  readonly kind: 'amount';
  readonly value: number;
  /** Places printed. */
  readonly decimals: number;
  /** What a person should know of it. */
  readonly remark?: TableNoteCode;
}

/** What an amount cell holds. */
export type AmountCell =
  | ReadAmount
  /** Blank, or a sign for nothing: — – - ／ … */
  | { readonly kind: 'nothing' }
  /** Something else; the code of the note that says what, and the amount that may be meant. */
  | { readonly kind: 'fault'; readonly code: TableNoteCode; readonly proposal?: ReadAmount };

const NOTHING = /^([-—–−‐―_/／─~〜]+|…+|\.{3,}|\*+|无|空)$/;
/** --（基数为0，不可比） */
const NO_BASE = /^[-—–−/]+[（(].*[)）]$/;
const SIGN = '[-+−‐‑‒–]';
const NUMERAL = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?|\.\d+`;
const CURRENCY = '(?:[¥$]|RMB|CNY|人民币)';
/** A number with what may stand around it: sign, brackets or △ for less than nothing, currency, unit. */
const PLAIN = new RegExp(`^(${SIGN}|[△▲])?${CURRENCY}?(${SIGN}|[△▲])?(${NUMERAL})([十百千万亿]*元)?$`);
const BRACKETED = new RegExp(`^\\(${CURRENCY}?(${NUMERAL})\\)$`);
const SCIENTIFIC = /^-?\d(\.\d+)?E[+-]?\d+$/i;
/** A number and words, of which one cannot say that they do not change it. */
const WITH_WORDS = new RegExp(`(?<![\\d.,])(${SIGN}?)(${NUMERAL})([千万亿]*元?)(?![\\d.,%])`, 'g');

/**
 * Reads an amount exactly, digit by digit: thousands separators, full-width digits, room inside a number that a line
 * break has left, a currency, △ or brackets for less than nothing. What is no number is a fault, never a guess; the
 * number that stands in other words is proposed.
 * @param unit Unit of the table; an amount that repeats it, 46万元, is read.
 */
export function readAmount(
  cell: Pick<GridCell, 'text' | 'number' | 'fault'>,
  unit: Unit | null = null,
): AmountCell {
  if (cell.fault) return { kind: 'fault', code: `amount-${cell.fault}` };
  const text = withPlainMarks(cell.text).normalize('NFKC').trim();
  if (text === '') return { kind: 'nothing' };
  const compact = closeGaps(text);
  if (compact !== null && (NOTHING.test(compact) || NO_BASE.test(compact))) return { kind: 'nothing' };
  const printed = compact === null ? null : readNumber(compact);
  if (cell.number !== undefined) return readStored(cell.number, text, printed, unit);
  if (printed && (!printed.unit || printed.unit === unit)) return amountOf(printed);
  if (printed) {
    const proposal = unit && converted(printed, unit);
    return { kind: 'fault', code: 'amount-other-unit', ...(proposal ? { proposal } : {}) };
  }
  if (/^(19|20)\d\d[-/.年]\d/.test(text)) return { kind: 'fault', code: 'amount-date' };
  const proposal = amongWords(text, unit);
  return { kind: 'fault', code: 'amount-not-number', ...(proposal ? { proposal } : {}) };
}

/** A number as printed, its digits untouched. */
interface Numeral {
  readonly digits: string;
  readonly negative: boolean;
  readonly unit: string;
}

function readNumber(text: string): Numeral | null {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return { digits: bracketed[1]!, negative: true, unit: '' };
  const [, before, inside, digits, unit = ''] = PLAIN.exec(text) ?? [];
  if (digits === undefined || (before && inside)) return null;
  return { digits, negative: /^[^+]$/.test(before ?? inside ?? '+'), unit };
}

function amountOf({ digits, negative }: Pick<Numeral, 'digits' | 'negative'>): AmountCell {
  const plain = digits.replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return { kind: 'fault', code: 'amount-not-number' };
  return {
    kind: 'amount',
    value: negative && value !== 0 ? -value : value,
    decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0,
  };
}

/**
 * A cell of a workbook: the number it stores, as far as its format shows it. A format may hide the sign, write words
 * behind the number or divide it; then the number it stores is the amount, or where the format divides by what the unit
 * of the table is in 元, what it shows.
 */
function readStored(number: number, text: string, printed: Numeral | null, unit: Unit | null): AmountCell {
  const stored = amountOf({ digits: plainDigits(Math.abs(number)), negative: number < 0 });
  if (stored.kind !== 'amount') return stored;
  // What a sheet shows instead of a number too wide for its column, or too long for its format.
  if (/^#+$/.test(text) || SCIENTIFIC.test(text)) return stored;
  if (/%$/.test(text)) return { kind: 'fault', code: 'amount-not-number' };
  const shown = printed ?? loneNumeral(text);
  if (!shown) return { kind: 'fault', code: 'amount-not-number', proposal: stored };
  const amount = amountOf({ ...shown, negative: number < 0 });
  if (amount.kind !== 'amount') return amount;
  const power = [0, 3, 4, 8].find((each) => rounds(stored.value, amount, each));
  // A format with words of its own instead of the number.
  if (power === undefined) return { kind: 'fault', code: 'amount-not-number', proposal: stored };
  if (power === 0)
    return shown.unit && shown.unit !== unit ? { ...amount, remark: 'amount-unit-differs' } : amount;
  if (unit !== null && POWERS[unit] === power) return amount;
  return unit === '元' && /[千万亿]/.test(text)
    ? stored
    : { kind: 'fault', code: 'amount-scaled', proposal: stored };
}

/** Powers of ten of the units in 元. */
const POWERS: Readonly<Record<Unit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** Whether what is shown is the number divided by a power of ten, rounded to the places shown. */
function rounds(stored: number, { value, decimals }: ReadAmount, power: number): boolean {
  const slack = 0.5000001 * 10 ** -decimals;
  return Math.abs(stored / 10 ** power - value) <= slack;
}

/** The only numeral of a text. */
function loneNumeral(text: string): Numeral | null {
  const found = [...text.matchAll(WITH_WORDS)];
  if (found.length !== 1 || /\d/.test(text.replace(found[0]![0], ''))) return null;
  const [, sign = '', digits = '', unit = ''] = found[0]!;
  return { digits, negative: sign !== '' && sign !== '+', unit: /元$/.test(unit) ? unit : '' };
}

/** Digits of a number, without an exponent and without what binary fractions add. */
function plainDigits(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return /e/.test(text) ? number.toFixed(0) : text;
}

/** An amount printed in another unit, in the unit of the table: its point is moved, digit by digit. */
function converted({ digits, negative, unit: from }: Numeral, to: Unit): ReadAmount | null {
  if (!(from in POWERS)) return null;
  const power = POWERS[from as Unit] - POWERS[to];
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const all = power >= 0 ? whole + fraction.padEnd(power, '0') : whole.padStart(1 - power, '0') + fraction;
  const point = power >= 0 ? whole.length + power : all.length - fraction.length + power;
  const amount = amountOf({ digits: `${all.slice(0, point) || '0'}.${all.slice(point) || '0'}`, negative });
  return amount.kind === 'amount' ? amount : null;
}

/** The one number that stands among words: 700.00（含预留）, 约700.00. Marks of notes behind it are none. */
function amongWords(text: string, unit: Unit | null): ReadAmount | null {
  const numeral = loneNumeral(text);
  if (!numeral || /[年月日人个项辆次%]|\d[-~至]\d/.test(text)) return null;
  if (numeral.unit && numeral.unit !== unit) return unit && converted(numeral, unit);
  const amount = amountOf(numeral);
  return amount.kind === 'amount' ? amount : null;
}

/**
 * A number without the room inside it; `null` where the parts may be several numbers, such as `12 13` or `867.50 839.00`.
 */
function closeGaps(text: string): string | null {
  const parts = text.split(/\s+/);
  if (parts.length === 1) return text;
  const whole = parts.join('');
  if (!/\d/.test(whole)) return whole;
  if (parts.some((part) => !/\d/.test(part)))
    return parts.length === 2 &&
      (/^([-−]|[¥$]|RMB|人民币)$/.test(parts[0]!) || /^[千万亿]?元$/.test(parts[1]!))
      ? whole
      : /[万千亿]?元$/.test(whole)
        ? whole
        : null;
  const groups =
    parts.slice(1).every((part) => /^\d{3}(\.\d+)?$/.test(part)) && /^-?\d{1,3}$/.test(parts[0]!);
  const commas = whole.includes(',') && PLAIN.test(whole);
  const cutFraction = /^-?\d+\.\d?$/.test(parts[0]!) && /^\d{1,2}$/.test(parts[1]!) && parts.length === 2;
  const beforePoint = parts.length === 2 && /^-?\d+$/.test(parts[0]!) && /^\.\d+$/.test(parts[1]!);
  return groups || commas || cutFraction || beforePoint ? whole : null;
}
