import type { Locale } from './languages.js';
import { knownTerms, type TermId } from './words.js';

/** Every term the kit explains. */
export const termIds = Object.keys(knownTerms('zh-CN')) as TermId[];

/** The names of a term in one language, the usual one first. */
export function termNames(term: TermId, locale: Locale): string[] {
  return knownTerms(locale)[term].names.split('|');
}
