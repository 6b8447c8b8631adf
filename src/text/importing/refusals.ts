import type { Locale } from '../languages.js';
import { baseWords } from '../words.js';
import { placeText } from './places.js';
import type { ToldRefusal } from './told.js';
import { refusalWords, type RefusalCode, type UnknownKind } from './words.js';

/** A refusal as a sentence: which file, why it is not read, and what to do. */
export function refusalSentence({ name, code, words: told }: ToldRefusal, locale: Locale): string {
  const { sentences, kinds } = refusalWords(locale);
  const sentence =
    code === 'unknown-format'
      ? (kinds[told['kind'] as UnknownKind] ?? kinds.other)
      : (sentences[code as RefusalCode]?.(told) ?? kinds.other);
  return baseWords(locale).place(placeText({ file: name }, locale), sentence);
}
