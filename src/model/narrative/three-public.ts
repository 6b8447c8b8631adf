import { selectThreePublic, type ThreePublicEntry } from '../series/three-public.js';
import { figureAt } from './figure-at.js';
import { amountOf, itemOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** “三公”经费支出情况: the total and each of the three with its change and reason. */
export function writeThreePublic(context: NarrativeContext): Statement[] {
  const series = selectThreePublic(context.budget);
  if (!series) return [];
  const whole = figureAt(context.budget, series.total.path);
  const item = ({ id, path }: ThreePublicEntry) =>
    itemOf(context, figureAt(context.budget, path), id, { whole: id === 'total' ? null : whole });
  return [
    amountOf(item(series.total)),
    ...series.entries.map((group) => amountOf(item(group), group.children.map(item))),
  ];
}
