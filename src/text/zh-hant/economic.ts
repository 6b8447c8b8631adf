import type { EconomicWords } from '../zh-cn/economic.js';

export const economicWords: EconomicWords = {
  heading: '支出按經濟分類：部門與政府科目',
  table: '一般公共預算基本支出表',
  view: '圖形',
  bars: '條形圖',
  flow: '流向圖',
  barsChart: '各部門經濟分類科目的金額，條形按政府經濟分類分段',
  flowChart: '部門經濟分類科目（左）列入哪些政府經濟分類科目（右），帶子寬度與金額成正比',
  keys: '方向鍵移動，回車選中',
  noFlow: '原表沒有列出政府經濟分類科目，所以沒有流向圖；下面是條形圖。',
  unclassified: '未列科目編碼',
  unnamed: '（未寫名稱）',
  ungoverned: '未列政府科目',
  government: '政府經濟分類',
  department: '部門經濟分類',
  departmentCode: '部門編碼',
  departmentName: '部門科目',
  governmentCode: '政府編碼',
  governmentName: '政府科目',
  mixed: '人員經費與公用經費',
  blank: '原表空白',
  notDrawn: (amount) => `${amount}，圖中畫不出`,
  partNotDrawn: (amount, code) => `其中 ${code ?? '未列政府科目'} ${amount}，圖中畫不出`,
  codes: (count) => `${count === 2 ? '兩' : `${count} `}個政府科目`,
  codesShort: (count) => `${count} 個科目`,
  under: (codes) =>
    `同時列在 ${codes.join('、')} ${codes.length === 2 ? '兩' : ` ${codes.length} `}個政府科目下`,
  part: (name, amount) => `${name} ${amount}`,
  summed: '* 為各行之和，原表此處空白或未列。',
  differs: (name, printed, sum) => `${name}原表印 ${printed}，各行之和是 ${sum}，兩者不符。`,
  notInFlow: '沒有政府科目、為零、為負或空白，流向圖中畫不出的：',
  join: (pieces) => pieces.join('，'),
  shareOf: '，佔 ',
  items: (count) => `含 ${count} 項`,
  link: (from, to) => `${from} 列入 ${to}`,
  summary: ({ year, table, total, sides, largest, split }) => {
    const what = table === 'basicExpenditure' ? '一般公共預算基本支出' : '支出';
    const parts = sides.map((side) => `${side.name} ${side.amount}（${side.share}）`).join('，');
    const top = largest ? `金額最大的科目是${largest.name}，${largest.amount}，佔 ${largest.share}。` : '';
    const twice = split > 0 ? `有 ${split} 個部門科目同時列在一個以上的政府科目下。` : '';
    return `${year} 年${what}合計 ${total}${parts && `，其中${parts}`}。${top}${twice}`;
  },
};
