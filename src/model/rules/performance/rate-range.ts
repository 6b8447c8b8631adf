import { fault, PASSED } from '../check.js';
import { defineRule } from '../rule.js';
import {
  isPercentUnit,
  isRateName,
  isSatisfactionName,
  nameKey,
  TARGET_TABLES,
  targetsOf,
  valueSubject,
  type Target,
} from './targets.js';

/** Rates lie between 0 and 100 %, but for growth; 满意度 is bounded from below. */
export const rateRange = defineRule({
  id: 'PERF-RATE-RANGE',
  group: 'performance',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    for (const target of targetsOf(budget)) {
      const variant = rangeFault(target);
      if (variant === undefined) continue;
      yield variant === null
        ? PASSED
        : fault(
            { paths: [target.path], variant, words: { value: target.value.printed } },
            valueSubject(target),
          );
    }
  },
});

/**
 * Rates of change may fall below 0 and rise above 100 %; a plan may be done more than in full, a bed used by more than
 * one.
 */
const UNBOUNDED =
  /增长|增幅|增速|增加|提升|提高|上升|下降|降低|减少|变动|变化|调整|同比|环比|收益|回报|利润|负债|杠杆|超额|完成|达成|实现|拉动|放大|使用率|利用率|入住/;

/** What is wrong, `null` where the value is in range; `undefined` for what is no bounded rate. */
function rangeFault({ name, value }: Target): string | null | undefined {
  const key = nameKey({ name });
  if (!isRateName(key) || UNBOUNDED.test(key)) return undefined;
  if (value.kind === 'range')
    return value.unit && isPercentUnit(value.unit) ? bound(value.to, percentOf(value.unit)) : undefined;
  if (value.kind !== 'number') return undefined;
  const { comparator, number, unit } = value;
  if (isSatisfactionName(key) && (comparator === '≤' || comparator === '<')) return 'upper';
  if (!unit || !/^[%‰]$/.test(unit)) return undefined;
  const whole = percentOf(unit);
  if ((comparator === '>' && number >= whole) || (comparator === '<' && number <= 0)) return 'beyond';
  return bound(number, whole) && (/控制率$/.test(key) ? 'control' : 'outside');
}

function bound(number: number, whole: number): 'outside' | null {
  return number < 0 || number > whole ? 'outside' : null;
}

function percentOf(unit: string): number {
  return unit.includes('‰') ? 1000 : 100;
}
