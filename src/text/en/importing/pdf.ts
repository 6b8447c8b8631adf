import type { NoteSentences } from '../../importing/told.js';
import type { PdfNoteCode } from '../../zh-cn/importing/pdf.js';

export const pdfNotes: NoteSentences<PdfNoteCode> = {
  'file-incomplete': () =>
    'The file is incomplete; only what is there was read. Download or export this PDF again.',
  'pages-unreadable': ({ pages }) =>
    `Pages that cannot be read: ${pages}. Export them again, or give their tables in another file.`,
  'unreadable-characters': ({ count }) =>
    `Characters without a usable encoding: ${count}. Fill them in from the original, or use an Excel or Word file.`,
  'pages-without-text': ({ pages }) =>
    `Pages that are pictures without text, and were not read: ${pages}. Give them as Excel, Word or a PDF whose text can be copied.`,
  'table-by-alignment': () =>
    'This table has no rules; its columns follow the alignment of the text. Check them.',
  'table-lines-missing': () =>
    'Some rules of this table are missing; rows and columns were inferred from the figures. Check them.',
  'figure-across-line': ({ text }) =>
    `“${text}” lies across a rule; it went to the cell that holds most of it. Check it.`,
  'text-overprinted': ({ text }) => `Text is printed over other text at “${text}”. Check it.`,
  'recognised-text': () =>
    'The text of this page was recognised from a scan and may be wrong. Compare the figures with the original.',
  'page-too-dense': () =>
    'This page has too many lines to find tables in; only its text was read. Use an Excel or Word file.',
  'page-numbers-left-out': ({ count }) => `Page numbers left out: ${count}.`,
  'repeated-line-left-out': ({ text, count }) => `Left out “${text}”, repeated on ${count} pages.`,
  'table-joined': ({ pages }) => `The table goes on over pages ${pages}; its pieces were joined.`,
  'row-joined': () => 'This row was cut by the end of a page; its pieces were joined.',
  'hidden-text-left-out': ({ count }) => `Invisible pieces of text that were not read: ${count}.`,
  'slanted-text-left-out': ({ count }) =>
    `Slanted pieces of text, such as watermarks, that were not read: ${count}.`,
};
