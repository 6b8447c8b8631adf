/** Registers every element of the kit; loading it twice does no harm. */
import { defineElement } from './elements/base/define.js';
import { setTermMarker } from './elements/base/terms.js';
import { elements } from './elements/tags.js';
import { markTerms } from './elements/term/mark-terms.js';

setTermMarker(markTerms);

for (const [tag, element] of Object.entries(elements)) defineElement(tag, element);
