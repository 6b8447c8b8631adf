import type { NoteSentences } from '../../importing/told.js';

/** What the reader of PDF files notices. */
export type PdfNoteCode =
  | 'file-incomplete'
  | 'pages-unreadable'
  | 'unreadable-characters'
  | 'pages-without-text'
  | 'table-by-alignment'
  | 'table-lines-missing'
  | 'figure-across-line'
  | 'text-overprinted'
  | 'recognised-text'
  | 'page-too-dense'
  | 'page-numbers-left-out'
  | 'repeated-line-left-out'
  | 'table-joined'
  | 'row-joined'
  | 'hidden-text-left-out'
  | 'slanted-text-left-out';

export const pdfNotes: NoteSentences<PdfNoteCode> = {
  'file-incomplete': () => '文件不完整，只读到了能读的部分。请重新下载或重新导出这个 PDF。',
  'pages-unreadable': ({ pages }) => `第 ${pages} 页读不出来。请重新导出，或另外提供这几页的表格。`,
  'unreadable-characters': ({ count }) =>
    `有 ${count} 个字没有可用的文字编码，读不出来。请对照原文补上，或改用 Excel、Word 文件。`,
  'pages-without-text': ({ pages }) =>
    `第 ${pages} 页是图片，没有文字，没有读。请提供这几页的 Excel、Word 或可复制文字的 PDF。`,
  'table-by-alignment': () => '这张表没有框线，按文字的对齐分了列。请核对各列。',
  'table-lines-missing': () => '这张表缺一部分框线，按数字的位置补了行列。请核对。',
  'figure-across-line': ({ text }) => `“${text}”压在框线上，归入了它占得最多的格子。请核对。`,
  'text-overprinted': ({ text }) => `“${text}”处有文字叠印。请核对。`,
  'recognised-text': () => '这一页的文字是扫描后识别的，可能有错字。请与原件核对数字。',
  'page-too-dense': () => '这一页的线条太多，没有按框线分表，只读了文字。请改用 Excel 或 Word 文件。',
  'page-numbers-left-out': ({ count }) => `略去了 ${count} 处页码。`,
  'repeated-line-left-out': ({ text, count }) => `略去了每页重复的“${text}”，共 ${count} 处。`,
  'table-joined': ({ pages }) => `第 ${pages} 页的表是同一张，已经接在一起。`,
  'row-joined': () => '这一行被分页断开，已经接上。',
  'hidden-text-left-out': ({ count }) => `有 ${count} 处看不见的文字，没有读。`,
  'slanted-text-left-out': ({ count }) => `有 ${count} 处斜排的文字（如水印），没有读。`,
};
