import type { Grid, GridCell } from '../source.js';

/** A row with its place in the grid it was read from. */
export type Row = readonly GridCell[];

/** Cells of a row that hold text, each merged cell once. */
export function filled(row: Row): GridCell[] {
  return row.filter((cell, column) => cell.text.trim() !== '' && cell !== row[column - 1]);
}

/** Whether nothing stands in a row. */
export function isBlank(row: Row): boolean {
  return row.every(({ text }) => text.trim() === '');
}

/** Texts of a row, a merged cell at every position. */
export function textsOf(row: Row): string[] {
  return row.map(({ text }) => text.trim());
}

/** A part of a grid. The cells keep their places; the id tells where the part begins, counted from the part given. */
export function sliceGrid(grid: Grid, from: number, to: number): Grid {
  if (from === 0 && to === grid.rows.length) return grid;
  const rows = grid.rows.slice(from, to);
  const { given, ...rest } = grid;
  return {
    ...rest,
    id: from === 0 ? grid.id : `${grid.id}#${from}`,
    rows,
    ...(given ? { given: given.slice(from, to) } : {}),
    place: rows[0]?.[0]?.place ?? grid.place,
  };
}

/** The grid a part was taken from, by id. */
export function baseId(id: string): string {
  return id.replace(/#\d+$/, '');
}
