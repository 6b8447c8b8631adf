import { type NoteSentences, nameIn, namesIn } from '../../importing/told.js';
import type { ReadingNoteCode } from '../../zh-cn/importing/reading.js';

/** What a file is, by what it holds. */
const fileKinds: Record<string, string> = {
  xlsx: 'Excel 工作簿',
  xls: 'Excel 工作簿',
  docx: 'Word 文檔',
  html: '網頁',
  pdf: 'PDF',
  text: '文本',
};

/** Parts of Word documents that are not read, by the names of their elements. */
const wordParts: Record<string, string> = {
  oMath: '公式',
  ruby: '注音文字',
  altChunk: '併入的文檔',
  subDoc: '子文檔',
  dir: '反向文字',
  bdo: '反向文字',
};

const partNames = (names: unknown) => [...new Set(namesIn(wordParts, names))].join('、');

/** Sentences of what the readers notice, without the place. */
export const readingNotes: NoteSentences<ReadingNoteCode> = {
  'name-contradicts': ({ format }) =>
    `文件名的後綴與內容不符，已按內容作為${nameIn(fileKinds, format)}讀取。請核對是不是要導入的文件。`,
  'encoding-mixed': ({ count }) =>
    `有 ${count} 行的文字編碼與其他行不同，已分別識別。請核對這些行有沒有亂碼。`,
  'sheet-hidden': () => '這張工作表是隱藏的，公開時看不到，但已讀取。如果不該公開，請不要採用。',
  'sheet-empty': () => '這張工作表是空的。',
  'sheet-damaged': () => '這張工作表已損壞，沒有讀出來。請用 Excel 或 WPS 打開後另存一份再導入。',
  'sheet-skipped': () => '這不是普通的工作表（如圖表），沒有讀取。',
  'rows-unread': ({ limit }) =>
    `這張工作表很長，只讀了前 ${limit} 行。如果下面還有公開的內容，請另存為 .xlsx 並拆開後再導入。`,
  'rows-hidden': ({ count }) => `有 ${count} 行是隱藏的，已一併讀取。請核對這些行是不是要公開。`,
  'columns-hidden': ({ columns }) => `隱藏的列（${columns}）已一併讀取。請核對這些列是不是要公開。`,
  'formulas-without-values': ({ count }) =>
    `有 ${count} 個公式單元格沒有保存計算結果，從這一格起讀不出數。請用 Excel 或 WPS 打開，保存後再導入。`,
  'error-values': ({ count }) =>
    `有 ${count} 個單元格是錯誤值（如 #REF!），從這一格起。請在原表裡改正後再導入。`,
  'macros-ignored': () => '文件帶有宏，沒有運行，也沒有讀取。',
  'pictures-ignored': ({ count }) =>
    `文件裡有 ${count} 張圖片，圖片裡的文字和表格讀不出來。請核對有沒有表是貼圖。`,
  'drawings-ignored': ({ count }) =>
    `有 ${count} 處文本框或圖形裡的文字沒有讀取。請核對標題、單位等是不是寫在文本框裡。`,
  'embedded-ignored': ({ count }) =>
    `文檔裡嵌入了 ${count} 個對象（如 Excel 表），裡面的內容沒有讀取。請把它們作為文件另行導入。`,
  'changes-accepted': ({ count }) =>
    `文檔裡有 ${count} 處修訂沒有定稿，已按接受全部修訂讀取。請核對後定稿再公開。`,
  'numbers-restored': ({ count }) =>
    `有 ${count} 段的編號是自動生成的，已按編號格式寫成文字。請抽查編號是否正確。`,
  'numbers-lost': ({ count }) => `有 ${count} 段的自動編號沒有讀出來，這些段落缺編號。`,
  'merges-uncertain': () => '有表格的結構不規範，合併單元格可能讀錯。請對照原文核對這些表。',
  'parts-unread': ({ count, names }) =>
    `有 ${count} 處內容沒有讀取（${partNames(names)}）。請對照原文，看有沒有缺少文字。`,
  'hidden-ignored': ({ count }) =>
    `網頁裡有 ${count} 處隱藏的內容沒有讀取。如果表格要點開才看得見，請把它顯示出來再保存網頁，或複製後粘貼。`,
  'links-to-files': ({ count, names }) =>
    `網頁帶有 ${count} 個附件（${names}）。表格可能在附件裡，請下載後一併導入。`,
  'paragraphs-joined': ({ count }) => `有 ${count} 處被換頁斷開的段落已接上，從這一行起。`,
  'one-cell-per-line': ({ count }) =>
    `從這一行起約 ${count} 行像是一張表，但每個單元格獨佔一行，看不出行列，只能當文字讀取。請從原網頁或原文件重新複製整張表，或導入原文件。`,
};
