import type { FundWords } from '../zh-cn/fund.js';

export const fundWords: FundWords = {
  heading: 'Government-managed funds and state-capital expenditure',
  table: 'table of government-managed funds or of state capital',
  names: {
    fundExpenditure: 'Government-managed funds',
    stateCapitalExpenditure: 'State-capital expenditure',
  },
  unsplit: 'Not split',
  answers: {
    zero: '0',
    blank: 'blank',
    listed: 'not published',
    unread: 'not read',
    absent: 'no such table',
  },
  none: 'none',
  details: {
    zero: 'Printed as 0.',
    blank: 'Left blank in the table.',
    listed: 'Listed in the contents, but the table is not published.',
    unread: 'Published, but not read as data.',
    absent: 'The disclosure has no such table.',
  },
  quote: (note) => ` Note below the table: “${note}”`,
  noNote: ' There is no note below the table.',
  summary: ({ year, panels }) =>
    `${year}: ${panels.map(({ name, figures }) => `${name}: ${figures}`).join('; ')}.`,
};
