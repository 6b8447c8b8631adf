import type { Catalogue } from './locale.js';

/** Words of fiscal appropriation by budget and function. */
export interface AppropriationWords {
  heading: string;
  table: string;
  chart: string;
  /** What pays for all, and what for nothing. */
  only(fund: string): string;
  none(funds: string): string;
  blank(count: number): string;
  summary(about: {
    year: number;
    income: string | null;
    expenditure: string | null;
    change: string | null;
    funds: string;
    classes: string;
  }): string;
}

export const appropriationWords: Catalogue<AppropriationWords> = {
  'zh-CN': {
    heading: '财政拨款：哪本预算，用于哪类支出',
    table: '财政拨款收支总表',
    chart: '财政拨款的收入和各类支出，长度与金额成正比，按预算分段',
    only: (fund) => `支出全部由${fund}安排。`,
    none: (funds) => `${funds}没有安排支出（表中空白或为 0）。`,
    blank: (count) => `另有 ${count} 类支出为空白，见数据表。`,
    summary: ({ year, income, expenditure, change, funds, classes }) =>
      `${year} 年财政拨款${[income && `收入 ${income}`, expenditure && `支出 ${expenditure}`].filter(Boolean).join('，')}${change ? `，收入${change}` : ''}。${funds && `支出按预算：${funds}。`}${classes && `按类别：${classes}。`}`,
  },
  en: {
    heading: 'Fiscal appropriation: which budget pays for what',
    table: 'table of fiscal appropriation',
    chart: 'Income and expenditure of fiscal appropriation by budget; lengths are proportional to amounts',
    only: (fund) => `All expenditure is paid from: ${fund}.`,
    none: (funds) => `Nothing is paid from: ${funds} (blank or 0 in the table).`,
    blank: (count) =>
      `${count} more ${count === 1 ? 'class of expenditure is' : 'classes of expenditure are'} blank; see the data table.`,
    summary: ({ year, income, expenditure, change, funds, classes }) =>
      `Fiscal appropriation in ${year}: ${[income && `income ${income}`, expenditure && `expenditure ${expenditure}`].filter(Boolean).join(', ')}${change ? `; income is ${change}` : ''}.${funds && ` By budget: ${funds}.`}${classes && ` By class: ${classes}.`}`,
  },
};
