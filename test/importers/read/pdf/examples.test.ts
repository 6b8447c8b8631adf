import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid, GridCell, SourceFile } from '../../../../src/importers/source.js';
import { readPath } from '../../../../src/model/read-path.js';
import { readJson, type PrintedCell } from '../../../model/transcription.js';
import { readPublished } from '../../../published.js';
import { faultsOf, gridsOf } from '../../show.js';
import { codesOf, readFile, textsOf, textsOfGrid } from './read.js';

const read = (name: string) => readFile(readPublished(`${name}.pdf`), `${name}.pdf`);
const sizes = (file: SourceFile) =>
  gridsOf(file).map(({ rows, place }) => [place.page, rows.length, rows[0]!.length]);

/** Cells of a page in the order of rows, each once. */
function cellsOfPage(grids: readonly Grid[], page: number): GridCell[] {
  const rows = grids.flatMap((grid) => grid.rows);
  return [...new Set(rows.flat())].filter(({ place }) => place.page === page);
}
const isNumeric = ({ text }: GridCell) => /^[\d,.]+$/.test(text);
const toNumber = (text: string | undefined) => (text ? Number(text.replaceAll(',', '')) : 0);

describe("the Putuo office's PDF", () => {
  const printed = readJson('test/fixtures/putuo-office-2025.cells.json') as PrintedCell[];
  const document = readJson('data/putuo-office-2025.json');
  let file: SourceFile;
  let grids: Grid[];
  beforeAll(async () => {
    file = await read('putuo-office-2025');
    grids = gridsOf(file);
  });

  it('has its nine tables, each a grid of its own', () => {
    expect(sizes(file)).toEqual([
      [8, 16, 4],
      [9, 24, 9],
      [11, 24, 7],
      [13, 16, 7],
      [14, 24, 7],
      [16, 12, 7],
      [17, 12, 7],
      [18, 33, 6],
      [20, 4, 7],
    ]);
    for (const grid of grids) expect(faultsOf(grid)).toEqual([]);
    expect(codesOf(file.notes)).toEqual(Array(4).fill('table-joined'));
  });

  it('has all 419 numeric cells, and no other', () => {
    const read = [...new Set(printed.map(([page]) => page))].flatMap((page) =>
      cellsOfPage(grids, page)
        .filter(isNumeric)
        .map(({ text }, index) => [page, index + 1, text]),
    );
    expect(read).toEqual(printed.map(([page, index, text]) => [page, index, text]));
    const pages = new Set(grids.flatMap(({ rows }) => rows.flat().map(({ place }) => place.page)));
    expect([...pages].flatMap((page) => cellsOfPage(grids, page!).filter(isNumeric))).toHaveLength(419);
  });

  it('has each in the row of its name and the column of its field', () => {
    const columns = new Map<string, Set<number>>();
    for (const [page, index, , path, slice] of printed) {
      const cell = cellsOfPage(grids, page).filter(isNumeric)[index - 1]!;
      const grid = grids.find(({ rows }) => rows.flat().includes(cell))!;
      const [, row, field] = /^(.*)\.(\w+)$/.exec(path) as unknown as [string, string, string];
      const { name, side } = readPath(document, row) as { name?: string; side?: string };
      const texts = grid.rows[cell.row]!.map(({ text }) => text.replace(/\s/g, ''));
      if (name)
        expect(
          texts.some((text) => text.includes(name)),
          `${path} ${texts.join('|')}`,
        ).toBe(true);
      const key = [path.split('.')[1], side, field, slice?.[0]].join(' ');
      columns.set(key, (columns.get(key) ?? new Set()).add(cell.column));
    }
    expect([...columns].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('has titles, units and notes around them, paragraphs whole', () => {
    const texts = textsOf(file);
    const titles = (document as { contents: { title: string }[] }).contents.map(({ title }) => title);
    expect(titles.every((title) => texts.includes(title))).toBe(true);
    expect(texts.filter((text) => /单位[:：]万?元$/.test(text))).toHaveLength(9);
    expect(texts.filter((text) => /^注:/.test(text))).toHaveLength(2);
    expect(texts.filter((text) => text.length === 1)).toEqual([]);
    expect(texts.some((text) => text.endsWith('涉及项目预算资金6626万元。'))).toBe(true);
  });
});

describe("the Wanli street office's PDF", () => {
  let file: SourceFile;
  let grids: Grid[];
  beforeAll(async () => {
    file = await read('wanli-street-2024');
    grids = gridsOf(file);
  });

  it('has its nine tables, joined over up to five pages with and without repeated heads', () => {
    expect(sizes(file)).toEqual([
      [10, 16, 4],
      [11, 70, 9],
      [16, 70, 7],
      [21, 16, 7],
      [22, 70, 7],
      [27, 15, 7],
      [28, 15, 7],
      [29, 35, 6],
      [31, 4, 7],
    ]);
    for (const grid of grids) expect(faultsOf(grid)).toEqual([]);
    expect(codesOf(file.notes)).toEqual(Array(4).fill('table-joined'));
  });

  it('has 1402 numeric cells', () => {
    const numeric = grids.flatMap(({ rows }) => [...new Set(rows.flat())]).filter(isNumeric);
    expect(numeric).toHaveLength(1402);
  });

  it('has every figure in its row and column: rows add up, classes to the total', () => {
    for (const [index, [total, ...parts]] of [
      [1, [4, 5, 6, 7, 8]],
      [2, [4, 5, 6]],
      [4, [4, 5, 6]],
      [7, [3, 4, 5]],
    ] as [number, [number, ...number[]]][]) {
      const rows = textsOfGrid(grids[index]!).slice(3);
      const classes = rows.filter(([kind, section]) => /^\d{3}$/.test(kind!) && section === '');
      expect(classes.length).toBeGreaterThan(2);
      for (const row of rows)
        expect(
          parts.reduce((sum, part) => sum + toNumber(row[part]), 0),
          row.join('|'),
        ).toBe(toNumber(row[total]));
      for (const column of [total, ...parts])
        expect(classes.reduce((sum, row) => sum + toNumber(row[column]), 0)).toBe(
          toNumber(rows.at(-1)?.[column]),
        );
    }
  });

  it('prints these rows', () => {
    const row = (grid: number, index: number) => textsOfGrid(grids[grid]!).at(index);
    expect(row(0, 2)).toEqual(['一、财政拨款收入', '156,211,123', '一、一般公共服务支出', '2,932,700']);
    expect(row(0, -1)).toEqual(['收入总计', '156,211,123', '支出总计', '156,211,123']);
    expect(row(1, 15)).toEqual(['201', '38', '02', '一般行政管理事务', '135,200', '135,200', '0', '0', '0']);
    expect(row(1, -1)).toEqual(['合计', '‹', '‹', '‹', '156,211,123', '156,211,123', '0', '0', '0']);
    expect(row(4, -1)).toEqual(['合计', '‹', '‹', '‹', '156,211,123', '99,706,020', '56,505,103']);
    expect(row(8, -1)).toEqual(['47.91', '0', '1.35', '46.56', '25', '21.56', '443.18']);
    expect(grids[1]?.rows[15]?.[4]?.place).toEqual({ file: 'wanli-street-2024.pdf', page: 12, cell: 'R1C5' });
  });
});

describe("the welfare home's PDF", () => {
  let file: SourceFile;
  let grids: Grid[];
  beforeAll(async () => {
    file = await read('welfare-home-2024');
    grids = gridsOf(file);
  });

  it('has its nine tables, and no grid of white fields', () => {
    expect(sizes(file)).toEqual([
      [7, 16, 7],
      [8, 18, 9],
      [9, 18, 7],
      [10, 16, 7],
      [11, 18, 7],
      [12, 16, 7],
      [13, 16, 7],
      [14, 30, 6],
      [15, 4, 7],
    ]);
    for (const grid of grids) expect(faultsOf(grid)).toEqual([]);
    expect(file.notes).toEqual([]);
  });

  it('has 330 numeric cells', () => {
    const numeric = grids.flatMap(({ rows }) => [...new Set(rows.flat())]).filter(isNumeric);
    expect(numeric).toHaveLength(330);
  });

  it('prints these rows, a misprinted code as it is printed', () => {
    const row = (grid: number, index: number) => textsOfGrid(grids[grid]!).at(index);
    expect(textsOfGrid(grids[0]!).slice(0, 4)).toEqual([
      ['本年收入', '‹', '本年支出', '‹', '‹', '‹', '‹'],
      ['项目', '预算数', '项目', '预算数', '‹', '‹', '‹'],
      ['^', '^', '^', '合计', '基本支出', '‹', '项目支出'],
      ['^', '^', '^', '^', '人员经费', '公用经费', '^'],
    ]);
    expect(row(0, -1)).toEqual([
      '收入总计',
      '12,121,164',
      '支出总计',
      '12,121,164',
      '7,380,214',
      '2,120,950',
      '2,620,000',
    ]);
    expect(row(0, 6)).toEqual([
      '2、政府性基金',
      '',
      '三、医疗卫生与计划生育支出',
      '503,724',
      '503,724',
      '',
      '',
    ]);
    expect(row(1, 3)).toEqual([
      '208',
      '',
      '',
      '社会保障和就业支出',
      '11,281,624',
      '8,661,624',
      '2,620,000',
      '',
      '',
    ]);
    expect(row(2, 13)).toEqual(['7', '11', '02', '事业单位医疗', '503,724', '503,724', '']);
  });
});
