import type { IncomeWords } from '../zh-cn/income.js';

export const incomeWords: IncomeWords = {
  heading: '收入：來自哪些資金',
  table: '收入預算表',
  bySource: '按資金來源',
  byUnit: '按單位',
  byFunction: '按功能類別',
  instead: (why) =>
    `收入預算表${{ empty: '沒有數', absent: '未公開', listed: '列入目錄但未公開', unread: '已公開但沒有讀成數據' }[why]}，按收支預算表的收入一側展示。`,
  summary: ({ year, total, change, sources, largest }) =>
    `${year} 年收入合計 ${total}${change ? `，${change}` : ''}${sources && `：${sources}`}。${largest ? `按功能，最多的是${largest}。` : ''}`,
};
