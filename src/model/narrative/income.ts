import { figureAt } from './figure-at.js';
import { amountOf, itemOf, totalRowOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** Sources that are no part of another one. */
const sources = [
  'general',
  'fund',
  'stateCapital',
  'special',
  'institutional',
  'business',
  'superior',
  'affiliated',
  'other',
  'carry',
] as const;

/** 收入预算总体情况: the income by source; from 收入总表, else from the income side of 收支总表. */
export function writeIncome(context: NarrativeContext): Statement[] {
  return fromIncome(context) ?? fromIncomeExpenditure(context);
}

function fromIncome(context: NarrativeContext): Statement[] | null {
  const rows = context.budget.tables.income?.rows ?? [];
  const index = totalRowOf(rows);
  const row = rows[index];
  if (!row || typeof row.total !== 'number') return null;
  const cell = (column: string) => figureAt(context.budget, `tables.income.rows[${index}].${column}`);
  const whole = cell('total');
  // 财政拨款 is made up of the first three, and 单位资金 of what follows 财政专户: named only in their stead.
  const has = (...columns: (typeof sources)[number][]) => columns.some((column) => row[column] !== undefined);
  const columns = [
    ...(has('general', 'fund', 'stateCapital') ? [] : (['fiscal'] as const)),
    ...sources,
    ...(has('institutional', 'business', 'superior', 'affiliated', 'other') ? [] : (['own'] as const)),
  ].filter((column) => row[column] !== undefined);
  return [
    amountOf(
      itemOf(context, whole, 'income'),
      columns.map((column) => itemOf(context, cell(column), column, { whole })),
    ),
  ];
}

function fromIncomeExpenditure(context: NarrativeContext): Statement[] {
  const lines = (context.budget.tables.incomeExpenditure?.rows ?? []).flatMap((row, index) =>
    row.side === 'income' ? [{ ...row, path: `tables.incomeExpenditure.rows[${index}].amount` }] : [],
  );
  const isPrinted = (kind: string) => (line: (typeof lines)[number]) =>
    line.kind === kind && typeof line.amount === 'number';
  const total = lines.find(isPrinted('subtotal')) ?? lines.find(isPrinted('total'));
  if (!total) return [];
  const whole = figureAt(context.budget, total.path);
  const item = ({ path, name, source }: (typeof lines)[number], inWhole: boolean) =>
    itemOf(context, figureAt(context.budget, path), source ?? '', { name, whole: inWhole ? whole : null });
  // What is carried over stands below 本年收入合计 and is no part of it.
  const carried = lines.filter(({ kind }) => kind === 'carry');
  const parts = lines.filter(({ kind }) => kind === 'item');
  return [
    amountOf(
      itemOf(context, whole, 'income'),
      parts.map((line) => item(line, true)),
    ),
    ...carried.map((line) => amountOf(item(line, false))),
  ];
}
