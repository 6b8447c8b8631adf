import type { Rule } from '../rule.js';

/** Rules of the group `table`, in the order of the catalogue. */
export const tableRules = [] as const satisfies readonly Rule[];
