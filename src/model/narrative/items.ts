import { percentOf } from '../money.js';
import type { Budget } from '../schema/document.js';
import { readExpenditureRows, type ExpenditureColumn } from '../series/function-rows.js';
import { figureAt, sumFigure, type Figure } from './figure-at.js';
import type { Item, NarrativeContext, Statement } from './narrative-types.js';

/** Tables by function and nature. */
export type ExpenditureTable =
  'expenditure' | 'generalExpenditure' | 'fundExpenditure' | 'stateCapitalExpenditure';

/** A figure with its name and, where it is told with a whole, its share. A share needs two printed figures. */
export function itemOf(
  { comparisons }: NarrativeContext,
  figure: Figure,
  subject: string,
  { name = null, whole = null }: { name?: string | null; whole?: Figure | null } = {},
): Item {
  const known = [figure, whole].every((each) => each?.origin === 'printed' || each?.origin === 'sum');
  const differs = comparisons.filter(
    ({ fact, verdict }) =>
      verdict === 'differs' &&
      fact.cell === figure.path &&
      (fact.kind !== 'share' || (known && fact.of === whole!.path)),
  );
  return {
    ...figure,
    subject,
    name,
    share: known ? percentOf(figure.amount!, whole!.amount!) : null,
    differs: differs.map(({ fact }) => fact),
  };
}

/** A sentence on a figure and its parts; parts that are not there are left out. */
export function amountOf(item: Item, parts: readonly (Item | null)[] = []): Statement {
  return { kind: 'amount', item, parts: parts.filter((part) => part !== null) };
}

/** Index of the row with the totals: 合计, else the only unit's; `-1` where there is none. */
export function totalRowOf(rows: readonly { kind: string }[]): number {
  const total = rows.findIndex(({ kind }) => kind === 'total');
  const units = rows.filter(({ kind }) => kind === 'unit');
  return total < 0 && units.length === 1 ? rows.indexOf(units[0]!) : total;
}

/**
 * The total of a column of an expenditure table: as printed, else the sum of its items, else the blank cell.
 * @returns `null` where the form has no such column.
 */
export function columnTotal(budget: Budget, id: ExpenditureTable, column: ExpenditureColumn): Figure | null {
  const table = budget.tables[id];
  if (!table) return null;
  const index = totalRowOf(table.rows);
  const cell = table.rows[index]?.[column];
  const printed = cell === undefined ? null : figureAt(budget, `tables.${id}.rows[${index}].${column}`);
  if (printed?.origin === 'printed') return printed;
  const { items } = readExpenditureRows(table, '');
  return (
    sumFigure(
      items.map((item) => item.cell(column)?.amount),
      table,
    ) ?? printed
  );
}

/** A whole with its basic and project parts, each with its share. */
export function splitOf(
  context: NarrativeContext,
  id: ExpenditureTable,
  subject: string,
): { whole: Item; parts: (Item | null)[] } | null {
  const total = columnTotal(context.budget, id, 'total');
  if (!total) return null;
  const part = (column: 'basic' | 'project') => {
    const figure = columnTotal(context.budget, id, column);
    return figure && itemOf(context, figure, column, { whole: total });
  };
  return { whole: itemOf(context, total, subject), parts: [part('basic'), part('project')] };
}
