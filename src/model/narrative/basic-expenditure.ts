import type { EconomicSide } from '../series/economic-parts.js';
import { selectEconomic } from '../series/economic.js';
import { allParts, sidesOf } from '../series/economic-sides.js';
import { sumFigure, type Figure } from './figure-at.js';
import { amountOf, itemOf, totalOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 一般公共预算基本支出预算情况: 人员经费 and 公用经费. */
export function writeBasicExpenditure(context: NarrativeContext): Statement[] {
  const whole = columnTotal(context, 'total');
  if (!whole) return [];
  const part = (side: EconomicSide) => {
    const figure = columnTotal(context, side);
    return figure && itemOf(context, figure, side, { whole });
  };
  return [amountOf(itemOf(context, whole, 'basicExpenditure'), [part('personnel'), part('public')])];
}

/** The 合计 of a column, else the sum of the counted rows. */
function columnTotal({ budget }: NarrativeContext, column: 'total' | EconomicSide): Figure | null {
  const table = budget.tables.basicExpenditure;
  if (!table) return null;
  return totalOf(budget, 'basicExpenditure', column, () => {
    const series = selectEconomic(budget);
    if (series?.table !== 'basicExpenditure') return null;
    const parts = allParts(series);
    const sums =
      column === 'total'
        ? parts.map(({ amount }) => amount)
        : [sidesOf(budget, series, { path: null, parts })[column]];
    return sumFigure(sums, table);
  });
}
