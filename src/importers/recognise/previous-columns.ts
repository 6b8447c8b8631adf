import { yearsIn } from '../words/dates.js';
import { keyOf } from '../words/keys.js';

const CHANGE = /增减|增长|比上年|较上年|同比|增幅|变动|占比|完成预算|%/;
const LAST = /上年|去年|上一年/;
const CARRIED = /结转|结余/;

/**
 * The field of a column by the year its heads name: `previous.total` for the year before; none for a year further back
 * and for changes between two years.
 * @param current The year of the budget, as `currentYear` gives it.
 */
export function readPrevious(path: readonly string[], field: string, current: number): string | null {
  const words = path.map(keyOf).filter((key) => key !== '');
  if (!isAmountField(field)) return field;
  if (words.some((word) => CHANGE.test(word) && !CARRIED.test(word))) return null;
  if (words.some((word) => LAST.test(word) && !CARRIED.test(word))) return `previous.${field}`;
  const years = words.flatMap(yearsIn);
  if (years.length === 0 || current === 0) return field;
  const named = Math.max(...years);
  if (named >= current) return field;
  return named === current - 1 ? `previous.${field}` : null;
}

/** Whether a column holds the change between two years. */
export function isChange(path: readonly string[]): boolean {
  return path.map(keyOf).some((word) => CHANGE.test(word) && !CARRIED.test(word));
}

const WORDS =
  /^(code|govCode|unitCode|name|unitName|govName|type|item|indicator|cost|output|benefit|satisfaction)(\.|$)/;

/** Whether a field of a row holds an amount. */
export function isAmountField(field: string): boolean {
  return !WORDS.test(field.replace(/^previous\./, ''));
}

/** The year of the budget, or else the last that the heads of a table name; 0 for none. */
export function currentYear(heads: readonly (readonly string[])[], year: number | null): number {
  return (
    year ??
    heads
      .flat()
      .flatMap(yearsIn)
      .reduce((last, each) => Math.max(last, each), 0)
  );
}
