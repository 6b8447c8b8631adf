import type { Locale } from '../languages.js';
import type { RuleWords } from './told.js';
import {
  codesWords,
  completenessWords,
  crossWords,
  layoutWords,
  narrativeWords,
  performanceWords,
  rowWords,
  tableWords,
  yearOnYearWords,
} from './words.js';

const groups: readonly ((locale: Locale) => Readonly<Record<string, RuleWords>>)[] = [
  rowWords,
  tableWords,
  crossWords,
  narrativeWords,
  yearOnYearWords,
  codesWords,
  completenessWords,
  performanceWords,
  layoutWords,
];

/** The words of a rule; of an unknown one, its id. */
export function wordsOf(rule: string, locale: Locale): RuleWords {
  const group = groups.map((each) => each(locale)).find((each) => Object.hasOwn(each, rule));
  return group?.[rule] ?? { title: rule };
}
