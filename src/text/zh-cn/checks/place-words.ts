/** What places of a document are called. */
export interface PlaceWords {
  table(title: string): string;
  /** Table, row and column; the last two may be empty. */
  cell(table: string, row: string, column: string): string;
  /** An entry of a list within a row, such as an indicator. */
  entry(name: string): string;
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

/** In quotation marks; those inside become single ones (GB/T 15834). */
const quoted = (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

export const placeWords: PlaceWords = {
  table: (title) => `《${title}》`,
  cell: (table, row, column) =>
    `${table}${row && quoted(row)}${row && column && '的'}${row || !column ? column : quoted(column)}`,
  entry: (name) => quoted(name),
  total: '合计',
  budget: '预算情况',
  row: (number) => `第 ${number} 行`,
  statement: (printed) => `情况说明${quoted(printed)}`,
  section: (title) => `情况说明${quoted(title)}一节`,
  term: (term) => `名词解释${quoted(term)}`,
  contents: (title) => `目录${quoted(title)}`,
  profile: (name) => `概况${quoted(name)}`,
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
};
