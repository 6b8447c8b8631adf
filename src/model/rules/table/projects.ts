import { defineRule } from '../rule.js';
import { groupBy } from '../../group-by.js';
import { columnSums, tablesOf } from './column-sums.js';

const PROJECT_TABLES = ['projects', 'projectPerformance'] as const;

/**
 * 项目支出表 and 项目绩效目标表: 合计 = Σ projects; where the form prints a total for a type (其他运转类, 特定目标类), that
 * of its projects. The totals of units are compared by UNIT-TREE.
 */
export const projectTotals = defineRule({
  id: 'COL-PROJECTS',
  group: 'table',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: [PROJECT_TABLES],
  substantive: true,
  *check({ budget }) {
    for (const table of tablesOf(budget, PROJECT_TABLES)) {
      const { rows, total, leaves } = table.tree;
      yield* columnSums(budget, table, total, leaves);
      const typed = [...rows.keys()].filter((row) => rows[row]!.kind === 'total' && rows[row]!.type);
      const byType = groupBy(leaves, (row) => rows[row]!.type);
      for (const [type, totals] of groupBy(typed, (row) => rows[row]!.type))
        if (totals.length === 1) yield* columnSums(budget, table, totals[0]!, byType.get(type) ?? []);
    }
  },
});
