import type { ReasonWords } from '../../zh-cn/checks/reasons.js';

export const reasonWords: ReasonWords = {
  'table-missing': (titles) => `no ${titles.join(', ')}`,
  'nothing-to-compare': 'nothing in the tables to compare',
  'not-stated': (what) => `${what} not stated`,
  reader: 'a reader must judge',
  importer: 'known only while the published files are read',
  'last-year': "last year's document was not given",
  unstated: {
    'approval-date': 'the date of approval',
    contents: 'the contents',
    department: 'the name of the department',
    'division-code': 'the code of the place',
    'fund-expenditure': 'whether there is fund money',
    glossary: 'the glossary',
    'operating-cost': 'the office operating cost',
    'performance-targets': 'how targets were set',
    'state-assets': 'the state assets held',
    text: 'the text',
    scope: 'whether units below are included',
  },
};
