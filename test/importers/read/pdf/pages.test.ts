import { describe, expect, it } from 'vitest';
import { fields, lattice, makePdf, text, type TestPage } from './make-pdf.js';
import { gridsOf } from '../../show.js';
import { onlyGrid, readFile, textsOf } from './read.js';

const XS = [50, 250, 350, 450];
const HEAD = ['项目', '合计', '其中'];
const ROWS = [HEAD, ['教育支出', '1.00', '2.00'], ['合计', '1.00', '2.00']];
const levels = (top: number, rows: number, height = 20) =>
  Array.from({ length: rows + 1 }, (_, row) => top + row * height);
/** A table of rows 20 points high. */
const table = (top: number, rows: readonly (readonly string[])[], xs = XS) =>
  lattice(xs, levels(top, rows.length)) + fields(xs, levels(top, rows.length), rows);
const data = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => [
    `项目${from + index}`,
    `${from + index}.00`,
    `${from + index}.50`,
  ]);

describe('pages that lie on their side', () => {
  it('are read upright, turned by the page or by the text', async () => {
    const turned: TestPage[] = [90, 180, 270].map((rotate) => ({ rotate, content: table(100, ROWS) }));
    const sideways = ['0 -1 1 0 0 700 cm ', '0 1 -1 0 500 0 cm '].map((matrix) => ({
      content: matrix + table(100, ROWS),
    }));
    for (const page of [...turned, ...sideways]) expect((await onlyGrid(makePdf([page]))).grid).toEqual(ROWS);
  });

  it('leave slanted text out, and say so', async () => {
    const watermark = `BT /F1 60 Tf 0.7 -0.7 -0.7 -0.7 100 400 Tm <${'516c5f00'}> Tj ET\n`;
    const { grid, notes } = await onlyGrid(makePdf([{ content: watermark + table(100, ROWS) }]));
    expect(grid).toEqual(ROWS);
    expect(notes).toEqual(['slanted-text-left-out']);
  });
});

describe('a table over several pages', () => {
  const first = (rows = data(1, 30)) =>
    text(180, 60, '支出预算表', 18) + text(50, 90, '单位：元') + table(100, [HEAD, ...rows]);

  it('is one grid; each cell knows its own page and row', async () => {
    const { grid, notes, file } = await onlyGrid(
      makePdf([{ content: first() }, { content: table(60, data(31, 5)) }]),
    );
    expect(grid).toEqual([HEAD, ...data(1, 35)]);
    expect(notes).toEqual(['table-joined']);
    const [joined] = gridsOf(file);
    expect(joined?.id).toBe('0:2');
    expect(joined?.place).toEqual({ file: 'test.pdf', page: 1 });
    expect(joined?.rows[30]?.[1]?.place).toEqual({ file: 'test.pdf', page: 1, cell: 'R31C2' });
    expect(joined?.rows[31]?.[1]?.place).toEqual({ file: 'test.pdf', page: 2, cell: 'R1C2' });
  });

  it('has its head once when it is repeated', async () => {
    const { grid } = await onlyGrid(
      makePdf([{ content: first() }, { content: table(60, [HEAD, ...data(31, 3)]) }]),
    );
    expect(grid).toEqual([HEAD, ...data(1, 33)]);
  });

  it('goes on in a total with merged fields', async () => {
    const xs = [50, 100, 250, 350];
    const rows = Array.from({ length: 31 }, (_, row) => ['201', `项目${row}`, `${row}.00`]);
    const total = lattice([50, 250, 350], [60, 80]) + text(120, 75, '合计') + text(252, 75, '465.00');
    const { grid } = await onlyGrid(makePdf([{ content: table(100, rows, xs) }, { content: total }]));
    expect(grid.at(-1)).toEqual(['合计', '‹', '465.00']);
  });

  it('gets a row back that the page break cut', async () => {
    const name = '特别长的项目名称一直写到了单元格的右边';
    const cut = [...data(1, 29), [name, '30.00', '']];
    const { grid, notes } = await onlyGrid(
      makePdf([{ content: first(cut) }, { content: table(60, [['并且没有写完', '', ''], ...data(31, 3)]) }]),
    );
    expect(grid[30]).toEqual([`${name}并且没有写完`, '30.00', '']);
    expect(grid[31]?.[0]).toBe('项目31');
    expect(notes).toEqual(['row-joined', 'table-joined']);
  });

  it.each<[string, TestPage, TestPage]>([
    [
      'a title stands between',
      { content: first() },
      { content: text(180, 50, '收入预算表') + table(60, data(31, 3)) },
    ],
    [
      'the columns are others',
      { content: first() },
      { content: table(60, data(31, 3), [50, 200, 350, 450]) },
    ],
    [
      'the head is another',
      { content: first() },
      { content: table(60, [['科目', '合计', '其中'], ...data(31, 3)]) },
    ],
    [
      'there was room above',
      { content: table(100, [HEAD, ...data(1, 3)]) },
      { content: table(60, data(4, 35)) },
    ],
    [
      'text follows above',
      { content: first() + text(50, 760, '注：本表为空表。') },
      { content: table(60, data(31, 3)) },
    ],
  ])('stays apart where %s', async (_, one, two) => {
    expect(gridsOf(await readFile(makePdf([one, two])))).toHaveLength(2);
  });
});

describe('the margins', () => {
  const page = (number: number, body: string) => ({
    content:
      text(200, 40, '某某局2025年部门预算') +
      text(450, 57, '单位：万元') +
      body +
      text(280, 815, `- ${number} -`),
  });

  it('lose page numbers and repeated lines, but no unit', async () => {
    const file = await readFile(
      makePdf([1, 2, 3, 4].map((number) => page(number, text(50, 200, `第${number}部分`)))),
    );
    expect(textsOf(file)).toEqual([
      '单位：万元',
      '第1部分',
      '单位：万元',
      '第2部分',
      '单位：万元',
      '第3部分',
      '单位：万元',
      '第4部分',
    ]);
    expect(file.notes).toEqual([
      { code: 'page-numbers-left-out', severity: 'info', place: { file: 'test.pdf' }, words: { count: 4 } },
      {
        code: 'repeated-line-left-out',
        severity: 'info',
        place: { file: 'test.pdf' },
        words: { text: '某某局2025年部门预算', count: 4 },
      },
    ]);
  });

  it('keep a number that is no page number', async () => {
    const file = await readFile(
      makePdf([
        { content: text(50, 200, '甲') + text(280, 815, '17') },
        { content: text(50, 200, '乙') + text(280, 815, '99') },
      ]),
    );
    expect(textsOf(file)).toContain('17');
  });
});
