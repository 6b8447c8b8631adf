import type { Budget } from '../../model/schema/document.js';
import { bookOf } from '../term/known-terms.js';
import type { TermId } from '../../text/words.js';

/** Terms in the titles of a disclosure and of what it speaks, which the kit explains and the disclosure does not. */
export function unexplainedTerms(budget: Budget): TermId[] {
  const { contents, tables, narrative } = budget;
  // A page's own code may leave a table out as `undefined`.
  const printed = Object.values(tables).filter((table) => table !== undefined);
  const titles = [...contents, ...printed, ...narrative.sections].map(({ title }) => title);
  const texts = [...titles, ...narrative.facts.map(({ subject }) => subject)];
  const terms = texts.flatMap((text) =>
    bookOf(budget)
      .find(text)
      .map(({ term }) => term),
  );
  return [...new Set(terms)].flatMap((term) =>
    term?.known && term.printed.length === 0 ? [term.known] : [],
  );
}
