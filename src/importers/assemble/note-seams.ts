import type { Paragraph } from '../prose/paragraphs.js';
import type { Drafting } from './drafting.js';

/** Seams of one document that are told one by one; more of them are the way its lines are written. */
const MOST_SEAMS = 30;

/** Letters on each side of a seam that show where it is. */
const CONTEXT = 8;

/** Tells where a sentence was put together that a page or an empty line had cut. */
export function noteSeams(paragraphs: readonly Paragraph[], path: string, drafting: Drafting): void {
  for (const { text, seams, place: begin } of paragraphs)
    for (const { at, place } of seams) {
      // Lines of one page end where they are full.
      if (place.page !== undefined && place.page === begin.page) continue;
      drafting.note('sentence-joined', 'info', place, {
        path,
        rule: 'LAYOUT-BREAK',
        words: { text: `${text.slice(Math.max(0, at - CONTEXT), at)}|${text.slice(at, at + CONTEXT)}` },
      });
    }
}

/** Where most lines were joined, says so once instead. */
export function gatherSeams(drafting: Drafting): void {
  const seams = drafting.notes.filter(({ code }) => code === 'sentence-joined');
  if (seams.length <= MOST_SEAMS) return;
  const rest = drafting.notes.filter(({ code }) => code !== 'sentence-joined');
  drafting.notes.length = 0;
  drafting.notes.push(...rest);
  drafting.note('lines-joined', 'info', seams[0]!.place, { words: { count: seams.length } });
}
