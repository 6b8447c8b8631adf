import type { TableId } from '../../model/schema/tables.js';
import { columnSets } from '../../places/place-words.js';
import { MEANINGLESS, TRANSPARENT } from '../../places/national/columns/common.data.js';
import { GROUPS } from '../../places/national/columns/groups.data.js';
import type { ColumnSynonym } from '../../places/words.js';
import { headKeyOf } from '../words/keys.js';

const patterns = new Map<string, RegExp>();

/** Whether a head fits a text in which `*` stands for anything. */
export function fits(glob: string, head: string): boolean {
  if (!glob.includes('*')) return glob === head;
  let pattern = patterns.get(glob);
  if (!pattern) {
    const escaped = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    patterns.set(glob, (pattern = new RegExp(`^${escaped.join('.*')}$`)));
  }
  return pattern.test(head);
}

const fitsAny = (globs: readonly string[], head: string): boolean => globs.some((glob) => fits(glob, head));

/** Heads as compared, from the top down; blanks and heads repeated below themselves are left out. */
export function pathOf(heads: readonly string[]): string[] {
  const keys = heads.map(headKeyOf).filter((key) => key !== '');
  return keys.filter((key, index) => key !== keys[index - 1]);
}

/** What a column means, by all heads above it; `null` where no synonym fits. */
export function matchColumn(heads: readonly string[], columns: readonly ColumnSynonym[]): string | null {
  const path = pathOf(heads);
  const short = withoutTransparent(path);
  const plain = short.length === 0 && path.length > 0 ? ['金额'] : short;
  for (const tried of [path, plain, joined(path, 2), joined(path, path.length)]) {
    const field = best(tried, columns);
    if (field) return field;
  }
  return null;
}

function best(path: readonly string[], columns: readonly ColumnSynonym[]): string | null {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const above = path.slice(0, -1);
  let found: { field: string; score: number } | null = null;
  for (const { field, heads, within, outside } of columns) {
    const exact = heads.includes(leaf);
    if (!exact && !fitsAny(heads, leaf)) continue;
    if (within && !above.some((head) => fitsAny(within, head))) continue;
    if (outside && path.some((head) => fitsAny(outside, head))) continue;
    const score = (within ? 2 : 0) + (exact ? 1 : 0);
    if (!found || score > found.score) found = { field, score };
  }
  return found?.field ?? null;
}

/** Without the heads at the end that only say that there are amounts below. */
function withoutTransparent(path: readonly string[]): string[] {
  const end = path.findLastIndex((head) => !TRANSPARENT.includes(head));
  return path.slice(0, end + 1);
}

/** The last heads as one: a head broken over two lines. */
function joined(path: readonly string[], count: number): string[] {
  if (path.length < 2) return [];
  return [...path.slice(0, -count), path.slice(-count).join('')];
}

/** Whether a column is known to hold nothing of interest: 序号, 行次. */
export function isMeaningless(heads: readonly string[]): boolean {
  const leaf = pathOf(heads).at(-1);
  return leaf !== undefined && MEANINGLESS.includes(leaf);
}

/** Whether a cell can be part of a head of a table. */
export function isHeadWord(text: string, table: TableId): boolean {
  const key = headKeyOf(text);
  if (key === '') return text.trim() !== '';
  return isGroup(key) || MEANINGLESS.includes(key) || TRANSPARENT.includes(key) || isLeaf(key, table);
}

/** Whether a head stands over several columns. */
export function isGroup(key: string): boolean {
  return fitsAny(GROUPS, key);
}

function isLeaf(key: string, table: TableId): boolean {
  return columnSets[table].columns.some(({ heads }) => fitsAny(heads, key));
}
