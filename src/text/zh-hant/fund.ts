import type { FundWords } from '../zh-cn/fund.js';

export const fundWords: FundWords = {
  heading: '政府性基金與國有資本經營預算支出',
  table: '政府性基金或國有資本經營預算支出表',
  names: { fundExpenditure: '政府性基金預算支出', stateCapitalExpenditure: '國有資本經營預算支出' },
  unsplit: '未分基本與項目',
  answers: { zero: '0', blank: '表中空白', listed: '未公開', unread: '未讀成數據', absent: '沒有此表' },
  none: '沒有',
  details: {
    zero: '表中印 0。',
    blank: '表中空白。',
    listed: '目錄列出，但沒有公開此表。',
    unread: '已經公開，但沒有讀成數據。',
    absent: '這份公開沒有此表。',
  },
  quote: (note) => `表下註明：“${note}”`,
  noNote: '表下沒有說明。',
  summary: ({ year, panels }) =>
    `${year} 年${panels.map(({ name, figures }) => `${name}：${figures}`).join('；')}。`,
};
