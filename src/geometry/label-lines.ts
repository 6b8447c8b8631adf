import { shortenText, wrapText } from './labels.js';

/** A line of text at its baseline, in px. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * A text over at most `most` lines; what does not fit ends in an ellipsis, for places that print the whole text
 * elsewhere.
 */
export function labelLines(text: string, width: number, fontSize: number, most: number): string[] {
  const lines = wrapText(text, width, fontSize);
  if (lines.length > most) {
    const kept = lines.splice(most - 1);
    const from = lines.reduce((at, line) => text.indexOf(line, at) + line.length, 0);
    lines.push(text.slice(text.indexOf(kept[0]!, from)));
  }
  return lines.map((line) => shortenText(line, width, fontSize));
}
