import type { TreemapWords } from '../zh-cn/treemap.js';

export const treemapWords: TreemapWords = {
  heading: {
    function: 'Expenditure by function: basic and project',
    nature: 'Basic and project expenditure: by function',
  },
  table: 'table of expenditure',
  root: 'All expenditure',
  trail: 'Level',
  chart: (name) => `What ${name} consists of; the area of a rectangle is proportional to its amount`,
  keys: 'Arrow keys move, Enter goes into a part, Escape goes back',
  byFunction: 'By function',
  byNature: 'By basic and project',
  grouping: 'Grouping',
  unsplit: 'Not split',
  unnamed: '(no name printed)',
  code: 'Code',
  function: 'Function',
  list: 'Largest first',
  listMore: (count) => `Show ${count} more`,
  listLess: 'Show fewer',
  notDrawn: (amount) => `${amount}, cannot be drawn`,
  summed: '* Sum of the parts; blank or not listed in the published table.',
  differs: (printed, sum) => `Printed ${printed}; the parts add up to ${sum}. The two do not agree.`,
  part: (name, nature) => `${name} (${nature})`,
  mark: (name, nature, amount, share) => `${name}${nature ? ` (${nature})` : ''}, ${amount}, ${share}`,
  group: (name, amount, share, count) =>
    `${name}, ${amount}, ${share}, ${count} ${count === 1 ? 'part' : 'parts'}`,
  summary: ({ year, name, total, natures, largest }) => {
    const head = name ? `${name}: ${total}` : `Total expenditure in ${year}: ${total}`;
    const parts = natures.map((part) => `${part.name} ${part.amount} (${part.share})`).join(' and ');
    const top = largest ? ` The largest part is ${largest.name}, ${largest.amount} or ${largest.share}.` : '';
    return `${head}${parts && `, of which ${parts}`}.${top}`;
  },
};
