import { unionOf, type Box } from './geometry.js';
import type { Glyph } from './page-marks.js';
import { isBlank } from './readable.js';
import { makeRun, type Run } from './runs.js';
import { lineText } from './line-text.js';

/** Characters on one level, from left to right. */
export interface Line extends Box {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly baseline: number;
  /** Size of most of its characters. */
  readonly size: number;
}

/** Gap, in ems, that parts the pieces of a line which belong to different columns. */
export const PIECE_GAP = 1.1;

/** Sorts characters into lines from the top down. White space is no character of a line, only a gap. */
export function makeLines(glyphs: readonly Glyph[], wideGap?: string): Line[] {
  const middle = ({ top, bottom }: Glyph) => (top + bottom) / 2;
  const levels: { sum: number; count: number; size: number; glyphs: Glyph[] }[] = [];
  const printed = glyphs
    .filter(({ text }) => !isBlank(text))
    .sort((first, second) => middle(first) - middle(second));
  for (const glyph of printed) {
    const level = levels.at(-1);
    if (
      level &&
      Math.abs(middle(glyph) - level.sum / level.count) <= 0.4 * Math.max(glyph.size, level.size)
    ) {
      level.sum += middle(glyph);
      level.count += 1;
      level.size = Math.max(level.size, glyph.size);
      level.glyphs.push(glyph);
    } else levels.push({ sum: middle(glyph), count: 1, size: glyph.size, glyphs: [glyph] });
  }
  const spaces = glyphs.filter(({ text }) => isBlank(text));
  return levels.map(({ glyphs: level }) => makeLine(level, spaces, wideGap));
}

function makeLine(level: readonly Glyph[], spaces: readonly Glyph[], wideGap?: string): Line {
  const glyphs = [...level].sort((first, second) => first.left - second.left || first.order - second.order);
  const box = unionOf(glyphs);
  const sizes = glyphs.map(({ size }) => size).sort((first, second) => first - second);
  const size = sizes[sizes.length >> 1] ?? 0;
  const baselines = glyphs.map(({ baseline }) => baseline).sort((first, second) => first - second);
  const baseline = baselines[baselines.length >> 1] ?? box.bottom;
  const between = spaces.filter((space) => Math.abs(space.baseline - baseline) <= 0.4 * size);
  return { ...box, glyphs, text: lineText(glyphs, between, wideGap), baseline, size };
}

/** The pieces of a line that wide gaps part. */
export function piecesOf(line: Line, gap = PIECE_GAP): Run[] {
  const pieces: Glyph[][] = [];
  let right = -Infinity;
  for (const glyph of line.glyphs) {
    if (glyph.left - right > gap * line.size) pieces.push([glyph]);
    else pieces.at(-1)?.push(glyph);
    right = Math.max(right, glyph.right);
  }
  return pieces.map(makeRun);
}
