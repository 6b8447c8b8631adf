import type { Row } from './grid-text.js';
import { isGroup } from './match-columns.js';
import { headKeyOf } from '../words/keys.js';

/**
 * Heads above each column, from the top down. Merged cells are spread by the file; where a file knows no merged cells, a
 * head followed by blanks is taken to reach as far as the heads below it and the head above it allow.
 */
export function spreadHead(rows: readonly Row[], columns: number): string[][] {
  const texts = rows.map((row) => row.map(({ text }) => text.trim()));
  const width = Math.max(columns, ...texts.map((row) => row.length));
  const spread = texts.map((row) => [...row]);
  for (const [level, row] of texts.entries()) {
    for (let column = 1; column < width; column++) {
      if (row[column]) continue;
      const left = findLeft(row, column);
      if (left === null || !hasBelow(texts, level, column)) continue;
      if (!hasBelow(texts, level, left) && !isGroup(headKeyOf(row[left]!))) continue;
      if (level > 0 && !sameAbove(spread, level, left, column)) continue;
      spread[level]![column] = row[left]!;
    }
  }
  return Array.from({ length: width }, (_, column) => spread.map((row) => row[column] ?? ''));
}

/** The next head to the left in the same row. */
function findLeft(row: readonly string[], column: number): number | null {
  for (let left = column - 1; left >= 0; left--) if (row[left]) return left;
  return null;
}

function hasBelow(texts: readonly (readonly string[])[], level: number, column: number): boolean {
  return texts.slice(level + 1).some((row) => row[column]);
}

/** Whether two columns stand under the same heads so far; a blank is under anything. */
function sameAbove(
  spread: readonly (readonly string[])[],
  level: number,
  left: number,
  column: number,
): boolean {
  return spread.slice(0, level).every((row) => !row[column] || row[column] === row[left]);
}
