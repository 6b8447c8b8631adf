import type { Place, TextBlock } from '../source.js';
import { matchTitle } from './match-title.js';
import { keyOf } from '../words/keys.js';

const FIGURE = /^-?\d[\d,]*(\.\d+)?$/;
/** So many figures alone on their lines are a table that has lost its cells. */
const FEWEST = 4;

/** Titles with a table below that came as one cell per line: which cells were blank cannot be told any more. */
export function tablesAsLines(blocks: readonly TextBlock[]): { title: string; place: Place }[] {
  const found: { title: string; place: Place; figures: number }[] = [];
  for (const { text, place } of blocks)
    for (const line of text.split('\n')) {
      if (matchTitle(line)?.kind === 'table') found.push({ title: line.trim(), place, figures: 0 });
      else if (FIGURE.test(keyOf(line)) && found.length > 0) found.at(-1)!.figures++;
    }
  return found.filter(({ figures }) => figures >= FEWEST);
}
