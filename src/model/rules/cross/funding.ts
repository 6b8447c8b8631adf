import type { TwoSidedLine } from '../../series/two-sided.js';
import { readSide } from '../read.js';
import { remembered } from '../remembered.js';
import { isCarried } from './totals.js';

/** What the money of a document is, as far as its tables show. */
interface Funding {
  /** 全部为财政拨款: this year's income is of the three budgets alone. */
  readonly allFiscal: boolean;
  /** Money was carried over from last year, or is carried into the next. */
  readonly carried: boolean;
  /** 政府性基金 or 国有资本经营预算 money is somewhere in the tables. */
  readonly otherBudgets: boolean;
  /** 全部为当年一般公共预算: 支出总表 and 一般公共预算支出表 are of the same money. */
  readonly allGeneral: boolean;
}

const FISCAL = new Set([
  'general',
  'fiscal',
  'fund',
  'stateCapital',
  'carry',
  'cGeneral',
  'cFund',
  'cStateCapital',
]);
const OTHER_BUDGETS = new Set(['fund', 'stateCapital', 'cFund', 'cStateCapital']);

/** Reads from 收支总表, 财政拨款收支总表 and the tables of the other budgets what the money is. */
export const readFunding = remembered((budget): Funding => {
  const income = readSide(budget, 'incomeExpenditure', 'income').lines;
  const sides = (['incomeExpenditure', 'appropriation'] as const).flatMap((table) =>
    (['income', 'expenditure'] as const).flatMap((side) => readSide(budget, table, side).lines),
  );
  const carried = sides.some(isCarried);
  const allFiscal = isAllFiscal(income);
  const otherBudgets =
    sides.some(({ key, amount }) => Boolean(amount) && OTHER_BUDGETS.has(key ?? '')) ||
    hasAmounts(budget.tables.appropriation?.rows, ['fund', 'stateCapital']) ||
    hasAmounts(budget.tables.fundExpenditure?.rows, ['total', 'basic', 'project']) ||
    hasAmounts(budget.tables.stateCapitalExpenditure?.rows, ['total', 'basic', 'project']);
  return { allFiscal, carried, otherBudgets, allGeneral: allFiscal && !carried && !otherBudgets };
});

function isAllFiscal(income: readonly TwoSidedLine[]): boolean {
  const paid = income.filter(({ kind, amount }) => amount && (kind === 'item' || kind === 'ofWhich'));
  const general = paid.find(({ key, kind }) => key === 'general' && kind === 'item')?.amount;
  const fiscal = paid.find(({ key, kind }) => key === 'fiscal' && kind === 'ofWhich')?.amount;
  // 一般公共预算 that is not all 财政拨款 has fees in it.
  if (general && fiscal && general !== fiscal) return false;
  return (
    paid.length > 0 && paid.every(({ key, kind }) => (key === null ? kind === 'ofWhich' : FISCAL.has(key)))
  );
}

function hasAmounts(rows: readonly object[] | undefined, columns: readonly string[]): boolean {
  return (rows ?? []).some((row) =>
    columns.some((column) => Boolean((row as Record<string, unknown>)[column])),
  );
}
