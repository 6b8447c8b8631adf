import type { ReadNote } from '../../source.js';
import type { PageMarks } from './page-marks.js';
import { isBlank } from './readable.js';

/** Whether a page shows no character. */
export function isEmptyPage({ glyphs }: PageMarks): boolean {
  return glyphs.every(({ text }) => isBlank(text));
}

/** What a person should know about the reading of a page. */
export function pageNotes(marks: PageMarks, file: string, page: number, tooDense: boolean): ReadNote[] {
  const place = { file, page };
  const notes: ReadNote[] = [];
  const count = (code: string, severity: ReadNote['severity'], number: number) => {
    if (number > 0) notes.push({ code, severity, place, words: { count: number } });
  };
  count('unreadable-characters', 'error', marks.unreadableGlyphs);
  count('hidden-text-left-out', 'info', marks.hiddenGlyphs);
  count('slanted-text-left-out', 'info', marks.slantedGlyphs);
  if (marks.invisibleText) notes.push({ code: 'recognised-text', severity: 'warning', place });
  if (tooDense) notes.push({ code: 'page-too-dense', severity: 'warning', place });
  return notes;
}
