/** Runs a function at the first call only and keeps what it gives. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Reads names written by `scripts/generate-codes.js`: two digits continue the group before them, more digits
 * open a group, and a colon stands for a group's name that is kept elsewhere.
 */
export function decodeNames(text: string): Map<string, string> {
  const names = new Map<string, string>();
  let group = '';
  for (const [, digits = '', name = ''] of text.matchAll(/(\d+)(\D+)/g)) {
    if (digits.length > 2) group = digits;
    if (name !== ':') names.set(digits.length > 2 ? digits : group + digits, name);
  }
  return names;
}
