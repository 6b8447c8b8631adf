import { fault, PASSED, type Check } from '../check.js';
import type { Reason } from '../finding.js';
import { defineRule, type Books, type LayoutNote } from '../rule.js';
import { readPath } from '../../read-path.js';

const about = {
  group: 'layout',
  tolerance: '–',
  source: ['own'],
  needs: [],
  substantive: false,
} as const;

/** A row whose cells fit the columns only after moving; an importer may move them, but reports it. */
export const shiftedRow = defineRule({
  id: 'LAYOUT-SHIFT',
  severity: 'warning',
  ...about,
  check: (books) => checkNotes('LAYOUT-SHIFT', books),
});

/** The head of a table stands above the columns of its data. */
export const misplacedHeader = defineRule({
  id: 'LAYOUT-HEADER',
  severity: 'info',
  ...about,
  check: (books) => checkNotes('LAYOUT-HEADER', books),
});

/** No table or sentence is cut by the end of a page. */
export const pageBreak = defineRule({
  id: 'LAYOUT-BREAK',
  severity: 'info',
  ...about,
  check: (books) => checkNotes('LAYOUT-BREAK', books),
});

/** What an importer noted under a rule; without an importer nobody saw the files. */
function* checkNotes(rule: string, books: Books): Generator<Check, Reason | void, void> {
  if (books.layout === null) return { code: 'importer' };
  const notes = notesOf(rule, books);
  if (notes.length === 0) yield PASSED;
  for (const note of notes) yield noteFault(note, books);
}

/** The notes of one rule. */
export function notesOf(rule: string, { layout }: Books): LayoutNote[] {
  return (layout ?? []).filter((note) => note.rule === rule);
}

/** A note as a fault; of its places, those that are in the document. */
export function noteFault({ paths, place, text }: LayoutNote, { budget }: Books): Check {
  const known = paths.filter((path) => readPath(budget, path) !== undefined);
  return fault({
    paths: known.length > 0 ? known : ['tables'],
    variant: text ? 'text' : '',
    words: { place, ...(text ? { text } : {}) },
  });
}
