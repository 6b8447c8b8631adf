import { figureAt } from './figure-at.js';
import { amountOf, itemOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 收入支出预算总体情况: both totals of 收支总表 with their changes. */
export function writeIncomeAndExpenditure(context: NarrativeContext): Statement[] {
  const rows = context.budget.tables.incomeExpenditure?.rows ?? [];
  return (['income', 'expenditure'] as const).flatMap((side) => {
    const index = rows.findIndex((row) => row.kind === 'total' && row.side === side);
    if (index < 0) return [];
    const figure = figureAt(context.budget, `tables.incomeExpenditure.rows[${index}].amount`);
    return [amountOf(itemOf(context, figure, `${side}Total`))];
  });
}
