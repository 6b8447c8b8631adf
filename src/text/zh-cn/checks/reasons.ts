export interface ReasonWords {
  'table-missing': (titles: readonly string[]) => string;
  'nothing-to-compare': string;
  'not-stated': (what: string) => string;
  reader: string;
  importer: string;
  'last-year': string;
  /** What a document may leave unsaid, by its key. */
  unstated: Record<string, string>;
}

export const reasonWords: ReasonWords = {
  'table-missing': (titles) => `没有${titles.map((title) => `《${title}》`).join('、')}`,
  'nothing-to-compare': '表中没有可以核对的数字',
  'not-stated': (what) => `文件没有写明${what}`,
  reader: '需要人工判断',
  importer: '读取原始文件时才能核对',
  'last-year': '没有提供上年的文件',
  unstated: {
    'approval-date': '批复日期',
    contents: '目录',
    department: '部门名称',
    'division-code': '地区编码',
    'fund-expenditure': '政府性基金的有无',
    glossary: '名词解释',
    'operating-cost': '机关运行经费',
    'performance-targets': '绩效目标的设置',
    'state-assets': '国有资产占用',
    text: '文字部分',
    scope: '口径（汇总或本级）',
  },
};
