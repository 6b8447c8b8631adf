import { isCarried as isCarriedLine, type TwoSidedLine } from '../../series/two-sided.js';
import type { Budget } from '../../schema/document.js';
import { isPrinted, type Cell } from '../cells.js';
import { PASSED, type Check } from '../check.js';
import { readSide } from '../read.js';
import { defineRule } from '../rule.js';
import { matches, notAbove } from './across.js';
import { currentCell, isCarried, lineCell } from './totals.js';

type Table = 'incomeExpenditure' | 'appropriation';
type Lines = readonly TwoSidedLine[];

/** The budgets that 财政拨款 comes from. */
const BUDGETS = ['general', 'fund', 'stateCapital'];

/**
 * 一般公共预算, 政府性基金 and 国有资本经营预算 of 收支总表 are 财政拨款收支总表's 本年收入, together and each by itself, whatever
 * other income there is; where 收支总表 prints them as 其中 of 财政拨款, they make up that.
 */
export const fiscalIncome = defineRule({
  id: 'X-T1-T4-INCOME',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs: ['incomeExpenditure', 'appropriation'],
  substantive: true,
  *check({ budget }) {
    const { lines: own } = readSide(budget, 'incomeExpenditure', 'income');
    const { lines: fiscal } = readSide(budget, 'appropriation', 'income');
    const within = budgetsWithin(budget, own);
    if (within) yield within;
    // What one table prints as carried over, another without such a line has in its income.
    if (hidesCarried(own, fiscal) || hidesCarried(fiscal, own)) return;
    const whole = currentIncome(budget, own);
    if (whole) yield whole;
    for (const source of [...BUDGETS, 'fiscal']) {
      const check = sameSource(budget, source, own, fiscal);
      if (check) yield check;
    }
  },
});

function hidesCarried(lines: Lines, other: Lines): boolean {
  return other.some(isCarried) && !lines.some(isCarriedLine);
}

/** The printed cells of lines. */
function cellsOf(budget: Budget, table: Table, lines: Lines): Cell[] {
  return lines.flatMap((line) => lineCell(budget, table, line, 'amount') ?? []).filter(isPrinted);
}

/** 财政拨款 with 其中 一般公共预算, 政府性基金 and 国有资本经营预算. */
function budgetsWithin(budget: Budget, own: Lines): Check | null {
  const [whole, ...more] = cellsOf(budget, 'incomeExpenditure', fiscalItems(own));
  const parts = own.filter(({ kind, key }) => kind === 'ofWhich' && BUDGETS.includes(key ?? ''));
  const printed = cellsOf(budget, 'incomeExpenditure', parts);
  if (!whole || more.length > 0 || printed.length === 0) return null;
  const complete =
    parts.length === BUDGETS.length && new Set(parts.map(({ key }) => key)).size === parts.length;
  return complete ? matches(whole, printed) : notAbove(printed, whole);
}

/** 本年收入 of 财政拨款收支总表, which may or may not include the fees in 一般公共预算. */
function currentIncome(budget: Budget, own: Lines): Check | null {
  const current = currentCell(budget, 'appropriation', 'income');
  const items = own.filter(({ kind, key }) => kind === 'item' && BUDGETS.includes(key ?? ''));
  const [whole, parts] = [fiscalItems(own), items].map((of) => cellsOf(budget, 'incomeExpenditure', of)) as [
    Cell[],
    Cell[],
  ];
  // Of 财政拨款 beside budgets that are no 其中 lines it cannot be told what it includes.
  if (!current || (whole.length > 0 && parts.length > 0)) return null;
  const cells = whole.length > 0 ? whole : parts;
  const check = cells.length > 0 ? matches(current, cells) : null;
  if (!check || check.passed || parts.length === 0) return check;
  const within = cellsOf(budget, 'incomeExpenditure', own.filter(isFiscalWithin));
  const rest = cellsOf(
    budget,
    'incomeExpenditure',
    items.filter(({ key }) => key !== 'general'),
  );
  return within.length === 1 && matches(current, [...within, ...rest])?.passed ? PASSED : check;
}

/** One budget, or 其中：财政拨款, where both tables print it once. */
function sameSource(budget: Budget, source: string, own: Lines, fiscal: Lines): Check | null {
  const isOf = (line: TwoSidedLine) =>
    source === 'fiscal' ? isFiscalWithin(line) : line.key === source && line.kind !== 'carry';
  const [one, ...others] = cellsOf(budget, 'incomeExpenditure', own.filter(isOf));
  const [same, ...more] = cellsOf(budget, 'appropriation', fiscal.filter(isOf));
  if (!one || !same || others.length + more.length > 0) return null;
  // 财政拨款收支总表 may leave out the fees in 一般公共预算, if it does not print 其中：财政拨款 itself.
  const within = fiscal.some(isFiscalWithin)
    ? []
    : cellsOf(budget, 'incomeExpenditure', own.filter(isFiscalWithin));
  const isLess = source === 'general' && within.length === 1 && matches(same, within)?.passed;
  return isLess ? PASSED : matches(same, [one]);
}

function fiscalItems(lines: Lines): Lines {
  return lines.filter(({ kind, key }) => kind === 'item' && key === 'fiscal');
}

/** 其中：财政拨款 of 一般公共预算. */
function isFiscalWithin({ kind, key }: TwoSidedLine): boolean {
  return kind === 'ofWhich' && key === 'fiscal';
}
