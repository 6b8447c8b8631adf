/**
 * A language as whoever adds one begins it: every word of another, `src/text/zh-hant/index.ts`, and in place of each,
 * one by one, its own. The compiler says what is missing.
 */
import * as other from '../../../src/text/zh-hant/index.js';
import type { PageWords } from '../../../src/text/languages.js';

export * from '../../../src/text/zh-hant/index.js';

export const baseWords: PageWords['baseWords'] = {
  ...other.baseWords,
  units: { 元: 'toys', 千元: 'kilotoys', 万元: 'myriatoys', 亿元: 'gigatoys' },
  sentences: (each) => each.join(' / '),
  place: (place, sentence) => `${sentence} <${place}>`,
};

export const treemapWords: PageWords['treemapWords'] = {
  ...other.treemapWords,
  heading: { function: 'Toy expenditure', nature: 'Toy expenditure, halved' },
  summary: ({ year, total }) => `In ${year}, toys of ${total}`,
};

export const issueSentences: PageWords['issueSentences'] = {
  ...other.issueSentences,
  'missing-key': ({ key }) => `Toy lost its ${key}`,
};

export const checks: PageWords['checks'] = {
  ...other.checks,
  sentenceWords: {
    ...other.checks.sentenceWords,
    forms: {
      ...other.checks.sentenceWords.forms,
      sum: ({ printed, expected }) => `Toy of ${printed}, not of ${expected}`,
    },
  },
};
