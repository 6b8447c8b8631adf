import { PASSED, fault } from '../check.js';
import { defineRule } from '../rule.js';
import { changesIn } from './changes.js';

/** Where last year was 0 there is no rate, and nothing on nothing is 持平. */
export const zeroBase = defineRule({
  id: 'YOY-ZERO-BASE',
  group: 'yearOnYear',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC-O OBL-TREND-ZERO-BASE'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const { statement, before, thisYear, delta, places } of changesIn(budget)) {
      const { path, fact } = statement;
      if (!before || !thisYear || !delta) continue;
      const zero = before.amount === 0;
      const paths = [path, ...places];
      if (zero && fact.percent !== undefined && fact.percent !== 0)
        yield fault({ variant: 'rate', paths, words: { text: fact.printed } }, `change:${fact.cell ?? path}`);
      // 增加 0 万元 is told by the rule on directions.
      else if (zero && thisYear.amount === 0 && fact.direction !== 'unchanged' && fact.amount !== 0)
        yield fault({ variant: 'same', paths, words: { text: fact.printed } }, `change:${fact.cell ?? path}`);
      else yield PASSED;
    }
  },
});
