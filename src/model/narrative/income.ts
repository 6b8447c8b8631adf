import type { Fen } from '../money.js';
import { readIncomeTable } from '../series/income-table.js';
import { readSide, type TwoSidedLine } from '../series/two-sided.js';
import { figureAt, sumFigure, type Figure } from './figure-at.js';
import { amountOf, itemOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 收入预算总体情况: the income by source; from 收入总表, else from the income side of 收支总表. */
export function writeIncome(context: NarrativeContext): Statement[] {
  const { budget } = context;
  const table = budget.tables.income;
  const total = table && readIncomeTable(table).total;
  if (!table || total!.amount === null) return fromIncomeExpenditure(context);
  const figure = ({ path, amount }: { path: string | null; amount: Fen | null }): Figure =>
    path === null ? sumFigure([amount], table)! : figureAt(budget, path);
  const whole = figure(total!);
  const parts = total!.sources.map((each) => itemOf(context, figure(each), each.source, { whole }));
  return [amountOf(itemOf(context, whole, 'income'), parts)];
}

function fromIncomeExpenditure(context: NarrativeContext): Statement[] {
  const { budget } = context;
  const table = budget.tables.incomeExpenditure;
  const { lines } = readSide(budget, 'incomeExpenditure', 'income');
  const printed = (...kinds: string[]) =>
    lines.find(({ kind, amount }) => kinds.includes(kind) && amount !== null);
  const total = printed('subtotal') ?? printed('total');
  // What is carried over stands below 本年收入合计 and is no part of it.
  const isPart = ({ kind, row }: TwoSidedLine) =>
    total?.kind === 'subtotal' ? row < total.row : total !== undefined || kind !== 'carry';
  const sources = lines.filter(({ counts }) => counts);
  const parts = sources.filter(isPart);
  const amounts = parts.map(({ amount }) => amount);
  const whole = total ? figureAt(budget, total.path!) : table && sumFigure(amounts, table);
  if (!whole) return [];
  const item = ({ path, name, key }: TwoSidedLine, of: Figure | null) =>
    itemOf(context, figureAt(budget, path!), key ?? '', { name, whole: of });
  return [
    amountOf(
      itemOf(context, whole, 'income'),
      parts.map((line) => item(line, whole)),
    ),
    ...sources.filter((line) => !isPart(line)).map((line) => amountOf(item(line, null))),
  ];
}
