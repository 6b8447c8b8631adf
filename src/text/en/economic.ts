import type { EconomicWords } from '../zh-cn/economic.js';

export const economicWords: EconomicWords = {
  heading: 'Expenditure by economic classification',
  table: 'table of basic expenditure',
  view: 'Chart',
  bars: 'Bars',
  flow: 'Flow',
  barsChart: 'Amounts of the department economic codes; each bar is divided by government economic class',
  flowChart:
    'Which government economic codes (right) the department economic codes (left) stand under; the width of a ribbon is proportional to its amount',
  keys: 'Arrow keys move, Enter selects',
  noFlow: 'The published table has no government economic codes, so there is no flow; the bars are below.',
  unclassified: 'No code printed',
  unnamed: '(no name printed)',
  ungoverned: 'No government code',
  government: 'Government classes',
  department: 'Department classes',
  departmentCode: 'Department code',
  departmentName: 'Department item',
  governmentCode: 'Government code',
  governmentName: 'Government item',
  mixed: 'Personnel and running costs',
  blank: 'blank in the table',
  notDrawn: (amount) => `${amount}, cannot be drawn`,
  partNotDrawn: (amount, code) =>
    `of which ${code ?? 'without a government code'} ${amount}, cannot be drawn`,
  codes: (count) => `${count} government codes`,
  codesShort: (count) => `${count} codes`,
  under: (codes) => `under ${codes.length} government codes: ${codes.join(', ')}`,
  part: (name, amount) => `${name}: ${amount}`,
  summed: '* Sum of the rows; blank or not listed in the published table.',
  differs: (name, printed, sum) =>
    `${name}: printed ${printed}; the rows add up to ${sum}. The two do not agree.`,
  notInFlow: 'Not in the flow, because without a government code, zero, negative or blank:',
  join: (pieces) => pieces.join(', '),
  shareOf: ', ',
  items: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
  link: (from, to) => `${from} under ${to}`,
  summary: ({ year, table, total, sides, largest, split }) => {
    const what = table === 'basicExpenditure' ? 'Basic expenditure' : 'Expenditure';
    const parts = sides
      .map((side) => `${side.name.toLowerCase()} ${side.amount} (${side.share})`)
      .join(' and ');
    const top = largest ? ` The largest item is ${largest.name}, ${largest.amount} or ${largest.share}.` : '';
    const twice =
      split > 0
        ? ` ${split} department ${split === 1 ? 'code stands' : 'codes stand'} under more than one government code.`
        : '';
    return `${what} in ${year}: ${total}${parts && `, of which ${parts}`}.${top}${twice}`;
  },
};
