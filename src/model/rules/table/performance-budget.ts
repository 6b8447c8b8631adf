import { cellOf } from '../cells.js';
import { defineRule } from '../rule.js';
import { addsUp } from '../row/adds-up.js';

/** What 部门预算总额 is split into, and the columns without which a form does not print that split. */
const SPLITS = [
  { parts: ['government', 'special', 'own'], required: [['government'], ['special', 'own']] },
  { parts: ['basic', 'project'], required: [['basic'], ['project']] },
];

/** 部门整体绩效目标表: 部门预算总额 = 政府预算资金 + 财政专户 + 单位资金 = 基本支出 + 项目支出. */
export const performanceBudget = defineRule({
  id: 'PERF-BUDGET',
  group: 'table',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: ['overallPerformance'],
  substantive: true,
  *check({ budget }) {
    const at = (columns: readonly string[]) =>
      columns.flatMap((column) => cellOf(budget, `tables.overallPerformance.budget.${column}`) ?? []);
    const [total] = at(['total']);
    if (!total) return { code: 'not-stated', what: '部门预算总额' };
    for (const { parts, required } of SPLITS) {
      const check = required.every((choice) => at(choice).length > 0) ? addsUp(total, at(parts)) : null;
      if (check) yield check;
    }
    return undefined;
  },
});
