import { spoken } from '../spoken.js';

/** Words of income by source, unit and function. */
export interface IncomeWords {
  heading: string;
  table: string;
  bySource: string;
  byUnit: string;
  byFunction: string;
  /** Why the figures are those of another table. */
  instead(why: 'empty' | 'absent' | 'listed' | 'unread'): string;
  summary(about: {
    year: number;
    total: string;
    change: string | null;
    sources: string;
    largest: string | null;
  }): string;
}

export const incomeWords = spoken<IncomeWords>('incomeWords', {
  heading: '收入：来自哪些资金',
  table: '收入预算表',
  bySource: '按资金来源',
  byUnit: '按单位',
  byFunction: '按功能类别',
  instead: (why) =>
    `收入预算表${{ empty: '没有数', absent: '未公开', listed: '列入目录但未公开', unread: '已公开但没有读成数据' }[why]}，按收支预算表的收入一侧展示。`,
  summary: ({ year, total, change, sources, largest }) =>
    `${year} 年收入合计 ${total}${change ? `，${change}` : ''}${sources && `：${sources}`}。${largest ? `按功能，最多的是${largest}。` : ''}`,
});
