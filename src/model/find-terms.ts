import type { Budget } from './schema/document.js';
import { searchForm, searchKey } from './search-key.js';

type Printed = Budget['glossary'][number];

/** A term that is explained: by the disclosure, as often as it prints it, by a definition known elsewhere, or both. */
export interface Term<Known> {
  readonly printed: readonly Printed[];
  readonly known: Known | null;
}

/** A run of a text; with `term` where it is one. */
export interface TermPiece<Known> {
  readonly text: string;
  readonly term: Term<Known> | null;
}

/** The explained terms of one disclosure. */
export interface TermBook<Known> {
  /** The term of a name, whatever its width, quotes and spaces. */
  get(name: string): Term<Known> | undefined;
  /** A text cut where terms occur in it: the longest at each place, each term once; the pieces together are the text. */
  find(text: string): readonly TermPiece<Known>[];
}

interface Named<Known> {
  key: string;
  /** Too short to be looked for inside other words: 类, 项, 成本, Capital. */
  whole: boolean;
  term: Term<Known>;
}

/** Puts the disclosure's definitions and those known elsewhere together by the names they share. */
export function termBook<Known>(
  glossary: readonly Printed[],
  known: readonly Known[],
  namesOf: (known: Known) => readonly string[],
): TermBook<Known> {
  const terms = new Map<string, Named<Known>>();
  const add = (name: string, term: Term<Known>) => {
    const key = termKey(name);
    const whole = key.length < 3 || /^[a-z]+$/i.test(name);
    if (key !== '' && !terms.has(key)) terms.set(key, { key, whole, term });
  };
  const printedAs = (key: string) => glossary.filter(({ term }) => termKey(term) === key);
  for (const each of known) {
    const keys = [...new Set(namesOf(each).map(termKey))];
    const term = { printed: keys.flatMap(printedAs), known: each };
    for (const name of namesOf(each)) add(name, term);
  }
  for (const { term } of glossary) add(term, { printed: printedAs(termKey(term)), known: null });
  const longest = [...terms.values()].sort((a, b) => b.key.length - a.key.length);
  const found = new Map<string, readonly TermPiece<Known>[]>();
  return {
    get: (name) => terms.get(termKey(name))?.term,
    find: (text) => {
      if (!found.has(text)) found.set(text, cut(text, longest));
      return found.get(text)!;
    },
  };
}

/** The form in which names of terms are compared: as for a search, and without punctuation, quotes and brackets. */
function termKey(text: string): string {
  return searchKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function cut<Known>(text: string, longest: readonly Named<Known>[]): TermPiece<Known>[] {
  const { form, starts, ends } = searchForm(text, termKey);
  const pieces: TermPiece<Known>[] = [];
  const used = new Set<Term<Known>>();
  let done = 0;
  const add = (end: number, term: Term<Known> | null) => {
    if (end > done) pieces.push({ text: text.slice(done, end), term });
    done = Math.max(done, end);
  };
  for (let at = 0; at < form.length;) {
    const found = longest.find(({ key, whole }) =>
      whole
        ? key === form
        : form.startsWith(key, at) && isWord(text, starts[at]!, ends[at + key.length - 1]!),
    );
    const length = found?.key.length ?? 1;
    if (found && !used.has(found.term)) {
      used.add(found.term);
      const [start, end] = withQuotes(text, starts[at]!, ends[at + length - 1]!);
      add(start, null);
      add(end, found.term);
    }
    at += length;
  }
  add(text.length, null);
  return pieces;
}

/** Whether Latin letters do not go on before or after. */
function isWord(text: string, start: number, end: number): boolean {
  return (
    !/[a-z]{2}/i.test(text.slice(Math.max(0, start - 1), start + 1)) &&
    !/[a-z]{2}/i.test(text.slice(end - 1, end + 1))
  );
}

/** “三公”经费 is one piece with its quotes. */
function withQuotes(text: string, start: number, end: number): [number, number] {
  if (!/[“‘「『"]/.test(text[start - 1] ?? '')) return [start, end];
  const closed = /[”’」』"]/;
  const inside = closed.test(text.slice(start, end));
  return [start - 1, !inside && closed.test(text[end] ?? '') ? end + 1 : end];
}
