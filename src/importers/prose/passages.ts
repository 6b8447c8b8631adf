import type { Place } from '../source.js';
import type { Paragraph } from './paragraphs.js';
import type { Passage } from './statement-context.js';
import { subjectIn, type Speaker } from './subject-words.js';
import { readNumber } from './text-forms.js';

/** What the figures of a paragraph are of where no words say it: the title above, without 情况说明. */
export function headingOf(title: string, speaker: Speaker): string {
  const bare = readNumber(title).rest.replace(
    /(?:总体)?(?:安排|增减变化)?(?:情况)?(?:的)?(?:说明)?(?:[：:])?$/,
    '',
  );
  return subjectIn(bare, speaker).words;
}

/** A paragraph longer than any sentence is read in pieces, so that the time it takes grows with its length only. */
const LONGEST_PASSAGE = 2000;

/** The pieces of a paragraph that are read one by one. */
export function passagesOf(paragraph: Paragraph, heading: string): Passage[] {
  const whole = passageOf(paragraph, heading);
  const pieces: Passage[] = [];
  for (let from = 0; from < whole.text.length;) {
    const most = from + LONGEST_PASSAGE;
    const stop = most < whole.text.length ? whole.text.lastIndexOf('。', most) + 1 : whole.text.length;
    const [begin, end] = [from, stop > from ? stop : most];
    pieces.push({ ...whole, text: whole.text.slice(begin, end), placeAt: (at) => whole.placeAt(begin + at) });
    from = end;
  }
  return pieces;
}

/** A paragraph to read: without spaces between letters, and of a letter that a page seam printed twice without one. */
function passageOf({ text, place, seams }: Paragraph, heading: string): Passage {
  const cuts = [0, ...seams.map(({ at }) => at), text.length];
  const pieces = cuts.slice(1).map((end, index) => closed(text.slice(cuts[index], end)));
  let read = '';
  const ends: { at: number; place: Place }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isDoubled = index > 0 && /[\u4e00-\u9fff]/.test(piece[0] ?? '') && piece[0] === read.at(-1);
    if (index > 0) ends.push({ at: read.length, place: seams[index - 1]!.place });
    read += isDoubled ? piece.slice(1) : piece;
  }
  return {
    text: read,
    placeAt: (position) => ends.findLast(({ at }) => at <= position)?.place ?? place,
    heading,
  };
}

/** Letters set wide, 项 目 支 出, close together. */
function closed(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');
}
