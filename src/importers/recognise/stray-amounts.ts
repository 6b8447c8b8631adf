import type { TextBlock } from '../source.js';
import { keyOf } from '../words/keys.js';

const AMOUNT = /^-?\d[\d,]*(\.\d+)?$/;
const YEAR = /^(19|20)\d\d$/;

/** Amounts that stand alone in the cells of a table with one column. */
export interface StrayAmounts {
  readonly first: TextBlock;
  readonly count: number;
}

/**
 * A column of amounts apart from any table: the last one of a table too wide for its page, say. What counts (1, 2, 3) or
 * names years is none.
 */
export function strayAmounts(lines: readonly TextBlock[]): StrayAmounts | null {
  const inCells = lines.filter(({ place }) => place.cell !== undefined);
  const found = inCells.filter(({ text }) => AMOUNT.test(keyOf(text)) && !YEAR.test(keyOf(text)));
  const values = found.map(({ text }) => Number(keyOf(text).replaceAll(',', '')));
  const counts = values.every((value, index) => index === 0 || value === values[index - 1]! + 1);
  const [first] = found;
  return first && found.length > 1 && !counts ? { first, count: found.length } : null;
}
