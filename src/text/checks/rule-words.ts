import type { Reason } from '../../model/rules/finding.js';
import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../languages.js';
import { shortTitle } from './place-names.js';
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
  sentenceWords,
  ruleSources,
  reasonWords,
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

/** The sources of a rule in words, the law before all else. */
export function sourceText(abbreviations: readonly string[], locale: Locale): string {
  const names = ruleSources(locale);
  const found = abbreviations.map((abbreviation) => names[abbreviation.split(/\s/)[0] ?? ''] ?? abbreviation);
  const ranked = [...new Set(found)].sort((a, b) => rank(a, names) - rank(b, names));
  return sentenceWords(locale).sources(ranked.slice(0, 2));
}

/** Laws first, tools last. */
function rank(name: string, names: Record<string, string>): number {
  return name === names['GBC'] || name === names['SG'] ? 2 : name === names['own'] ? 1 : 0;
}

/** Why a rule was not evaluated, in a few words. */
export function reasonText(reason: Reason, budget: Budget, locale: Locale): string {
  const words = reasonWords(locale);
  switch (reason.code) {
    case 'table-missing':
      return words['table-missing'](reason.tables.map((table) => shortTitle(budget, table, locale)));
    case 'not-stated':
      return words['not-stated'](words.unstated[reason.what] ?? reason.what);
    case 'nothing-to-compare':
    case 'last-year':
    case 'importer':
    case 'reader':
      return words[reason.code];
  }
}
