import type { FilesWords } from '../../zh-cn/workbench/files.js';

export const filesWords: FilesWords = {
  heading: 'Choose the files to publish',
  lead: 'Put in the budget tables and the explanatory document together, in as many files as they come; they become one document.',
  choose: 'Choose files',
  drop: 'or drop them here',
  dropNow: 'Let go to put them here',
  formats:
    'Reads Excel (.xlsx, .xls), Word (.docx), PDF (with selectable text), web pages (.html) and text (.txt), up to 50 MB each',
  paste: 'You can also copy a table in Excel, WPS, Word or a web page and press Ctrl+V on this page.',
  pasteHere: 'Paste in a box',
  pasteLabel: 'Paste a table',
  pasteEmpty:
    'The clipboard holds no text and no table. Select a table in Excel, WPS or Word, copy it, then paste.',
  pastedTable: 'Pasted table',
  list: 'Files',
  status: {
    waiting: 'waiting',
    reading: 'being read…',
    read: 'read',
    refused: 'not read',
    cancelled: 'stopped, not read',
    failed: 'failed',
  },
  found: (tables) => `${tables} ${tables === 1 ? 'table' : 'tables'} recognised`,
  nothingFound: 'no table recognised',
  remove: 'Remove',
  removeNamed: (name) => `Remove “${name}”`,
  progress: (number, count, name) => `Reading file ${number} of ${count}: ${name}`,
  progressPart: (done, of) => `${done} / ${of}`,
  cancel: 'Stop reading',
  cancelled: 'Reading was stopped; the files are still here.',
  again: 'Read again',
  done: (tables, refused) =>
    `Done: ${tables} ${tables === 1 ? 'table' : 'tables'} recognised${refused > 0 ? `, ${refused} ${refused === 1 ? 'file' : 'files'} not read` : ''}.`,
  faults: {
    'no-worker':
      'The browser could not start the reader, so no file was read. Make sure that the browser is not older than two years and reload the page; if that does not help, have the webmaster add budget-workbench to trusted-types in the security policy of the site.',
    crashed:
      'The reader stopped unexpectedly; the file may be too large for the memory. Close other pages or split the file, then choose “Read again”.',
    'import-failed':
      'Something went wrong while reading and there is no result. Remove the files one by one to find the one, save a copy of it in its own program and try again.',
  },
  unreadable: (name) =>
    `“${name}” could not be opened and was left out. If it is a folder, choose the files in it; if it was moved, choose it again.`,
  detail: 'Technical detail',
};
