import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headRows } from '../../../src/model/forms/head.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { TABLE_IDS, type TableId } from '../../../src/model/schema/tables.js';
import { toFen } from '../../../src/model/money.js';
import { readPath } from '../../../src/model/read-path.js';
import { selectTableGrid, type TableGrid } from '../../../src/model/series/table-grid.js';
import { layOutRows } from '../../../src/model/series/table-layout.js';
import { nextOrder, orderedRows, sortableColumns } from '../../../src/model/series/table-order.js';
import { pairSides } from '../../../src/model/series/table-sides.js';
import { budgetWith } from './budget-builder.js';

const read = (name: string): Budget => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
const hongqi = read('hongqi-office-2022');
const documents = ['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward', 'invented-no-last-year'];

const gridOf = (table: TableId, budget = hongqi): TableGrid => selectTableGrid(budget, table)!;
const texts = ({ rows }: TableGrid, row: number) =>
  rows[row]!.cells.map(({ text, amount }) => (typeof amount === 'number' ? amount / 1e6 : text));

describe('selectTableGrid', () => {
  it('is null where the document has no such table', () => {
    expect(selectTableGrid(hongqi, 'income')).toBe(null);
  });

  it('splits a code as the form splits it, and leaves blanks blank', () => {
    expect(texts(gridOf('expenditure'), 2)).toEqual([
      '201',
      '03',
      '01',
      '',
      '行政运行',
      221.52,
      '',
      171.3,
      25.07,
      25.15,
      '',
      '',
      '',
      '',
    ]);
    expect(texts(gridOf('expenditure'), 1).slice(0, 6)).toEqual([
      '',
      '',
      '',
      '007',
      '新乡市红旗区人民政府办公室',
      462.78,
    ]);
  });

  it('never loses a part of a code', () => {
    for (const code of ['201', '20103', '2010301', '20103011', 'A1', '3']) {
      const budget = structuredClone(hongqi);
      Object.assign(budget.tables.expenditure!.rows[2]!, { code });
      expect(texts(gridOf('expenditure', budget), 2).slice(0, 3).join('')).toBe(code);
      const economic = structuredClone(read('putuo-office-2025'));
      Object.assign(economic.tables.basicExpenditure!.rows[1]!, { code });
      expect(texts(gridOf('basicExpenditure', economic), 1).slice(0, 2).join('')).toBe(code);
    }
  });

  it('shows a unit and its code in the columns of 项目名称 and 项目单位, as the form does', () => {
    expect(texts(gridOf('projects'), 1).slice(0, 4)).toEqual([
      '',
      '007',
      '新乡市红旗区人民政府办公室',
      125.57,
    ]);
  });

  it('merges 合计 across the columns before the amounts', () => {
    const [total] = gridOf('basicExpenditure').rows;
    expect(total!.cells.map(({ text, colspan }) => [text, colspan])).toEqual([
      ['合计', 4],
      ['', undefined],
      ['', undefined],
      ['', undefined],
    ]);
  });

  it('tells a zero from a blank', () => {
    const budget = structuredClone(hongqi);
    budget.tables.threePublic!.rows[0]!.abroad = 0;
    const { cells } = gridOf('threePublic', budget).rows[0]!;
    expect(cells.map(({ amount }) => amount)).toEqual([
      16_100_000,
      0,
      15_100_000,
      null,
      15_100_000,
      1_000_000,
    ]);
  });

  it('is empty only without figures', () => {
    expect(gridOf('fundExpenditure')).toMatchObject({ isEmpty: true, rows: [{ kind: 'total' }] });
    expect(gridOf('expenditure').isEmpty).toBe(false);
  });

  it.each(documents)('shows every figure and every name of %s once, at its path', (name) => {
    const budget = read(name);
    for (const table of Object.keys(budget.tables) as TableId[]) {
      const { unit, rows } = budget.tables[table]!;
      const cells = layOutRows(gridOf(table, budget).rows, []).flatMap((chunk) =>
        chunk.flatMap((row) => row.cells),
      );
      const paths = cells.filter(({ amount }) => typeof amount === 'number').map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      for (const { path, amount, text, label } of cells) {
        if (path === null || label) continue;
        const value = readPath(budget, path);
        if (typeof amount === 'number') expect(amount).toBe(toFen(value as number, unit));
        else if (text) expect(text.endsWith(String(value)) || String(value).includes(text)).toBe(true);
      }
      (rows as Record<string, unknown>[]).forEach((row, index) => {
        for (const [field, value] of Object.entries(row))
          if (typeof value === 'number') expect(paths).toContain(`tables.${table}.rows[${index}].${field}`);
        const shown = cells.map(({ path, text }) =>
          path?.startsWith(`tables.${table}.rows[${index}]`) ? text : '',
        );
        if (typeof row.name === 'string')
          expect(shown.some((text) => text.endsWith(row.name as string))).toBe(true);
      });
    }
  });
});

describe('the cells of the printed original', () => {
  const cells: [number, number, string, string, [number, number]?][] = JSON.parse(
    readFileSync('test/fixtures/hongqi-office-2022.cells.json', 'utf8'),
  );

  it('are all in the grids', () => {
    const shown = new Map<string, string[]>();
    for (const table of TABLE_IDS)
      for (const { cells } of selectTableGrid(hongqi, table)?.rows ?? [])
        for (const { path, text, amount } of cells)
          if (path)
            shown.set(path, [...(shown.get(path) ?? []), typeof amount === 'number' ? String(amount) : text]);
    const missing = cells.filter(([, , printed, path]) => {
      const found = shown.get(path) ?? [];
      const amount = /^[\d.]+$/.test(printed) ? String(toFen(Number(printed), '万元')) : printed;
      return !found.includes(printed) && !found.includes(amount);
    });
    expect(cells.length).toBeGreaterThan(250);
    expect(missing).toEqual([]);
  });
});

describe('pairSides', () => {
  const side = (side: 'income' | 'expenditure', ...kinds: string[]) => kinds.map((kind) => ({ side, kind }));

  it('puts lines beside each other from the top, and closing lines from the bottom', () => {
    const rows = [
      ...side('income', 'subtotal', 'item', 'total'),
      ...side('expenditure', 'item', 'item', 'item', 'carry', 'total'),
    ];
    expect(pairSides(rows).map(({ income, expenditure }) => [income, expenditure])).toEqual([
      [0, 3],
      [1, 4],
      [null, 5],
      [null, 6],
      [2, 7],
    ]);
  });

  it('prints 总计 of the real tables in one row', () => {
    for (const table of ['incomeExpenditure', 'appropriation'] as const) {
      const last = gridOf(table).rows.at(-1)!;
      expect(last.kind).toBe('total');
      expect(last.lines.map(({ amount }) => amount)).toEqual([462_780_000, 462_780_000]);
    }
    expect(gridOf('incomeExpenditure').rows).toHaveLength(33);
    expect(gridOf('appropriation').rows).toHaveLength(33);
  });

  it('shows every line once, each side in its order', () => {
    const kinds = fc.constantFrom('item', 'ofWhich', 'carry', 'subtotal', 'total');
    const sides = fc.constantFrom('income' as const, 'expenditure' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ side: sides, kind: kinds }), { maxLength: 40 }), (rows) => {
        const pairs = pairSides(rows);
        for (const name of ['income', 'expenditure'] as const) {
          const expected = rows.flatMap((row, index) => (row.side === name ? [index] : []));
          expect(pairs.flatMap((pair) => pair[name] ?? [])).toEqual(expected);
        }
        expect(pairs.every(({ income, expenditure }) => income !== null || expenditure !== null)).toBe(true);
      }),
    );
  });
});

describe('layOutRows', () => {
  const laidOut = (table: TableId, budget = hongqi) => {
    const grid = gridOf(table, budget);
    const head = grid.form.shape === 'overall' ? [] : headRows(grid.form.columns);
    return { head, chunks: layOutRows(grid.rows, head) };
  };

  it('prints a project once for all its indicators', () => {
    const [rows] = laidOut('projectPerformance').chunks;
    const first = rows![2]!;
    expect(first.cells[1]).toMatchObject({ text: '党建经费', rowspan: 4, head: 'row' });
    expect(rows![3]!.cells.map(({ text }) => text)).toEqual(['', '', '手拉手帮扶', '≥4 次', '', '', '', '']);
    expect(rows![3]!.cells[2]!.headers).toContain(first.cells[1]!.id);
  });

  it('prints a level once for all the indicators below it', () => {
    const [rows] = laidOut('overallPerformance').chunks;
    const spans = rows!.flatMap(({ cells }) => cells.filter(({ rowspan }) => rowspan > 1));
    expect(spans.map(({ text, rowspan }) => [text, rowspan])).toEqual([
      ['年度履职目标', 8],
      ['年度主要任务', 7],
      ['预算情况', 6],
      ['投入管理指标', 20],
      ['工作目标管理', 3],
      ['预算和财务管理', 12],
      ['绩效管理', 5],
      ['产出指标', 2],
      ['效益指标', 2],
    ]);
  });

  it.each(documents)('ties every cell of %s to heads that are there, and fills every row', (name) => {
    const budget = read(name);
    for (const table of Object.keys(budget.tables) as TableId[]) {
      const { head, chunks } = laidOut(table, budget);
      const heads = [...head.flat(), ...chunks.flat().flatMap(({ cells }) => cells)].flatMap(
        ({ id }) => id ?? [],
      );
      expect(new Set(heads).size).toBe(heads.length);
      for (const { cells } of chunks.flat())
        for (const { headers } of cells)
          for (const id of headers.split(' ').filter(Boolean)) expect(heads).toContain(id);
      const columns = head[0]?.reduce((sum, { colspan }) => sum + colspan, 0) ?? 5;
      for (const rows of chunks) {
        const covered = rows.map(() => 0);
        rows.forEach(({ cells }, row) => {
          for (const { rowspan, colspan = 1 } of cells)
            for (let below = row; below < row + rowspan; below += 1) covered[below]! += colspan;
        });
        expect(new Set(covered)).toEqual(new Set(rows.length > 0 ? [columns] : []));
      }
    }
  });

  it('cuts a long table into chunks, and no merged cell across them', () => {
    const budget = structuredClone(hongqi);
    const { rows } = budget.tables.overallPerformance!;
    budget.tables.overallPerformance!.rows = Array.from({ length: 700 }, () => rows[0]!);
    const { chunks } = laidOut('overallPerformance', budget);
    expect(chunks.map((chunk) => chunk.length)).toEqual([100, 100, 100, 100, 100, 100, 100, 23]);
    for (const chunk of chunks.slice(1)) expect(chunk[0]!.cells[0]).toMatchObject({ rowspan: chunk.length });
  });
});

describe('order and search', () => {
  const names = (grid: TableGrid, filter: string, order: Parameters<typeof orderedRows>[2]) =>
    orderedRows(grid, filter, order).map(({ cells }) => cells[1]!.text);

  it('is offered only where the order of the rows means nothing', () => {
    expect(sortableColumns(gridOf('projects'))).toContain('total');
    expect(sortableColumns(gridOf('basicExpenditure'))).toEqual([
      'code',
      'govCode',
      'total',
      'personnel',
      'public',
    ]);
    for (const table of [
      'incomeExpenditure',
      'threePublic',
      'overallPerformance',
      'projectPerformance',
    ] as const)
      expect(sortableColumns(gridOf(table))).toEqual([]);
    const putuo = read('putuo-office-2025');
    for (const table of ['expenditure', 'basicExpenditure'] as const)
      expect(sortableColumns(gridOf(table, putuo))).toEqual([]);
  });

  it('keeps total and unit where they are printed, and puts blanks last either way', () => {
    const grid = gridOf('projects');
    const descending = names(grid, '', { column: 'total', direction: 'descending' });
    expect(descending.slice(0, 4)).toEqual(['', '007', '工作经费', '政府法制工作综合业务费']);
    const ascending = names(grid, '', { column: 'total', direction: 'ascending' });
    expect(ascending.slice(0, 3)).toEqual(['', '007', '党建经费']);
    const basic = gridOf('basicExpenditure');
    const last = orderedRows(basic, '', { column: 'public', direction: 'ascending' }).at(-1)!;
    expect(last.cells.at(-1)!.amount).toBe(null);
  });

  it('sorts codes as codes, and comes back to the printed order', () => {
    const codes = orderedRows(gridOf('expenditure'), '', { column: 'lei', direction: 'ascending' }).map(
      ({ cells }) =>
        cells
          .slice(0, 3)
          .map(({ text }) => text)
          .join(''),
    );
    expect(codes).toEqual(['', '', '2010301', '2010350', '2010399', '2013699', '2040612']);
    const first = nextOrder(null, 'total');
    expect(first).toEqual({ column: 'total', direction: 'descending' });
    expect(nextOrder(first, 'code')).toEqual({ column: 'code', direction: 'ascending' });
    expect(nextOrder(nextOrder(first, 'total'), 'total')).toBe(null);
  });

  it('finds rows by any word, and a project by the words of its indicators', () => {
    expect(names(gridOf('basicExpenditure'), '工 资', null).length).toBeGreaterThan(3);
    const found = orderedRows(gridOf('projectPerformance'), '手拉手', null);
    expect(found).toHaveLength(4);
    expect(orderedRows(gridOf('overallPerformance'), '决算真实性', null).map(({ kind }) => kind)).toEqual([
      'head',
      'indicator',
    ]);
  });
});

describe('degenerate tables', () => {
  const table = { title: '表', unit: '万元', decimals: 2 } as const;

  it('are shown as they are', () => {
    const line = { side: 'income', kind: 'total', name: '总计', amount: 1 } as const;
    const tables: Budget['tables'] = {
      expenditure: { ...table, rows: [] },
      incomeExpenditure: { ...table, rows: [line] },
      appropriation: { ...table, rows: [] },
      overallPerformance: { ...table, rows: [] },
      projectPerformance: { ...table, rows: [{ kind: 'project', name: null }] },
      projects: {
        ...table,
        rows: [
          { kind: 'project', name: '甲', code: '1' },
          { kind: 'project', name: '乙', code: '1' },
        ],
      },
    };
    const budget = budgetWith(tables);
    expect(gridOf('expenditure', budget).rows).toEqual([]);
    expect(gridOf('incomeExpenditure', budget).rows).toHaveLength(1);
    expect(gridOf('appropriation', budget).rows).toEqual([]);
    expect(gridOf('overallPerformance', budget).rows.map(({ kind }) => kind)).toEqual(['head']);
    expect(gridOf('projectPerformance', budget).rows).toHaveLength(1);
    expect(gridOf('projects', budget).rows.map(({ lines }) => lines[0]!.keys[0])).toEqual(['1', '1']);
  });
});
