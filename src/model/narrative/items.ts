import { percentOf } from '../money.js';
import { readPath } from '../read-path.js';
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
    shareless: known && whole!.amount === 0,
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
 * A total of a table with a 合计 row: as printed, else as added up, else the blank cell.
 * @returns `null` where there is none of these.
 */
export function totalOf(
  budget: Budget,
  id: ExpenditureTable | 'basicExpenditure',
  column: string,
  addUp: () => Figure | null,
): Figure | null {
  const rows = budget.tables[id]?.rows ?? [];
  const path = `tables.${id}.rows[${totalRowOf(rows)}].${column}`;
  const figure = figureAt(budget, path);
  if (figure.origin === 'printed') return figure;
  return addUp() ?? (readPath(budget, path) === null ? figure : null);
}

/** The total of a column of an expenditure table, else the sum of its items. */
function columnTotal(budget: Budget, id: ExpenditureTable, column: ExpenditureColumn): Figure | null {
  const table = budget.tables[id];
  if (!table) return null;
  return totalOf(budget, id, column, () =>
    sumFigure(
      readExpenditureRows(table, '').items.map((item) => item.cell(column)?.amount),
      table,
    ),
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
