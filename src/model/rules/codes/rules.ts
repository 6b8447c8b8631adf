import type { Rule } from '../rule.js';

/** Rules of the group `codes`, in the order of the catalogue. */
export const codesRules = [] as const satisfies readonly Rule[];
