import type { TreemapWords } from '../zh-cn/treemap.js';

export const treemapWords: TreemapWords = {
  heading: {
    function: '支出按功能：基本支出與項目支出',
    nature: '基本支出與項目支出：按功能',
  },
  table: '支出預算表',
  root: '全部支出',
  trail: '所在層級',
  chart: (name) => `${name}的構成，矩形面積與金額成正比`,
  keys: '方向鍵移動，回車進入下一層，Esc 返回上一層',
  byFunction: '按功能',
  byNature: '按基本與項目',
  grouping: '分組',
  unsplit: '未分基本與項目',
  unnamed: '（未寫名稱）',
  code: '科目編碼',
  function: '功能分類科目',
  list: '從大到小',
  listMore: (count) => `顯示其餘 ${count} 項`,
  listLess: '只顯示前幾項',
  notDrawn: (amount) => `${amount}，圖中畫不出`,
  summed: '* 為各組成部分之和，原表此處空白或未列。',
  differs: (printed, sum) => `原表印 ${printed}，各部分之和是 ${sum}，兩者不符。`,
  part: (name, nature) => `${name}（${nature}）`,
  mark: (name, nature, amount, share) => `${name}${nature ? `（${nature}）` : ''}，${amount}，佔 ${share}`,
  group: (name, amount, share, count) => `${name}，${amount}，佔 ${share}，含 ${count} 項`,
  summary: ({ year, name, total, natures, largest }) => {
    const head = name ? `${name} ${total}` : `${year} 年支出合計 ${total}`;
    const parts = natures.map((part) => `${part.name} ${part.amount}（${part.share}）`).join('，');
    const top = largest ? `金額最大的是${largest.name}，${largest.amount}，佔 ${largest.share}。` : '';
    return `${head}${parts && `，其中${parts}`}。${top}`;
  },
};
