import { equal } from '../compare.js';
import { defineRule } from '../rule.js';
import { sideColumns, sideTotal, subtotalChecks, totalChecks } from './sides.js';

const common = {
  group: 'table',
  severity: 'error',
  needs: ['incomeExpenditure'],
  substantive: true,
} as const;

/** 收支总表: 本年收入合计 = Σ income items, without 其中 lines. Some forms print the total only. */
export const incomeSum = defineRule({
  ...common,
  id: 'T1-INCOME-SUM',
  tolerance: 'TS',
  source: ['own'],
  *check({ budget }) {
    yield* subtotalChecks(sideColumns(budget, 'incomeExpenditure', 'income'));
  },
});

/** 收支总表: 收入总计 = 本年收入合计 + 上年结转结余 + 弥补收支差额 (预算法实施条例 art. 40). */
export const incomeTotal = defineRule({
  ...common,
  id: 'T1-INCOME-TOTAL',
  tolerance: 'TS',
  source: ['R40'],
  *check({ budget }) {
    yield* totalChecks(sideColumns(budget, 'incomeExpenditure', 'income'));
  },
});

/** 收支总表: 本年支出合计 = Σ functional classes. */
export const expenditureSum = defineRule({
  ...common,
  id: 'T1-OUT-SUM',
  tolerance: 'TS',
  source: ['own'],
  *check({ budget }) {
    yield* subtotalChecks(sideColumns(budget, 'incomeExpenditure', 'expenditure'));
  },
});

/** 收支总表: 支出总计 = 本年支出合计 + 年终结转结余. */
export const expenditureTotal = defineRule({
  ...common,
  id: 'T1-OUT-TOTAL',
  tolerance: 'TS',
  source: ['own'],
  *check({ budget }) {
    yield* totalChecks(sideColumns(budget, 'incomeExpenditure', 'expenditure'));
  },
});

/** 收支总表: 收入总计 = 支出总计. */
export const balance = defineRule({
  ...common,
  id: 'T1-BALANCE',
  tolerance: 'T0',
  source: ['GBC B-001', 'P26'],
  *check({ budget }) {
    const income = sideTotal(budget, 'incomeExpenditure', 'income');
    const expenditure = sideTotal(budget, 'incomeExpenditure', 'expenditure');
    const check = income && expenditure && equal(income, expenditure);
    if (check) yield check;
  },
});
