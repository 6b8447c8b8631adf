import type { Box } from './geometry.js';
import { coverage } from './rules.js';
import { NARROWEST, type Skeleton } from './skeleton.js';

/** A cell as its lines make it: the smallest fields of the table that no line parts. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A line that covers this part of a field's side parts it from its neighbour. */
const PARTS = 0.55;

/** The cells of a table. Fields that are joined into something that is no rectangle are joined along rows only. */
export function makeRegions(skeleton: Skeleton): Region[] {
  const { xs, ys, horizontal, vertical } = skeleton;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const at = (list: readonly number[], index: number) => list[index] as number;
  const parents = Array.from({ length: rows * columns }, (_, index) => index);
  const root = (index: number): number => {
    let here = index;
    while (parents[here] !== here) here = parents[here] = parents[parents[here] as number] as number;
    return here;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const field = row * columns + column;
      const [left, right, top, bottom] = [at(xs, column), at(xs, column + 1), at(ys, row), at(ys, row + 1)];
      if (column + 1 < columns && coverage(vertical, right, top, bottom, NARROWEST) < PARTS)
        parents[root(field + 1)] = root(field);
      if (row + 1 < rows && coverage(horizontal, bottom, left, right, NARROWEST) < PARTS)
        parents[root(field + columns)] = root(field);
    }
  const groups = new Map<number, number[]>();
  parents.forEach((_, field) => {
    const key = root(field);
    groups.set(key, [...(groups.get(key) ?? []), field]);
  });
  return [...groups.values()].flatMap((fields) => rectangles(fields, columns));
}

function rectangles(fields: readonly number[], columns: number): Region[] {
  const rowOf = (field: number) => Math.floor(field / columns);
  const columnOf = (field: number) => field % columns;
  const [row, lastRow] = [Math.min(...fields.map(rowOf)), Math.max(...fields.map(rowOf))];
  const [column, lastColumn] = [Math.min(...fields.map(columnOf)), Math.max(...fields.map(columnOf))];
  const [rowSpan, colSpan] = [lastRow - row + 1, lastColumn - column + 1];
  if (rowSpan * colSpan === fields.length) return [{ row, column, rowSpan, colSpan }];
  const regions: Region[] = [];
  for (const field of [...fields].sort((first, second) => first - second)) {
    const last = regions.at(-1);
    if (last && last.row === rowOf(field) && last.column + last.colSpan === columnOf(field))
      regions[regions.length - 1] = { ...last, colSpan: last.colSpan + 1 };
    else regions.push({ row: rowOf(field), column: columnOf(field), rowSpan: 1, colSpan: 1 });
  }
  return regions;
}

export function regionBox({ xs, ys }: Skeleton, { row, column, rowSpan, colSpan }: Region): Box {
  return {
    left: xs[column] as number,
    top: ys[row] as number,
    right: xs[column + colSpan] as number,
    bottom: ys[row + rowSpan] as number,
  };
}
