import type { Grid, TextBlock } from '../source.js';
import { filled, isBlank, sliceGrid } from './grid-text.js';
import { isNoteLine } from '../words/lines.js';
import { readAbout } from './surroundings.js';

/** A further point of a note: 2. 3、（2）. */
const NEXT_POINT = /^\s*([（(]?\d+[)）、.．])/;

/** The notes directly below a table, and the other blocks. */
export function readNotes(below: readonly TextBlock[]): { notes: TextBlock[]; rest: readonly TextBlock[] } {
  const [first] = below;
  if (!first || !isNoteLine(first.text)) return { notes: [], rest: below };
  let end = 1;
  while (below[end] && goesOn(below[end - 1]!.text, below[end]!.text)) end++;
  return { notes: below.slice(0, end), rest: below.slice(end) };
}

/** Whether a line is a further note, a point of one, or the rest of one that was wrapped. */
function goesOn(before: string, line: string): boolean {
  if (isNoteLine(line) || NEXT_POINT.test(line)) return true;
  return isCut(before, line) && readAbout(line) === null;
}

/** Whether a note was wrapped before a line: it has not come to an end, and the line begins as no paragraph does. */
function isCut(before: string, line: string): boolean {
  return (
    !/[。；！？;!?：:]\s*$/.test(before) &&
    !/^\s*(第.{1,3}部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|附件|表\s*\d)/.test(line)
  );
}

/** The notes below a table as one text; lines that were wrapped are joined. */
export function noteText(texts: readonly string[]): string {
  return texts
    .reduce((note, text) => {
      const isRest = note !== '' && !isNoteLine(text) && !NEXT_POINT.test(text) && isCut(note, text);
      return note === '' ? text : isRest ? `${note}${text}` : `${note}\n${text}`;
    }, '')
    .trim();
}

/** Notes in the last rows of a grid, and the grid without them. */
export function takeNoteRows(grid: Grid): { grid: Grid; notes: string[] } {
  let end = grid.rows.length;
  const notes: string[] = [];
  while (end > 0) {
    const row = grid.rows[end - 1]!;
    const cells = filled(row);
    if (cells.length === 1 && isNoteLine(cells[0]!.text)) {
      notes.unshift(cells[0]!.text, ...notes.splice(0));
      grid = sliceGrid(grid, 0, end - 1);
    } else if (!isBlank(row)) break;
    end--;
  }
  return { grid, notes };
}
