import { leavesOf, type Column, type Leaf } from '../../places/form.js';

/** A cell of the head of a table. */
export interface HeadCell {
  /** Unique in the table. */
  readonly id: string;
  readonly label: string;
  readonly rowspan: number;
  readonly colspan: number;
  /** Number of columns before it. */
  readonly start: number;
  /** The column it heads alone; `null` for a group. */
  readonly leaf: Leaf | null;
}

/** The rows of a merged head: a column that ends early reaches down to the last row. */
export function headRows(columns: readonly Column[]): HeadCell[][] {
  const depth = depthOf(columns);
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  let count = 0;
  const place = (column: Column, level: number, start: number): number => {
    const leaf = 'columns' in column ? null : column;
    const colspan = leavesOf([column]).length;
    const rowspan = leaf ? depth - level : 1;
    rows[level]!.push({ id: `h${count++}`, label: column.label, rowspan, colspan, start, leaf });
    if ('columns' in column)
      column.columns.reduce((from, child) => from + place(child, level + 1, from), start);
    return colspan;
  };
  columns.reduce((start, each) => start + place(each, 0, start), 0);
  return rows;
}

/** Ids of all head cells above a column, separated by spaces. */
export function headersOf(rows: readonly (readonly HeadCell[])[], column: number): string {
  return rows
    .flat()
    .filter(({ start, colspan }) => start <= column && column < start + colspan)
    .map(({ id }) => id)
    .join(' ');
}

function depthOf(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map((each) => 1 + ('columns' in each ? depthOf(each.columns) : 0)));
}
