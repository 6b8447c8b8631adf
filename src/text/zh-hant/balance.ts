import type { BalanceWords } from '../zh-cn/balance.js';

export const balanceWords: BalanceWords = {
  heading: '收支平衡：錢從哪裡來，用到哪裡去',
  table: '收支預算表',
  totals: '收入總計 = 支出總計',
  total: { income: '收入總計', expenditure: '支出總計' },
  summed: { income: '收入各行之和', expenditure: '支出各行之和' },
  rest: (count) => `其餘 ${count} 項`,
  unlisted: '總計中沒有列出的部分',
  unmatched: '比另一邊少',
  blank: (count) => `另有 ${count} 行為空白`,
  through: '公開沒有說明哪筆收入用於哪項支出，所以圖中收入都先匯到總計。',
  apart: (amount) => `收入與支出相差 ${amount}，沒有抹平：圖中虛線框是兩邊所畫長度之差。`,
  summary: ({ year, income, expenditure, difference, change, sources, classes }) =>
    `${year} 年${
      difference === null
        ? `${income.name}和${expenditure.name}都是 ${income.amount}`
        : `${income.name} ${income.amount}，${expenditure.name} ${expenditure.amount}，兩者相差 ${difference}`
    }${change ? `，收入${change}` : ''}。${sources && `收入來自：${sources}。`}${classes && `用於：${classes}。`}`,
};
