import type { Rule } from '../rule.js';

/** Rules of the group `yearOnYear`, in the order of the catalogue. */
export const yearOnYearRules = [] as const satisfies readonly Rule[];
