import { cellAt, cellsAt } from '../cells.js';
import { defineRule } from '../rule.js';
import { countedIncomeColumns } from '../../series/income-table.js';
import { addsUp } from './adds-up.js';

/**
 * 收入总表: 合计 = the sum of its sources (预算法实施条例 art. 40). 财政拨款 and 单位资金 count only where the table does
 * not print what they consist of.
 */
export const incomeSources = defineRule({
  id: 'ROW-INCOME',
  group: 'row',
  tolerance: 'TS',
  severity: 'error',
  source: ['R40', 'own'],
  needs: ['income'],
  substantive: true,
  *check({ budget }) {
    const table = budget.tables.income!;
    const columns = countedIncomeColumns(table);
    for (const row of table.rows.keys()) {
      const total = cellAt(budget, 'income', row, 'total');
      const check = total && addsUp(total, cellsAt(budget, 'income', row, columns));
      if (check) yield check;
    }
  },
});
