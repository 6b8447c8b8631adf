import type { Rule } from '../rule.js';

/** Rules of the group `completeness`, in the order of the catalogue. */
export const completenessRules = [] as const satisfies readonly Rule[];
