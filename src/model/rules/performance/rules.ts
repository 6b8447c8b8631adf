import type { Rule } from '../rule.js';

/** Rules of the group `performance`, in the order of the catalogue. */
export const performanceRules = [] as const satisfies readonly Rule[];
