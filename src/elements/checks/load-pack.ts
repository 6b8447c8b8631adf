import type { ChecksPack } from './checks-pack.js';

/**
 * Loads the rules and what goes with them. A bundler makes a chunk of its own of them; for the browser files
 * `scripts/lib/checks-pack.js` puts something in the place of this file that loads `budget-kit.checks.js` from beside
 * them.
 */
export const loadPack = (): Promise<ChecksPack> => import('./pack.js').then(({ pack }) => pack);
