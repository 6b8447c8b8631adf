import { headRows } from '../../src/model/forms/head.js';
import { leavesOf } from '../../src/places/form.js';
import { exponentOf } from '../../src/model/money.js';
import type { Unit } from '../../src/model/schema/amounts.js';
import type { Budget } from '../../src/model/schema/document.js';
import type { TableId } from '../../src/model/schema/tables.js';
import { selectTableGrid } from '../../src/model/series/table-grid.js';
import { layOutRows } from '../../src/model/series/table-layout.js';
import type { Block, Grid, GridCell } from '../../src/importers/source.js';
import { text } from './grids.js';

const place = { file: 'laid-out' };

/** A table of a document as it would be published: title, department and unit above, then head and rows with spans. */
export function layOut(budget: Budget, table: TableId, id = '0:0'): Block[] {
  const selected = selectTableGrid(budget, table)!;
  const { title, unit, department, decimals, note } = budget.tables[table]!;
  const head = headRows(selected.form.columns);
  const leaves = leavesOf(selected.form.columns);
  const rows: GridCell[][] = [];
  const set = (row: number, column: number, words: string, rowSpan: number, colSpan: number): void => {
    const cell = {
      text: words,
      row,
      column,
      rowSpan,
      colSpan,
      place: { ...place, cell: `R${row + 1}C${column + 1}` },
    };
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + colSpan; c++) (rows[r] ??= [])[c] = cell;
  };
  if (selected.form.shape !== 'overall')
    for (const [row, cells] of head.entries())
      for (const { label, rowspan, colspan, start } of cells)
        set(row, start, label.replace('{unit}', unit), rowspan, colspan);
  const from = rows.length;
  for (const { cells, index: row } of layOutRows(selected.rows, head).flat())
    for (const cell of cells) {
      const words =
        cell.amount === undefined || cell.amount === null ? cell.text : printed(cell.amount, unit, decimals);
      set(
        from + row,
        firstFree(rows[from + row] ?? []),
        words.replace('{unit}', unit),
        cell.rowspan,
        cell.colspan ?? 1,
      );
    }
  for (const [row, cells] of rows.entries())
    for (let column = 0; column < leaves.length; column++) if (!cells[column]) set(row, column, '', 1, 1);
  const grid: Grid = { kind: 'grid', id, rows, place };
  return [
    text(title),
    ...(department && selected.form.shape !== 'overall'
      ? [text(`${selected.department}：${department}`)]
      : []),
    text(`单位：${unit}`),
    grid,
    ...(note ? [text(/^[备注说]/.test(note) ? note : `说明：${note}`)] : []),
  ];
}

/** The first column where no cell stands yet. */
function firstFree(cells: readonly (GridCell | undefined)[]): number {
  const free = [...cells].findIndex((cell) => cell === undefined);
  return free < 0 ? cells.length : free;
}

/** An amount in 分 as printed, with thousands separators. */
function printed(fen: number, unit: Unit, decimals: number): string {
  const exponent = exponentOf(unit);
  const digits = String(Math.abs(fen)).padStart(exponent + 1, '0');
  const fraction = digits.slice(-exponent).replace(/0+$/, '').padEnd(decimals, '0');
  const whole = digits.slice(0, -exponent).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}
