import type { TableId } from '../../model/schema/tables.js';
import { keyOf, titleKeyOf } from '../words/keys.js';
import { governmentTitles, otherTitles } from '../../places/national/titles.data.js';
import { titleSynonyms } from '../../places/place-words.js';

/** What a line says as the title of a table. */
export type TitleMatch =
  /** `continued` where it says 续表. */
  | { readonly kind: 'table'; readonly table: TableId; readonly continued: boolean }
  /** A table that is none of the thirteen; `id` names the kind, `unknown` where it has none. */
  | { readonly kind: 'other'; readonly id: string }
  | { readonly kind: 'final-account' | 'government-budget' };

const LONGEST_TITLE = 60;
/** 三公经费表 has five characters, 收支总表 four. */
const SHORTEST_TITLE = 4;

/** Dot leaders or a page number behind the title: a line of the contents. */
const CONTENTS_LINE = /[.…·]{3,}|…|[·.]{2,}\d+$/;

const ends = titleSynonyms
  .flatMap(({ table, ends, not }) => ends.map((end) => ({ table, end, not })))
  .sort((a, b) => b.end.length - a.end.length);

/** Whether a line looks like one of a table of contents. */
export function isContentsLine(text: string): boolean {
  return (
    CONTENTS_LINE.test(text.normalize('NFKC').replace(/\s+/g, '')) || /表[\s\t]+\d{1,3}$/.test(text.trim())
  );
}

/**
 * What a line is the title of: the longest end that fits. `loose` is for names of sheets, which need not end with 表.
 * @returns `null` for a line that is no title of a table.
 */
export function matchTitle(text: string, loose = false): TitleMatch | null {
  if (text.length > 2 * LONGEST_TITLE || isContentsLine(text)) return null;
  const key = titleKeyOf(text);
  if (key.length < SHORTEST_TITLE || key.length > LONGEST_TITLE || /[。;,]/.test(key)) return null;
  if (!key.endsWith('表') && !loose) return null;
  if (/决算/.test(key)) return { kind: 'final-account' };
  const found = ends.find(({ end, not }) => {
    if (!key.endsWith(end) && !(loose && key.endsWith(end.replace(/表$/, '')))) return false;
    return !not?.test(key.slice(0, key.length - end.length));
  });
  const part = governmentTitles.test(key);
  if (part && (!found || found.table === 'incomeExpenditure' || found.table === 'income'))
    return { kind: 'government-budget' };
  if (found) return { kind: 'table', table: found.table, continued: /续表?\)?$|\(续/.test(keyOf(text)) };
  if (!key.endsWith('表')) return null;
  return { kind: 'other', id: otherTitles.find(([, words]) => words.test(key))?.[0] ?? 'unknown' };
}
