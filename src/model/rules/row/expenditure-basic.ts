import { cellAt, cellsAt, isPrinted, valueOf } from '../cells.js';
import { blank, sum } from '../compare.js';
import { defineRule } from '../rule.js';
import { sumFen } from '../../money.js';
import type { Budget } from '../../schema/document.js';
import { fault, PASSED } from '../check.js';
import { EXPENDITURE_TABLES, expenditureRows } from './expenditure-rows.js';

/** What 基本支出小计 consists of, by 类 of the economic classification or by 人员 and 公用, and what no form lacks. */
const PARTS = [
  { columns: ['wages', 'subsidies', 'goods', 'capital'], required: ['wages', 'goods'] },
  { columns: ['personnel', 'public'], required: ['personnel', 'public'] },
];

/** 小计 of every row with its parts, for each way in which the form splits it. */
function basicCells(budget: Budget) {
  return expenditureRows(budget).flatMap(({ table, row }) => {
    const basic = cellAt(budget, table, row, 'basic');
    return PARTS.flatMap(({ columns, required }) =>
      basic && cellsAt(budget, table, row, required).length === required.length
        ? [{ basic, parts: cellsAt(budget, table, row, columns) }]
        : [],
    );
  });
}

/** 基本支出小计 = 工资福利 + 对个人和家庭的补助 + 商品和服务 + 资本性, in every row of every expenditure table. */
export const expenditureBasic = defineRule({
  id: 'ROW-EXP-BASIC',
  group: 'row',
  tolerance: 'TS',
  severity: 'error',
  source: ['own', 'GBC'],
  needs: [EXPENDITURE_TABLES],
  substantive: true,
  *check({ budget }) {
    for (const { basic, parts } of basicCells(budget)) {
      // Parts that are all blank are told by the next rule.
      const check = parts.some(isPrinted) ? sum(basic, parts) : null;
      if (check) yield check;
    }
  },
});

/** A 小计 that is blank while its parts are not, or the reverse. */
export const expenditureBasicBlank = defineRule({
  id: 'ROW-EXP-BASIC-BLANK',
  group: 'row',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: [EXPENDITURE_TABLES],
  substantive: true,
  *check({ budget }) {
    for (const { basic, parts } of basicCells(budget)) {
      const printed = parts.filter(isPrinted);
      if (!isPrinted(basic) && printed.length === 0) continue;
      const expected = sumFen(printed.map(({ amount }) => amount));
      if (!isPrinted(basic) && expected !== 0) yield blank(basic, expected, printed);
      else if (basic.amount !== 0 && isPrinted(basic) && printed.length === 0)
        yield fault({
          variant: 'parts',
          paths: [basic.path, ...parts.map(({ path }) => path)],
          printed: valueOf(basic),
          remarks: ['blank'],
        });
      else yield PASSED;
    }
  },
});
