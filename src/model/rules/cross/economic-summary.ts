import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import { cellAt, isPrinted, type Cell } from '../cells.js';
import { defineRule } from '../rule.js';
import { readRows } from '../rows.js';
import { matches, notAbove } from './across.js';
import { readFunding } from './funding.js';
import { totalCell } from './totals.js';

/** Columns of 支出经济分类汇总表's basic expenditure, and what 基本支出表 calls them. */
const BASIC = [
  ['basic', 'total'],
  ['personnel', 'personnel'],
  ['public', 'public'],
] as const;

/** 支出经济分类汇总表's total is 支出总表's 合计, and what it prints of 基本支出 is 基本支出表. */
export const economicSummary = defineRule({
  id: 'X-ECON-SUMMARY',
  group: 'cross',
  tolerance: 'TS',
  severity: 'error',
  source: ['own'],
  needs: ['economicSummary', ['expenditure', 'basicExpenditure']],
  substantive: true,
  *check({ budget }) {
    const total = totalCell(budget, 'economicSummary', 'total');
    const of = isGeneralOnly(budget) ? 'generalExpenditure' : 'expenditure';
    const whole = totalCell(budget, of, 'total');
    const check = total && whole && matches(total, [whole]);
    if (check) yield check;
    // 基本支出表 is of the general budget alone.
    const { allGeneral } = readFunding(budget);
    const compare = (summary: Cell, basic: Cell) =>
      allGeneral || isGeneralOnly(budget) ? matches(summary, [basic]) : notAbove([basic], summary);
    for (const [column, as] of BASIC) {
      const summary = totalCell(budget, 'economicSummary', column);
      const basic = totalCell(budget, 'basicExpenditure', as);
      const same = summary && basic && compare(summary, basic);
      if (same) yield same;
    }
    const codes = singleCells(budget, 'basicExpenditure', 'total');
    for (const [code, summary] of singleCells(budget, 'economicSummary', 'basic')) {
      const basic = codes.get(code);
      const same = basic && compare(summary, basic);
      if (same) yield same;
    }
  },
});

/** 一般公共预算支出经济分类情况表, as some places print it, is of the general budget alone. */
export function isGeneralOnly(budget: Budget): boolean {
  return (budget.tables.economicSummary?.title ?? '').includes('一般公共预算');
}

/** Cells of the codes that a table prints in one row only. */
function singleCells(
  budget: Budget,
  table: 'basicExpenditure' | 'economicSummary',
  column: string,
): Map<string, Cell> {
  const cells = cellsByCode(budget, table, column);
  return new Map(
    [...cells].flatMap(([code, of]): [string, Cell][] => (of.length === 1 ? [[code, of[0]!]] : [])),
  );
}

/** Printed cells of the deepest rows by economic code. */
export function cellsByCode(
  budget: Budget,
  table: 'basicExpenditure' | 'economicSummary',
  column: string,
): Map<string, Cell[]> {
  const { rows = [], leaves = [] } = readRows(budget, table) ?? {};
  const coded = leaves.flatMap((row) => {
    const cell = cellAt(budget, table, row, column);
    const code = rows[row]!.code ?? '';
    return cell && isPrinted(cell) && code ? [{ code, cell }] : [];
  });
  return new Map(
    [...groupBy(coded, ({ code }) => code)].map(([code, of]) => [code, of.map(({ cell }) => cell)]),
  );
}
