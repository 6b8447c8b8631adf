import { groupBy } from '../../group-by.js';
import type { Budget } from '../../schema/document.js';
import { cellOf, isPrinted, type Cell } from '../cells.js';
import { PASSED, type Check } from '../check.js';
import { agree, equal, sum } from '../compare.js';
import { defineRule } from '../rule.js';
import { procurements } from './procurement.js';
import { splitsIn } from './splits.js';
import { alike, amountCell, cellOfStatement, statedAmounts, statementsOf, withTables } from './statements.js';

/** Every amount of the text that names an item of a table equals the cell of that item. */
export const amount = defineRule({
  id: 'NAR-AMOUNT',
  group: 'narrative',
  tolerance: 'TC',
  severity: 'error',
  source: ['GBC BUD-T001', 'P26'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const statement of statementsOf(budget, 'amount')) {
      const stated = amountCell(statement);
      const cell = cellOfStatement(budget, statement);
      const check = stated && cell && agree(stated, cell);
      if (check) yield check;
    }
  },
});

/** Parts that the text names add up to their whole: “三公”经费, 公务用车, 基本 and 项目支出, 政府采购. */
export const sums = defineRule({
  id: 'NAR-SUM',
  group: 'narrative',
  tolerance: 'TS',
  severity: 'error',
  source: ['GBC B-012'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const stated = statedAmounts(budget);
    for (const { whole, parts } of [...splitsIn(budget, stated), ...procurements(budget)]) {
      const [first, ...rest] = alike([whole, ...parts]);
      const check = sum(first!, rest);
      if (check) yield withTables(budget, check, stated);
    }
  },
});

/** An item that the text prints twice has the same amount both times. */
export const repeated = defineRule({
  id: 'NAR-REPEAT',
  group: 'narrative',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC-O', 'P26'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const named = statementsOf(budget, 'amount').filter(({ fact }) => fact.cell !== undefined);
    for (const [path, statements] of groupBy(named, ({ fact }) => fact.cell!)) {
      const cells = statements.flatMap((statement) => amountCell(statement) ?? []);
      const right = rightOne(budget, path, cells);
      for (const cell of cells) if (right && cell !== right) yield same(cell, right);
    }
  },
});

/** The amount that the table bears out, else the first. */
function rightOne(budget: Budget, path: string, cells: readonly Cell[]): Cell | undefined {
  const printed = cellOf(budget, path);
  return (printed && cells.find((cell) => agree(cell, printed)?.passed)) || cells[0];
}

/** An amount in another unit, or one that is only rounded further, contradicts nothing. */
function same(cell: Cell, right: Cell): Check {
  const check = isPrinted(cell) ? equal(cell, right) : null;
  if (!check || check.passed || !agree(cell, right)?.passed) return check ?? PASSED;
  if (cell.unit !== right.unit) return PASSED;
  return {
    ...check,
    finding: { ...check.finding, severity: 'info', remarks: ['rounding'] },
    repairs: new Map(),
  };
}
