import type { Box } from './geometry.js';
import type { Glyph, PageMarks, Rule } from './page-marks.js';

/**
 * Turns a page whose text runs up or down the paper, such as a wide table on an upright page, so that most of its text
 * runs from left to right.
 */
export function turnMarks(marks: PageMarks): PageMarks {
  const turn = mainTurn(marks.glyphs);
  if (turn === 0) return marks;
  const { width, height } = marks;
  const box = turnBox(turn, width, height);
  const sideways = turn !== 2;
  const glyphs = marks.glyphs.map((glyph): Glyph => {
    const turned = ((((glyph.turn ?? 0) - turn) % 4) + 4) % 4;
    const place = box(glyph);
    const descent = 0.14 * glyph.size;
    return {
      ...glyph,
      ...place,
      turn: turned as Glyph['turn'],
      baseline: turned === 0 ? place.bottom - descent : place.bottom,
    };
  });
  const rules = (from: 'horizontal' | 'vertical', list: readonly Rule[]) =>
    list.map((rule) => {
      const { left, top, right, bottom } = box(
        from === 'horizontal'
          ? { left: rule.from, right: rule.to, top: rule.at, bottom: rule.at }
          : { left: rule.at, right: rule.at, top: rule.from, bottom: rule.to },
      );
      return (from === 'horizontal') === sideways
        ? { at: left, from: top, to: bottom }
        : { at: top, from: left, to: right };
    });
  const [horizontal, vertical] = [rules('horizontal', marks.horizontal), rules('vertical', marks.vertical)];
  return {
    ...marks,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs,
    horizontal: sideways ? vertical : horizontal,
    vertical: sideways ? horizontal : vertical,
    fills: marks.fills.map(box),
  };
}

function mainTurn(glyphs: readonly Glyph[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  const most = Math.max(...counts);
  return counts[0] === most ? 0 : (counts.indexOf(most) as 1 | 2 | 3);
}

/** Turns a box back by quarter turns. */
function turnBox(turn: 1 | 2 | 3, width: number, height: number): (box: Box) => Box {
  switch (turn) {
    case 1:
      return ({ left, top, right, bottom }) => ({
        left: top,
        right: bottom,
        top: width - right,
        bottom: width - left,
      });
    case 2:
      return ({ left, top, right, bottom }) => ({
        left: width - right,
        right: width - left,
        top: height - bottom,
        bottom: height - top,
      });
    case 3:
      return ({ left, top, right, bottom }) => ({
        left: height - bottom,
        right: height - top,
        top: left,
        bottom: right,
      });
  }
}
