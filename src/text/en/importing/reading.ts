import { type NoteSentences, nameIn, namesIn } from '../../importing/told.js';
import type { ReadingNoteCode } from '../../zh-cn/importing/reading.js';

/** What a file is, by what it holds. */
const fileKinds: Record<string, string> = {
  xlsx: 'an Excel workbook',
  xls: 'an Excel workbook',
  docx: 'a Word document',
  html: 'a web page',
  pdf: 'a PDF',
  text: 'text',
};

/** Parts of Word documents that are not read, by the names of their elements. */
const wordParts: Record<string, string> = {
  oMath: 'formulas',
  ruby: 'ruby text',
  altChunk: 'merged documents',
  subDoc: 'subdocuments',
  dir: 'reversed text',
  bdo: 'reversed text',
};

const partNames = (names: unknown) => [...new Set(namesIn(wordParts, names))].join(', ');

/** Sentences of what the readers notice, without the place. */
export const readingNotes: NoteSentences<ReadingNoteCode> = {
  'name-contradicts': ({ format }) =>
    `The file's name does not fit its contents; it was read as ${nameIn(fileKinds, format)}. Make sure that it is the file you mean.`,
  'encoding-mixed': ({ count }) =>
    `${count} lines are in another encoding than the rest; each was decoded by its own. Check them for garbled text.`,
  'sheet-hidden': () =>
    'This sheet is hidden, so readers of the workbook do not see it. It was read; leave it out if it should not be published.',
  'sheet-empty': () => 'This sheet is empty.',
  'sheet-damaged': () =>
    'This sheet is damaged and could not be read. Open the workbook in Excel or WPS, save a copy and import that.',
  'sheet-skipped': () => 'This is no ordinary sheet (such as a chart) and was not read.',
  'rows-unread': ({ limit }) =>
    `This sheet is very long; only its first ${limit} rows were read. If more of it is to be published, save it as .xlsx, split it and import again.`,
  'rows-hidden': ({ count }) =>
    `${count} hidden rows were read with the others. Check whether they should be published.`,
  'columns-hidden': ({ columns }) =>
    `Hidden columns (${columns}) were read with the others. Check whether they should be published.`,
  'formulas-without-values': ({ count }) =>
    `${count} cells with formulas, from this one on, hold no result. Open the workbook in Excel or WPS, save it and import it again.`,
  'error-values': ({ count }) =>
    `${count} cells, from this one on, hold error values (such as #REF!). Correct them in the workbook and import it again.`,
  'macros-ignored': () => 'The file holds macros; they were neither run nor read.',
  'pictures-ignored': ({ count }) =>
    `The file holds ${count} pictures, whose text and tables cannot be read. Check whether a table is a picture.`,
  'drawings-ignored': ({ count }) =>
    `Text in ${count} text boxes or shapes was not read. Check whether titles or units stand there.`,
  'embedded-ignored': ({ count }) =>
    `The document embeds ${count} objects (such as Excel sheets), which were not read. Import them as files of their own.`,
  'changes-accepted': ({ count }) =>
    `The document has ${count} tracked changes; it was read as if all were accepted. Settle them before publishing.`,
  'numbers-restored': ({ count }) =>
    `${count} paragraphs are numbered automatically; the numbers were written out by their format. Check some of them.`,
  'numbers-lost': ({ count }) =>
    `The automatic numbers of ${count} paragraphs could not be made out; these paragraphs lack them.`,
  'merges-uncertain': () =>
    'A table is irregular and its merged cells may be wrong. Compare the tables with the document.',
  'parts-unread': ({ count, names }) =>
    `${count} parts were not read (${partNames(names)}). Compare with the document whether text is missing.`,
  'hidden-ignored': ({ count }) =>
    `${count} hidden parts of the page were not read. If a table has to be unfolded to be seen, unfold it and save the page, or copy and paste it.`,
  'links-to-files': ({ count, names }) =>
    `The page links to ${count} files (${names}). The tables may be there: download and import them too.`,
  'paragraphs-joined': ({ count }) =>
    `${count} paragraphs that a page break had cut, from this line on, were joined.`,
  'one-cell-per-line': ({ count }) =>
    `Some ${count} lines from here on look like a table with every cell on a line of its own; rows and columns cannot be told, so they were read as text. Copy the whole table again from its page, or import the file itself.`,
};
