import type { Glyph } from './page-marks.js';

/** How far apart, in ems, two drawings of one character may stand to be one character made bold. */
const SHIFT = 0.12;

/** Leaves out characters drawn a second time on the same spot, as some writers do for bold print. */
export function dropOverprint(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.size <= 0) return false;
    // Neighbouring squares of the page are looked at too, so that the grid does not part a pair.
    const [column, row] = [Math.floor(glyph.left / 8), Math.floor(glyph.baseline / 8)];
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1)
        for (const other of seen.get(`${glyph.text} ${x} ${y}`) ?? []) if (isSame(glyph, other)) return false;
    const key = `${glyph.text} ${column} ${row}`;
    const here = seen.get(key);
    if (here) here.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  });
}

function isSame(first: Glyph, second: Glyph): boolean {
  const near = SHIFT * first.size;
  return (
    Math.abs(first.left - second.left) <= near &&
    Math.abs(first.baseline - second.baseline) <= near &&
    Math.abs(first.size - second.size) <= near
  );
}
