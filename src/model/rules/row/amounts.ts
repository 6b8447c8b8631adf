import { valueOf } from '../cells.js';
import { PASSED, passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { printedAmounts } from './amount-cells.js';

/** No amount of a budget table is negative. */
export const negativeAmounts = defineRule({
  id: 'ROW-NEGATIVE',
  group: 'row',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const cell of printedAmounts(budget))
      yield passedUnless(cell.amount! < 0, () => ({ paths: [cell.path], printed: valueOf(cell) }));
  },
});

/**
 * An amount cell is a number or blank. A document with anything else in such a cell is refused when it is parsed, and
 * an importer reports what it could not read; so each amount that is here has been read as a number.
 */
export const numericAmounts = defineRule({
  id: 'ROW-NUMERIC',
  group: 'row',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC-O OBL-STRUCT-NUMBER-VALIDITY'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const _cell of printedAmounts(budget)) yield PASSED;
  },
});
