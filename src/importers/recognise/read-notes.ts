import type { Grid, TextBlock } from '../source.js';
import { filled, isBlank, sliceGrid } from './grid-text.js';
import { isNoteLine } from '../words/lines.js';

/** A further point of a note: 2. 3、（2）. */
const NEXT_POINT = /^\s*([（(]?\d+[)）、.．])/;

/** The notes directly below a table, and the other blocks. */
export function readNotes(below: readonly TextBlock[]): { notes: TextBlock[]; rest: readonly TextBlock[] } {
  const [first] = below;
  if (!first || !isNoteLine(first.text)) return { notes: [], rest: below };
  let end = 1;
  while (below[end] && (isNoteLine(below[end]!.text) || NEXT_POINT.test(below[end]!.text))) end++;
  return { notes: below.slice(0, end), rest: below.slice(end) };
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
