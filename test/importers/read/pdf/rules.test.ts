import { describe, expect, it } from 'vitest';
import { fields, fill, lattice, line, makePdf, text, textRight } from './make-pdf.js';
import { gridsOf } from '../../show.js';
import { codesOf, onlyGrid, readFile, textsOf } from './read.js';

const XS = [50, 250, 350, 450];
const YS = [100, 120, 140];
const HEAD = ['项目', '合计', '其中'];

describe('ruling lines', () => {
  const rows = [HEAD, ['教育支出', '1.00', '2.00']];
  const printed = fields(XS, YS, rows);

  it('are also thin rectangles, dashes and double lines', async () => {
    const rectangles =
      XS.map((x) => fill(x, 100, 0.96, 40)).join('') + YS.map((y) => fill(50, y, 400, 0.96)).join('');
    const dashes = XS.map((x) =>
      Array.from({ length: 10 }, (_, i) => line(x, 100 + i * 4, x, 102 + i * 4)).join(''),
    ).join('');
    const levels = YS.map((y) => line(50, y, 450, y)).join('');
    const double = XS.map((x) => line(x, 100, x, 140) + line(x + 1.5, 100, x + 1.5, 140)).join('');
    for (const lines of [rectangles, dashes + levels, double + levels])
      expect((await onlyGrid(makePdf([{ content: lines + printed }]))).grid).toEqual(rows);
  });

  it('count only as far as a clip shows them', async () => {
    const clipped = `q 50 100 200 40 re W n ${line(50, 120, 450, 120)} Q\n`;
    const content =
      XS.map((x) => line(x, 100, x, 140)).join('') +
      line(50, 100, 450, 100) +
      line(50, 140, 450, 140) +
      clipped;
    const { grid } = await onlyGrid(
      makePdf([{ content: content + text(52, 115, '甲') + text(52, 135, '乙') + text(252, 125, '丙') }]),
    );
    expect(grid).toEqual([
      ['甲', '丙', ''],
      ['乙', '^', '^'],
    ]);
  });

  it('make merged cells where they are left out', async () => {
    const content =
      line(50, 100, 450, 100) +
      line(50, 140, 450, 140) +
      line(250, 120, 450, 120) +
      line(50, 160, 450, 160) +
      line(50, 100, 50, 160) +
      line(250, 100, 250, 160) +
      line(350, 120, 350, 160) +
      line(450, 100, 450, 160) +
      text(140, 125, '项目') +
      text(330, 115, '本年支出') +
      text(290, 135, '基本') +
      text(390, 135, '项目') +
      text(52, 155, '教育') +
      textRight(348, 155, '1.00') +
      textRight(448, 155, '2.00');
    const { grid } = await onlyGrid(makePdf([{ content }]));
    expect(grid).toEqual([
      ['项目', '本年支出', '‹'],
      ['^', '基本', '项目'],
      ['教育', '1.00', '2.00'],
    ]);
  });

  it('are not the frame of the page, an underline, or a picture', async () => {
    const file = await readFile(
      makePdf([
        {
          content:
            lattice([20, 575], [20, 822]) +
            line(50, 65, 200, 65) +
            text(50, 63, '部门预算说明') +
            lattice([300, 340, 380], [300, 340]) +
            text(50, 200, '支出100万元。'),
        },
      ]),
    );
    expect(gridsOf(file)).toEqual([]);
    expect(textsOf(file)).toEqual(['部门预算说明', '支出100万元。']);
  });

  it('may be open at the sides of the table', async () => {
    const content =
      YS.map((y) => line(50, y, 450, y)).join('') +
      line(250, 100, 250, 140) +
      line(350, 100, 350, 140) +
      printed;
    expect((await onlyGrid(makePdf([{ content }]))).grid).toEqual(rows);
  });

  it('are the edges of shaded fields, but not of white ones', async () => {
    const xs = [50, 200, 300];
    const ys = [100, 120, 140, 160];
    const texts = fields(xs, ys, [
      ['项目', '预算数'],
      ['教育', '1.00'],
      ['合计', '1.00'],
    ]);
    const fieldsFilled = (colour: string) =>
      `${colour} rg ` +
      ys
        .slice(0, -1)
        .flatMap((y) => [fill(50, y, 150, 20), fill(200, y, 100, 20)])
        .join('') +
      '0 0 0 rg ';
    expect((await onlyGrid(makePdf([{ content: fieldsFilled('0.9 0.9 0.9') + texts }]))).grid).toHaveLength(
      3,
    );
    expect(gridsOf(await readFile(makePdf([{ content: fieldsFilled('1 1 1') + texts }])))).toEqual([]);
  });
});

describe('missing lines', () => {
  const body = [
    ['项目', '合计', '其中'],
    ['一般公共服务支出', '1,234.50', '1,000.00'],
    ['教育支出', '0.00', ''],
    ['国防支出', '', '7.00'],
    ['其他支出', '12.00', '12.00'],
  ];
  const texts = (top: number, pitch: number) =>
    body
      .map(
        (row, r) =>
          text(52, top + r * pitch, row[0]!) +
          row
            .slice(1)
            .map((words, c) => (words ? textRight(345 + c * 100, top + r * pitch, words) : ''))
            .join(''),
      )
      .join('');

  it('between rows are seen by the figures', async () => {
    const content =
      XS.map((x) => line(x, 100, x, 200)).join('') +
      [100, 120, 200].map((y) => line(50, y, 450, y)).join('') +
      texts(115, 18);
    const { grid, notes } = await onlyGrid(makePdf([{ content }]));
    expect(grid).toEqual(body);
    expect(notes).toEqual(['table-lines-missing']);
  });

  it('between columns are seen by the figures', async () => {
    const ys = [100, 120, 140, 160, 180, 200];
    const content = lattice([50, 250, 450], ys) + texts(115, 20);
    const { grid, notes } = await onlyGrid(makePdf([{ content }]));
    expect(grid).toEqual(body);
    expect(notes).toEqual(['table-lines-missing']);
  });

  it('inside a merged cell are seen when it holds figures of several columns', async () => {
    const content =
      lattice([50, 250, 350, 450], [100, 120]) +
      lattice([50, 250, 450], [120, 140]) +
      fields(XS, YS, [HEAD]) +
      text(52, 135, '教育') +
      textRight(345, 135, '1.00') +
      textRight(445, 135, '2.00');
    const { grid, notes } = await onlyGrid(makePdf([{ content }]));
    expect(grid[1]).toEqual(['教育', '1.00', '2.00']);
    expect(notes).toEqual(['table-lines-missing']);
  });

  it('altogether: the table is rebuilt from where its text stands', async () => {
    const unit = text(52, 80, '编制部门：某办公室') + text(400, 80, '单位：元');
    for (const lines of ['', [100, 120, 200].map((y) => line(50, y, 450, y)).join('')]) {
      const file = await readFile(
        makePdf([{ content: text(200, 60, '支出预算表', 18) + unit + lines + texts(115, 18) }]),
      );
      expect(gridsOf(file).map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)))).toEqual([
        body,
      ]);
      expect(textsOf(file)).toEqual(['支出预算表', '编制部门：某办公室\t单位：元']);
      expect(codesOf(file.notes)).toEqual(['table-by-alignment']);
    }
  });

  it('with lines between the rows only: what stands between two lines is one row', async () => {
    const ys = [100, 120, 150, 170, 190];
    const content =
      ys.map((y) => line(50, y, 450, y)).join('') +
      text(52, 115, '项目') +
      text(300, 115, '合计') +
      text(400, 115, '其中') +
      text(52, 133, '一般公共服务') +
      text(52, 145, '支出') +
      textRight(345, 139, '1.00') +
      textRight(445, 139, '2.00') +
      text(52, 165, '教育') +
      textRight(345, 165, '3.00') +
      textRight(445, 165, '4.00') +
      text(52, 185, '合计') +
      textRight(345, 185, '4.00') +
      textRight(445, 185, '6.00');
    const { grid } = await onlyGrid(makePdf([{ content }]));
    expect(grid).toEqual([
      ['项目', '合计', '其中'],
      ['一般公共服务支出', '1.00', '2.00'],
      ['教育', '3.00', '4.00'],
      ['合计', '4.00', '6.00'],
    ]);
  });

  it('leave lists of contents and prose alone', async () => {
    const contents = ['一、部门职责', '二、收支总表', '三、收入总表', '四、支出总表']
      .map((words, r) => text(52, 100 + r * 20, words) + textRight(445, 100 + r * 20, String(r + 1)))
      .join('');
    const leaders = ['五、附表', '六、附件', '七、说明']
      .map((words, r) => text(52, 200 + r * 20, `${words}${'.'.repeat(40)}1,00${r}.00`))
      .join('');
    const file = await readFile(makePdf([{ content: contents + leaders }]));
    expect(gridsOf(file)).toEqual([]);
    expect(textsOf(file)[0]).toBe('一、部门职责\t1');
  });
});
