import { isPrinted, type Cell } from '../cells.js';
import type { Check } from '../check.js';
import { sum, type FaultOptions } from '../compare.js';

/**
 * `whole = Σ parts`, where a blank whole whose parts are not blank is told as blank.
 * @returns `null` where nothing is printed, or there are no parts.
 */
export function addsUp(whole: Cell, parts: readonly Cell[], options: FaultOptions = {}): Check | null {
  if (parts.length === 0) return null;
  const check = sum(whole, parts, 'TS', options);
  if (check === null || check.passed || isPrinted(whole)) return check;
  const [own] = check.repairs;
  return {
    ...check,
    finding: { ...check.finding, form: 'blank', difference: null },
    // Whatever its parts should be, this cell is blank: it has no say about them.
    repairs: new Map(own && [own]),
  };
}
