/** How many documents of an import came out how. */
export interface ImportTally {
  read: number;
  /** Of those read, the ones a person must see to. */
  faulty: number;
  failed: number;
}

export interface ImportReportWords {
  /** Between a document and the file it was written to. */
  to: string;
  tables(count: number): string;
  amounts(read: number, unreadable: number): string;
  leftovers(count: number): string;
  unread(count: number): string;
  issues(count: number): string;
  more(count: number): string;
  corrected(count: number): string;
  /** Corrections that fit nothing in these files, by their keys. */
  lost(count: number): string;
  notRead: string;
  notWritten: string;
  noBudget: string;
  total(tally: ImportTally): string;
  /** Options that fill in what is missing, as they are written. */
  options: {
    unit: string;
    year: string;
    department: string;
    set(path: string): string;
    with(option: string): string;
  };
  reading(document: number, of: number, file: string): string;
}

export const importReportWords: ImportReportWords = {
  to: ' → ',
  tables: (count) => `认出的表 ${count} 张：`,
  amounts: (read, unreadable) =>
    unreadable > 0
      ? `金额单元格读出 ${read} 个，读不出 ${unreadable} 个。`
      : `金额单元格 ${read} 个，全部读出。`,
  leftovers: (count) => `没有认出的表格 ${count} 张，没有读成数据：`,
  unread: (count) => `没有看懂的段落 ${count} 处：`,
  issues: (count) => `数据有 ${count} 处问题：`,
  more: (count) => `还有 ${count} 处，加 --json 全部列出。`,
  corrected: (count) => `更正文件用上 ${count} 处。`,
  lost: (count) => `用不上的更正 ${count} 处，这里没有同样的表或文字：`,
  notRead: '没有读取',
  notWritten: '没有写成',
  noBudget: '里面没有找到部门预算。请核对是不是部门预算公开的表格和说明。',
  total: ({ read, faulty, failed }) =>
    `共 ${read + failed} 份：读成 ${read} 份（其中 ${faulty} 份要人工处理），没有读成或没有写成 ${failed} 份。`,
  options: {
    unit: '--unit 元',
    year: '--year 2025',
    department: '--department 部门名称',
    set: (path) => `--set ${path}=值`,
    with: (option) => `（命令行：${option}）`,
  },
  reading: (document, of, file) => `正在读取第 ${document} 份，共 ${of} 份：${file}`,
};
