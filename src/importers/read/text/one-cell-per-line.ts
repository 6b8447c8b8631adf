import {} from '../../words/lines.js';
import { keyOf } from '../../words/keys.js';
import type { Paragraph } from './join-paragraphs.js';

/** Letters of a line that may be a cell. */
const LONGEST = 20;
/** Lines, and among them figures and labels, that make one suspect a table. */
const FEWEST_LINES = 12;
const FEWEST_EACH = 4;
const FIGURE = /^[-−]?[\d,]+(\.\d+)?%?$/;

/** A run of short lines, many of them figures: a table whose cells stand each on a line of its own. */
export interface CellRun {
  /** Number of the first paragraph. */
  readonly start: number;
  readonly count: number;
}

/** Finds tables that were pasted with every cell on a line of its own; their rows and columns cannot be told. */
export function findCellRuns(paragraphs: readonly Paragraph[]): CellRun[] {
  const runs: CellRun[] = [];
  for (let start = 0; start < paragraphs.length;) {
    let end = start;
    while (end < paragraphs.length && isShort(paragraphs[end]!)) end += 1;
    const texts = paragraphs.slice(start, end).map(({ text }) => keyOf(text));
    const figures = texts.filter((text) => FIGURE.test(text)).length;
    if (texts.length >= FEWEST_LINES && figures >= FEWEST_EACH && texts.length - figures >= FEWEST_EACH)
      runs.push({ start, count: texts.length });
    start = Math.max(end, start + 1);
  }
  return runs;
}

function isShort({ text, heading }: Paragraph): boolean {
  return heading === undefined && keyOf(text).length <= LONGEST && !/[。；]/.test(text);
}
