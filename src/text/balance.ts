import type { Catalogue } from './locale.js';

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

export const balanceWords: Catalogue<BalanceWords> = {
  'zh-CN': {
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
  },
  en: {
    heading: 'Balance: where the money comes from and goes',
    table: 'table of income and expenditure',
    totals: 'Income = expenditure',
    total: { income: 'Total income', expenditure: 'Total expenditure' },
    summed: { income: 'Sum of the income lines', expenditure: 'Sum of the expenditure lines' },
    rest: (count) => `${count} more`,
    unlisted: 'Part of the total that is not listed',
    unmatched: 'Less than the other side',
    blank: (count) => (count === 1 ? '1 blank line' : `${count} blank lines`),
    through:
      'The disclosure does not say which income pays for what, so all income is drawn into the total first.',
    apart: (amount) =>
      `Income and expenditure differ by ${amount}, which is not evened out: the dashed box is what one side is drawn shorter.`,
    summary: ({ year, income, expenditure, difference, change, sources, classes }) =>
      `${
        difference === null
          ? `${income.name} and ${lower(expenditure.name)} in ${year} are both ${income.amount}`
          : `${income.name} in ${year}: ${income.amount}; ${lower(expenditure.name)}: ${expenditure.amount}; they differ by ${difference}`
      }${change ? `; income is ${change}` : ''}.${sources && ` Income: ${sources}.`}${classes && ` Spent on: ${classes}.`}`,
  },
};

/** An English name within a sentence. */
function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
