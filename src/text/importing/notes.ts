import { baseWords } from '../base.js';
import type { Locale } from '../locale.js';
import { ownNotes } from './own.js';
import { pdfNotes } from './pdf.js';
import { placeText } from './places.js';
import { proseNotes } from './prose.js';
import { readingNotes } from './reading.js';
import { tableNotes } from './tables.js';
import type { NoteCatalogue, ToldNote } from './told.js';

/** The sentences of every group of the importers; a code stands in one group only. */
const groups: readonly NoteCatalogue[] = [readingNotes, pdfNotes, tableNotes, proseNotes, ownNotes];

/** A note as a sentence with its place: where, what, and what to do. */
export function noteSentence(note: ToldNote, locale: Locale): string {
  return baseWords[locale].place(placeText(note.place, locale), noteText(note, locale));
}

/** A note without its place, for where that is plain; its bare code where no group has words for it. */
export function noteText({ code, words = {} }: ToldNote, locale: Locale): string {
  const group = groups.find((each) => Object.hasOwn(each[locale], code));
  return group?.[locale][code]?.(words) ?? code;
}
