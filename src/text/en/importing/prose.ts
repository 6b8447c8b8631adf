import { type NoteSentences, nameIn } from '../../importing/told.js';
import type { ProseNoteCode } from '../../zh-cn/importing/prose.js';
import { tableWords } from '../table.js';

const lists = { contents: 'a contents list', glossary: 'a glossary' };

const levels = { department: 'a department', unit: 'a unit' };

/** Sentences on the prose and the whole, without the place. */
export const proseNotes: NoteSentences<ProseNoteCode> = {
  'department-placeholder': ({ text }) =>
    `The name of the department, “${text}”, is a blank of the form. Fill in department.name.`,
  'prose-cut': ({ text, length, most }) =>
    `“${text}…” has ${length} characters; the most is ${most}, and the rest was not taken. Shorten or divide it in the corrections.`,
  'list-cut': ({ count, most }) =>
    `There are ${count} entries; the most is ${most}, and none was taken from this one on. Check whether they are what they seem, or split the file.`,
  'section-split': ({ title, count, most }) =>
    `“${title}” has more than ${most} characters and was divided into ${count} sections; nothing was left out.`,
  'table-failed': ({ table }) =>
    `The table “${nameIn(tableWords.names, table)}” is laid out in a way that cannot be read; it is kept as printed. Check its head and merged cells, or import it from a file of its own.`,
  'table-of-other-year': ({ table, other, year }) =>
    `There is another ${nameIn(tableWords.names, table)}, of ${year}; the one at ${other} is taken.`,
  'table-repeated': ({ table, other }) =>
    `The table “${nameIn(tableWords.names, table)}” comes again, the same as at ${other}, which was taken.`,
  'table-twice': ({ table, other }) =>
    `The table “${nameIn(tableWords.names, table)}” is there twice and differs. The fuller one, at ${other}, was taken and this one was not. Check which is right; to use this one, ignore the other.`,
  'section-repeated': ({ title, other }) =>
    `“${title}” comes again, the same as at ${other}, which was taken.`,
  'section-twice': ({ title, other }) =>
    `“${title}” is there twice and differs. The longer one, at ${other}, was taken and this one was not. Check which is right.`,
  'list-twice': ({ part, other }) =>
    `There is ${nameIn(lists, part)} twice; the fuller one, at ${other}, was taken and this one was not.`,
  'departments-differ': ({ here, there, other }) =>
    `Here it is “${here}”, at ${other} it is “${there}”. Make sure that the files belong to one department; if so, give its name in the corrections.`,
  'table-unproven': ({ table, count }) =>
    `The table “${nameIn(tableWords.names, table)}” has no lines, and divided by its alignment ${count === 1 ? '1 sum does' : `${count} sums do`} not hold; it is kept as printed. Import the workbook it was made of, or say which table it is and check every cell.`,
  'table-widened': ({ table }) =>
    `The table “${nameIn(tableWords.names, table)}” goes on here to the right, with as many rows and sums that hold; it was joined row by row.`,
  'traditional-read': () =>
    'The text is in traditional characters and was read as if in simplified ones: figures are the same, words are no longer as printed. Check the names.',
  'years-differ': ({ here, there, other }) =>
    `Here the year is ${here}, at ${other} it is ${there}. Make sure that no file is of another year; if so, give the year in the corrections.`,
  'department-missing': () =>
    'The name of the department was not found. Give department.name in the corrections.',
  'year-missing': () => 'The budget year was not found. Give year in the corrections.',
  'level-assumed': ({ level }) =>
    `Nothing says whether this is the budget of a department or of a unit; it was taken for that of ${nameIn(levels, level)}. Check it.`,
  'scope-assumed': () =>
    'Nothing says whether subordinate units are included; they were taken as included. Check it.',
  'fact-without-cell': ({ text }) =>
    `It is not certain which cell of the tables “${text}” speaks of, so it was not compared. To compare it, name the cell in the corrections.`,
  'changes-on-spent': ({ count }) =>
    `${count === 1 ? '1 change is' : `${count} changes are`} measured against what was spent last year, not against its budget, so that no budget of last year was derived.`,
  'last-year-negative': ({ text }) =>
    `By “${text}” last year’s figure would be negative, so that none was derived. Check direction and unit.`,
  'sentence-joined': ({ text }) =>
    `The sentence was cut at “${text}” and was put together at the bar. Check for letters doubled or lost.`,
  'lines-joined': ({ count }) => `${count} lines that ended within a sentence were joined, from here on.`,
  'correction-nowhere': ({ text }) =>
    `The correction of “${text}” leads nowhere and was not taken. Check its path.`,
  'beside-own': ({ other }) =>
    `${other} is a whole document exported by this kit, so this file was not taken. To read it, import it alone.`,
  'nothing-found': () =>
    'Neither tables nor text of a budget were found. Check the file; if the tables are in another one, import both together.',
  'final-account': ({ text }) =>
    `“${text}” is a final account (决算), not a budget; it was not taken. Choose a department’s budget disclosure.`,
  'government-budget': ({ text }) =>
    `“${text}” is the budget of a government, not of a department; it was not taken. Choose a department’s budget disclosure.`,
};
