import { termBook, type Term, type TermBook } from '../../model/find-terms.js';
import type { Budget } from '../../model/schema/document.js';
import { loadedLocales } from '../../text/languages.js';
import { termIds, termNames } from '../../text/terms.js';
import type { TermId } from '../../text/words.js';
import { html } from 'lit';
import type { TermMarker } from '../base/terms.js';

/** A term with the disclosure's definitions and the kit's. */
export type KitTerm = Term<TermId>;

interface Book {
  locales: number;
  book: TermBook<TermId>;
}

const books = new WeakMap<object, Book>();

/** The terms of a disclosure; without one, those the kit knows. Made once for each and for each language that is added. */
export function bookOf(budget: Budget | null): TermBook<TermId> {
  const key = budget ?? books;
  const locales = loadedLocales();
  let made = books.get(key);
  if (made?.locales !== locales.length) {
    const namesOf = (term: TermId) => locales.flatMap((locale) => termNames(term, locale));
    made = { locales: locales.length, book: termBook(budget?.glossary ?? [], termIds, namesOf) };
    books.set(key, made);
  }
  return made.book;
}

/** Puts each term of a heading or label into a `<budget-term>`, which has its definition ready. */
export const markTerms: TermMarker = (text, budget) =>
  bookOf(budget)
    .find(text)
    .map((piece) =>
      piece.term ? html`<budget-term .definition=${piece.term}>${piece.text}</budget-term>` : piece.text,
    );
