import type { SentenceWords } from '../../zh-cn/checks/sentence-words.js';

export const sentenceWords: SentenceWords = {
  forms: {
    sum: ({ at, printed, expected, difference, formula }) =>
      formula
        ? `${at} is published as ${printed}; by ${formula} it should be ${expected}, a difference of ${difference}.`
        : `${at} is published as ${printed}, but all of its parts are blank.`,
    equal: ({ at, others, printed, expected, difference }) =>
      `${at} says ${printed}, ${others[0]} says ${expected}; they should agree and differ by ${difference}.`,
    atMost: ({ at, others, printed, expected, difference }) =>
      `${at} is ${printed}, above the ${expected} of ${others[0]} by ${difference}.`,
    blank: ({ at, expected, formula }) => `${at} is blank; by ${formula} it should be ${expected}.`,
    share: ({ at, printed, expected, formula }) =>
      `${at}: by ${formula} it should be ${expected}, not ${printed}.`,
    words: ({ at, printed }) => `${at}: ${printed}.`,
  },
  remarks: {
    blank: 'A blank is printed here, not 0.',
    rounding: 'Rounding can explain the difference.',
    slip: 'Off by one in the last place: probably rounding.',
    forced:
      'Both shares are off by one in the last place and add up to exactly 100 %: they were made to fit.',
  },
  blank: 'blank',
  points: (number) => `${number} percentage points`,
  term: (name, value) => `${name} ${value}`,
  plus: ' + ',
  minus: ' − ',
  moreTerms: (count) => `… (${count} in all)`,
  sources: (names) => names.join('; '),
  consequences: (count) => `The same cause affects ${count} more`,
  repair: (cell, amount) => `If ${cell} were ${amount}, all of these would hold.`,
};
