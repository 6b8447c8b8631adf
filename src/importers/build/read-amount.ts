import type { GridCell } from '../source.js';
import type { TableNoteCode } from '../../text/importing/words.js';

/** What an amount cell holds. */
type AmountCell =
  | { readonly kind: 'amount'; readonly value: number; readonly decimals: number }
  /** Blank, or a sign for nothing: — – - ／ … */
  | { readonly kind: 'nothing' }
  /** Something else; the code of the note that says what. */
  | { readonly kind: 'fault'; readonly code: TableNoteCode };

const NOTHING = /^([-—–−‐―_/／─~]+|…+|\.{3,}|\*+)$/;
/** --（基数为0，不可比） */
const NO_BASE = /^[-—–−/]+[（(].*[)）]$/;
const PLAIN = /^([-+−]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const SCIENTIFIC = /^-?\d(\.\d+)?E[+-]?\d+$/i;

/**
 * Reads an amount exactly, digit by digit: thousands separators, full-width digits, room inside a number that a line
 * break has left, △ or brackets for less than nothing. What is no number is a fault, never a guess.
 * @param unit Unit of the table; an amount that repeats it, 46万元, is read.
 */
export function readAmount(
  cell: Pick<GridCell, 'text' | 'number' | 'fault'>,
  unit: string | null = null,
): AmountCell {
  if (cell.fault) return { kind: 'fault', code: `amount-${cell.fault}` };
  const text = cell.text.normalize('NFKC').trim();
  if (text === '') return { kind: 'nothing' };
  const compact = closeGaps(text);
  if (compact !== null) {
    if (NOTHING.test(compact) || NO_BASE.test(compact)) return { kind: 'nothing' };
    const number = readNumber(compact, unit);
    if (number) return number;
  }
  // What a sheet shows instead of a number too wide for its column, or too long for its format.
  if (cell.number !== undefined && (/^#+$/.test(text) || SCIENTIFIC.test(text)))
    return readNumber(String(cell.number), null) ?? { kind: 'fault', code: 'amount-not-number' };
  return { kind: 'fault', code: /^(19|20)\d\d[-/.年]\d/.test(text) ? 'amount-date' : 'amount-not-number' };
}

function readNumber(text: string, unit: string | null): AmountCell | null {
  let digits = unit !== null && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  let negative = false;
  const bracketed = /^\(([\d,.]+)\)$/.exec(digits);
  if (bracketed) [negative, digits] = [true, bracketed[1]!];
  if (/^[△▲]/.test(digits)) [negative, digits] = [true, digits.slice(1)];
  const match = PLAIN.exec(digits);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const value = Number(`${whole.replaceAll(',', '')}${fraction}`);
  if (!Number.isFinite(value)) return null;
  const less = negative || sign === '-' || sign === '−';
  return {
    kind: 'amount',
    value: less && value !== 0 ? -value : value,
    decimals: Math.max(0, fraction.length - 1),
  };
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
    return /^[-−]$/.test(parts[0]!) && parts.length === 2 ? whole : /[万千亿]?元$/.test(whole) ? whole : null;
  const groups =
    parts.slice(1).every((part) => /^\d{3}(\.\d+)?$/.test(part)) && /^-?\d{1,3}$/.test(parts[0]!);
  const commas = whole.includes(',') && PLAIN.test(whole);
  const cutFraction = /^-?\d+\.\d?$/.test(parts[0]!) && /^\d{1,2}$/.test(parts[1]!) && parts.length === 2;
  const beforePoint = parts.length === 2 && /^-?\d+$/.test(parts[0]!) && /^\.\d+$/.test(parts[1]!);
  return groups || commas || cutFraction || beforePoint ? whole : null;
}
