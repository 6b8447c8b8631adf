import { html } from 'lit';
import type { TermMarker } from '../base/terms.js';
import { bookOf } from './known-terms.js';

/** Puts each term of a heading or label into a `<budget-term>`, which has its definition ready. */
export const markTerms: TermMarker = (text, budget) =>
  bookOf(budget)
    .find(text)
    .map((piece) =>
      piece.term ? html`<budget-term .definition=${piece.term}>${piece.text}</budget-term>` : piece.text,
    );
