import type { Catalogue } from '../locale.js';

/** What places of a document are called. */
interface PlaceWords {
  table(title: string): string;
  /** Table, row and column, as far as they are there. */
  cell(parts: readonly string[]): string;
  total: string;
  budget: string;
  row(number: number): string;
  statement(printed: string): string;
  section(title: string): string;
  term(term: string): string;
  contents(title: string): string;
  profile(name: string): string;
  /** Other parts by their key in the document. */
  parts: Record<string, string>;
}

export const placeWords: Catalogue<PlaceWords> = {
  'zh-CN': {
    table: (title) => `《${title}》`,
    cell: ([table = '', ...rest]) => table + rest.map((part) => `“${part}”`).join(''),
    total: '合计',
    budget: '预算情况',
    row: (number) => `第 ${number} 行`,
    statement: (printed) => `情况说明“${printed}”`,
    section: (title) => `情况说明“${title}”一节`,
    term: (term) => `名词解释“${term}”`,
    contents: (title) => `目录“${title}”`,
    profile: (name) => `概况“${name}”`,
    parts: {
      contents: '目录',
      narrative: '情况说明',
      glossary: '名词解释',
      profile: '部门概况',
      department: '部门名称',
      published: '公开时间',
      year: '年度',
      tables: '预算表',
      source: '来源',
    },
  },
  en: {
    table: (title) => title,
    cell: (parts) => parts.join(' › '),
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
  },
};
