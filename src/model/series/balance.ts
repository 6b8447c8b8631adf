import { subtractFen, sumFen, ZERO, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import { readSide, type Side, type TwoSidedLine, type TwoSidedSide } from './two-sided.js';

/** The most lines of a side that are drawn one by one. */
const DRAWN = 20;

/** One side of the balance with what a flow can show of it: amounts in 分 above zero. */
export interface BalanceSide extends TwoSidedSide {
  /** The lines with an amount above zero; of very many, the largest. */
  readonly drawn: readonly TwoSidedLine[];
  /** The other lines above zero, as one. */
  readonly rest: { readonly count: number; readonly amount: Fen };
  /** What the printed total has above the sum of its lines. */
  readonly unlisted: Fen;
  /** What the other side has above this one. */
  readonly unmatched: Fen;
}

/** Income against expenditure. The document does not say which income pays for what. */
export interface BalanceSeries extends Readonly<Record<Side, BalanceSide>> {
  readonly table: 'incomeExpenditure';
  /** The larger side, which both sides of the drawing add up to. */
  readonly whole: Fen;
  /** Income less expenditure. */
  readonly difference: Fen;
}

/** 收支总表 as two sides. @returns `null` without the table or without an amount in it. */
export function selectBalance(budget: Budget): BalanceSeries | null {
  const [income, expenditure] = [
    readSide(budget, 'incomeExpenditure', 'income'),
    readSide(budget, 'incomeExpenditure', 'expenditure'),
  ];
  const lines = [...income.lines, ...expenditure.lines];
  if (lines.every(({ amount }) => amount === null)) return null;
  const whole = Math.max(reachOf(income), reachOf(expenditure)) as Fen;
  return {
    table: 'incomeExpenditure',
    income: drawable(income, whole),
    expenditure: drawable(expenditure, whole),
    whole,
    difference: subtractFen(income.whole, expenditure.whole),
  };
}

const above = (amount: number): Fen => Math.max(ZERO, amount) as Fen;

/** Sum of the lines that have a length. */
function lengthOf({ parts }: TwoSidedSide): Fen {
  return sumFen(parts.map(({ amount }) => above(amount!)));
}

/** How far a side reaches in the drawing: to its total, or to the end of its lines. */
function reachOf(side: TwoSidedSide): number {
  return Math.max(side.whole, lengthOf(side));
}

function drawable(side: TwoSidedSide, whole: Fen): BalanceSide {
  const positive = side.parts.filter(({ amount }) => amount! > 0);
  const sizes = positive.map(({ amount }) => amount!).sort((a, b) => b - a);
  const least = sizes[DRAWN] ?? ZERO;
  const drawn = positive.filter(({ amount }) => amount! > least);
  const sum = lengthOf(side);
  return {
    ...side,
    drawn,
    rest: {
      count: positive.length - drawn.length,
      amount: subtractFen(sum, sumFen(drawn.map(({ amount }) => amount))),
    },
    unlisted: above(side.whole - sum),
    unmatched: above(whole - reachOf(side)),
  };
}
