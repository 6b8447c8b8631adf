import type { Block } from '../source.js';
import { filled } from './grid-text.js';
import { matchTitle } from './match-title.js';
import { yearsIn } from './normalise.js';

/** The year most titles of tables name; `null` where none does. */
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
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}
