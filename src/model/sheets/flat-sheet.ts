import { words } from './cells.js';
import type { Sheet, SheetCell } from './sheet.js';

/** Ending of a flat table's name. */
const CSV = '.csv';

/**
 * A table for a file of plain rows: one row of heads, each with all heads above it and the unit; what is merged over
 * several rows stands in each of them; title, unit and note are left to the rest of the document.
 */
export function flatSheet(sheet: Sheet, unit: string): Sheet {
  const [start, end] = sheet.body!.rows;
  const within = (cell: SheetCell) => cell.row >= start && cell.row < end;
  const body = sheet.cells.filter(within).flatMap((cell) => spread(cell, 1 - start));
  const amounts = new Set(body.flatMap(({ column, number }) => (number === undefined ? [] : [column])));
  const heads = headsOf(sheet, amounts, unit);
  return {
    ...sheet,
    name: sheet.name + CSV,
    cells: [...heads, ...body],
    frozen: 1,
    body: {
      rows: [1, end - start + 1],
      lines: sheet.body!.lines?.map((line) => ({ ...line, row: line.row - start + 1 })) ?? null,
    },
  };
}

function spread(cell: SheetCell, by: number): SheetCell[] {
  return Array.from({ length: cell.rowSpan }, (_, index) => ({
    ...cell,
    row: cell.row + by + index,
    rowSpan: 1,
    colSpan: 1,
  }));
}

/** `基本支出/人员经费/工资福利支出（万元）`. */
function headsOf({ cells, widths, frozen }: Sheet, amounts: ReadonlySet<number>, unit: string): SheetCell[] {
  const heads = cells.filter(({ look, row }) => look === 'head' && row < frozen);
  return widths.flatMap((_, column) => {
    const above = heads.filter((head) => head.column <= column && column < head.column + head.colSpan);
    if (above.length === 0) return [];
    const path = above.map(({ text }) => text.replaceAll('/', '／')).join('/');
    return [words(0, column, 'head', amounts.has(column) ? `${path}（${unit}）` : path)];
  });
}
