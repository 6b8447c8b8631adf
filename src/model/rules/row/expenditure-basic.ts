import { cellAt, cellsAt, isPrinted } from '../cells.js';
import { blank, sum } from '../compare.js';
import { defineRule } from '../rule.js';
import { sumFen } from '../../money.js';
import { PASSED } from '../check.js';
import { EXPENDITURE_TABLES, expenditureRows } from './expenditure-rows.js';

/** What 基本支出小计 consists of: by 类 of the economic classification, or by 人员 and 公用. */
const PARTS = [
  ['wages', 'subsidies', 'goods', 'capital'],
  ['personnel', 'public'],
];

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
    for (const { table, row } of expenditureRows(budget)) {
      const basic = cellAt(budget, table, row, 'basic');
      for (const columns of PARTS) {
        const parts = cellsAt(budget, table, row, columns);
        const check = basic && parts.length > 0 && sum(basic, parts);
        if (check) yield check;
      }
    }
  },
});

/** A 小计 that is blank while its parts are not. */
export const expenditureBasicBlank = defineRule({
  id: 'ROW-EXP-BASIC-BLANK',
  group: 'row',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: [EXPENDITURE_TABLES],
  substantive: true,
  *check({ budget }) {
    for (const { table, row } of expenditureRows(budget)) {
      const basic = cellAt(budget, table, row, 'basic');
      for (const columns of PARTS) {
        const cells = cellsAt(budget, table, row, columns);
        const parts = cells.filter(isPrinted);
        if (!basic || cells.length === 0 || (parts.length === 0 && !isPrinted(basic))) continue;
        const expected = sumFen(parts.map(({ amount }) => amount));
        yield basic.amount === null && expected !== 0 ? blank(basic, expected, parts) : PASSED;
      }
    }
  },
});
