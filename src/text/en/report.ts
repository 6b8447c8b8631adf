import type { ReportWords } from '../zh-cn/report.js';

export const reportWords: ReportWords = {
  heading: (year, department) => `${department}: budget ${year}`,
  scope: { consolidated: 'with subordinate units', own: 'own office only' },
  published: (date) => `Published ${date}`,
  contents: 'Contents',
  overview: 'Key figures',
  parts: {
    profile: 'The department',
    narrative: 'Explanation',
    glossary: 'Terms',
    tables: 'Budget tables',
  },
  states: {
    shown: 'published',
    empty: 'published empty',
    unread: 'published, not read',
    absent: 'not published',
  },
  unlisted: 'not in the contents',
  notATable: 'no such table',
  listedButAbsent: 'The contents list this table, but the disclosure does not have it.',
  asPrinted: 'As printed',
  untitled: 'Table without a title',
  official: 'Official table',
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  sameAs: (title) => `Its amounts are those of ${title}; see the figure there.`,
  shownWith: (title) => `Shown in one figure with ${title}; see there.`,
  view: 'View',
  views: { story: 'Story', tables: 'Tables', all: 'All' },
  selected: (name) => `Selected: ${name}`,
  clear: 'Clear',
};
