import { leavesOf } from '../../places/form.js';
import { headRows } from '../forms/head.js';
import { placesOf } from '../money.js';
import { readPath } from '../read-path.js';
import type { Budget } from '../schema/document.js';
import type { TableId } from '../schema/tables.js';
import type { GridCell, GridRow } from '../series/table-cells.js';
import { selectTableGrid, type TableGrid } from '../series/table-grid.js';
import { widthOf, words } from './cells.js';
import { tableSheetName } from './sheet-names.js';
import type { Sheet, SheetBody, SheetCell, SheetLine } from './sheet.js';

/** Widths of columns, in digits: of amounts, and the bounds of words. */
const AMOUNT = 14;
const [NARROW, WIDE] = [8, 42];
const UNIT = '单位：';
/** What a note below a table begins with. */
const NOTE = '备注：';

/** A table in its official layout: title, form number, department and unit, head, rows, note. */
export function tableSheet(budget: Budget, table: TableId): Sheet | null {
  const grid = selectTableGrid(budget, table);
  if (!grid) return null;
  const top = topCells(budget, grid);
  const from = (top.at(-1)?.row ?? 0) + 1;
  const head = headCells(grid, budget.tables[table]!.unit, from);
  const start = from + headRows(grid.form.columns).length;
  const body = bodyCells(budget, grid, start);
  const end = start + grid.rows.length;
  const { note } = budget.tables[table]!;
  const width = columnsOf(grid);
  return {
    name: tableSheetName(table),
    table,
    cells: [
      ...top,
      ...head,
      ...body,
      ...(note === undefined ? [] : [noteCell(note, `tables.${table}.note`, end, width)]),
    ],
    widths: widthsOf([...head, ...body], width),
    frozen: start,
    body: { rows: [start, end], lines: linesOf(grid, start) } satisfies SheetBody,
  };
}

/** The forms begin it with 备注, which the document leaves out; one that begins so by itself stays as it is. */
function noteCell(note: string, path: string, row: number, width: number): SheetCell {
  const prefix = /^\s*$|^(备\s*注|注|说\s*明)\s*[:：]/.test(note) ? '' : NOTE;
  return { ...words(row, 0, 'note', prefix + note, path, width), prefix };
}

/** Two columns at least, so that department and unit have one each. */
function columnsOf({ form }: TableGrid): number {
  return Math.max(2, leavesOf(form.columns).length);
}

function topCells({ tables }: Budget, grid: TableGrid): SheetCell[] {
  const { title, form, department, unit } = tables[grid.table]!;
  const width = columnsOf(grid);
  const path = `tables.${grid.table}`;
  const line = form === undefined ? 1 : 2;
  const inPreface = grid.form.shape === 'overall';
  const prefix = `${grid.department}：`;
  const said = department === undefined || inPreface ? '' : `${prefix}${department}`;
  return [
    words(0, 0, 'title', title, `${path}.title`, width),
    ...(form === undefined ? [] : [words(1, 0, 'unit', form, `${path}.form`, width)]),
    { ...words(line, 0, 'line', said, inPreface ? null : `${path}.department`, width - 1), prefix },
    { ...words(line, width - 1, 'unit', `${UNIT}${unit}`, `${path}.unit`), prefix: UNIT },
  ];
}

function headCells({ form }: TableGrid, unit: string, from: number): SheetCell[] {
  return headRows(form.columns).flatMap((row, level) =>
    row.map(({ label, rowspan, colspan, start }) => ({
      ...words(from + level, start, 'head', label.replace('{unit}', unit), null, colspan),
      rowSpan: rowspan,
    })),
  );
}

/** Cells one above the other with the same mark are one. */
function bodyCells(budget: Budget, { table, rows }: TableGrid, start: number): SheetCell[] {
  const open = new Map<number, { merge: string; cell: SheetCell & { rowSpan: number } }>();
  return rows.flatMap((row, offset) => {
    let column = 0;
    return row.cells.flatMap((cell) => {
      const at = column;
      column += cell.colspan ?? 1;
      const above = open.get(at);
      if (above && above.merge === cell.merge) {
        above.cell.rowSpan += 1;
        return [];
      }
      const made = bodyCell(budget, table, cell, start + offset, at);
      if (cell.merge === undefined) open.delete(at);
      else open.set(at, { merge: cell.merge, cell: made });
      return [made];
    });
  });
}

function bodyCell(budget: Budget, table: TableId, cell: GridCell, row: number, column: number): SheetCell {
  const { decimals } = budget.tables[table]!;
  const { path, text, label, colspan = 1, amount } = cell;
  const look = label ? 'head' : amount === undefined ? 'text' : 'amount';
  const said = label ? text.replace('{unit}', budget.tables[table]!.unit) : text;
  const made = words(row, column, look, said, label ? null : path, colspan);
  if (path === null || label) return made;
  if (amount === undefined) return { ...made, ...numberingOf(budget, path, text) };
  const number = (readPath(budget, path) ?? null) as number | null;
  return { ...made, number, decimals: number === null ? decimals : placesOf(number, decimals) };
}

/** An item of a two-sided table is printed with its numbering, which the document keeps apart. */
function numberingOf(budget: Budget, path: string, text: string): Pick<SheetCell, 'prefix'> {
  if (!path.endsWith('.name')) return {};
  const number = readPath(budget, path.replace(/name$/, 'number'));
  return typeof number === 'string' && text.startsWith(number) ? { prefix: number } : {};
}

/** Which row of the document each line shows; one line of a two-sided table shows two. */
function linesOf({ table, form, rows }: TableGrid, start: number): SheetLine[] | null {
  if (form.shape === 'overall' || rows.some(({ cells }) => cells.some(({ merge }) => merge !== undefined)))
    return null;
  const leaves = leavesOf(form.columns);
  const right = form.shape === 'sides' ? leaves.findIndex(({ id }) => id.startsWith('expenditure.')) : 0;
  const ranges: [number, number][] =
    right > 0
      ? [
          [0, right],
          [right, leaves.length],
        ]
      : [[0, leaves.length]];
  return rows.flatMap((row, offset) =>
    ranges.flatMap((columns) => {
      const index = indexOf(row, columns, table);
      return index === null ? [] : [{ row: start + offset, columns, index }];
    }),
  );
}

function indexOf({ cells }: GridRow, [from, to]: readonly [number, number], table: TableId): number | null {
  let column = 0;
  for (const { path, colspan = 1 } of cells) {
    if (column >= from && column < to && path !== null)
      return Number(path.slice(`tables.${table}.rows[`.length).split(']')[0]);
    column += colspan;
  }
  return null;
}

/** Words make room for their longest line within bounds, in cells of one column. */
function widthsOf(cells: readonly SheetCell[], width: number): number[] {
  const widths = Array.from({ length: width }, () => NARROW);
  for (const { column, colSpan, look, text } of cells)
    if (colSpan === 1) {
      const needed = look === 'amount' ? AMOUNT : Math.min(WIDE, widthOf(text) + 2);
      widths[column] = Math.max(widths[column]!, needed);
    }
  return widths;
}
