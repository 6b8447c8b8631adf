import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/importers/source.js';
import { trailOf } from '../../../src/pages/workbench/results/places.js';
import { drawnRows, positionOf } from '../../../src/pages/workbench/results/cell-layout.js';
import { nextPosition } from '../../../src/pages/workbench/views/grid-keys.js';
import { gridOf, resultOf, tableOf } from './results.js';

const place = { file: 'a.pdf', page: 3 };
const grid = gridOf(
  '0:1',
  [
    ['名称', '支出', '<'],
    ['^', '基本', '项目'],
    ['公用', '1.00', ''],
  ],
  place,
);
const at = (cell: string) => ({ ...place, cell });
const result = resultOf(
  { tables: [tableOf(grid, 'expenditure', ['name', 'basic', 'project'])] },
  {
    trace: new Map<string, Place>([
      ['tables.expenditure.rows[0].name', at('R3C1')],
      ['tables.expenditure.rows[0].basic', at('R3C2')],
      ['narrative.facts[0]', at('R3C2')],
      ['year', { file: 'a.pdf', page: 1, line: 4 }],
    ]),
  },
);
const trail = trailOf(result);

describe('the way between files and document', () => {
  it('leads from a place in the document to its cell and back', () => {
    expect(trail.cellOf('tables.expenditure.rows[0].basic')).toEqual({ grid: '0:1', row: 2, column: 1 });
    expect(trail.pathsOf(grid.rows[2]![1]!)).toEqual([
      'tables.expenditure.rows[0].basic',
      'narrative.facts[0]',
    ]);
    expect(trail.pathsOf(grid.rows[2]![2]!)).toEqual([]);
  });

  it('leads from a row, or from a field that is not printed, to what is nearest', () => {
    const row = { grid: '0:1', row: 2, column: 0 };
    expect(trail.cellOf('tables.expenditure.rows[0]')).toEqual(row);
    expect(trail.cellOf('tables.expenditure.rows[0].total')).toEqual(row);
  });

  it('does not lead from one row to another of a longer number', () => {
    expect(trail.placeOf('tables.expenditure.rows[00]')).toEqual(at('R3C1'));
    expect(trail.placeOf('tables.income.rows[0].total')).toBeNull();
  });

  it('names a place that is no cell, without a way there', () => {
    expect(trail.placeOf('year')).toEqual({ file: 'a.pdf', page: 1, line: 4 });
    expect(trail.cellOf('year')).toBeNull();
  });

  it('finds the table where a note names no cell', () => {
    expect(trail.cellAt(place)).toEqual({ grid: '0:1', row: 0, column: 0 });
    expect(trail.cellAt({ file: 'b.pdf' })).toBeNull();
  });
});

describe('cells as they are drawn', () => {
  it('draws a merged cell once, over all it covers', () => {
    const spans = drawnRows(grid, 0, 3).map((row) => row.map(({ rowSpan, colSpan }) => [rowSpan, colSpan]));
    expect(spans).toEqual([
      [
        [2, 1],
        [1, 2],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  it('cuts a merged cell at the ends of what is shown', () => {
    expect(drawnRows(grid, 0, 1)[0]![0]).toMatchObject({ rowSpan: 1 });
    expect(drawnRows(grid, 1, 3)[0]!.map(({ cell }) => cell.text)).toEqual(['名称', '基本', '项目']);
  });

  it('finds a cell in a part of the grid as read', () => {
    const part = { ...grid, id: '0:1#2', rows: grid.rows.slice(2) };
    expect(positionOf(part, { row: 2, column: 1 })).toMatchObject({ row: 0, column: 1 });
    expect(positionOf(part, { row: 0, column: 0 })).toBeNull();
  });

  it.each([
    ['ArrowRight', [0, 0], [0, 1]],
    ['ArrowDown', [0, 0], [2, 0]],
    ['ArrowLeft', [1, 1], [0, 0]],
    ['ArrowUp', [1, 2], [0, 1]],
    ['ArrowUp', [0, 1], [0, 1]],
    ['End', [2, 0], [2, 2]],
    ['PageDown', [0, 1], [2, 1]],
  ])('%s leads from %j to %j', (key, [row, column], [toRow, toColumn]) => {
    expect(nextPosition(grid, { row: row!, column: column! }, key, false)).toEqual({
      row: toRow,
      column: toColumn,
    });
  });

  it('leads to the ends of the table with Ctrl, and leaves other keys alone', () => {
    expect(nextPosition(grid, { row: 2, column: 2 }, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(nextPosition(grid, { row: 0, column: 0 }, 'End', true)).toEqual({ row: 2, column: 2 });
    expect(nextPosition(grid, { row: 0, column: 0 }, 'a', false)).toBeNull();
  });
});
