import { type NoteSentences, type Words, nameIn } from '../../importing/told.js';
import type { TableNoteCode } from '../../zh-cn/importing/tables.js';
import { tableWords } from '../table.js';

const tableName = (words: Words): string => nameIn(tableWords.names, words['table']);

/** Sentences on tables, without the place. */
export const tableNotes: NoteSentences<TableNoteCode> = {
  'amount-date': ({ text }) =>
    `An amount cell holds the date “${text}”; it is read as blank. Correct the cell.`,
  'amount-doubtful': ({ text }) =>
    `“${text}” stands beside its head, and nothing tells to which column it belongs; it is left blank. Correct this cell.`,
  'amount-error-value': ({ text }) =>
    `An amount cell holds the error “${text}”; it is read as blank. Correct the cell.`,
  'amount-formula-without-value': () =>
    'A formula whose result the file does not hold; it is read as blank. Recalculate and save the sheet, and import it again.',
  'amount-not-number': ({ text }) =>
    `“${text}” in an amount cell is no number; it is read as blank. Correct the cell.`,
  'amount-other-unit': ({ text, proposal }) =>
    `The unit of “${text}” is not that of the table; it is left blank.${proposal === undefined ? '' : ` In the unit of the table it is ${proposal}.`} Correct this cell.`,
  'amount-scaled': ({ text, proposal }) =>
    `This cell shows “${text}” and stores ${proposal}; nothing tells which is meant, and it is left blank. Correct this cell.`,
  'amount-unit-differs': ({ text }) =>
    `The unit of “${text}” is not that of the table; it is read in that of the table. Check it.`,
  'amount-with-words': ({ text }) =>
    `“${text}” has words beside the amount; the amount is taken, the sums hold with it.`,
  'amounts-outside': ({ text, count }) =>
    `${count} amounts such as “${text}” stand in a column by themselves, outside every table, and are left out. If they belong to the table before, put it together.`,
  'cell-left': ({ text }) => `“${text}” has no place in the document and was left out. Check the row.`,
  'column-doubtful': ({ text }) =>
    `The column “${text}” can be read in two ways, and the sums hold with both; it is left out. Say what it means.`,
  'column-left': ({ text, cells }) =>
    `The column “${text}” (cells: ${cells}) follows from other columns and was left out.`,
  'column-unknown': ({ text, cells }) =>
    `${text ? `The column “${text}” was not understood` : 'This column has no head'} and was left out; cells with content: ${cells}. Say what it means, or that it is not needed.`,
  'columns-doubtful': ({ rows, of }) =>
    `Of ${of} rows, ${rows} do not fit the head; the columns may be mistaken. Check what each means.`,
  'columns-unknown': ({ title }) =>
    `The head of “${title}” was not understood; the table is kept as printed. Say which table it is and what its columns mean.`,
  'dimension-unknown': ({ text }) =>
    `The kind of the indicator “${text}” was not understood; it is taken for an output. Check it.`,
  'head-moved': (words) =>
    `${tableName(words)}: the head does not stand above its columns; it was set by the heads above. Check it.`,
  'index-row': ({ text }) => `“${text}” counts the columns and was not read as data.`,
  'line-left': ({ text }) => `“${text}” was not understood and left out. Check it.`,
  'more-notes': (words) => `${tableName(words)}: more of the same, not listed one by one: ${words['count']}.`,
  'note-inside': ({ text }) => `“${text}” stands among the data and was not read as data.`,
  'other-table': ({ title }) =>
    `“${title}” is none of the thirteen tables of a department budget and is kept as printed.`,
  'previous-year-unknown': (words) =>
    `${tableName(words)} has figures of an earlier year, but not which. Fill in the year.`,
  'row-cells-missing': ({ text, given, columns }) =>
    `The row “${text}” has ${given} cells below ${columns} columns; which are blank cannot be told. Check the column of each figure.`,
  'row-moved': ({ text }) =>
    `“${text}” did not stand below its heads and was moved by what it holds. Check it.`,
  'row-of-other-year': ({ text }) =>
    `“${text}” is of an earlier year, or of which year is not said; it is left out. Check it.`,
  'row-says-none': ({ text }) => `“${text}” says that the table has nothing in it, and is no row of it.`,
  'row-unclear': ({ text }) =>
    `“${text}” does not fit its column, nor clearly any other; it was read where it stands. Correct it.`,
  'row-without-name': ({ text }) => `“${text}” has no name. Check it.`,
  signature: ({ text }) => `“${text}” is where the form is signed, no data.`,
  'table-as-lines': ({ title }) =>
    `The table below “${title}” has one cell on each line; which were blank cannot be told, so it was left out. Copy it as a table, or import the file itself.`,
  'table-continued': (words) =>
    `${tableName(words)} is cut by a page or a blank line; the pieces were joined.`,
  'table-guessed': (words) =>
    `Without a title, this is ${words['confidence'] === 'guess' ? 'guessed to be' : 'by its columns'}: ${tableName(words)}. Check it.`,
  'table-sideways': (words) =>
    `${tableName(words)} goes on here to the right; nothing tells which rows belong together, and these columns are kept as printed. Put the whole table on one page, or import the workbook it was made of.`,
  'text-too-long': ({ text, most }) =>
    `“${text}…” is too long; the first ${most} characters were taken. Shorten it in the corrections.`,
  'total-row-short': ({ text }) =>
    `The label of the row “${text}” covers several columns, so cells are missing; the amounts were set in order. Check them.`,
  'total-row-unnamed': () => 'There is no label; by its place and amounts this is the total. Check it.',
  'unit-missing': (words) => `${tableName(words)}: no unit of the amounts was found. Fill it in.`,
  'unit-name-left': ({ text }) => `The unit “${text}” beside a function has no place and was left out.`,
  'unknown-table': ({ title, text }) =>
    `This table${title || text ? ` (“${title || text}”)` : ''} was not understood. If it is one of a department budget, say which.`,
  'year-column': ({ text }) => `The column “${text}” holds years and was not read as amounts.`,
};
