import type { ReasonWords } from '../../zh-cn/checks/reasons.js';

export const reasonWords: ReasonWords = {
  'table-missing': (titles) => `沒有${titles.map((title) => `《${title}》`).join('、')}`,
  'nothing-to-compare': '表中沒有可以核對的數字',
  'not-stated': (what) => `文件沒有寫明${what}`,
  reader: '需要人工判斷',
  importer: '讀取原始文件時才能核對',
  'last-year': '沒有提供上年的文件',
  unstated: {
    'approval-date': '批覆日期',
    contents: '目錄',
    department: '部門名稱',
    'division-code': '地區編碼',
    'fund-expenditure': '政府性基金的有無',
    glossary: '名詞解釋',
    'operating-cost': '機關運行經費',
    'performance-targets': '績效目標的設置',
    'state-assets': '國有資產佔用',
    text: '文字部分',
  },
};
