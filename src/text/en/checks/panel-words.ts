import type { PanelWords } from '../../zh-cn/checks/panel-words.js';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const panelWords: PanelWords = {
  summary: ({ all, evaluated, passed, error, warning, info }) =>
    `${evaluated} of ${all} rules could be evaluated and ${passed} hold: ${plural(error, 'error')}, ${plural(warning, 'doubt')}, ${plural(info, 'note')}.`,
  readerSummary: (evaluated, findings) =>
    findings === 0
      ? `Checked against ${evaluated} rules: the figures agree with each other.`
      : `Checked against ${evaluated} rules: ${plural(findings, 'thing')} that do not agree or are missing. All figures are shown as published.`,
  checking: 'Checking…',
  calm: (evaluated) => `All ${evaluated} checks passed.`,
  severities: { error: 'Error', warning: 'Doubt', info: 'Note' },
  groups: {
    row: 'Within a row',
    table: 'Within a table',
    cross: 'Between tables',
    narrative: 'Text against tables',
    yearOnYear: 'Year on year',
    codes: 'Codes and classification',
    completeness: 'Completeness',
    performance: 'Performance targets',
    layout: 'Layout',
  },
  filter: 'Filter by severity',
  all: 'All',
  count: (count) => `${count}`,
  more: (count) => `${count} more`,
  touched: (count) => (count === 1 ? 'finding' : 'findings'),
  reveal: 'Show the cell',
  consequences: (count) => `The same cause affects ${count} more`,
  source: (text) => `Source: ${text}`,
  notEvaluated: (count) => `${plural(count, 'rule')} not evaluated, and why`,
  passed: (count) => `${plural(count, 'rule')} passed`,
  publisherNote: 'Nothing is corrected: charts and tables show the figures as published.',
  readerNote: 'Checked by computer against published rules; the publishing department explains its figures.',
};
