import type { Catalogue } from './locale.js';

/** Words of income by source, unit and function. */
export interface IncomeWords {
  heading: string;
  table: string;
  chart: string;
  bySource: string;
  byUnit: string;
  byFunction: string;
  /** Why the figures are those of another table. */
  instead: Record<'empty' | 'absent' | 'listed', string>;
  summary(about: {
    year: number;
    total: string;
    change: string | null;
    sources: string;
    largest: string | null;
  }): string;
}

export const incomeWords: Catalogue<IncomeWords> = {
  'zh-CN': {
    heading: '收入：来自哪些资金',
    table: '收入预算表',
    chart: '各项收入，长度与金额成正比',
    bySource: '按资金来源',
    byUnit: '按单位',
    byFunction: '按功能类别',
    instead: {
      empty: '收入预算表公开了，但没有数，按收支预算表的收入一侧展示。',
      absent: '收入预算表未公开，按收支预算表的收入一侧展示。',
      listed: '收入预算表列入目录但未公开，按收支预算表的收入一侧展示。',
    },
    summary: ({ year, total, change, sources, largest }) =>
      `${year} 年收入合计 ${total}${change ? `，${change}` : ''}${sources && `：${sources}`}。${largest ? `按功能，最多的是${largest}。` : ''}`,
  },
  en: {
    heading: 'Income: where the money comes from',
    table: 'table of income',
    chart: 'Income; lengths are proportional to amounts',
    bySource: 'By source',
    byUnit: 'By unit',
    byFunction: 'By function',
    instead: {
      empty:
        'The table of income is published without figures; shown from the income side of income and expenditure.',
      absent: 'The table of income is not published; shown from the income side of income and expenditure.',
      listed:
        'The table of income is in the contents but not published; shown from the income side of income and expenditure.',
    },
    summary: ({ year, total, change, sources, largest }) =>
      `Total income in ${year}: ${total}${change ? `, ${change}` : ''}${sources && `; ${sources}`}.${largest ? ` By function most is ${largest}.` : ''}`,
  },
};
