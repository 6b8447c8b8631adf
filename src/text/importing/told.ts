import type { Locale } from '../locale.js';

/** Words and numbers that a note or refusal carries for its sentence. */
export type Words = Readonly<Record<string, string | number>>;

/** A place in a published file, as the importers tell it. */
export interface ToldPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly page?: number;
  readonly table?: number;
  readonly line?: number;
  readonly cell?: string;
}

/** A note of the importers, as far as its sentence needs it. */
export interface ToldNote {
  readonly code: string;
  readonly place: ToldPlace;
  readonly words?: Words;
}

/** A file that was refused. */
export interface ToldRefusal {
  readonly name: string;
  readonly code: string;
  readonly words: Words;
}

/** Sentences by code: what is so and what to do, without the place. */
export type NoteSentences<Code extends string = string> = Readonly<Record<Code, (words: Words) => string>>;

/** The sentences of one group of the importers in every language. */
export type NoteCatalogue<Code extends string = string> = Readonly<Record<Locale, NoteSentences<Code>>>;
