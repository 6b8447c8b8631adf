import type { SideWords } from '../zh-cn/sides.js';

export const sideWords: SideWords = {
  income: 'Income',
  expenditure: 'Expenditure',
  item: 'Item',
  code: 'Code',
  previous: 'Last year',
  unnamed: '(no name printed)',
  keys: 'Arrow keys move, Home and End go to the first and last, Enter selects',
  chart: (heading) => `${heading}; sizes are proportional to amounts`,
  figure: (name, amount, share) => `${name} ${amount}${share ? ` (${share})` : ''}`,
  list: (parts) => parts.join(', '),
  more: (count) => `${count} more`,
  changed: ({ direction, amount, percent, year, derived }) => {
    const than = year ?? 'last year';
    const words =
      direction === 'unchanged'
        ? `unchanged on ${than}`
        : `${direction === 'increase' ? 'up' : 'down'} ${amount} on ${than}${percent ? ` (${percent})` : ''}`;
    return derived ? `${words} (last year worked out from the text)` : words;
  },
  notDrawn: (amount) => `${amount} (below zero, cannot be drawn)`,
  differs: (name, printed, sum) =>
    `“${name}” is printed as ${printed}; its parts add up to ${sum}. The two do not agree.`,
  largestOnly: (shown, rest) =>
    `Only the ${shown} largest rows of a group are drawn; ${rest} more are in the data table.`,
};
