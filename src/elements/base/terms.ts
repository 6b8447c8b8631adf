import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../../text/languages.js';

/** Shows a heading or label with a way to the definitions of the terms in it. */
export type TermMarker = (text: string, budget: Budget, locale: Locale) => unknown;

let marker: TermMarker = (text) => text;

/** Sets how terms are marked. An element loaded on its own marks none; the whole kit does. */
export function setTermMarker(mark: TermMarker): void {
  marker = mark;
}

/** A heading or label; where the kit has definitions, each term in it has a button that opens its own. */
export const withTerms: TermMarker = (text, budget, locale) => marker(text, budget, locale);
