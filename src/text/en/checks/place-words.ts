import type { PlaceWords } from '../../zh-cn/checks/place-words.js';

export const placeWords: PlaceWords = {
  table: (title) => title,
  cell: (...parts) => parts.filter(Boolean).join(' › '),
  entry: (name) => name,
  total: 'Total',
  budget: 'Budget',
  row: (number) => `row ${number}`,
  statement: (printed) => `the text (“${printed}”)`,
  section: (title) => `the section “${title}”`,
  term: (term) => `the glossary (“${term}”)`,
  contents: (title) => `the contents (“${title}”)`,
  profile: (name) => `the profile (“${name}”)`,
  parts: {
    contents: 'the contents',
    narrative: 'the text',
    glossary: 'the glossary',
    profile: 'the profile',
    department: 'the name of the department',
    published: 'the date of publication',
    year: 'the year',
    tables: 'the tables',
    source: 'the source',
  },
};
