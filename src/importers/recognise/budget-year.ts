import type { Block } from '../source.js';
import { filled } from './grid-text.js';
import { matchTitle } from './match-title.js';
import { yearsIn } from '../words/dates.js';
import { keyOf } from '../words/keys.js';

/** 2022年度部门预算, as covers have it. */
const COVER = /(部门|单位)?预算(公开|说明|编制说明|情况说明|表)?$/;
const MOST_COVER_LINES = 60;

/** The year most titles of tables name, or else the cover; `null` where nothing does. */
export function budgetYear(blocks: readonly Block[]): number | null {
  const counts = new Map<number, number>();
  const add = (text: string): void => {
    if (text.length > 80 || !/20\d\d/.test(text.normalize('NFKC')) || !matchTitle(text)) return;
    for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const block of blocks) {
    if (block.kind === 'text') for (const line of block.text.split('\n')) add(line);
    else
      for (const row of block.rows)
        if (filled(row).length <= 3) for (const { text } of filled(row)) add(text);
  }
  if (counts.size === 0) addCover(blocks, counts);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

function addCover(blocks: readonly Block[], counts: Map<number, number>): void {
  const texts = blocks
    .slice(0, MOST_COVER_LINES)
    .flatMap((block) => (block.kind === 'text' ? block.text.split('\n') : []))
    .filter((text) => text.length <= 60 && COVER.test(keyOf(text)));
  for (const year of texts.flatMap(yearsIn)) counts.set(year, (counts.get(year) ?? 0) + 1);
}
