import type { ChangeWords, ThreePublicWords } from '../zh-cn/three-public.js';

const directions = { increase: 'up', decrease: 'down', unchanged: 'unchanged' };

const noPercentReasons = {
  none: 'no figure for last year',
  zero: 'last year was 0, so no percentage',
  negative: 'last year was below 0, so no percentage',
};

export const threePublicWords: ThreePublicWords = {
  heading: 'Three-public expenses: this year and last',
  table: 'table of three-public expenses',
  chart:
    'Three-public expenses, a bar for this year and one for last; their length is proportional to the amount',
  keys: 'Arrow keys move, Home and End go to the first and last, Enter selects',
  names: {
    total: 'Three-public expenses, total',
    abroad: 'Travel abroad on duty',
    vehicle: 'Official vehicles',
    vehicleBuy: 'Purchase of vehicles',
    vehicleRun: 'Running of vehicles',
    reception: 'Official hospitality',
    operatingCost: 'Operating cost of the office',
    meeting: 'Meetings',
    training: 'Training',
  },
  part: (name) => `of which: ${name}`,
  partOf: (name, whole) => `${name} (part of: ${whole})`,
  extras: 'In the same table, but no part of the three; on a scale of its own',
  budgetOf: (year) => `${year}`,
  aside: (text) => ` (${text}) `,
  item: 'Item',
  change: 'Change',
  percent: 'Percent',
  remarks: 'Remarks',
  reasons: 'Reasons for the changes, as published',
  reasonFor: (names) => `${names.join('; ')}: `,
  stated: (isZero) => (isZero ? ' (cell blank; the text says 0)' : ' (cell blank; from the text)'),
  statedRemark: 'cell blank, this year from the text',
  statedNote: '† The cell is blank; the figure is from the text.',
  derivedNote: '* Last year worked out from the change the text states; not printed in the table.',
  derived: 'last year worked out from the text',
  noPreviousYear: 'No figures for last year are published, so there is nothing to compare with',
  noPrevious: 'no figure published',
  notComparable: 'no comparison',
  directions,
  changed: (direction, amount) =>
    direction === 'unchanged'
      ? directions.unchanged
      : `${directions[direction]}${amount === null ? ', amount not stated' : ` ${amount}`}`,
  tiny: 'under 0.01%',
  noPercent: noPercentReasons,
  comma: ', ',
  semicolon: '; ',
  mark: (name, statements) => [name, ...statements].map((part) => part.trim()).join(', '),
  summary: ({ year, total, stated, basis, change, previous, parts, zeros }) => {
    const than = basis === null ? 'last year' : `${basis}`;
    const head = `Three-public expenses in the ${year} budget: ${total ?? 'total left blank'}${stated ? ' (cell blank; from the text)' : ''}`;
    const last = total === null && previous !== null ? `, ${previous} ${than}` : '';
    const listed = parts.map(
      ({ name, amount, share }) => `${inSentence(name)} ${amount}${share ? ` (${share})` : ''}`,
    );
    if (zeros.length > 0) listed.push(`nothing for ${zeros.map(inSentence).join(' and ')}`);
    return `${head}${last}, ${changeText(change, than, previous)}${listed.length > 0 ? `; of which ${listed.join(', ')}` : ''}.`;
  },
};

/** An English name within a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function changeText(change: ChangeWords | null, than: string, previous: string | null): string {
  if (!change)
    return previous === null ? 'no figure for last year is published to compare with' : 'no comparison';
  const { direction, amount, percent, noPercent } = change;
  if (direction === 'unchanged') return `unchanged on ${than}`;
  const rate = percent ?? (noPercent && noPercentReasons[noPercent]);
  return `${directions[direction]}${amount === null ? '' : ` ${amount}`} on ${than}${amount === null ? ' by an amount not stated' : rate ? ` (${rate})` : ''}`;
}
