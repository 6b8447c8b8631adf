/** Reads a value at a printed path, such as `tables.expenditure.rows[3].basic`; `undefined` where it leads nowhere. */
export function readPath(root: unknown, path: string): unknown {
  let value = root;
  for (const step of path.split(/[.[\]]+/)) {
    if (step === '') continue;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
