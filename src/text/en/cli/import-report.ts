import type { ImportReportWords } from '../../zh-cn/cli/import-report.js';

export const importReportWords: ImportReportWords = {
  to: ' → ',
  tables: (count) => `Tables recognised: ${count}`,
  amounts: (read, unreadable) => `Amount cells read: ${read}; unreadable: ${unreadable}.`,
  leftovers: (count) => `Tables not recognised: ${count}`,
  unread: (count) => `Paragraphs not understood: ${count}`,
  issues: (count) => `Problems of the document: ${count}`,
  more: (count) => `${count} more; --json lists all.`,
  corrected: (count) => `Corrections of the file applied: ${count}.`,
  lost: (count) => `Corrections not applied, no such table or text being here: ${count}`,
  notRead: 'not read',
  notWritten: 'not written',
  noBudget:
    'No department budget was found in it. Make sure that these are the published tables and text of one.',
  total: ({ read, faulty, failed }) =>
    `Budgets: ${read + failed}. Read: ${read}, of which ${faulty} need a person; not read or not written: ${failed}.`,
  options: {
    unit: '--unit yuan',
    year: '--year 2025',
    department: '--department NAME',
    set: (path) => `--set ${path}=VALUE`,
    with: (option) => ` (On the command line: ${option})`,
  },
  reading: (document, of, file) => `Reading budget ${document} of ${of}: ${file}`,
};
