import { apply, boxOf, contains, multiply, type Box, type Matrix } from './geometry.js';
import type { Glyph } from './page-marks.js';
import { isBlank, isUnreadable, meantText } from './readable.js';
import type { TextPosition, TextState } from './text-state.js';

/** A character as the library hands it over; a number is a shift of the pen instead. */
export interface DrawnGlyph {
  readonly unicode: string;
  readonly originalCharCode?: number;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** What of a font the placing of characters needs. */
export interface DrawnFont {
  readonly fontMatrix?: ArrayLike<number>;
  readonly vertical?: boolean;
  /** It could not be opened; its text comes without characters. */
  readonly failed?: boolean;
  readonly defaultVMetrics?: readonly number[] | null;
  /** Whether the file tells what a character's code means, `text` being what it is taken for. */
  readonly knows?: (code: number, text: string) => boolean;
}

/** More characters than a page of print has. */
const MOST = 100_000;
/** Part of the em above and below the line. */
const ASCENT = 0.86;
const DESCENT = 0.14;
/** Text drawn in this mode leaves no trace on the paper. */
const INVISIBLE = 3;

/** Gathers characters with their places. */
export class GlyphMarks {
  readonly visible: Glyph[] = [];
  readonly invisible: Glyph[] = [];
  hidden = 0;
  unreadable = 0;
  tooDense = false;
  textObject = 0;
  #order = 0;

  /** Places a string and moves the pen behind it. */
  show(
    glyphs: readonly (DrawnGlyph | number | null)[],
    font: DrawnFont,
    state: TextState,
    pen: TextPosition,
    page: Matrix,
    clip: Box,
  ): void {
    const { size, scale } = state;
    const unit = font.fontMatrix?.[0] ?? 0.001;
    const matrix = multiply(page, pen.matrix);
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        const shift = (-glyph / 1000) * size;
        if (font.vertical) pen.y += shift;
        else pen.x += shift * scale;
        continue;
      }
      const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      if (font.vertical) {
        const [advance = -1000, x = glyph.width / 2, y = 880] = glyph.vmetric ?? font.defaultVMetrics ?? [];
        this.#place(
          glyph,
          font,
          state,
          matrix,
          pen.x - x * unit * size,
          pen.y - y * unit * size,
          glyph.width * unit * size,
          clip,
        );
        pen.y += advance * unit * size - spacing;
      } else {
        const width = glyph.width * unit * size * scale;
        this.#place(glyph, font, state, matrix, pen.x, pen.y, width, clip);
        pen.x += width + spacing * scale;
      }
    }
  }

  #place(
    glyph: DrawnGlyph,
    font: DrawnFont,
    { size, rise, renderingMode }: TextState,
    matrix: Matrix,
    x: number,
    y: number,
    width: number,
    clip: Box,
  ): void {
    const text = meantText(glyph.unicode);
    if (this.#order >= MOST) {
      this.tooDense = true;
      return;
    }
    const base = y + rise;
    const box = boxOf([
      apply(matrix, x, base + size * ASCENT),
      apply(matrix, x, base - size * DESCENT),
      apply(matrix, x + width, base + size * ASCENT),
      apply(matrix, x + width, base - size * DESCENT),
    ]);
    if (!Number.isFinite(box.left + box.top + box.right + box.bottom)) return;
    if (isUnreadable(text) || !isKnown(glyph, font)) this.unreadable += 1;
    const turn = turnOf(matrix, size);
    const [, baseline] = apply(matrix, x, base);
    const mark: Glyph = {
      ...box,
      text,
      baseline: turn === 0 ? baseline : box.bottom,
      size: Math.hypot(matrix[2], matrix[3]) * Math.abs(size),
      order: (this.#order += 1),
      textObject: this.textObject,
      turn,
    };
    if (renderingMode === INVISIBLE) this.invisible.push(mark);
    else if (!contains(clip, (box.left + box.right) / 2, (box.top + box.bottom) / 2)) {
      if (!isBlank(text)) this.hidden += 1;
    } else this.visible.push(mark);
  }
}

/** Quarter turns clockwise of the direction of writing, or `null` where it is slanted. */
function turnOf([a, b]: Matrix, size: number): Glyph['turn'] {
  const sign = size < 0 ? -1 : 1;
  const angle = (Math.atan2(b * sign, a * sign) * 180) / Math.PI;
  const quarters = Math.round(angle / 90);
  if (Math.abs(angle - quarters * 90) > 5) return null;
  return (((quarters % 4) + 4) % 4) as Glyph['turn'];
}

function isKnown({ originalCharCode, unicode }: DrawnGlyph, { knows }: DrawnFont): boolean {
  return (
    originalCharCode === undefined ||
    knows === undefined ||
    isBlank(unicode) ||
    knows(originalCharCode, unicode)
  );
}
