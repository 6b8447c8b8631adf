import { spoken } from '../spoken.js';

/** Words of income against expenditure. */
export interface BalanceWords {
  heading: string;
  table: string;
  /** Both totals in one; each on its own. */
  totals: string;
  total: Record<'income' | 'expenditure', string>;
  /** Stands for a total that is not printed. */
  summed: Record<'income' | 'expenditure', string>;
  /** Ends of the flow that are no lines. */
  rest(count: number): string;
  unlisted: string;
  unmatched: string;
  blank(count: number): string;
  through: string;
  /** What the totals differ by. */
  apart(amount: string): string;
  summary(about: {
    year: number;
    income: { name: string; amount: string };
    expenditure: { name: string; amount: string };
    /** `null` where the totals agree. */
    difference: string | null;
    change: string | null;
    sources: string;
    classes: string;
  }): string;
}

export const balanceWords = spoken<BalanceWords>('balanceWords', {
  heading: '收支平衡：钱从哪里来，用到哪里去',
  table: '收支预算表',
  totals: '收入总计 = 支出总计',
  total: { income: '收入总计', expenditure: '支出总计' },
  summed: { income: '收入各行之和', expenditure: '支出各行之和' },
  rest: (count) => `其余 ${count} 项`,
  unlisted: '总计中没有列出的部分',
  unmatched: '比另一边少',
  blank: (count) => `另有 ${count} 行为空白`,
  through: '公开没有说明哪笔收入用于哪项支出，所以图中收入都先汇到总计。',
  apart: (amount) => `收入与支出相差 ${amount}，没有抹平：图中虚线框是两边所画长度之差。`,
  summary: ({ year, income, expenditure, difference, change, sources, classes }) =>
    `${year} 年${
      difference === null
        ? `${income.name}和${expenditure.name}都是 ${income.amount}`
        : `${income.name} ${income.amount}，${expenditure.name} ${expenditure.amount}，两者相差 ${difference}`
    }${change ? `，收入${change}` : ''}。${sources && `收入来自：${sources}。`}${classes && `用于：${classes}。`}`,
});
