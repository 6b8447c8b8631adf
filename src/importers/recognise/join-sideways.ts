import type { Grid, GridCell } from '../source.js';
import { readTitleRows } from './find-head.js';
import type { Row } from './grid-text.js';

/**
 * A grid with the columns of another to its right, row by row; `null` where they do not have as many rows below their
 * titles. Whether the rows belong together the sums must tell.
 */
export function joinSideways(left: Grid, right: Grid): Grid | null {
  const [titlesLeft, titlesRight] = [left, right].map(({ rows }) => readTitleRows(rows).titleRows) as [
    number,
    number,
  ];
  const width = left.rows[0]?.length ?? 0;
  const added = right.rows[0]?.length ?? 0;
  if (left.rows.length - titlesLeft !== right.rows.length - titlesRight) return null;
  const moved = new Map<GridCell, GridCell>();
  const move = (cell: GridCell): GridCell => {
    let made = moved.get(cell);
    if (!made)
      moved.set(
        cell,
        (made = { ...cell, row: cell.row - titlesRight + titlesLeft, column: cell.column + width }),
      );
    return made;
  };
  const rows = left.rows.map((row, index): Row => {
    const beside = index < titlesLeft ? undefined : right.rows[index - titlesLeft + titlesRight];
    return [...row, ...(beside ? beside.map(move) : blanks(row, index, width, added))];
  });
  const { given: _, ...rest } = left;
  return { ...rest, rows };
}

function blanks(row: Row, index: number, from: number, count: number): GridCell[] {
  const place = row[0]!.place;
  return Array.from({ length: count }, (_, column) => ({
    text: '',
    row: index,
    column: from + column,
    rowSpan: 1,
    colSpan: 1,
    place,
  }));
}
