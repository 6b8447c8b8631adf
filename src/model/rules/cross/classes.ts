import type { Cell } from '../cells.js';
import type { Check } from '../check.js';
import { defineRule } from '../rule.js';
import { matches, notAbove } from './across.js';
import { readFunding } from './funding.js';
import { cellsByClass, classCells, currentCell, totalCell, totalCells } from './totals.js';

/** 收支总表's 本年支出合计 is 支出总表's 合计. */
export const expenditureTotal = defineRule({
  id: 'X-T1-T3',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC-O OBL-CROSS'],
  needs: ['incomeExpenditure', 'expenditure'],
  substantive: true,
  *check({ budget }) {
    const current = currentCell(budget, 'incomeExpenditure', 'expenditure');
    const total = totalCell(budget, 'expenditure', 'total');
    const check = current && total && matches(current, [total]);
    if (check) yield check;
  },
});

/** Each 类 of 收支总表 is the sum of that 类 in 支出总表. */
export const expenditureClasses = defineRule({
  id: 'X-T1-T3-CLASS',
  group: 'cross',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: ['incomeExpenditure', 'expenditure'],
  substantive: true,
  *check({ budget }) {
    const classes = classCells(budget, 'incomeExpenditure', 'amount');
    yield* sumsByClass(classes, cellsByClass(budget, 'expenditure', 'total'), 'tables.expenditure');
  },
});

/** Each 类 of 财政拨款收支总表 is that of 收支总表 where all money is fiscal, and never more. */
export const fiscalClasses = defineRule({
  id: 'X-T4-CLASS',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['incomeExpenditure', 'appropriation'],
  substantive: true,
  *check({ budget }) {
    const { allFiscal, carried } = readFunding(budget);
    const whole = classCells(budget, 'incomeExpenditure', 'amount');
    for (const [code, fiscal] of classCells(budget, 'appropriation', 'total')) {
      const of = whole.get(code);
      const check = of && (allFiscal && !carried ? matches(fiscal, [of]) : notAbove([fiscal], of));
      if (check) yield check;
    }
  },
});

/** 一般公共预算 of 财政拨款收支总表's 本年支出 is 一般公共预算支出表's 合计. */
export const generalTotal = defineRule({
  id: 'X-T4-T5',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC C010'],
  needs: ['appropriation', 'generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    const general = currentCell(budget, 'appropriation', 'expenditure', 'general');
    const total = totalCells(budget, 'generalExpenditure', 'total');
    if (!general || total.length === 0) return;
    // 一般公共预算支出表 may be of this year's money only, so it may be less where some was carried over.
    const check = readFunding(budget).carried ? notAbove(total, general) : matches(general, total);
    if (check) yield check;
  },
});

/** 一般公共预算 of each 类 of 财政拨款收支总表 is the sum of that 类 in 一般公共预算支出表. */
export const generalClasses = defineRule({
  id: 'X-T4-T5-CLASS',
  group: 'cross',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: ['appropriation', 'generalExpenditure'],
  substantive: true,
  *check({ budget }) {
    if (readFunding(budget).carried) return;
    const classes = classCells(budget, 'appropriation', 'general');
    yield* sumsByClass(
      classes,
      cellsByClass(budget, 'generalExpenditure', 'total'),
      'tables.generalExpenditure',
    );
  },
});

/** Compares each class with its rows in the table at `place`; nothing where those cannot be told apart. */
function* sumsByClass(
  classes: ReadonlyMap<string, Cell>,
  rows: ReadonlyMap<string, readonly Cell[]> | null,
  place: string,
): Generator<Check> {
  if (!rows) return;
  for (const [code, whole] of classes) {
    const check = matches(whole, rows.get(code) ?? [], { also: [place] });
    if (check) yield check;
  }
}
