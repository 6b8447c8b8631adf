import type { narrativeRules } from '../../../model/rules/narrative/rules.js';
import { type RuleWords, byVariant } from '../../checks/told.js';

/** Words of the rules of the group `narrative`. */
export const narrativeWords: Record<(typeof narrativeRules)[number]['id'], RuleWords> = {
  'NAR-AMOUNT': {
    title: 'Amounts in the text are those of the tables',
    say: ({ at, others, printed, expected }) =>
      `${at} says ${printed}, ${others[0]} says ${expected}; one of the two is wrong.`,
  },
  'NAR-SUM': {
    title: 'Parts named in the text add up to their whole',
    say: ({ at, printed, formula, expected, difference }) =>
      `${at} gives a total of ${printed}; the parts ${formula} make ${expected}, a difference of ${difference}.`,
  },
  'NAR-PERCENT': { title: 'Every stated share follows from its amounts' },
  'NAR-PCT-SUM': {
    title: 'Shares of a complete split add up to 100 %',
    say: ({ at, words, printed, difference }) =>
      `${at} and the other shares of the same whole (${words['count']} in all) add up to ${printed}, ${difference} off 100 %; rounding cannot explain it.`,
  },
  'NAR-PCT-SIGN': {
    title: 'Shares and rates have a % sign',
    say: ({ words }) => `The text says “${words['text']}” without a % sign.`,
  },
  'NAR-REPEAT': {
    title: 'An item stated twice has one amount',
    say: ({ at, others, printed, expected, difference }) =>
      `The text gives two amounts for one item: ${at} says ${printed}, ${others[0]} says ${expected}, a difference of ${difference}.`,
  },
  'NAR-DUP-ITEM': {
    title: 'Enumerations repeat and omit nothing',
    say: byVariant({
      twiceMissing: ({ words }) =>
        `The enumeration names “${words['first']}” again as “${words['second']}”, while the next item of the table, “${words['missing']}”, is missing; probably a slip.`,
      missing: ({ words, others }) =>
        `The enumeration names even items without a figure, but leaves out “${words['missing']}”, which has one (${others[0]}).`,
      '': ({ words }) =>
        `The enumeration names one item twice: first as “${words['first']}”, then as “${words['second']}”.`,
    }),
  },
  'NAR-COUNT': {
    title: 'Counts in the text match the lists',
    say: byVariant({
      offices: ({ at, printed, expected }) =>
        `${at} counts internal offices: ${printed}; the profile lists ${expected}.`,
      units: ({ at, printed, expected }) =>
        `${at} counts budget units: ${printed}; the profile lists ${expected}.`,
      unitsBelow: ({ at, printed, expected }) =>
        `${at} counts subordinate units: ${printed}; besides the office itself the profile lists ${expected}.`,
      unitsByKind: ({ at, printed, expected }) =>
        `${at} and the other kinds of units make ${printed}; the profile lists ${expected}.`,
      vehicles: ({ at, printed, expected }) =>
        `${at} counts vehicles: ${printed}; the kinds listed after it add up to ${expected}.`,
      '': ({ at, others, printed, expected }) =>
        `${at} counts projects: ${printed}; ${others[0]} has ${expected}.`,
    }),
  },
  'NAR-PERF-AMOUNT': {
    title: 'Projects with targets cost no more than all projects',
    say: ({ at, others, printed, expected, difference }) =>
      `${at} covers ${printed}, above the ${expected} of ${others[0]} by ${difference}.`,
  },
  'NAR-OPERATING': {
    title: 'Office operating costs are within office expenses',
    say: byVariant({
      institutions: ({ at, printed, others }) =>
        `${at}: ${printed} is all of ${others[0]}, although the department includes an institution (事业单位); office operating costs are those of administrative units only. Check what is included.`,
      smaller: ({ at, printed, others, expected, difference }) =>
        `${at} is ${printed}, ${difference} less than the ${expected} of ${others[0]}; with these units the two are usually equal. Check what is included.`,
      '': ({ at, printed, others, expected, difference }) =>
        `${at} is ${printed}, above the ${expected} of ${others[0]} by ${difference}; office operating costs are a part of office expenses.`,
    }),
  },
  'NAR-FUND-NONE': {
    title: 'What the text says of government funds matches the table',
    say: byVariant({
      empty: ({ words }) =>
        `The text says “${words['text']}”, but the table of government-fund expenditure has no figure.`,
      '': ({ at, words, others }) =>
        `${at} says “${words['text']}” (no government funds), but ${others[0]} has a figure.`,
    }),
  },
  'NAR-VEHICLE': {
    title: 'Vehicle running costs fit the number of vehicles',
    say: byVariant({
      none: ({ at, printed }) =>
        `The text says there are no official vehicles, but ${at} is ${printed}; it should say which vehicles this is for.`,
      lent: ({ at, printed, words }) =>
        `The text counts ${words['own']} own and ${words['lent']} lent vehicles; ${at} is ${printed}, ${words['each']} × 10k yuan per vehicle, for your information.`,
      idle: ({ words, at }) =>
        `The text counts ${Number(words['own']) + Number(words['lent'])} vehicles in use, but ${at} has no figure.`,
      '': ({ at, printed, words }) =>
        `${at} is ${printed} for ${Number(words['own']) + Number(words['lent'])} vehicles in use, ${words['each']} × 10k yuan per vehicle, outside the usual range of 0.3 to 6.`,
    }),
  },
  'NAR-UNIT-WORD': {
    title: 'Amounts have the right unit',
    say: byVariant({
      doubled: ({ at, words }) => `In ${at}, “${words['text']}” repeats the unit or the % sign.`,
      '': ({ at, others, printed, expected, words }) =>
        `${at} is ${printed}, ${others[0]} is ${expected}; the unit “${words['unit']}” should be “${words['meant']}”.`,
    }),
  },
  'NAR-REASON': {
    title: 'Changes come with a reason',
    say: byVariant({
      empty: ({ at }) => `${at} announces a main reason (主要原因) and gives none.`,
      '': ({ at }) => `${at} gives no reason for the change.`,
    }),
  },
};
