import { sumFen, toFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import {
  FUNDS,
  previousOf,
  readSide,
  type Difference,
  type Fund,
  type PreviousAmount,
  type TwoSidedLine,
  type TwoSidedSide,
} from './two-sided.js';

/** What one budget gives to a line, in 分. */
export interface FundCell {
  readonly fund: Fund;
  readonly amount: Fen | null;
  readonly path: string;
  readonly previous: PreviousAmount | null;
}

/** A line of expenditure by the budgets it is paid from. */
export interface AppropriationLine extends TwoSidedLine {
  readonly funds: readonly FundCell[];
}

/** Fiscal appropriation: income by budget, expenditure by class and budget. */
export interface AppropriationSeries {
  readonly table: 'appropriation';
  readonly income: TwoSidedSide;
  readonly expenditure: Omit<TwoSidedSide, 'lines'> & { readonly lines: readonly AppropriationLine[] };
  /** Classes and 年终结转 with an amount. */
  readonly rows: readonly AppropriationLine[];
  /** The budgets that pay for something. */
  readonly funds: readonly Fund[];
  /** How many classes are blank. */
  readonly blank: number;
  /** Printed figures of expenditure that are not the sums of their parts. */
  readonly differences: readonly Difference[];
}

/** 财政拨款收支总表. @returns `null` without the table or without an amount in it. */
export function selectAppropriation(budget: Budget): AppropriationSeries | null {
  const table = budget.tables.appropriation;
  const income = readSide(budget, 'appropriation', 'income');
  const side = readSide(budget, 'appropriation', 'expenditure');
  if (!table || [...income.lines, ...side.lines].every(({ amount }) => amount === null)) return null;
  const lines = side.lines.map((line): AppropriationLine => {
    const row = table.rows[line.row]!;
    const funds = FUNDS.map((fund): FundCell => {
      const cell = row.side === 'expenditure' ? row[fund] : null;
      return {
        fund,
        amount: cell == null ? null : toFen(cell, table.unit),
        path: `tables.appropriation.rows[${line.row}].${fund}`,
        previous: previousOf(table, line.row, fund),
      };
    });
    return { ...line, funds };
  });
  const counted = lines.filter(({ counts }) => counts);
  const rows = counted.filter(({ amount }) => amount !== null);
  return {
    table: 'appropriation',
    income,
    expenditure: { ...side, lines },
    rows,
    funds: FUNDS.filter((fund) => lines.some(({ funds }) => cellOf(funds, fund)?.amount)),
    blank: counted.filter(({ kind, amount }) => kind === 'item' && amount === null).length,
    differences: [
      ...side.differences,
      ...lines.flatMap((line) => (line.counts || line.kind === 'total' ? differenceOf(line) : [])),
    ],
  };
}

/** The cell of one budget. */
export function cellOf(funds: readonly FundCell[], fund: Fund): FundCell | undefined {
  return funds.find((cell) => cell.fund === fund);
}

/** Sum of what the lines take from a budget. */
export function sumOfFund(rows: readonly AppropriationLine[], fund: Fund): Fen {
  return sumFen(rows.map(({ funds }) => cellOf(funds, fund)?.amount));
}

/** A line without any budget is not compared: the form may print totals alone. */
function differenceOf({ name, amount, funds }: AppropriationLine): Difference[] {
  const sum = sumFen(funds.map((cell) => cell.amount));
  const split = funds.some((cell) => cell.amount !== null);
  return amount === null || !split || sum === amount ? [] : [{ name, printed: amount, sum }];
}
