import type { Budget } from '../schema/document.js';

/**
 * Reads something of a document once, however many rules ask for it. Every check works on a copy of the outermost
 * object of its document (`checkSteps`), so nothing is kept from one check to the next.
 */
export function remembered<Rest extends readonly string[], T>(
  read: (budget: Budget, ...rest: Rest) => T,
): (budget: Budget, ...rest: Rest) => T {
  const known = new WeakMap<Budget, Map<string, T>>();
  return (budget, ...rest) => {
    let values = known.get(budget);
    if (!values) known.set(budget, (values = new Map()));
    const key = rest.length === 1 ? rest[0]! : rest.join(' ');
    const value = values.get(key);
    if (value !== undefined || values.has(key)) return value as T;
    const found = read(budget, ...rest);
    values.set(key, found);
    return found;
  };
}
