import { shortenText, wrapText } from './labels.js';

/**
 * A text over at most `most` lines; what does not fit ends in an ellipsis, for places that print the whole text
 * elsewhere.
 */
export function labelLines(text: string, width: number, fontSize: number, most: number): string[] {
  const lines = wrapText(text, width, fontSize);
  const fit = (line: string) => shortenText(line, width, fontSize);
  return lines.length <= most
    ? lines.map(fit)
    : [...lines.slice(0, most - 1).map(fit), fit(`${lines.slice(most - 1).join('')}`)];
}
