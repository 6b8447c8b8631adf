import { readSide } from '../series/two-sided.js';
import { figureAt } from './figure-at.js';
import { amountOf, itemOf } from './items.js';
import type { Item, NarrativeContext, Statement } from './narrative-types.js';

/** 收入支出预算总体情况: both totals of 收支总表 with their changes, else the changes that are known of their lines. */
export function writeIncomeAndExpenditure(context: NarrativeContext): Statement[] {
  return (['income', 'expenditure'] as const).flatMap((side) => {
    const { total, lines } = readSide(context.budget, 'incomeExpenditure', side);
    if (!total) return [];
    const items = [total, ...lines.filter(({ kind }) => kind === 'item')].map(({ path, key, name }) =>
      itemOf(context, figureAt(context.budget, path!), key ?? '', { name }),
    );
    const [whole, ...parts] = items as [Item, ...Item[]];
    const changed = whole.direction ? [] : parts.filter(({ direction }) => direction);
    return [amountOf({ ...whole, subject: `${side}Total`, name: null }, changed)];
  });
}
