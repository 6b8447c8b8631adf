import type { Glyph } from './page-marks.js';

/** Gaps, in ems, that stand for a space: between Chinese characters, within figures, and elsewhere. */
const HAN_SPACE = 0.8;
const FIGURE_SPACE = 0.3;
const WORD_SPACE = 0.22;
const MIXED_SPACE = 0.6;
/** Where a space was drawn, this much of a gap is enough. */
const DRAWN_SPACE = 0.2;
/** Gap, in ems, that parts things standing apart on one line. */
const WIDE = 3;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]/u;
const FIGURE = /[\d.,%\-+]/;

/** Whether a character takes no spaces around it: Chinese, or Chinese punctuation. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** The text of characters in order, with spaces where they show; `wide` stands for a wide gap. */
export function lineText(glyphs: readonly Glyph[], spaces: readonly Glyph[], wide = ' '): string {
  const spread = spreadFigures(glyphs);
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last !== undefined) {
      const em = Math.min(last.size, glyph.size);
      const gap = (glyph.left - last.right) / em;
      if (gap >= WIDE) text += wide;
      else if (!spread.has(glyph) && gap >= needed(last, glyph, spaces)) text += ' ';
    }
    text += glyph.text;
    last = glyph;
  }
  return text.trim();
}

/** The gap that counts as a space between two characters. */
function needed(last: Glyph, next: Glyph, spaces: readonly Glyph[]): number {
  const [before, after] = [last.text.slice(-1), next.text.slice(0, 1)];
  const [hanBefore, hanAfter] = [isHan(before), isHan(after)];
  const isDrawn = spaces.some(
    ({ left, right }) => (left + right) / 2 > last.left && (left + right) / 2 < next.right,
  );
  if (isDrawn) return DRAWN_SPACE;
  if (hanBefore && hanAfter) return HAN_SPACE;
  if (hanBefore !== hanAfter) return MIXED_SPACE;
  return FIGURE.test(before) && FIGURE.test(after) ? FIGURE_SPACE : WORD_SPACE;
}

/**
 * Characters of figures set wide: at least four with the same gap before each, which is not a space but the spacing.
 * Unequal gaps stay spaces, so that two figures never become one.
 */
function spreadFigures(glyphs: readonly Glyph[]): Set<Glyph> {
  const spread = new Set<Glyph>();
  let group: Glyph[] = [];
  const close = () => {
    const gaps = group
      .slice(1)
      .map((glyph, index) => (glyph.left - (group[index] as Glyph).right) / glyph.size);
    if (group.length >= 4 && Math.max(...gaps) < 1 && Math.max(...gaps) - Math.min(...gaps) <= 0.15)
      for (const glyph of group.slice(1)) spread.add(glyph);
    group = [];
  };
  for (const glyph of glyphs) {
    const last = group.at(-1);
    if (!/^[\d.,]$/.test(glyph.text) || (last && glyph.left - last.right > 1.5 * glyph.size)) close();
    if (/^[\d.,]$/.test(glyph.text)) group.push(glyph);
  }
  close();
  return spread;
}
