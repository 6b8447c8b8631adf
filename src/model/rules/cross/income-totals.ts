import type { TwoSidedLine } from '../../series/two-sided.js';
import { CARRIED_COLUMNS } from '../../series/income-table.js';
import type { Budget } from '../../schema/document.js';
import { isPrinted } from '../cells.js';
import { readSide } from '../read.js';
import { defineRule } from '../rule.js';
import { matches, notAbove } from './across.js';
import { readFunding } from './funding.js';
import { currentCell, isCarried, lineCell, sideTotal, totalCell } from './totals.js';

/** Columns of 收入总表 that 收支总表 prints as lines of the same meaning, other income being last. */
const SOURCES = [
  'general',
  'fiscal',
  'fund',
  'stateCapital',
  'special',
  'institutional',
  'business',
  'superior',
  'affiliated',
  'carry',
  'other',
];
const OWN_INCOME = ['special', 'institutional', 'business', 'superior', 'affiliated'];

/** 收支总表's 本年收入合计 is 收入总表's 合计 (with 上年结转, where that table includes it), and so is every source. */
export const incomeTables = defineRule({
  id: 'X-T1-T2',
  group: 'cross',
  tolerance: 'TS',
  severity: 'error',
  source: ['GBC'],
  needs: ['incomeExpenditure', 'income'],
  substantive: true,
  *check({ budget }) {
    const { lines } = readSide(budget, 'incomeExpenditure', 'income');
    const total = totalCell(budget, 'income', 'total');
    const includesCarried = ['carry', ...CARRIED_COLUMNS].some(
      (column) => totalCell(budget, 'income', column)?.amount,
    );
    const supplemented = lines.some((line) => line.key === 'supplement' && isCarried(line));
    const whole = includesCarried
      ? supplemented
        ? null
        : sideTotal(budget, 'incomeExpenditure', 'income')
      : currentCell(budget, 'incomeExpenditure', 'income');
    const check = whole && total && matches(whole, [total]);
    if (check) yield check;
    for (const source of SOURCES) {
      const cell = totalCell(budget, 'income', source);
      const line = comparableLine(budget, lines, source);
      const printed = cell && line && lineCell(budget, 'incomeExpenditure', line, 'amount');
      const same = printed && matches(printed, [cell]);
      if (same) yield same;
    }
  },
});

/** The one line of a source that means what the column of that name means. */
function comparableLine(budget: Budget, lines: readonly TwoSidedLine[], source: string): TwoSidedLine | null {
  const found = lines.filter(({ key, kind }) => key === source && kind !== 'total' && kind !== 'subtotal');
  const [line] = found;
  if (!line || found.length > 1) return null;
  // 财政拨款 is the whole of three budgets in one form and 其中 of the first in another.
  if (source === 'fiscal' && (line.kind === 'ofWhich') !== Boolean(totalCell(budget, 'income', 'general')))
    return null;
  // 其他收入 is whatever the form does not print apart.
  const apart = (each: string) =>
    Boolean(totalCell(budget, 'income', each)) === lines.some(({ key }) => key === each);
  return source !== 'other' || OWN_INCOME.every(apart) ? line : null;
}

/** Both totals of 财政拨款收支总表 are those of 收支总表 where all money is fiscal, and never more. */
export const fiscalTotals = defineRule({
  id: 'X-T1-T4-TOTAL',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC C005', 'GBC C006'],
  needs: ['incomeExpenditure', 'appropriation'],
  substantive: true,
  *check({ budget }) {
    const { allFiscal, carried } = readFunding(budget);
    for (const side of ['income', 'expenditure'] as const) {
      const whole = sideTotal(budget, 'incomeExpenditure', side);
      const fiscal = sideTotal(budget, 'appropriation', side);
      if (!whole || !fiscal || (!isPrinted(whole) && !isPrinted(fiscal))) continue;
      // What was carried over need not be fiscal money.
      const check = allFiscal && !carried ? matches(fiscal, [whole]) : notAbove([fiscal], whole);
      if (check) yield check;
    }
  },
});
