import { figureAt } from './figure-at.js';
import { amountOf, itemOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 财政拨款收入支出预算总体情况: both totals of 财政拨款收支总表, and the budgets they are of. */
export function writeAppropriation(context: NarrativeContext): Statement[] {
  const rows = context.budget.tables.appropriation?.rows ?? [];
  return rows.flatMap((row, index) => {
    if (row.kind !== 'total') return [];
    const cell = (column: string) =>
      figureAt(context.budget, `tables.appropriation.rows[${index}].${column}`);
    if (row.side === 'income') return [amountOf(itemOf(context, cell('amount'), 'appropriationIncome'))];
    const whole = cell('total');
    const budgets = (['general', 'fund', 'stateCapital'] as const).filter(
      (column) => row[column] !== undefined,
    );
    return [
      amountOf(
        itemOf(context, whole, 'appropriationExpenditure'),
        budgets.map((column) => itemOf(context, cell(column), column, { whole })),
      ),
    ];
  });
}
