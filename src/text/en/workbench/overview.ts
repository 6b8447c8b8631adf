import type { OverviewWords } from '../../zh-cn/workbench/overview.js';

export const overviewWords: OverviewWords = {
  heading: 'What was read',
  summary: ({ files, tables, rows, amounts }) =>
    `${files} ${files === 1 ? 'file' : 'files'} read, ${tables} ${tables === 1 ? 'table' : 'tables'} recognised with ${rows} rows and ${amounts} amounts.`,
  nothing: 'No table of a budget disclosure was recognised.',
  nothingHelp: 'See the reasons below, or go back and use files exported directly from Excel or Word.',
  problems: 'What needs you',
  problemCount: ({ error, warning, info }) =>
    [error && `${error} to settle`, warning && `${warning} to check`, info && `${info} to know`]
      .filter(Boolean)
      .join(', '),
  calm: 'Nothing needs you.',
  severities: { error: 'To settle', warning: 'To check', info: 'To know' },
  missing: (field) => `The files do not say: ${field}. Please fill it in.`,
  noTable: 'These files hold no budget tables of a department. Make sure that they are the right files.',
  at: (place) => ` (${place})`,
  more: (count) => `${count} more of the same sort`,
  jumps: { cell: 'See the cell', field: 'Fill in' },
  tables: 'Recognised tables',
  table: 'Table',
  place: 'Place',
  rows: 'Rows',
  confidence: 'Certainty',
  guess: 'a guess, please check',
  review: 'Review',
  reviewNamed: (name) => `Review: ${name}`,
  pieces: (count) => `joined from ${count} pieces`,
  leftovers: 'Tables not recognised',
  leftoversLead: 'If one of them is to be published, say which table it is; leave the others.',
  assign: (name) => `Which table “${name}” is`,
  choose: 'Choose…',
  untitled: (number) => `Table ${number} without a title`,
  size: (rows, columns) => `${rows} rows, ${columns} columns`,
  ignored: 'Tables left out',
  takeBack: 'Take in again',
  unread: (count) => `Text that was not used (${count})`,
  unreadLead: 'These paragraphs hold figures or lists that were not understood; they are not in the result.',
  fields: 'About this disclosure',
  fieldsLead: 'What the files say is filled in: please check. Fill in what is missing.',
};
