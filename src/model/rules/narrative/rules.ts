import type { Rule } from '../rule.js';

/** Rules of the group `narrative`, in the order of the catalogue. */
export const narrativeRules = [] as const satisfies readonly Rule[];
