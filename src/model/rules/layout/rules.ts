import type { Rule } from '../rule.js';

/** Rules of the group `layout`, in the order of the catalogue. */
export const layoutRules = [] as const satisfies readonly Rule[];
