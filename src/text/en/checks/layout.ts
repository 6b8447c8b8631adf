import type { layoutRules } from '../../../model/rules/layout/rules.js';
import type { RuleWords, Told } from '../../checks/told.js';

const placeText = ({ variant, words: { place, text } }: Told) =>
  variant === 'text' ? `In the file at ${place} (“${text}”)` : `In the file at ${place}`;

/** Words of the rules of the group `layout`. */
export const layoutWords: Record<(typeof layoutRules)[number]['id'], RuleWords> = {
  'LAYOUT-SHIFT': {
    title: 'The cells of a row stand below their heads',
    say: (told) =>
      `${placeText(told)} the cells do not stand below their heads and were moved by what they hold; check ${told.at}.`,
  },
  'LAYOUT-HEADER': {
    title: 'The head of a table matches its columns',
    say: (told) =>
      `${placeText(told)} the depth or position of the head differs from the columns; check ${told.at}.`,
  },
  'LAYOUT-BREAK': {
    title: 'No table or sentence is cut by a page',
    say: (told) =>
      `${placeText(told)} a page break cuts what belongs together; it was joined, check ${told.at}.`,
  },
  'LAYOUT-TOTAL-ROW': {
    title: 'The total row is complete and named',
    say: (told) =>
      told.variant === 'unnamed'
        ? `${told.at}: the row has no label; only its place and amounts show that it is the total.`
        : `${placeText(told)} the total row lacks cells or its label; check ${told.at}.`,
  },
  'LAYOUT-INDEX-ROW': {
    title: 'Column numbers are not read as data',
    say: (told) =>
      told.variant === 'row'
        ? `${told.at}: the amounts ${String(told.words['numbers']).replaceAll('、', ', ')}${Number(told.words['count']) > 4 ? ' …' : ''} look like column numbers, not data.`
        : `${placeText(told)} there are column numbers, not data; check ${told.at}.`,
  },
  'LAYOUT-YEAR-COLUMN': {
    title: 'An amount column does not hold years',
    say: (told) =>
      told.variant === 'column'
        ? `${told.at}${Number(told.words['count']) > 1 ? ` and below: all ${told.words['count']} figures of the column are ${rangeText(told)}` : `: the figure is ${rangeText(told)}`}, which look${Number(told.words['count']) > 1 ? '' : 's'} like a year, not an amount.`
        : `${placeText(told)} there is a year, not an amount; check ${told.at}.`,
  },
};

function rangeText({ words: { from, to } }: Told): string {
  return from === to ? String(from) : `from ${from} to ${to}`;
}
