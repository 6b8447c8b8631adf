import type { LoadFailure } from '../model/load-failure.js';
import type { Locale } from './languages.js';
import { failureSentences } from './words.js';

/** A failed load as a sentence: what failed and what to do. */
export function failureSentence(failure: LoadFailure, locale: Locale): string {
  return (failureSentences(locale)[failure.code] as (failure: LoadFailure) => string)(failure);
}
