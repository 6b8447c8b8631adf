import { unionOf, type Box } from './geometry.js';
import type { Glyph } from './page-marks.js';

/** Characters drawn one after the other without a gap: one string of the producer, or a part of one. */
export interface Run extends Box {
  readonly glyphs: readonly Glyph[];
}

/** How far, in ems, the next character of a string may stand off. */
const GAP = 0.5;
const OVERLAP = 0.3;
/** In another text object it goes on only where it joins seamlessly: producers change the object for digits. */
const SEAM = 0.06;

/** Cuts the characters of a page into runs, by the order they were drawn in. */
export function makeRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && follows(last, glyph)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs.map(makeRun);
}

export function makeRun(glyphs: readonly Glyph[]): Run {
  return { ...unionOf(glyphs), glyphs };
}

function follows(last: Glyph, next: Glyph): boolean {
  if (last.turn !== 0 || next.turn !== 0) return false;
  const em = Math.min(last.size, next.size);
  if (Math.abs(last.baseline - next.baseline) > 0.15 * em) return false;
  const gap = (next.left - last.right) / em;
  return last.textObject === next.textObject
    ? gap >= -OVERLAP && gap <= GAP
    : gap >= -2.5 * SEAM && gap <= SEAM;
}
