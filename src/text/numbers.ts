import { exponentOf, type Fen } from '../model/money.js';
import type { Unit } from '../model/schema/amounts.js';
import type { Locale } from './languages.js';
import { baseWords } from './words.js';

/** How amounts are shown: `auto` is the unit the table prints. */
export type DisplayUnit = 'auto' | 'yuan' | 'wan' | 'yi';

/** The units a reader can choose. */
export const displayUnits = [
  ['yuan', '元'],
  ['wan', '万元'],
  ['yi', '亿元'],
] as const satisfies readonly (readonly [DisplayUnit, Unit])[];

/** The unit and decimal places of a set of amounts, so that all of them line up. */
export interface AmountFormat {
  unit: Unit;
  decimals: number;
  locale: Locale;
}

/** Digit groups of three, as every language of the kit writes them; no `Intl`, which takes long to start. */
function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The format that shows a table's amounts in a chosen unit, no printed digit lost; without a table, 万元. */
export function amountFormat(
  display: DisplayUnit,
  table: { unit: Unit; decimals: number } | undefined,
  locale: Locale,
): AmountFormat {
  const { unit: printed, decimals } = table ?? { unit: '万元', decimals: 2 };
  const unit = displayUnits.find(([id]) => id === display)?.[1] ?? printed;
  return { unit, decimals: Math.max(0, decimals + exponentOf(unit) - exponentOf(printed)), locale };
}

/**
 * An amount without its unit, exact: digits beyond the format's places are kept, never rounded away.
 * @example formatNumber(462_780_000, { unit: '万元', decimals: 2, locale: 'zh-CN' }) // '462.78'
 */
export function formatNumber(amount: Fen, { unit, decimals }: AmountFormat): string {
  const exponent = exponentOf(unit);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = groupThousands(digits.slice(0, -exponent));
  const fraction = digits.slice(-exponent).replace(/0+$/, '').padEnd(decimals, '0');
  return `${amount < 0 ? '−' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** An amount as a plain decimal number for machines: no grouping, ASCII minus. */
export function plainNumber(amount: Fen, unit: Unit): string {
  return formatNumber(amount, { unit, decimals: 0, locale: 'en' }).replaceAll(',', '').replace('−', '-');
}

/** Name of a unit. */
export function unitName(unit: Unit, locale: Locale): string {
  return baseWords(locale).units[unit];
}

/** An amount with its unit. */
export function formatAmount(amount: Fen, format: AmountFormat): string {
  return `${formatNumber(amount, format)} ${unitName(format.unit, format.locale)}`;
}

/** A percentage from hundredths of a percent: 7287 → `72.87%`. `null` becomes a dash. */
export function formatPercent(hundredths: number | null): string {
  if (hundredths === null) return '–';
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '−' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

/** A number of bytes: `12 KB`, `3.4 MB`. */
export const formatBytes = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
