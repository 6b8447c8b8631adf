import type { Value } from '../../model/rules/finding.js';
import type { Locale } from '../languages.js';
import { formatNumber, unitName } from '../numbers.js';
import { sentenceWords } from './words.js';

/** A value of a finding as it is printed: `462.78 万元`, `72.86%`, `空白`. */
export function formatValue(value: Value | null, locale: Locale): string {
  if (value?.kind === 'amount') return `${formatBare(value, locale)} ${unitName(value.unit, locale)}`;
  return value === null ? '' : formatBare(value, locale);
}

/** A value without its unit, for formulas of one unit. */
export function formatBare(value: Value, locale: Locale): string {
  switch (value.kind) {
    case 'amount':
      return formatNumber(value.amount, { ...value, locale });
    case 'percent':
      return `${decimalText(value.value, value.decimals)}%`;
    case 'count':
      return `${value.count}${value.measure && ` ${value.measure}`}`;
    case 'text':
      return value.text;
    case 'blank':
      return sentenceWords(locale).blank;
  }
}

/** A difference without its sign; the sentence says which side is larger. */
export function formatDifference(value: Value | null, locale: Locale): string {
  if (value?.kind === 'amount')
    return formatValue({ ...value, amount: Math.abs(value.amount) as typeof value.amount }, locale);
  if (value?.kind === 'percent')
    return sentenceWords(locale).points(decimalText(Math.abs(value.value), value.decimals));
  if (value?.kind === 'count') return formatBare({ ...value, count: Math.abs(value.count) }, locale);
  return formatValue(value, locale);
}

/** An integer of `10 ** -decimals` as a decimal number: 7286 and 2 give 72.86. */
function decimalText(value: number, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value < 0 ? '−' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}
