import type { Grid, GridCell, ReadNote } from '../../source.js';
import type { TextCell } from './fill-table.js';
import type { Piece } from './join-tables.js';

/** A grid of a table's parts, and what is to be said about it. Places keep the rows of each page. */
export function makeGrid(
  pieces: readonly Piece[],
  file: string,
  id: string,
): { grid: Grid; notes: ReadNote[] } {
  const [first] = pieces as readonly [Piece, ...Piece[]];
  const width = first.table.xs.length - 1;
  const rows: GridCell[][] = [];
  const notes: ReadNote[] = [];
  for (const { page, table, leftOut, columns } of pieces) {
    const offset = rows.length - leftOut;
    for (let row = leftOut; row < table.rowCount; row += 1) rows.push(Array<GridCell>(width));
    for (const cell of table.cells) {
      if (cell.row < leftOut) continue;
      const made = makeCell(cell, columns, offset, file, page);
      for (let row = made.row; row < made.row + made.rowSpan; row += 1)
        for (let column = made.column; column < made.column + made.colSpan; column += 1)
          (rows[row] as GridCell[])[column] = made;
      notes.push(...cellNotes(cell, made));
    }
    notes.push(...tableNotes(table.found, file, page));
  }
  const place = { file, page: first.page };
  if (pieces.length > 1)
    notes.push({
      code: 'table-joined',
      severity: 'info',
      place,
      words: { pages: pieces.map(({ page }) => page).join('、') },
    });
  const isAligned = pieces.some(({ table }) => table.found === 'alignment');
  return { grid: { kind: 'grid', id, rows, place, ...(isAligned ? { aligned: true } : {}) }, notes };
}

function makeCell(
  cell: TextCell,
  columns: readonly number[],
  offset: number,
  file: string,
  page: number,
): GridCell {
  const column = columns[cell.column] as number;
  return {
    text: cell.text,
    row: cell.row + offset,
    column,
    rowSpan: cell.rowSpan,
    colSpan: (columns[cell.column + cell.colSpan] as number) - column,
    place: { file, page, cell: `R${cell.row + 1}C${column + 1}` },
  };
}

function cellNotes(cell: TextCell, { place, text }: GridCell): ReadNote[] {
  const words = { text };
  return [
    ...(cell.crosses ? [{ code: 'figure-across-line', severity: 'warning', place, words } as const] : []),
    ...(cell.overlaps ? [{ code: 'text-overprinted', severity: 'warning', place, words } as const] : []),
  ];
}

function tableNotes(found: Piece['table']['found'], file: string, page: number): ReadNote[] {
  if (found === 'rules') return [];
  const code = found === 'alignment' ? 'table-by-alignment' : 'table-lines-missing';
  return [{ code, severity: 'warning', place: { file, page } }];
}
