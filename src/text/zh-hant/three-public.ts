import type { ChangeWords, ThreePublicWords } from '../zh-cn/three-public.js';

const directions = { increase: '增加', decrease: '減少', unchanged: '持平' };

const noPercentReasons = {
  none: '沒有上年數',
  zero: '上年為 0，不算百分比',
  negative: '上年為負數，不算百分比',
};

export const threePublicWords: ThreePublicWords = {
  heading: '“三公”經費：本年與上年',
  table: '“三公”經費預算表',
  chart: '“三公”經費各項，每項本年與上年各一條，長度與金額成正比',
  keys: '方向鍵移動，Home、End 到首尾，回車選中',
  names: {
    total: '“三公”經費合計',
    abroad: '因公出國（境）費',
    vehicle: '公務用車購置及運行費',
    vehicleBuy: '公務用車購置費',
    vehicleRun: '公務用車運行維護費',
    reception: '公務接待費',
    operatingCost: '機關運行經費',
    meeting: '會議費',
    training: '培訓費',
  },
  part: (name) => `其中：${name}`,
  partOf: (name, whole) => `${name}（${whole}的一部分）`,
  extras: '同表另列，不屬於“三公”經費，長度另按比例',
  budgetOf: (year) => `${year} 年`,
  aside: (text) => `（${text}）`,
  item: '項目',
  change: '增減額',
  percent: '增減率',
  remarks: '說明',
  reasons: '變化原因（公開文字的說明）',
  reasonFor: (names) => `${names.join('、')}：`,
  stated: (isZero) => (isZero ? '（表中空白，文字說明為 0）' : '（表中空白，數取自文字說明）'),
  statedRemark: '表中空白，本年數取自文字說明',
  statedNote: '† 表中空白，數取自文字說明。',
  derivedNote: '* 上年數由文字說明的增減額推算，表中未印。',
  derived: '上年數由文字推算',
  noPreviousYear: '沒有公布上年數，無法比較',
  noPrevious: '沒有公布上年數',
  notComparable: '無法比較',
  directions,
  changed: (direction, amount) =>
    direction === 'unchanged'
      ? directions.unchanged
      : amount === null
        ? `${directions[direction]}，未說明金額`
        : `${directions[direction]} ${amount}`,
  tiny: '不到 0.01%',
  noPercent: noPercentReasons,
  comma: '，',
  semicolon: '；',
  mark: (name, statements) => [name, ...statements].join('，'),
  summary: ({ year, total, stated, basis, change, previous, parts, zeros }) => {
    const than = basis === null ? '上年' : ` ${basis} 年`;
    const head = `${year} 年“三公”經費預算${total === null ? '合計空白' : ` ${total}`}${stated ? '（表中空白，取自文字說明）' : ''}`;
    const last = total === null && previous !== null ? `，${than.trim()} ${previous}` : '';
    const listed = parts.map(({ name, amount, share }) => `${name} ${amount}${share ? `，佔 ${share}` : ''}`);
    if (zeros.length > 0) listed.push(`${zeros.join('、')}為 0`);
    return `${head}${last}，${changeText(change, than, previous)}${listed.length > 0 ? `；其中${listed.join('；')}` : ''}。`;
  },
};

function changeText(change: ChangeWords | null, than: string, previous: string | null): string {
  if (!change) return previous === null ? '沒有公布上年數，無法比較' : '無法比較';
  const { direction, amount, percent, noPercent } = change;
  if (direction === 'unchanged') return `與${than}持平`;
  const size = amount === null ? '，未說明金額' : ` ${amount}`;
  const rate = percent ?? (noPercent && noPercentReasons[noPercent]);
  return `比${than}${directions[direction]}${size}${amount !== null && rate ? `（${rate}）` : ''}`;
}
