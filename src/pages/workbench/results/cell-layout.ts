import type { Grid, GridCell } from '../../../importers/source.js';

/** A cell as it is drawn: its position among the rows shown, and how many of them it covers. */
export interface DrawnCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/**
 * The cells of rows `from` to `to` of a grid, by row. A merged cell stands once, cut to what is shown; the same object
 * at neighbouring positions is one cell.
 */
export function drawnRows({ rows }: Grid, from: number, to: number): DrawnCell[][] {
  return rows.slice(from, to).map((row, offset) =>
    row.flatMap((cell, column): DrawnCell[] => {
      const index = from + offset;
      if (row[column - 1] === cell || (offset > 0 && rows[index - 1]?.[column] === cell)) return [];
      let colSpan = 1;
      while (row[column + colSpan] === cell) colSpan += 1;
      let rowSpan = 1;
      while (index + rowSpan < to && rows[index + rowSpan]?.[column] === cell) rowSpan += 1;
      return [{ cell, row: index, column, rowSpan, colSpan }];
    }),
  );
}

/** Where a cell stands in the rows of a grid, which may be a part of the grid as read. */
export function positionOf({ rows }: Grid, place: { row: number; column: number }): DrawnCell | null {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell.row === place.row && cell.column === place.column)
        return { cell, row, column, rowSpan: 1, colSpan: 1 };
  return null;
}
