import { cellAt, cellsAt } from '../cells.js';
import { defineRule } from '../rule.js';
import { CARRIED_COLUMNS, countedIncomeColumns } from '../../series/income-table.js';
import { addsUp } from './adds-up.js';

/**
 * 收入总表: 合计 = the sum of its sources (预算法实施条例 art. 40), and so are 本年收入 and 上年结转结余 where the table sums
 * them up. 财政拨款 and 单位资金 count only where the table does not print what they consist of.
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
    const isCarried = (column: string) => column === 'carry' || CARRIED_COLUMNS.includes(column);
    const sums: readonly [whole: string, parts: readonly string[]][] = [
      ['total', columns],
      ['thisYear', columns.filter((column) => !isCarried(column))],
      ['carry', CARRIED_COLUMNS],
    ];
    for (const row of table.rows.keys())
      for (const [whole, parts] of sums) {
        const cell = cellAt(budget, 'income', row, whole);
        const check = cell && addsUp(cell, cellsAt(budget, 'income', row, parts));
        if (check) yield check;
      }
  },
});
