import type { PlaceWords } from '../../zh-cn/checks/place-words.js';

/** In quotation marks; those inside become single ones (GB/T 15834). */
const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

export const placeWords: PlaceWords = {
  table: (title) => `《${title}》`,
  cell: (table, row, column) =>
    `${table}${row && quoted(row)}${row && column && '的'}${row || !column ? column : quoted(column)}`,
  entry: (name) => quoted(name),
  total: '合計',
  budget: '預算情況',
  row: (number) => `第 ${number} 行`,
  statement: (printed) => `情況說明${quoted(printed)}`,
  section: (title) => `情況說明${quoted(title)}一節`,
  term: (term) => `名詞解釋${quoted(term)}`,
  contents: (title) => `目錄${quoted(title)}`,
  profile: (name) => `概況${quoted(name)}`,
  parts: {
    contents: '目錄',
    narrative: '情況說明',
    glossary: '名詞解釋',
    profile: '部門概況',
    department: '部門名稱',
    published: '公開時間',
    year: '年度',
    tables: '預算表',
    source: '來源',
  },
};
