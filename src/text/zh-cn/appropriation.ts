import { spoken } from '../spoken.js';

/** Words of fiscal appropriation by budget and function. */
export interface AppropriationWords {
  heading: string;
  table: string;
  /** What pays for nothing. */
  none(funds: readonly string[]): string;
  blank(count: number): string;
  summary(about: {
    year: number;
    income: string | null;
    expenditure: string | null;
    /** Of the income, or of one of its lines. */
    change: { name: string | null; words: string } | null;
    /** The one budget that pays for all, or each with its figures. */
    only: string | null;
    funds: string;
    classes: string;
  }): string;
}

export const appropriationWords = spoken<AppropriationWords>('appropriationWords', {
  heading: '财政拨款：哪本预算，用于哪类支出',
  table: '财政拨款收支总表',
  none: (funds) => `${funds.join('、')}没有安排支出（表中空白或为 0）。`,
  blank: (count) => `另有 ${count} 类支出为空白，见数据表。`,
  summary: ({ year, income, expenditure, change, only, funds, classes }) =>
    `${year} 年财政拨款${[
      income && `收入 ${income}`,
      expenditure && `支出 ${expenditure}`,
      change && `${change.name ?? '收入'}${change.words}`,
    ]
      .filter(Boolean)
      .join('，')}。` +
    (only ? `支出全部由${only}安排。` : funds && `支出按预算：${funds}。`) +
    (classes && `按类别：${classes}。`),
});
