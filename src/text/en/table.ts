import type { TableWords } from '../zh-cn/table.js';

export const tableWords: TableWords = {
  names: {
    incomeExpenditure: 'Income and expenditure',
    income: 'Income',
    expenditure: 'Expenditure',
    appropriation: 'Fiscal appropriation',
    generalExpenditure: 'General public budget expenditure',
    basicExpenditure: 'Basic expenditure, general public budget',
    economicSummary: 'Expenditure by economic category',
    threePublic: 'Three-public expenses',
    fundExpenditure: 'Government-managed fund expenditure',
    stateCapitalExpenditure: 'State capital operations expenditure',
    projects: 'Project expenditure',
    overallPerformance: "Department's performance targets",
    projectPerformance: 'Project performance targets',
  },
  form: 'Form',
  lead: (label) => `${label}: `,
  unread: 'Other table',
  isUnread: 'This table was not read as data; it is shown as printed.',
  isEmpty: 'This table is published; it holds no figures.',
  scroll: (columns) => `Scroll sideways to see all ${columns} columns`,
  keys: 'Arrow keys move between cells, Home and End to the ends of a row, Enter selects',
  search: 'Search the table',
  placeholder: 'Code, name…',
  shown: (count, total) =>
    count === total ? `${total} ${total === 1 ? 'row' : 'rows'}` : `${count} of ${total} rows`,
  nothing: 'No row matches.',
  sort: (column) => `Sort by ${column}`,
};
