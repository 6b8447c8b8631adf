import { spoken } from '../spoken.js';

/** A change on last year, formatted. */
export interface SideChange {
  direction: 'increase' | 'decrease' | 'unchanged';
  amount: string;
  /** `null` where last year was not above zero. */
  percent: string | null;
  /** Year compared with, where it is not the year before. */
  year: number | null;
  /** Last year was worked out from the text. */
  derived: boolean;
}

/** Words that the figures of income, expenditure, appropriation and funds share. */
export interface SideWords {
  income: string;
  expenditure: string;
  item: string;
  code: string;
  previous: string;
  unnamed: string;
  keys: string;
  /** The accessible name of a drawing. */
  chart(heading: string): string;
  /** 一般公共服务 416.78 万元（90.06%） */
  figure(name: string, amount: string, share: string | null): string;
  list(parts: readonly string[]): string;
  /** What a list of the largest leaves out. */
  more(count: number): string;
  changed(change: SideChange): string;
  notDrawn(amount: string): string;
  differs(name: string, printed: string, sum: string): string;
  largestOnly(shown: number, rest: number): string;
}

export const sideWords = spoken<SideWords>('sideWords', {
  income: '收入',
  expenditure: '支出',
  item: '项目',
  code: '科目编码',
  previous: '上年',
  unnamed: '（未写名称）',
  keys: '方向键移动，Home、End 到首尾，回车选中',
  chart: (heading) => `${heading}，图形大小与金额成正比`,
  figure: (name, amount, share) => `${name} ${amount}${share ? `（${share}）` : ''}`,
  list: (parts) => parts.join('，'),
  more: (count) => `另有 ${count} 项`,
  changed: ({ direction, amount, percent, year, derived }) => {
    const than = year === null ? '上年' : ` ${year} 年`;
    const words =
      direction === 'unchanged'
        ? `与${than}持平`
        : `比${than}${direction === 'increase' ? '增加' : '减少'} ${amount}${percent ? `（${percent}）` : ''}`;
    return derived ? `${words}（上年数由文字推算）` : words;
  },
  notDrawn: (amount) => `${amount}（负数，图中画不出）`,
  differs: (name, printed, sum) => `“${name}”印 ${printed}，各部分之和是 ${sum}，两者不符。`,
  largestOnly: (shown, rest) => `每组只画金额最大的 ${shown} 行，其余 ${rest} 行见数据表。`,
});
