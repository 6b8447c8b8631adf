/** Registers every element of the kit; loading it twice does no harm. */
import { defineElements } from './elements/elements.js';

export type { elements } from './elements/elements.js';

defineElements();
