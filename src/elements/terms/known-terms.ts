import { termBook, type Term, type TermBook } from '../../model/find-terms.js';
import type { Budget } from '../../model/schema/document.js';
import { knownTerms, namesOf, type KnownTerm } from '../../text/terms.js';

/** A term with the disclosure's definitions and the kit's. */
export type KitTerm = Term<KnownTerm>;

interface Book {
  names: number;
  book: TermBook<KnownTerm>;
}

const books = new WeakMap<object, Book>();

/** The terms of a disclosure; without one, those the kit knows. Made once for each and for each language that is added. */
export function bookOf(budget: Budget | null): TermBook<KnownTerm> {
  const key = budget ?? knownTerms;
  const names = knownTerms.flatMap((term) => namesOf(term)).length;
  let made = books.get(key);
  if (made?.names !== names) {
    made = { names, book: termBook(budget?.glossary ?? [], knownTerms, (term) => namesOf(term)) };
    books.set(key, made);
  }
  return made.book;
}
