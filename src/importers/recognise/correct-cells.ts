import type { Corrections } from '../result.js';
import type { Grid, GridCell } from '../source.js';
import { baseId } from './grid-text.js';

/** A grid with the texts a person has put in the place of what was read. A merged cell is corrected as a whole. */
export function correctCells(grid: Grid, corrections: Corrections | undefined): Grid {
  const cells = corrections?.cells;
  const prefix = `${baseId(grid.id)}/`;
  if (!cells || !Object.keys(cells).some((key) => key.startsWith(prefix))) return grid;
  const corrected = new Map<GridCell, GridCell>();
  const rows = grid.rows.map((row) =>
    row.map((cell) => {
      const known = corrected.get(cell);
      if (known) return known;
      const key = `${prefix}${cell.row}/${cell.column}`;
      const text = Object.hasOwn(cells, key) ? cells[key]! : null;
      const { number: _number, fault: _fault, ...plain } = cell;
      const result = text === null ? cell : { ...plain, text };
      corrected.set(cell, result);
      return result;
    }),
  );
  return { ...grid, rows };
}
