import { cellOf, roundTo, ulpOf, valueOf, type Cell } from '../cells.js';
import { PASSED, type Check } from '../check.js';
import { atMost } from '../compare.js';
import { defineRule } from '../rule.js';
import { subtractFen, toFen } from '../../money.js';
import type { Unit } from '../../schema/amounts.js';
import { nameKey, targetsOf, type Target } from './targets.js';

/**
 * A cost target is at most the 资金总额 of its project. Each is compared alone: several may be parts of the project or
 * limits of their own, which the form does not tell.
 */
export const costAmount = defineRule({
  id: 'PERF-COST-AMOUNT',
  group: 'performance',
  tolerance: 'TC',
  severity: 'warning',
  source: ['own'],
  needs: ['projectPerformance'],
  substantive: true,
  *check({ budget }) {
    for (const target of targetsOf(budget)) {
      const stated = statedCost(target);
      const total = stated && cellOf(budget, `${target.project!.path}.total`);
      const check = total && total.amount !== null && compare(stated, total);
      if (check) yield check;
    }
  },
});

/** The finer of the two is rounded to the places of the coarser. */
function compare(stated: Cell, total: Cell): Check | null {
  const ulp = Math.max(ulpOf(stated), ulpOf(total));
  if (roundTo(stated.amount!, ulp) <= roundTo(total.amount!, ulp)) return PASSED;
  const check = atMost(stated, total);
  if (check === null || check.passed) return check;
  // ≤11 万元 is more than 10.49 by 0.51, which the places of the target would not show.
  const places = Math.max(stated.decimals, total.decimals);
  const difference = subtractFen(stated.amount!, total.amount!);
  return {
    ...check,
    finding: {
      ...check.finding,
      difference: valueOf({ ...stated, amount: difference, decimals: places }),
    },
  };
}

/** 万 alone means 万元. */
const UNITS: Record<string, Unit> = {
  元: '元',
  千元: '千元',
  万元: '万元',
  万: '万元',
  亿元: '亿元',
  亿: '亿元',
};

// Costs of one piece, and investments of more than this year, are not measured by this year's money.
const OTHER_BASE = /人均|平均|均价|单价|单位成本|每|标准|总投资|概算|估算|累计|\d年/;

/** The amount of a cost target; `null` for what is no upper bound in money. */
function statedCost({ project, dimension, name, value, path }: Target): Cell | null {
  if (!project || dimension !== 'cost' || value.kind !== 'number') return null;
  if (value.comparator === '≥' || value.comparator === '>') return null;
  const unit = Object.hasOwn(UNITS, value.unit ?? '') ? UNITS[value.unit!] : undefined;
  if (!unit || OTHER_BASE.test(nameKey({ name }))) return null;
  const amount = toFen(value.number, unit);
  return amount === null ? null : { path, amount, unit, decimals: decimalsOf(value.decimal) };
}

function decimalsOf(decimal: string): number {
  return /\.(\d+)$/.exec(decimal)?.[1]!.length ?? 0;
}
