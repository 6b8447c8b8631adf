import type { ReportWords } from '../../zh-cn/cli/report.js';

export const reportWords: ReportWords = {
  stdin: 'standard input',
  document: (department, year) => `${department}, ${year}`,
  severities: { error: 'error', warning: 'warning', info: 'info' },
  failed: 'not checked',
  colon: ': ',
  counts: ({ error, warning, info, passed, notEvaluated }) =>
    `Errors: ${error}, warnings: ${warning}, info: ${info}. Rules passed: ${passed}, not evaluated: ${notEvaluated}.`,
  hidden: (count) => `${count} of lower severity not listed.`,
  total: ({ clean, faulty, failed }) =>
    `Documents: ${clean + faulty + failed}. Without errors: ${clean}; with errors: ${faulty}; not checked: ${failed}.`,
  progress: (number, of) => `Checking document ${number} of ${of}`,
};
