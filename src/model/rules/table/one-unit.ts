import { cellAt } from '../cells.js';
import { equal } from '../compare.js';
import { defineRule } from '../rule.js';
import { columnsOf } from '../rows.js';
import type { Budget } from '../../schema/document.js';

const WITH_UNITS = [
  'income',
  'expenditure',
  'generalExpenditure',
  'threePublic',
  'fundExpenditure',
  'stateCapitalExpenditure',
  'projects',
  'projectPerformance',
] as const;

/** The one unit row and the one total of a table; `null` where there are more, or rows that belong to no unit. */
function unitAndTotal(budget: Budget, table: (typeof WITH_UNITS)[number]): [number, number] | null {
  const rows: readonly { kind: string }[] = budget.tables[table]?.rows ?? [];
  const indexes = (kind: string) => rows.flatMap((row, index) => (row.kind === kind ? [index] : []));
  const [units, totals] = [indexes('unit'), indexes('total')];
  if (units.length !== 1 || totals.length !== 1) return null;
  const outside = rows.slice(0, units[0]).some(({ kind }) => kind !== 'total');
  return outside ? null : [units[0]!, totals[0]!];
}

/** Where a table has one unit row, that row is the same as 合计 in every column. */
export const oneUnit = defineRule({
  id: 'COL-ONE-UNIT',
  group: 'table',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: [WITH_UNITS],
  substantive: true,
  *check({ budget }) {
    for (const table of WITH_UNITS) {
      const found = unitAndTotal(budget, table);
      if (!found) continue;
      for (const column of columnsOf(budget, table)) {
        const [unit, total] = found.map((row) => cellAt(budget, table, row, column));
        const check = unit && total && equal(unit, total);
        if (check) yield check;
      }
    }
  },
});
