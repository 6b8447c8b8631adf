import { keyOf } from '../words/keys.js';

/** Whether a text is the label of a row of sums: 合计, 总计, 支出合计：. */
export function isSumLabel(text: string): boolean {
  return /^(本年)?(预算)?(收入|支出)?(合计|总计|共计)[:：]?$/.test(keyOf(text));
}
