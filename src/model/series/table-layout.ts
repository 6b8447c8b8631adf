import type { HeadCell } from '../forms/head.js';
import { headersOf } from '../forms/head.js';
import type { GridCell, GridRow } from './table-cells.js';

/** A cell as it is drawn. */
export interface LaidCell extends GridCell {
  /** Unique in the table, for a cell that heads others. */
  readonly id: string | null;
  /** Ids of all cells that head it, separated by spaces. */
  readonly headers: string;
  readonly rowspan: number;
}

/** A row as it is drawn; `cells` are without those that a merged cell above covers. */
export interface LaidRow extends Omit<GridRow, 'cells'> {
  /** Number of the row in the body, from 0. */
  readonly index: number;
  readonly cells: readonly LaidCell[];
}

/** Rows of one chunk of a long table: what is far from the reader is drawn as one empty row. */
export const CHUNK = 100;

/** A table with more rows is drawn in chunks. */
export const LONG = 500;

/** Rows in the chunks they are drawn in; equal neighbours merged, and each cell tied to the cells that head it. */
export function layOutRows(rows: readonly GridRow[], head: readonly (readonly HeadCell[])[]): LaidRow[][] {
  const columns = new Map(
    head.flat().flatMap(({ leaf, start }) => (leaf ? [[leaf.id, headersOf(head, start)] as const] : [])),
  );
  const size = rows.length > LONG ? CHUNK : Math.max(1, rows.length);
  const chunks: LaidRow[][] = [];
  for (let from = 0; from < rows.length; from += size)
    chunks.push(layOutChunk(rows.slice(from, from + size), from, columns));
  return chunks;
}

/** `columns` are the ids of the heads in force above each column; heads within the body change them. */
function layOutChunk(rows: readonly GridRow[], from: number, columns: Map<string, string>): LaidRow[] {
  /** The cell in force of each column, with what is merged into it. */
  const open = new Map<string, { merge: string | undefined; cell: LaidCell & { rowspan: number } }>();
  return rows.map((row, offset) => {
    const index = from + offset;
    const inRow: LaidCell[] = [];
    const cells = row.cells.flatMap((cell, position): LaidCell[] => {
      const above = open.get(cell.column);
      if (above && cell.merge !== undefined && above.merge === cell.merge) {
        above.cell.rowspan += 1;
        inRow.push(above.cell);
        return [];
      }
      // What is blank heads nothing.
      const id = cell.head && cell.text ? `r${index}-${position}` : null;
      const laid = { ...cell, id, headers: '', rowspan: 1 };
      open.set(cell.column, { merge: cell.merge, cell: laid });
      inRow.push(laid);
      return [laid];
    });
    const heads = inRow.filter(({ id, head }) => id !== null && head === 'row');
    const done = cells.map((cell) => {
      const beside = heads.filter(({ id, line }) => id !== cell.id && (line === null || line === cell.line));
      const ids = [cell.label ? '' : columns.get(cell.column), ...beside.map(({ id }) => id)];
      return Object.assign(cell, { headers: cell.head === 'col' ? '' : ids.filter(Boolean).join(' ') });
    });
    for (const { head, column, id } of done) if (head === 'col') columns.set(column, id!);
    return { ...row, index, cells: done };
  });
}
