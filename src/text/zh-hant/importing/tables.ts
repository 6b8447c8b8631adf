import { type NoteSentences, type Words, nameIn } from '../../importing/told.js';
import type { TableNoteCode } from '../../zh-cn/importing/tables.js';
import { tableWords } from '../table.js';

const tableName = (words: Words): string => nameIn(tableWords.names, words['table']);

/** Sentences on tables, without the place. */
export const tableNotes: NoteSentences<TableNoteCode> = {
  'amount-date': ({ text }) => `金額欄裡是日期“${text}”，按空白處理。請更正這一格。`,
  'amount-doubtful': ({ text }) => `“${text}”與表頭錯開，看不出是哪一列的金額，按空白處理。請更正這一格。`,
  'amount-error-value': ({ text }) => `金額欄裡是錯誤值“${text}”，按空白處理。請更正這一格。`,
  'amount-formula-without-value': () =>
    '是公式，文件裡沒有保存結果，按空白處理。請在表格軟件裡重新計算、保存後再導入。',
  'amount-not-number': ({ text }) => `金額欄裡的“${text}”不是數字，按空白處理。請更正這一格。`,
  'amount-other-unit': ({ text, proposal }) =>
    `“${text}”的單位與表的單位不同，按空白處理。${proposal === undefined ? '' : `換算後是 ${proposal}。`}請更正這一格。`,
  'amount-scaled': ({ text, proposal }) =>
    `這一格顯示“${text}”，保存的數是 ${proposal}，看不出以哪個為準，按空白處理。請更正這一格。`,
  'amount-unit-differs': ({ text }) => `“${text}”的單位與表的單位不同，按表的單位讀取。請核對。`,
  'amount-with-words': ({ text }) => `“${text}”除金額外還有文字，只採用了金額，合計對得上。`,
  'amounts-outside': ({ text, count }) =>
    `“${text}”等 ${count} 個金額單獨成一列，不在任何一張表裡，沒有採用。如果是上一張表右邊的列，請把整張表放在一起。`,
  'cell-left': ({ text }) => `“${text}”沒有對應的位置，沒有採用。請核對這一行。`,
  'column-doubtful': ({ text }) => `“${text}”列可以有兩種讀法，合計都對得上，沒有採用。請指定這一列的含義。`,
  'column-left': ({ text, cells }) => `“${text}”列（${cells} 格）可以由其他列算出，沒有採用。`,
  'column-unknown': ({ text, cells }) =>
    `${text ? `沒有看懂“${text}”列` : '這一列沒有表頭'}，其中 ${cells} 格有內容，沒有採用。請指定這一列的含義，或確認不需要。`,
  'columns-doubtful': ({ rows, of }) =>
    `${of} 行中有 ${rows} 行與表頭對不上，可能看錯了列。請核對各列的含義。`,
  'columns-unknown': ({ title }) =>
    `“${title}”的表頭沒有看懂，沒有讀成數據，按公布的樣子保留。請指定這張表和各列的含義。`,
  'dimension-unknown': ({ text }) => `沒有看懂“${text}”屬於哪類指標，暫按產出指標處理。請核對。`,
  'head-moved': (words) => `${tableName(words)}的表頭與數據錯開，已按各列的上級表頭對齊。請核對。`,
  'index-row': ({ text }) => `“${text}”是欄次，沒有當作數據。`,
  'line-left': ({ text }) => `“${text}”沒有看懂，沒有採用。請核對。`,
  'more-notes': (words) => `${tableName(words)}裡同樣的問題還有 ${words['count']} 處，沒有逐一列出。`,
  'note-inside': ({ text }) => `“${text}”夾在數據中間，沒有當作數據。`,
  'other-table': ({ title }) => `“${title}”不是部門預算的十三張表之一，沒有讀成數據，按公布的樣子保留。`,
  'previous-year-unknown': (words) => `${tableName(words)}裡有上年數，但看不出是哪一年的。請填寫年份。`,
  'row-cells-missing': ({ text, given, columns }) =>
    `這一行“${text}”只有 ${given} 格，表頭有 ${columns} 列，看不出空的是哪幾列。請核對每個數所在的列。`,
  'row-moved': ({ text }) => `“${text}”與表頭錯開，已按內容移到對應的列。請核對。`,
  'row-of-other-year': ({ text }) =>
    `“${text}”看不出是本年還是上年的數，或者是更早年份的數，沒有採用。請核對。`,
  'row-says-none': ({ text }) => `“${text}”說明本表沒有數據，沒有當作一行。`,
  'row-unclear': ({ text }) => `“${text}”與所在的列不符，也看不出該在哪一列，按原來的位置讀取。請更正。`,
  'row-without-name': ({ text }) => `“${text}”沒有項目名稱。請核對。`,
  signature: ({ text }) => `“${text}”是簽字欄，沒有當作數據。`,
  'table-as-lines': ({ title }) =>
    `“${title}”下面的表格每格佔一行，看不出哪些格是空的，沒有採用。請從原網頁或表格軟件裡連同表格一起複製，或直接導入文件。`,
  'table-continued': (words) => `${tableName(words)}被分頁或空行斷開，已接在一起。`,
  'table-guessed': (words) =>
    `沒有看到標題，${words['confidence'] === 'guess' ? '猜測' : '按表頭看'}是${tableName(words)}。請核對。`,
  'table-sideways': (words) =>
    `${tableName(words)}向右續在這裡，行與行對不上號，沒有接上，其中的列按公布的樣子保留。請把整張表放在一頁上，或導入原來的表格文件。`,
  'text-too-long': ({ text, most }) => `“${text}…”太長，只採用了前 ${most} 個字。請在更正中縮短。`,
  'total-row-short': ({ text }) => `“${text}”行的標題佔了幾列，少了單元格，已按順序對齊金額。請核對。`,
  'total-row-unnamed': () => '沒有寫“合計”，從位置和金額看是合計行。請核對。',
  'unit-missing': (words) => `沒有看到${tableName(words)}的金額單位。請填寫是元還是萬元。`,
  'unit-name-left': ({ text }) => `科目旁邊的單位名稱“${text}”沒有位置，沒有採用。`,
  'unknown-table': ({ title, text }) =>
    `沒有看懂這張表${title || text ? `（“${title || text}”）` : ''}，沒有讀成數據。如果是部門預算的表，請指定是哪一張。`,
  'year-column': ({ text }) => `“${text}”列是年份，沒有當作金額。`,
};
