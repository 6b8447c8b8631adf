/** Rows that are no model for a new one. */
const SUMS = new Set(['total', 'subtotal', 'unit', 'carry']);
/** Kinds of rows by the digits of their codes, in tables that have such kinds. */
const BY_CODE: Readonly<Record<number, readonly string[]>> = {
  3: ['class'],
  5: ['section', 'item'],
  7: ['item'],
};

/**
 * What a new row is: a sum by its name; by the length of its code, where rows of the table are classes and items; else
 * what the rows beside it are.
 * @param kinds Kinds of the other rows, those before it from the nearest, then those after it.
 */
export function kindOfNewRow(
  { name, code }: { name: string; code: string },
  kinds: readonly string[],
  isTwoSided: boolean,
): string {
  if (isTwoSided && /其中/.test(name)) return 'ofWhich';
  if (/^[\s\S]{0,6}总\s*计[:：]?$/.test(name)) return 'total';
  if (/^[\s\S]{0,6}合\s*计[:：]?$/.test(name)) return isTwoSided ? 'subtotal' : 'total';
  const byCode = /^\d+$/.test(code) ? (BY_CODE[code.length] ?? []) : [];
  const known = new Set(kinds);
  return byCode.find((kind) => known.has(kind)) ?? kinds.find((kind) => !SUMS.has(kind)) ?? 'item';
}
