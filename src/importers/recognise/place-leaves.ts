import { matchColumn, isGroup, pathOf } from './match-columns.js';
import { headKeyOf } from '../words/keys.js';
import type { ColumnSynonym } from '../../places/words.js';

/**
 * Repairs a head whose last line stands beside its columns: where a head of one column stands below another head of one
 * column, the heads of the last line are set, in their order, into the columns that have no head of their own yet.
 * @returns `null` where nothing is wrong, or where there is more than one way to set them.
 */
export function placeLeaves(
  heads: readonly (readonly string[])[],
  columns: readonly ColumnSynonym[],
): string[][] | null {
  const depth = heads[0]?.length ?? 0;
  if (depth < 2) return null;
  const upper = heads.map((path) => path.slice(0, -1));
  const last = heads.map((path) => path[depth - 1]!);
  const taken = upper.map((path) => hasOwnHead(path, columns));
  const misplaced = last.flatMap((text, column) => (text && taken[column] ? [column] : []));
  if (misplaced.length === 0) return null;
  const kept = last.map((text, column) => text !== '' && isSplitCode(heads[column]!, columns));
  const moving = last.flatMap((text, column) => (text && !kept[column] ? [text] : []));
  const free = last.flatMap((_, column) => (!taken[column] && !kept[column] ? [column] : []));
  const fitting = choices(free, moving.length).filter((way) =>
    way.every((column, index) => standsWell([...upper[column]!, moving[index]!], columns)),
  );
  // A head of the first line may be set one column off as well: first without what stands below 项目支出.
  const without = fitting.filter((way) =>
    way.every((column) => !upper[column]!.some((head) => isProjectHead(head))),
  );
  const ways = without.length > 0 ? without : fitting;
  if (ways.length !== 1) return null;
  return heads.map((path, column) => {
    const index = ways[0]!.indexOf(column);
    const text = index >= 0 ? moving[index]! : kept[column] ? last[column]! : '';
    return [...path.slice(0, -1), text];
  });
}

/** Whether a column has, above its last line, a head that is no group. */
function hasOwnHead(path: readonly string[], columns: readonly ColumnSynonym[]): boolean {
  const key = pathOf(path).at(-1);
  return key !== undefined && !isGroup(key) && matchColumn(path, columns) !== null;
}

/** Whether the last head fits below those above it. */
function standsWell(path: readonly string[], columns: readonly ColumnSynonym[]): boolean {
  const field = matchColumn(path, columns);
  if (field === null) return false;
  const above = path.slice(0, -1).join(' ');
  if (/^(wages|subsidies)$/.test(field)) return !/公用/.test(above);
  if (/^(goods|capital)$/.test(field)) return !/人员/.test(above);
  return true;
}

const isProjectHead = (head: string): boolean => /项目支出/.test(headKeyOf(head));

function isSplitCode(path: readonly string[], columns: readonly ColumnSynonym[]): boolean {
  return /^(code|govCode)\./.test(matchColumn(path, columns) ?? '');
}

const MOST_WAYS = 500;

/** All ways to choose so many of the columns, in order. */
function choices(from: readonly number[], count: number): number[][] {
  if (count === 0 || count > from.length) return [];
  const found: number[][] = [];
  const choose = (start: number, chosen: readonly number[]): void => {
    if (found.length >= MOST_WAYS) return;
    if (chosen.length === count) return void found.push([...chosen]);
    for (let index = start; index < from.length; index++) choose(index + 1, [...chosen, from[index]!]);
  };
  choose(0, []);
  return found;
}
