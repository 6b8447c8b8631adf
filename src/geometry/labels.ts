/** Room for text, in px. */
export interface LabelBox {
  width: number;
  height: number;
}

/** Type sizes in px. */
export interface LabelType {
  fontSize: number;
  lineHeight: number;
}

/**
 * Width of a text in px without asking a browser: a CJK glyph is one em wide, everything else is taken at the
 * width of a wide digit. A little too wide is right: a label that is said to fit must fit in any font.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The second half of a character beyond the first 65,536 has been counted with the first.
    if (code < 0xdc00 || code > 0xdfff) ems += code > 0x1fff ? 1 : 0.6;
  }
  return ems * fontSize;
}

/**
 * Breaks a text into lines no wider than `width`. CJK breaks anywhere, but not after an opening nor before a closing
 * mark; other words break only at spaces, where they can.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[（【《「『“]*(?:[^\s\u2e80-\uffff]+\s?|[\s\S])[）】》」』”、，。；：！？]*/gu,
  ) ?? []) {
    if (line.trim() !== '' && textWidth(line + piece.trimEnd(), fontSize) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/**
 * The lines of a label that fit a box: the name over as many lines as needed and all details; else the name
 * alone; else nothing. A name is never cut: a label that does not fit steps aside.
 * @param details Short lines such as the amount and the share.
 */
export function fitLabel(name: string, details: readonly string[], box: LabelBox, type: LabelType): string[] {
  // Of many tiles most have no room for a line, and nothing has to be measured.
  if (box.height < type.lineHeight) return [];
  const fits = (lines: readonly string[]) =>
    lines.length * type.lineHeight <= box.height &&
    lines.every((line) => textWidth(line, type.fontSize) <= box.width);
  const wrapped = wrapText(name, box.width, type.fontSize);
  for (let kept = details.length; kept >= 0; kept--) {
    const lines = [...wrapped, ...details.slice(0, kept)];
    if (fits(lines)) return lines;
  }
  return [];
}

/** The text, or as much of its beginning as fits with an ellipsis; for places that print the whole text elsewhere. */
export function shortenText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, fontSize) > width) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept}…`;
}
