import type { yearOnYearRules } from '../../../model/rules/year-on-year/rules.js';
import { type RuleWords, byVariant } from '../../checks/told.js';

/** Words of the rules of the group `yearOnYear`. */
export const yearOnYearWords: Record<(typeof yearOnYearRules)[number]['id'], RuleWords> = {
  'YOY-PERCENT': {
    title: 'Rates of change are on last year’s figure',
    say: byVariant({
      thisYear: ({ at, printed, expected, words }) =>
        `${at}: the rate ${printed} is on this year’s figure; on last year’s it is ${words['size']} ÷ ${words['base']} = ${expected}.`,
      '': ({ at, printed, expected, words }) =>
        `${at} gives a rate of ${printed}; the change on last year’s figure, ${words['size']} ÷ ${words['base']}, is ${expected}.`,
    }),
  },
  'YOY-DELTA-SUM': {
    title: 'The change of a whole is that of its parts',
    say: ({ at, printed, formula, expected, difference }) =>
      `${at} changes the whole by ${printed}; the changes of the parts, ${formula}, make ${expected}, a difference of ${difference}.`,
  },
  'YOY-DIRECTION': {
    title: 'Increase, decrease and no change agree with the figures',
    say: byVariant({
      figures: ({ at, printed, expected }) =>
        `${at} has the wrong direction: ${printed} this year, ${expected} last year.`,
      amount: ({ at, words }) =>
        words['direction'] === 'unchanged'
          ? `${at} says there is no change, but gives a figure for it.`
          : `${at} says there is a change, but its figure is 0.`,
      '': ({ at }) => `${at} contradicts itself: increase, decrease or no change?`,
    }),
  },
  'YOY-PRIOR': {
    title: 'Last year’s figures, as implied, are possible and add up',
    say: byVariant({
      negative: ({ at, printed }) =>
        `By ${at} last year’s figure was ${printed}, which cannot be negative; check the change and its direction.`,
      printed: ({ at, printed, expected, difference }) =>
        `By ${at} last year’s figure was ${printed}; the table prints ${expected}, a difference of ${difference}.`,
      '': ({ at, printed, expected, difference }) =>
        `Last year’s figure of ${at} is ${printed}; those of its parts make ${expected}, a difference of ${difference}.`,
    }),
  },
  'YOY-ZERO-BASE': {
    title: 'No rate of change where last year was 0',
    say: byVariant({
      same: ({ at }) => `${at} speaks of a change, but both years are 0.`,
      '': ({ at }) => `${at} gives a rate of change, but last year’s figure is 0, so there is none.`,
    }),
  },
  'YOY-SAME': {
    title: 'The same change is stated the same everywhere',
    say: byVariant({
      certain: ({ at, others, printed, expected }) =>
        `${at} is a change of ${printed}, ${others[0]} one of ${expected}; they should be the same.`,
      '': ({ at, others, printed, expected }) =>
        `${at} and ${others[0]} speak of equal figures this year, but of changes of ${printed} and ${expected}; check what last year includes.`,
    }),
  },
  'YOY-DOC': {
    title: 'Last year’s figures are those of last year’s document',
    say: byVariant({
      printed: ({ at, printed, expected, difference }) =>
        `Last year’s figure of ${at} is given as ${printed}; last year’s document has ${expected}, a difference of ${difference}.`,
      '': ({ at, printed, expected, difference }) =>
        `By ${at} last year’s figure was ${printed}; last year’s document has ${expected}, a difference of ${difference}.`,
    }),
  },
  'YOY-COMPARE-KIND': {
    title: 'Comparisons say whether with the budget or the final account',
    say: ({ at, words }) =>
      `${at} only says “${words['text']}”, not whether it compares with last year’s budget or its final account.`,
  },
  'YEAR-TEXT': {
    title: 'Years in titles and text are right',
    say: byVariant({
      title: ({ at, words }) =>
        `The title of ${at} says ${words['year']}; this is the budget of ${words['expected']}.`,
      '': ({ words }) =>
        `“${words['text']}” says ${words['year']}; this is the budget of ${words['expected']}. Perhaps text of an older document.`,
    }),
  },
  'YEAR-ASSET-DATE': {
    title: 'Assets are counted before publication',
    say: byVariant({
      published: ({ at, words }) =>
        `${at} counts assets at “${words['text']}”, but the document was published in ${words['published']}, before that day; probably the end of last year is meant.`,
      '': ({ at, words }) =>
        `${at} counts assets at “${words['text']}”, a day that had not come when the budget of ${words['year']} was published; probably the end of last year is meant.`,
    }),
  },
};
