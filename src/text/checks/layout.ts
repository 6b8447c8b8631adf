import type { layoutRules } from '../../model/rules/layout/rules.js';
import type { GroupWords } from './group-words.js';
import type { Told } from './sentence-words.js';

/** Where in the file, with the words concerned. */
const placeZh = ({ variant, words: { place, text } }: Told) =>
  variant === 'text' ? `原文件 ${place}（“${text}”）` : `原文件 ${place} `;
const placeEn = ({ variant, words: { place, text } }: Told) =>
  variant === 'text' ? `In the file at ${place} (“${text}”)` : `In the file at ${place}`;

/** Words of the rules of the group `layout`. */
export const layoutWords: GroupWords<(typeof layoutRules)[number]['id']> = {
  'zh-CN': {
    'LAYOUT-SHIFT': {
      title: '每行的单元格与表头对齐',
      say: (told) => `${placeZh(told)}的单元格与表头错开，读入时按内容移到了对应的列；请核对${told.at}。`,
    },
    'LAYOUT-HEADER': {
      title: '表头与数据列对得上',
      say: (told) => `${placeZh(told)}的表头层次或位置与数据列不一致；请核对${told.at}。`,
    },
    'LAYOUT-BREAK': {
      title: '表格和句子不被分页切断',
      say: (told) => `${placeZh(told)}被分页切断，读入时接在了一起；请核对${told.at}。`,
    },
    'LAYOUT-TOTAL-ROW': {
      title: '合计行完整，写明“合计”',
      say: (told) =>
        told.variant === 'unnamed'
          ? `${told.at}行的名称空白，只能从位置和金额看出它是合计。`
          : `${placeZh(told)}的合计行缺少单元格或名称；请核对${told.at}。`,
    },
    'LAYOUT-INDEX-ROW': {
      title: '栏次行不当作数据',
      say: (told) =>
        told.variant === 'row'
          ? `${told.at}的金额是 ${told.words['numbers']}${Number(told.words['count']) > 4 ? ' …' : ''}，像是栏次，不是数据。`
          : `${placeZh(told)}是栏次，不是数据；请核对${told.at}。`,
    },
    'LAYOUT-YEAR-COLUMN': {
      title: '金额列里不是年份',
      say: (told) =>
        told.variant === 'column'
          ? `${told.at}${Number(told.words['count']) > 1 ? `起，这一列的 ${told.words['count']} 个数` : '的数'}${rangeZh(told)}，像是年份，不是金额。`
          : `${placeZh(told)}是年份，不是金额；请核对${told.at}。`,
    },
  },
  en: {
    'LAYOUT-SHIFT': {
      title: 'The cells of a row stand below their heads',
      say: (told) =>
        `${placeEn(told)} the cells do not stand below their heads and were moved by what they hold; check ${told.at}.`,
    },
    'LAYOUT-HEADER': {
      title: 'The head of a table matches its columns',
      say: (told) =>
        `${placeEn(told)} the depth or position of the head differs from the columns; check ${told.at}.`,
    },
    'LAYOUT-BREAK': {
      title: 'No table or sentence is cut by a page',
      say: (told) =>
        `${placeEn(told)} a page break cuts what belongs together; it was joined, check ${told.at}.`,
    },
    'LAYOUT-TOTAL-ROW': {
      title: 'The total row is complete and named',
      say: (told) =>
        told.variant === 'unnamed'
          ? `${told.at}: the row has no label; only its place and amounts show that it is the total.`
          : `${placeEn(told)} the total row lacks cells or its label; check ${told.at}.`,
    },
    'LAYOUT-INDEX-ROW': {
      title: 'Column numbers are not read as data',
      say: (told) =>
        told.variant === 'row'
          ? `${told.at}: the amounts ${String(told.words['numbers']).replaceAll('、', ', ')}${Number(told.words['count']) > 4 ? ' …' : ''} look like column numbers, not data.`
          : `${placeEn(told)} there are column numbers, not data; check ${told.at}.`,
    },
    'LAYOUT-YEAR-COLUMN': {
      title: 'An amount column does not hold years',
      say: (told) =>
        told.variant === 'column'
          ? `${told.at}${Number(told.words['count']) > 1 ? ` and below: all ${told.words['count']} figures of the column are ${rangeEn(told)}` : `: the figure is ${rangeEn(told)}`}, which look${Number(told.words['count']) > 1 ? '' : 's'} like a year, not an amount.`
          : `${placeEn(told)} there is a year, not an amount; check ${told.at}.`,
    },
  },
};

function rangeZh({ words: { from, to, count } }: Told): string {
  if (from !== to) return `都在 ${from} 到 ${to} 之间`;
  return Number(count) > 1 ? `都是 ${from}` : `是 ${from}`;
}

function rangeEn({ words: { from, to } }: Told): string {
  return from === to ? String(from) : `from ${from} to ${to}`;
}
