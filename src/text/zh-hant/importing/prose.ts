import { type NoteSentences, nameIn } from '../../importing/told.js';
import type { ProseNoteCode } from '../../zh-cn/importing/prose.js';
import { tableWords } from '../table.js';

const lists = { contents: '目錄', glossary: '名詞解釋' };

const levels = { department: '部門', unit: '單位' };

/** Sentences on the prose and the whole, without the place. */
export const proseNotes: NoteSentences<ProseNoteCode> = {
  'department-placeholder': ({ text }) =>
    `部門名稱“${text}”是表樣裡的空位，沒有填寫。請填寫 department.name。`,
  'prose-cut': ({ text, length, most }) =>
    `“${text}…”有 ${length} 個字，最多 ${most} 個，後面的沒有採用。請在更正中縮短或分段。`,
  'list-cut': ({ count, most }) =>
    `這裡有 ${count} 項，最多 ${most} 項，從這一項起沒有採用。請核對是否誤認，或拆分文件。`,
  'section-split': ({ title, count, most }) =>
    `“${title}”超過 ${most} 個字，已分成 ${count} 段，內容沒有刪減。`,
  'table-failed': ({ table }) =>
    `${nameIn(tableWords.names, table)}的結構無法識別，沒有讀成數據，按公布的樣子保留。請核對表頭和合併單元格，或把這張表另存為單獨的文件再導入。`,
  'table-of-other-year': ({ table, other, year }) =>
    `還有一張 ${year} 年的${nameIn(tableWords.names, table)}，採用了 ${other} 的那一張。`,
  'table-repeated': ({ table, other }) =>
    `${nameIn(tableWords.names, table)}又出現一次，內容與 ${other} 的相同，已採用那一份。`,
  'table-twice': ({ table, other }) =>
    `${nameIn(tableWords.names, table)}有兩份，內容不同，已採用數據較全的 ${other}，這一份沒有採用。請核對應以哪一份為準；要換用這一份，請忽略另一份。`,
  'section-repeated': ({ title, other }) => `“${title}”又出現一次，文字與 ${other} 的相同，已採用那一份。`,
  'section-twice': ({ title, other }) =>
    `“${title}”有兩份，文字不同，已採用較長的 ${other}，這一份沒有採用。請核對應以哪一份為準。`,
  'list-twice': ({ part, other }) => `${nameIn(lists, part)}有兩份，已採用較全的 ${other}，這一份沒有採用。`,
  'departments-differ': ({ here, there, other }) =>
    `這裡寫的是“${here}”，${other} 寫的是“${there}”。請確認這些文件屬於同一部門；若是同一部門，請在更正中填寫部門名稱。`,
  'table-unproven': ({ table, count }) =>
    `${nameIn(tableWords.names, table)}沒有框線，按文字的對齊分列後有 ${count} 處合計對不上，沒有讀成數據，按公布的樣子保留。請導入原來的表格文件，或指定是哪一張表後逐格核對。`,
  'table-widened': ({ table }) =>
    `${nameIn(tableWords.names, table)}向右續在這裡，行數相同，合計都對得上，已按行接在一起。`,
  'traditional-read': () => '原文是繁體字，已按簡體字讀取：數字不變，文字不再是公布時的寫法。請核對名稱。',
  'years-differ': ({ here, there, other }) =>
    `這裡是 ${here} 年，${other} 是 ${there} 年。請確認沒有混入其他年度的文件；若沒有，請在更正中填寫年度。`,
  'department-missing': () => '沒有找到部門名稱。請在更正中填寫 department.name。',
  'year-missing': () => '沒有找到預算年度。請在更正中填寫 year。',
  'level-assumed': ({ level }) =>
    `沒有寫明是部門預算還是單位預算，暫按${nameIn(levels, level)}預算處理。請核對。`,
  'scope-assumed': () => '沒有寫明是彙總還是本級，暫按彙總處理。請核對。',
  'fact-without-cell': ({ text }) =>
    `“${text}”看不準對應表中的哪一格，沒有與表核對。需要核對時，請在更正中指定單元格。`,
  'changes-on-spent': ({ count }) =>
    `有 ${count} 處增減是與上年執行數或決算數相比，不是與預算相比，所以沒有據此推算上年預算數。`,
  'last-year-negative': ({ text }) => `按“${text}”推算，上年數是負數，所以沒有推算。請核對增減方向和單位。`,
  'sentence-joined': ({ text }) => `句子在“${text}”處被斷開，已接上（豎線處）。請核對有沒有重字或漏字。`,
  'lines-joined': ({ count }) => `有 ${count} 處句中換行，已接成整段，從這裡起。`,
  'correction-nowhere': ({ text }) => `更正“${text}”沒有對應的位置，沒有採用。請核對路徑。`,
  'beside-own': ({ other }) => `${other} 是由本工具導出的完整數據，這個文件沒有採用。要讀取它，請單獨導入。`,
  'nothing-found': () => '沒有找到預算表，也沒有找到預算說明。請核對文件；如果表格在別的文件裡，請一併導入。',
  'final-account': ({ text }) => `“${text}”是決算，不是預算，沒有採用。請換成部門預算公開文件。`,
  'government-budget': ({ text }) => `“${text}”是政府預算，不是部門預算，沒有採用。請換成部門預算公開文件。`,
};
