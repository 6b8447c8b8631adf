import type { Locale } from '../languages.js';
import { usageFailures } from './words.js';
import type { UsageError } from './words.js';

/** A wrong command line as a sentence. */
export function usageSentence(error: UsageError, locale: Locale): string {
  const words = usageFailures(locale);
  const sentence = (words[error.code] as (error: UsageError) => string)(error);
  return error.suggestion ? sentence + words.meant(error.suggestion) : sentence;
}
