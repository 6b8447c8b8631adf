import type { RuleId } from '../../model/rules/catalogue.js';
import type { Catalogue, Locale } from '../locale.js';
import { codesWords } from './codes.js';
import { completenessWords } from './completeness.js';
import { crossWords } from './cross.js';
import type { RuleWords } from './group-words.js';
import { layoutWords } from './layout.js';
import { narrativeWords } from './narrative.js';
import { performanceWords } from './performance.js';
import { rowWords } from './row.js';
import { tableWords } from './table.js';
import { yearOnYearWords } from './year-on-year.js';

const wordsIn = (locale: Locale): Record<RuleId, RuleWords> => ({
  ...rowWords[locale],
  ...tableWords[locale],
  ...crossWords[locale],
  ...narrativeWords[locale],
  ...yearOnYearWords[locale],
  ...codesWords[locale],
  ...completenessWords[locale],
  ...performanceWords[locale],
  ...layoutWords[locale],
});

/** The words of every rule by its id. */
export const ruleWords: Catalogue<Record<RuleId, RuleWords>> = {
  'zh-CN': wordsIn('zh-CN'),
  en: wordsIn('en'),
};

/** The words of a rule; of an unknown one, its id. */
export function wordsOf(rule: string, locale: Locale): RuleWords {
  return ruleWords[locale][rule as RuleId] ?? { title: rule };
}
