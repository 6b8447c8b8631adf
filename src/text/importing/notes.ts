import type { Locale } from '../languages.js';
import { baseWords } from '../words.js';
import { placeText } from './places.js';
import type { NoteSentences, ToldNote } from './told.js';
import { ownNotes, pdfNotes, proseNotes, readingNotes, tableNotes } from './words.js';

/** The sentences of every group of the importers; a code stands in one group only. */
const groups: readonly ((locale: Locale) => NoteSentences)[] = [
  readingNotes,
  pdfNotes,
  tableNotes,
  proseNotes,
  ownNotes,
];

/** A note as a sentence with its place: where, what, and what to do. */
export function noteSentence(note: ToldNote, locale: Locale): string {
  return baseWords(locale).place(placeText(note.place, locale), noteText(note, locale));
}

/** A note without its place, for where that is plain; its bare code where no group has words for it. */
export function noteText({ code, words = {} }: ToldNote, locale: Locale): string {
  const group = groups.map((each) => each(locale)).find((each) => Object.hasOwn(each, code));
  return group?.[code]?.(words) ?? code;
}
