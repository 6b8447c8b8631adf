import { defineElement } from '../../../elements/base/define.js';
import { setTermMarker } from '../../../elements/base/terms.js';
import { elements } from '../../../elements/tags.js';
import { markTerms } from '../../../elements/term/mark-terms.js';

/** Registers every element of the kit, with the page's own copy of Lit: Trusted Types allow one. */
export function registerKit(): void {
  setTermMarker(markTerms);
  for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
}
