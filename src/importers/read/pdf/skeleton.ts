import { heightOf, widthOf, type Box } from './geometry.js';
import type { Rule } from './page-marks.js';
import { levels } from './rules.js';

/** The lines of one table, and the levels they stand on. */
export interface Skeleton {
  /** Edges of its columns and rows, outer ones included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Whether lines were added that are not printed. */
  readonly guessed: boolean;
}

/** How near a line's end must come to another line to meet it. */
const MEET = 3;
/** Narrower than this is no column and no row. */
export const NARROWEST = 4.5;
/** More lines than the tables of one page have, and more fields than one table. */
const MOST_RULES = 2_000;
const MOST_FIELDS = 20_000;

/** The tables that lines form: those that cross or meet, directly or through others. */
export function findSkeletons(horizontal: readonly Rule[], vertical: readonly Rule[]): Skeleton[] {
  if (horizontal.length > MOST_RULES || vertical.length > MOST_RULES) return [];
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] as number] as number;
    return at;
  };
  horizontal.forEach((row, index) =>
    vertical.forEach((column, offset) => {
      if (meets(row, column)) parents[root(index)] = root(horizontal.length + offset);
    }),
  );
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const groupOf = (index: number) => {
    const key = root(index);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    return group;
  };
  horizontal.forEach((rule, index) => groupOf(index).horizontal.push(rule));
  vertical.forEach((rule, index) => groupOf(horizontal.length + index).vertical.push(rule));
  return [...groups.values()]
    .filter((group) => group.horizontal.length > 0 && group.vertical.length > 0)
    .map(makeSkeleton);
}

function meets(row: Rule, column: Rule): boolean {
  return (
    column.at >= row.from - MEET &&
    column.at <= row.to + MEET &&
    row.at >= column.from - MEET &&
    row.at <= column.to + MEET
  );
}

function makeSkeleton({ horizontal, vertical }: Pick<Skeleton, 'horizontal' | 'vertical'>): Skeleton {
  return {
    xs: withOpenEnds(
      levels(
        vertical.map(({ at }) => at),
        NARROWEST,
      ),
      horizontal,
    ),
    ys: withOpenEnds(
      levels(
        horizontal.map(({ at }) => at),
        NARROWEST,
      ),
      vertical,
    ),
    horizontal,
    vertical,
    guessed: false,
  };
}

/** Adds the edge of a table that is open there: where most of the lines across reach beyond the last one. */
function withOpenEnds(edges: readonly number[], across: readonly Rule[]): number[] {
  const half = across.length / 2;
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 0;
  const before = across.filter(({ from }) => from < first - NARROWEST);
  const after = across.filter(({ to }) => to > last + NARROWEST);
  return [
    ...(before.length >= Math.max(2, half) ? [Math.min(...before.map(({ from }) => from))] : []),
    ...edges,
    ...(after.length >= Math.max(2, half) ? [Math.max(...after.map(({ to }) => to))] : []),
  ];
}

/** Whether lines are a drawing rather than tables. */
export function isTooDense(
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
  skeletons: readonly Skeleton[],
): boolean {
  return (
    horizontal.length > MOST_RULES ||
    vertical.length > MOST_RULES ||
    skeletons.some(({ xs, ys }) => xs.length * ys.length > MOST_FIELDS)
  );
}

export function skeletonBox({ xs, ys }: Skeleton): Box {
  return { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
}

/** Whether it has at least two columns, and room for text in its rows. */
export function isTableLike(skeleton: Skeleton): boolean {
  const box = skeletonBox(skeleton);
  return skeleton.xs.length >= 3 && skeleton.ys.length >= 2 && heightOf(box) >= 8 && widthOf(box) >= 24;
}

/** Index of the interval a value lies in, or -1. */
export function slot(edges: readonly number[], value: number): number {
  for (let index = 0; index + 1 < edges.length; index += 1)
    if (value >= (edges[index] as number) && value < (edges[index + 1] as number)) return index;
  return -1;
}
