import type { AppropriationWords } from '../zh-cn/appropriation.js';

export const appropriationWords: AppropriationWords = {
  heading: '財政撥款：哪本預算，用於哪類支出',
  table: '財政撥款收支總表',
  none: (funds) => `${funds.join('、')}沒有安排支出（表中空白或為 0）。`,
  blank: (count) => `另有 ${count} 類支出為空白，見數據表。`,
  summary: ({ year, income, expenditure, change, only, funds, classes }) =>
    `${year} 年財政撥款${[
      income && `收入 ${income}`,
      expenditure && `支出 ${expenditure}`,
      change && `${change.name ?? '收入'}${change.words}`,
    ]
      .filter(Boolean)
      .join('，')}。` +
    (only ? `支出全部由${only}安排。` : funds && `支出按預算：${funds}。`) +
    (classes && `按類別：${classes}。`),
};
