import { equal } from '../compare.js';
import { defineRule } from '../rule.js';
import { addsUp } from '../row/adds-up.js';
import { sideColumns, sideTotal, subtotalChecks, totalChecks } from './sides.js';

const common = { group: 'table', severity: 'error', needs: ['appropriation'], substantive: true } as const;

/** 财政拨款收支总表: 一、本年收入 = Σ its budgets, 二、上年结转 = Σ its budgets, 收入总计 = both together. */
export const appropriationIncome = defineRule({
  ...common,
  id: 'T4-INCOME-SUM',
  tolerance: 'TS',
  source: ['own'],
  *check({ budget }) {
    const columns = sideColumns(budget, 'appropriation', 'income');
    yield* subtotalChecks(columns);
    for (const { carriedParts } of columns) {
      const check = carriedParts && addsUp(carriedParts.whole, carriedParts.parts);
      if (check) yield check;
    }
    yield* totalChecks(columns);
  },
});

/** 财政拨款收支总表: 一、本年支出 = Σ classes, 支出总计 = 本年支出 + 年终结转结余, in every column. */
export const appropriationExpenditure = defineRule({
  ...common,
  id: 'T4-OUT-SUM',
  tolerance: 'TS',
  source: ['own'],
  *check({ budget }) {
    const columns = sideColumns(budget, 'appropriation', 'expenditure');
    yield* subtotalChecks(columns);
    yield* totalChecks(columns);
  },
});

/** 财政拨款收支总表: 收入总计 = 支出总计. */
export const appropriationBalance = defineRule({
  ...common,
  id: 'T4-BALANCE',
  tolerance: 'T0',
  source: ['own'],
  *check({ budget }) {
    const income = sideTotal(budget, 'appropriation', 'income');
    const expenditure = sideTotal(budget, 'appropriation', 'expenditure');
    const check = income && expenditure && equal(income, expenditure);
    if (check) yield check;
  },
});
