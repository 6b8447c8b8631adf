import type { SideWords } from '../zh-cn/sides.js';

export const sideWords: SideWords = {
  income: '收入',
  expenditure: '支出',
  item: '項目',
  code: '科目編碼',
  previous: '上年',
  unnamed: '（未寫名稱）',
  keys: '方向鍵移動，Home、End 到首尾，回車選中',
  chart: (heading) => `${heading}，圖形大小與金額成正比`,
  figure: (name, amount, share) => `${name} ${amount}${share ? `（${share}）` : ''}`,
  list: (parts) => parts.join('，'),
  more: (count) => `另有 ${count} 項`,
  changed: ({ direction, amount, percent, year, derived }) => {
    const than = year === null ? '上年' : ` ${year} 年`;
    const words =
      direction === 'unchanged'
        ? `與${than}持平`
        : `比${than}${direction === 'increase' ? '增加' : '減少'} ${amount}${percent ? `（${percent}）` : ''}`;
    return derived ? `${words}（上年數由文字推算）` : words;
  },
  notDrawn: (amount) => `${amount}（負數，圖中畫不出）`,
  differs: (name, printed, sum) => `“${name}”印 ${printed}，各部分之和是 ${sum}，兩者不符。`,
  largestOnly: (shown, rest) => `每組只畫金額最大的 ${shown} 行，其餘 ${rest} 行見數據表。`,
};
