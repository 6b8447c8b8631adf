import { cellAt, valueOf } from '../cells.js';
import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';

/** The column in which the 类 of the economic classification has nothing. */
const OTHER_SIDE: Readonly<Record<string, 'personnel' | 'public'>> = {
  '301': 'public',
  '303': 'public',
  '302': 'personnel',
  '310': 'personnel',
};

/** 一般公共预算基本支出表: 301 and 303 are 人员经费 only, 302 and 310 公用经费 only. */
export const basicSide = defineRule({
  id: 'ROW-BASIC-SIDE',
  group: 'row',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: ['basicExpenditure'],
  substantive: false,
  *check({ budget }) {
    for (const [row, { code = '' }] of budget.tables.basicExpenditure!.rows.entries()) {
      const column = OTHER_SIDE[code.slice(0, 3)];
      const cell = column && cellAt(budget, 'basicExpenditure', row, column);
      if (!cell) continue;
      yield passedUnless((cell.amount ?? 0) !== 0, () => ({
        variant: column,
        paths: [cell.path, `tables.basicExpenditure.rows[${row}].code`],
        printed: valueOf(cell),
        words: { code },
      }));
    }
  },
});
