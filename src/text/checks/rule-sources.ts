import type { Locale } from '../languages.js';
import { sentenceWords, ruleSources } from './words.js';

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
