import { fault, PASSED, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import {
  isMoneyUnit,
  isPercentUnit,
  isRateName,
  nameKey,
  TARGET_TABLES,
  targetsOf,
  valueSubject,
  type Target,
} from './targets.js';

/** The unit of a value fits the name of its target: 率 in %, 经费 in 元 or 万元, 人数 not in %; no 万 without 元. */
export const valueUnit = defineRule({
  id: 'PERF-VALUE-UNIT',
  group: 'performance',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    for (const target of targetsOf(budget)) {
      const variant = unitFault(target);
      if (variant !== undefined) yield checkOf(target, variant);
    }
  },
});

function checkOf(target: Target, variant: string | null): Check {
  if (variant === null) return PASSED;
  return fault(
    { paths: [target.path], variant, words: { value: target.value.printed } },
    valueSubject(target),
  );
}

const MONEY_NAME = /(费|经费|费用|资金|金额|工资|补助|补贴|支出)$/;
const COUNT_NAME = /(数量|人数|次数|个数|户数|件数)$/;

/** What is wrong with the unit, `null` where it fits; `undefined` where the name does not tell which would. */
function unitFault({ name, dimension, value }: Target): string | null | undefined {
  if (value.kind !== 'number' && value.kind !== 'range') return undefined;
  const key = nameKey({ name });
  const unit = value.unit ?? '';
  if (isRateName(key)) return rateFault(unit, value.kind === 'number' ? value.number : value.to);
  if (dimension === 'cost' || MONEY_NAME.test(key)) {
    if (/^[万亿]$/.test(unit)) return 'short';
    if (isMoneyUnit(unit) || isPercentUnit(unit)) return null;
    // 社会成本 is counted in days and the like; elsewhere a name in 费 may count payments.
    return dimension === 'cost' && MONEY_NAME.test(key) ? 'money' : undefined;
  }
  if (COUNT_NAME.test(key)) return isPercentUnit(unit) || isMoneyUnit(unit) ? 'count' : null;
  return undefined;
}

/** 0.95 is a share too; 5/10万 and 90分 are other measures, and said as such. */
function rateFault(unit: string, number: number): string | null | undefined {
  if (isPercentUnit(unit)) return null;
  if (unit === '分' || unit.includes('/') || (unit === '' && Math.abs(number) <= 1)) return undefined;
  return unit === '' ? 'percent' : 'rate';
}
