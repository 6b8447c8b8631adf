import type { Grid } from '../source.js';
import { filled, isBlank, sliceGrid } from './grid-text.js';
import { readAbout } from './surroundings.js';

/** The tables of a grid that holds several below each other: a line with a title, after data, begins the next. */
export function splitGrid(grid: Grid): Grid[] {
  const starts = [0];
  let data = false;
  for (const [index, row] of grid.rows.entries()) {
    const cells = filled(row);
    const title = cells.length > 0 && cells.length <= 3 && cells.some(({ text }) => readAbout(text)?.title);
    const others = cells.every(({ text }) => readAbout(text));
    if (title && others) {
      if (data) starts.push(index);
      data = false;
    } else if (!isBlank(row) && cells.length > 1) data = true;
  }
  return starts.map((start, index) => sliceGrid(grid, start, starts[index + 1] ?? grid.rows.length));
}
