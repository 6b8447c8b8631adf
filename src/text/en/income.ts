import type { IncomeWords } from '../zh-cn/income.js';

export const incomeWords: IncomeWords = {
  heading: 'Income: where the money comes from',
  table: 'table of income',
  bySource: 'By source',
  byUnit: 'By unit',
  byFunction: 'By function',
  instead: (why) =>
    `The table of income ${{ empty: 'holds no figures', absent: 'is not published', listed: 'is in the contents but not published', unread: 'is published but not read as data' }[why]}; shown from the income side of income and expenditure.`,
  summary: ({ year, total, change, sources, largest }) =>
    `Total income in ${year}: ${total}${change ? `, ${change}` : ''}${sources && `; ${sources}`}.${largest ? ` By function most is ${largest}.` : ''}`,
};
