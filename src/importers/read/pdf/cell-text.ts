import { widthOf, type Box } from './geometry.js';
import { isFigure } from './figures.js';
import { isHan } from './line-text.js';
import { makeLines, type Line } from './lines.js';
import type { Glyph } from './page-marks.js';

/** Begins a line of its own: a number of a list, a dot, a note. */
const ITEM =
  /^(\d{1,2}[.．、)）](?!\d)|[（(]\s*[\d一二三四五六七八九十]+\s*[)）]|[一二三四五六七八九十]+[、．]|[①-⑳●■◆★※]|[-–—•·]\s)/;

/** Whether a line begins an item of a list. */
export function isItem(text: string): boolean {
  return ITEM.test(text);
}

/** The text of a cell: its lines from the top down, joined where the cell's width broke them. */
export function cellText(glyphs: readonly Glyph[], box: Box): string {
  const turned = glyphs.filter(({ turn }) => turn !== 0);
  const lines = makeLines(glyphs.filter(({ turn }) => turn === 0));
  let text = '';
  let last: Line | undefined;
  for (const line of lines) {
    text += (last ? joint(last, line, box) : '') + line.text;
    last = line;
  }
  // Text written up or down the cell keeps the order it was drawn in.
  return (text + turned.map((glyph) => glyph.text).join('')).trim();
}

function joint(last: Line, next: Line, box: Box): string {
  if (isItem(next.text)) return '\n';
  if (/[\d,.]$/.test(last.text) && /^[\d,.]/.test(next.text)) return figureJoint(last, next, box);
  return wordJoint(last.text, next.text);
}

/** What stands between two lines that are one text: a space between words, nothing beside Chinese. */
export function wordJoint(last: string, next: string): string {
  return isHan(last.slice(-1)) || isHan(next.slice(0, 1)) || last.endsWith('-') ? '' : ' ';
}

/** A figure broken by a narrow cell is put together; two figures below one another stay two. */
function figureJoint(last: Line, next: Line, box: Box): string {
  const isFull = widthOf(last) + 0.8 * last.size >= widthOf(box) - 2;
  const isWhole = isFigure(last.text) && /\.\d\d$/.test(last.text);
  return isFull && !isWhole && isFigure(last.text + next.text) ? '' : '\n';
}
