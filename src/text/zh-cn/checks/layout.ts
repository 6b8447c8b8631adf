import type { layoutRules } from '../../../model/rules/layout/rules.js';
import type { RuleWords, Told } from '../../checks/told.js';

/** Where in the file, with the words concerned. */
const placeText = ({ variant, words: { place, text } }: Told) =>
  variant === 'text' ? `原文件 ${place}（“${text}”）` : `原文件 ${place} `;

/** Words of the rules of the group `layout`. */
export const layoutWords: Record<(typeof layoutRules)[number]['id'], RuleWords> = {
  'LAYOUT-SHIFT': {
    title: '每行的单元格与表头对齐',
    say: (told) => `${placeText(told)}的单元格与表头错开，读入时按内容移到了对应的列；请核对${told.at}。`,
  },
  'LAYOUT-HEADER': {
    title: '表头与数据列对得上',
    say: (told) => `${placeText(told)}的表头层次或位置与数据列不一致；请核对${told.at}。`,
  },
  'LAYOUT-BREAK': {
    title: '表格和句子不被分页切断',
    say: (told) => `${placeText(told)}被分页切断，读入时接在了一起；请核对${told.at}。`,
  },
  'LAYOUT-TOTAL-ROW': {
    title: '合计行完整，写明“合计”',
    say: (told) =>
      told.variant === 'unnamed'
        ? `${told.at}行的名称空白，只能从位置和金额看出它是合计。`
        : `${placeText(told)}的合计行缺少单元格或名称；请核对${told.at}。`,
  },
  'LAYOUT-INDEX-ROW': {
    title: '栏次行不当作数据',
    say: (told) =>
      told.variant === 'row'
        ? `${told.at}的金额是 ${told.words['numbers']}${Number(told.words['count']) > 4 ? ' …' : ''}，像是栏次，不是数据。`
        : `${placeText(told)}是栏次，不是数据；请核对${told.at}。`,
  },
  'LAYOUT-YEAR-COLUMN': {
    title: '金额列里不是年份',
    say: (told) =>
      told.variant === 'column'
        ? `${told.at}${Number(told.words['count']) > 1 ? `起，这一列的 ${told.words['count']} 个数` : '的数'}${rangeText(told)}，像是年份，不是金额。`
        : `${placeText(told)}是年份，不是金额；请核对${told.at}。`,
  },
};

function rangeText({ words: { from, to, count } }: Told): string {
  if (from !== to) return `都在 ${from} 到 ${to} 之间`;
  return Number(count) > 1 ? `都是 ${from}` : `是 ${from}`;
}
