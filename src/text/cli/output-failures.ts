import type { Locale } from '../languages.js';
import { outputFailures } from './words.js';
import type { OutputFailure } from './words.js';

/** A failure as a sentence: why the file was not written and what to do. */
export function outputFailureSentence(failure: OutputFailure, locale: Locale): string {
  return (outputFailures(locale)[failure.code] as (failure: OutputFailure) => string)(failure);
}
