import { say } from '../sentences/pieces.js';
import type { NarrativeWords } from '../zh-cn/narrative.js';

export const narrativeWords: NarrativeWords = {
  heading: 'The budget explained',
  table: 'explanation of the budget, nor tables to write one from',
  number: (index) => `${index + 1}. `,
  printedNames: false,
  title: (printed, own) => (own ? `${printed} – ${own}` : printed),
  gap: '',
  comma: ', ',
  semicolon: '; ',
  and: ', ',
  stop: '.',
  lead: (year, name, figure) => say`${name} in ${String(year)}: ${figure}`,
  item: (name, figure) => say`${name}: ${figure}`,
  share: (share) => say` (${share})`,
  shareless: ' (the total is 0, so there is no percentage)',
  blank: 'left blank in the table',
  blanks: (names) => `left blank: ${names}`,
  summed: ' (sum of the items)',
  of: (parts) => say`. Of this: ${parts}`,
  classes: (parts) => say`By function: ${parts}`,
  lastYear: 'last year',
  year: String,
  unchanged: (than) => `, unchanged on ${than}`,
  changed: (direction, than, size) => {
    const words = direction === 'increase' ? 'up' : 'down';
    return size ? say`, ${words} ${size} on ${than}` : [`, ${words} on ${than} by an amount not stated`];
  },
  rate: (rate) => say` (${rate})`,
  notComparable: (than, amount) => `; ${amount} in ${than}, so there is no comparison`,
  noLastYear: 'No figures for last year are published, so there is nothing to compare with.',
  reason: (reason) => `; reason given: ${reason.replace(/。$/, '')}`,
  none: (name, figure) => say`${name}: no expenditure is planned${figure}`,
  count: (count, measure) => `${count} ${measure}`,
  targets: ({ projects, amount, indicators, without }) => [
    ...say`Projects with performance targets: ${projects}`,
    ...(amount ? say`, with a budget of ${amount}` : []),
    `; indicators: ${indicators}`,
    ...(without > 0 ? [`; projects without indicators: ${without}`] : []),
  ],
  overall: (indicators) => say`Indicators of the department as a whole: ${indicators}`,
  unwritten: 'No figures are published to write this from.',
  missing: (titles) =>
    `Not written, because the disclosure has neither the figures nor a text for it: ${titles}.`,
  published: 'As published: ',
  printed: (words) => ` (published as “${words}”)`,
  facts: (count, different) =>
    `Figures in the published text: ${count}${different > 0 ? `, of which ${different} differ from the tables` : ''}`,
  strays: 'Other figures in the published text',
  printedColumn: 'Published',
  computedColumn: 'From the tables',
  checkColumn: 'Check',
  verdicts: { same: 'agrees', differs: 'differs', unchecked: 'cannot be checked' },
  cell: (text) => `${text}, show the cell of the published table`,
};
