import { fault, PASSED } from '../check.js';
import { defineRule } from '../rule.js';
import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import { nameKey, TARGET_TABLES, targetsOf, type Target } from './targets.js';

/** Payments that nobody may get wrong for a part of those concerned. */
const PAYMENT = /工资|薪酬|薪金|津贴|补贴|补助|养老金|退休费|抚恤|社保|公积金|低保|救助金|发放/;
const ACCURACY = /(准确|正确|足额)(发放)?率$/;

/** Wages and the like are paid out correctly to everybody: accuracy below 100 % is no plausible target. */
export const fullAccuracy = defineRule({
  id: 'PERF-PLAUSIBLE',
  group: 'performance',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    const low: Target[] = [];
    for (const target of targetsOf(budget)) {
      const key = nameKey(target);
      const { value } = target;
      if (!PAYMENT.test(key) || !ACCURACY.test(key) || value.kind !== 'number' || !value.isRate) continue;
      if (value.number < 100 && value.comparator !== '≤' && value.comparator !== '<') low.push(target);
      else yield PASSED;
    }
    // The same target of several projects is one choice of words: told once, with every place.
    for (const alike of groupBy(low, keyOf).values()) {
      const { value } = alike[0]!;
      yield fault({
        paths: alike.map(({ path }) => path),
        variant: alike.length > 1 ? 'several' : '',
        words: { value: value.printed, count: alike.length },
      });
    }
  },
});

function keyOf(target: Target): string {
  return `${nameKey(target)} ${searchKey(target.value.printed)}`;
}
