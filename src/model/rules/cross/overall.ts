import { cellOf } from '../cells.js';
import { defineRule } from '../rule.js';
import { matches } from './across.js';
import { sideTotal, totalCell } from './totals.js';

/** 部门整体绩效目标表's 部门预算总额 is 支出总计, its 基本支出 and 项目支出 those of 支出总表. */
export const overallBudget = defineRule({
  id: 'X-PERF-T1',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['overallPerformance', ['incomeExpenditure', 'expenditure']],
  substantive: true,
  *check({ budget }) {
    const places = [
      ['total', sideTotal(budget, 'incomeExpenditure', 'expenditure')],
      ['basic', totalCell(budget, 'expenditure', 'basic')],
      ['project', totalCell(budget, 'expenditure', 'project')],
    ] as const;
    for (const [column, cell] of places) {
      const stated = cellOf(budget, `tables.overallPerformance.budget.${column}`);
      const check = stated && cell && matches(stated, [cell]);
      if (check) yield check;
    }
  },
});
