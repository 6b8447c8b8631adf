import type { Reason } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import type { Catalogue, Locale } from '../locale.js';
import { shortTitle } from './place-names.js';

interface ReasonWords {
  'table-missing': (titles: readonly string[]) => string;
  'nothing-to-compare': string;
  'not-stated': (what: string) => string;
  reader: string;
  importer: string;
  'last-year': string;
  /** What a document may leave unsaid, by its key. */
  unstated: Record<string, string>;
}

const reasonWords: Catalogue<ReasonWords> = {
  'zh-CN': {
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
  },
  en: {
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
  },
};

/** Why a rule was not evaluated, in a few words. */
export function reasonText(reason: Reason, budget: Budget, locale: Locale): string {
  const words = reasonWords[locale];
  switch (reason.code) {
    case 'table-missing':
      return words['table-missing'](reason.tables.map((table) => shortTitle(budget, table, locale)));
    case 'not-stated':
      return words['not-stated'](words.unstated[reason.what] ?? reason.what);
    default:
      return words[reason.code];
  }
}
