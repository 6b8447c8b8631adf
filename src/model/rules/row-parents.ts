import type { TreeRow } from './tree-row.js';

/** 类 and 款 rows and what stands below them, as indexes of rows. */
interface Subtotals {
  /** Each with the rows directly below it. */
  readonly subtotals: ReadonlyMap<number, readonly number[]>;
  /** Rows with nothing below them. */
  readonly leaves: readonly number[];
}

/** Levels of a classification from the top down. */
const DEPTH: Readonly<Record<string, number>> = { class: 0, section: 1, item: 2 };

/**
 * Finds what each row is the sum of: by its code (201 of 20103), else by where it stands.
 * @param details Rows that are neither totals nor units.
 * @param unitOf Rows of different units have nothing to do with one another.
 */
export function subtotalsOf(
  rows: readonly TreeRow[],
  details: readonly number[],
  unitOf: (row: number) => number,
): Subtotals {
  const parents = parentsOf(rows, details, unitOf);
  const below = new Map<number, number[]>();
  for (const [row, above] of parents) {
    const found = below.get(above);
    if (found) found.push(row);
    else below.set(above, [row]);
  }
  // A list that says 其中 is not complete.
  const incomplete = [...below].filter(([, parts]) => parts.some((row) => isOfWhich(rows[row]!)));
  for (const [above] of incomplete) below.delete(above);
  const isListed = (row: number): boolean => {
    if (isOfWhich(rows[row]!)) return false;
    const above = parents.get(row);
    return above === undefined || (below.has(above) && isListed(above));
  };
  return { subtotals: below, leaves: details.filter((row) => !below.has(row) && isListed(row)) };
}

/** Each row with the row it belongs to. Projects, whose codes are no classification, belong to none. */
function parentsOf(
  rows: readonly TreeRow[],
  details: readonly number[],
  unitOf: (row: number) => number,
): Map<number, number> {
  const parents = new Map<number, number>();
  const keyOf = (unit: number, code: string) => `${unit} ${code}`;
  /** The first row of each code, and the nearest above. */
  const first = new Map<string, number>();
  const nearest = new Map<string, number>();
  const classified = details.filter((row) => rows[row]!.kind in DEPTH);
  for (const row of classified) {
    const key = keyOf(unitOf(row), plainCode(rows[row]!));
    if (!first.has(key)) first.set(key, row);
  }
  const open: number[] = [];
  for (const row of classified) {
    const unit = unitOf(row);
    const code = plainCode(rows[row]!);
    while (open.length > 0 && !standsAbove(rows, open.at(-1)!, row, unitOf)) open.pop();
    const standing = open.at(-1);
    open.push(row);
    const above = byCode(code, (prefix) => {
      const found = nearest.get(keyOf(unit, prefix)) ?? first.get(keyOf(unit, prefix));
      return found === row ? undefined : found;
    });
    if (above !== undefined) parents.set(row, above);
    else if (standing !== undefined && belongs(code, plainCode(rows[standing]!))) parents.set(row, standing);
    if (code !== '') nearest.set(keyOf(unit, code), row);
  }
  return parents;
}

function standsAbove(
  rows: readonly TreeRow[],
  open: number,
  row: number,
  unitOf: (row: number) => number,
): boolean {
  return unitOf(open) === unitOf(row) && DEPTH[rows[open]!.kind]! < DEPTH[rows[row]!.kind]!;
}

/** The row of the longest code that begins this one. */
function byCode(code: string, find: (prefix: string) => number | undefined): number | undefined {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const found = find(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** By position: below a heading without a code, without a code below a heading, or with a mistaken code (3012). */
function belongs(code: string, heading: string): boolean {
  return code === '' || heading === '' || code.startsWith(heading);
}

/** The code of a 类 or 款 without the zeros that some forms fill it up with: 201 for 2010000. */
export function plainCode({ kind, code = '' }: Pick<TreeRow, 'kind' | 'code'>): string {
  if (!/^\d+$/.test(code)) return '';
  return kind === 'class' ? code.slice(0, 3) : kind === 'section' ? code.slice(0, 5) : code;
}

function isOfWhich({ name }: TreeRow): boolean {
  return /^\s*其中/.test(name ?? '');
}
