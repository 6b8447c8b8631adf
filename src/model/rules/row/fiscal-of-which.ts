import { cellAt, isPrinted, type Cell } from '../cells.js';
import { atMost } from '../compare.js';
import { defineRule } from '../rule.js';
import type { Budget } from '../../schema/document.js';

/** 其中 lines of the income side of a two-sided table, each with the line it belongs to. */
function ofWhichLines(budget: Budget, table: 'incomeExpenditure' | 'appropriation'): [Cell, Cell][] {
  let whole: Cell | undefined;
  return (budget.tables[table]?.rows ?? []).flatMap((row, index): [Cell, Cell][] => {
    if (row.side !== 'income') return [];
    const cell = cellAt(budget, table, index, 'amount');
    if (row.kind === 'ofWhich') return cell && whole && isPrinted(whole) ? [[cell, whole]] : [];
    whole = cell;
    return [];
  });
}

/** 其中：财政拨款 is at most the 一般公共预算 it is part of; likewise every 其中 line of the income side. */
export const fiscalOfWhich = defineRule({
  id: 'ROW-FISCAL-OFWHICH',
  group: 'row',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: [['appropriation', 'incomeExpenditure']],
  substantive: true,
  *check({ budget }) {
    const pairs = [...ofWhichLines(budget, 'incomeExpenditure'), ...ofWhichLines(budget, 'appropriation')];
    for (const row of (budget.tables.appropriation?.rows ?? []).keys()) {
      const fiscal = cellAt(budget, 'appropriation', row, 'fiscal');
      const general = cellAt(budget, 'appropriation', row, 'general');
      if (fiscal && general) pairs.push([fiscal, general]);
    }
    for (const [part, whole] of pairs) {
      const check = atMost(part, whole);
      if (check && isPrinted(part)) yield check;
    }
  },
});
