import type { Rule } from '../rule.js';

/** Rules of the group `cross`, in the order of the catalogue. */
export const crossRules = [] as const satisfies readonly Rule[];
