import type { layoutRules } from '../../../model/rules/layout/rules.js';
import type { RuleWords, Told } from '../../checks/told.js';

/** Where in the file, with the words concerned. */
const placeText = ({ variant, words: { place, text } }: Told) =>
  variant === 'text' ? `原文件 ${place}（“${text}”）` : `原文件 ${place} `;

/** Words of the rules of the group `layout`. */
export const layoutWords: Record<(typeof layoutRules)[number]['id'], RuleWords> = {
  'LAYOUT-SHIFT': {
    title: '每行的單元格與表頭對齊',
    say: (told) => `${placeText(told)}的單元格與表頭錯開，讀入時按內容移到了對應的列；請核對${told.at}。`,
  },
  'LAYOUT-HEADER': {
    title: '表頭與數據列對得上',
    say: (told) => `${placeText(told)}的表頭層次或位置與數據列不一致；請核對${told.at}。`,
  },
  'LAYOUT-BREAK': {
    title: '表格和句子不被分頁切斷',
    say: (told) => `${placeText(told)}被分頁切斷，讀入時接在了一起；請核對${told.at}。`,
  },
  'LAYOUT-TOTAL-ROW': {
    title: '合計行完整，寫明“合計”',
    say: (told) =>
      told.variant === 'unnamed'
        ? `${told.at}行的名稱空白，只能從位置和金額看出它是合計。`
        : `${placeText(told)}的合計行缺少單元格或名稱；請核對${told.at}。`,
  },
  'LAYOUT-INDEX-ROW': {
    title: '欄次行不當作數據',
    say: (told) =>
      told.variant === 'row'
        ? `${told.at}的金額是 ${told.words['numbers']}${Number(told.words['count']) > 4 ? ' …' : ''}，像是欄次，不是數據。`
        : `${placeText(told)}是欄次，不是數據；請核對${told.at}。`,
  },
  'LAYOUT-YEAR-COLUMN': {
    title: '金額列裡不是年份',
    say: (told) =>
      told.variant === 'column'
        ? `${told.at}${Number(told.words['count']) > 1 ? `起，這一列的 ${told.words['count']} 個數` : '的數'}${rangeText(told)}，像是年份，不是金額。`
        : `${placeText(told)}是年份，不是金額；請核對${told.at}。`,
  },
};

function rangeText({ words: { from, to, count } }: Told): string {
  if (from !== to) return `都在 ${from} 到 ${to} 之間`;
  return Number(count) > 1 ? `都是 ${from}` : `是 ${from}`;
}
