import type { NoteSentences } from '../../importing/told.js';
import type { PdfNoteCode } from '../../zh-cn/importing/pdf.js';

export const pdfNotes: NoteSentences<PdfNoteCode> = {
  'file-incomplete': () => '文件不完整，只讀到了能讀的部分。請重新下載或重新導出這個 PDF。',
  'pages-unreadable': ({ pages }) => `第 ${pages} 頁讀不出來。請重新導出，或另外提供這幾頁的表格。`,
  'unreadable-characters': ({ count }) =>
    `有 ${count} 個字沒有可用的文字編碼，讀不出來。請對照原文補上，或改用 Excel、Word 文件。`,
  'pages-without-text': ({ pages }) =>
    `第 ${pages} 頁是圖片，沒有文字，沒有讀。請提供這幾頁的 Excel、Word 或可複製文字的 PDF。`,
  'table-by-alignment': () => '這張表沒有框線，按文字的對齊分了列。請核對各列。',
  'table-lines-missing': () => '這張表缺一部分框線，按數字的位置補了行列。請核對。',
  'figure-across-line': ({ text }) => `“${text}”壓在框線上，歸入了它佔得最多的格子。請核對。`,
  'text-overprinted': ({ text }) => `“${text}”處有文字疊印。請核對。`,
  'recognised-text': () => '這一頁的文字是掃描後識別的，可能有錯字。請與原件核對數字。',
  'page-too-dense': () => '這一頁的線條太多，沒有按框線分表，只讀了文字。請改用 Excel 或 Word 文件。',
  'page-numbers-left-out': ({ count }) => `略去了 ${count} 處頁碼。`,
  'repeated-line-left-out': ({ text, count }) => `略去了每頁重複的“${text}”，共 ${count} 處。`,
  'table-joined': ({ pages }) => `第 ${pages} 頁的表是同一張，已經接在一起。`,
  'row-joined': () => '這一行被分頁斷開，已經接上。',
  'hidden-text-left-out': ({ count }) => `有 ${count} 處看不見的文字，沒有讀。`,
  'slanted-text-left-out': ({ count }) => `有 ${count} 處斜排的文字（如水印），沒有讀。`,
};
