import { termBook, type Term, type TermBook } from '../../model/find-terms.js';
import type { Budget } from '../../model/schema/document.js';
import { knownTerms, type KnownTerm } from '../../text/terms.js';

/** A term with the disclosure's definitions and the kit's. */
export type KitTerm = Term<KnownTerm>;

const books = new WeakMap<object, TermBook<KnownTerm>>();

/** The terms of a disclosure; without one, those the kit knows. Made once for each. */
export function bookOf(budget: Budget | null): TermBook<KnownTerm> {
  const key = budget ?? knownTerms;
  let book = books.get(key);
  if (!book) {
    book = termBook(budget?.glossary ?? [], knownTerms, ({ names }) => Object.values(names).flat());
    books.set(key, book);
  }
  return book;
}
