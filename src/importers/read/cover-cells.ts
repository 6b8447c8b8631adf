import type { CellFault } from '../source.js';

/** A cell as a file gives it, with its position and spans in the source. */
export interface GivenCell {
  readonly text: string;
  readonly number?: number;
  readonly fault?: CellFault;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Whether a cell holds something that must not be lost. */
export function isWritten({ text, fault }: Pick<GivenCell, 'text' | 'fault'>): boolean {
  return text !== '' || fault !== undefined;
}

/**
 * Which cell covers each position of a rectangle. Where spans meet, the cell that begins first (by rows, then by
 * columns) keeps its place and the other is made smaller, so that every cell stays a rectangle.
 */
export function coverCells(
  cells: readonly GivenCell[],
  size: { rows: number; columns: number },
): (GivenCell | undefined)[][] {
  const covered: (GivenCell | undefined)[][] = Array.from({ length: size.rows }, () =>
    Array.from({ length: size.columns }, () => undefined),
  );
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of inOrder) {
    if (cell.rowSpan === 1 && cell.colSpan === 1) {
      const row = covered[cell.row];
      if (row && cell.column < size.columns) row[cell.column] ??= cell;
      continue;
    }
    const lastRow = Math.min(cell.row + cell.rowSpan, size.rows);
    const lastColumn = Math.min(cell.column + cell.colSpan, size.columns);
    let columns = 0;
    while (cell.column + columns < lastColumn && !covered[cell.row]?.[cell.column + columns]) columns += 1;
    if (columns === 0) continue;
    for (let row = cell.row; row < lastRow; row += 1) {
      const places = covered[row]!;
      const end = cell.column + columns;
      if (places.slice(cell.column, end).some((other) => other !== undefined)) break;
      places.fill(cell, cell.column, end);
    }
  }
  return covered;
}
