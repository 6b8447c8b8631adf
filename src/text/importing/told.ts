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

/** A name by its id; the id itself where there is none. */
export const nameIn = (names: Readonly<Record<string, string>>, id: unknown): string =>
  names[String(id)] ?? String(id);

/** Names by their ids, which are separated by spaces. */
export const namesIn = (names: Readonly<Record<string, string>>, ids: unknown): string[] =>
  String(ids)
    .split(' ')
    .map((id) => nameIn(names, id));
