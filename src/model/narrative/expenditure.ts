import { amountOf, splitOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 支出预算总体情况: 支出总表 by basic and project expenditure. */
export function writeExpenditure(context: NarrativeContext): Statement[] {
  const split = splitOf(context, 'expenditure', 'expenditure');
  return split ? [amountOf(split.whole, split.parts)] : [];
}
