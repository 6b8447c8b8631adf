import { describe, expect, it } from 'vitest';
import { fields, fill, lattice, line, makePdf, text, textRight, widthOf } from './make-pdf.js';
import { onlyGrid, readFile, gridsOf, textsOf, codesOf } from './read.js';

const XS = [50, 250, 350, 450];
const YS = [100, 120, 140];
const HEAD = ['项目', '合计', '其中'];
const table = (more: string) => makePdf([{ content: lattice(XS, YS) + fields(XS, YS, [HEAD]) + more }]);
/** Text of the row below the head. */
const second = async (more: string) => {
  const { grid, notes } = await onlyGrid(table(more));
  return { row: grid[1], notes };
};

describe('text in cells', () => {
  it('is put together from pieces in the middle of a figure or a word', async () => {
    const { row, notes } = await second(
      text(52, 135, '一般公') +
        text(82, 135, '共服务') +
        text(280, 135, '82,0') +
        text(300, 135, '96,7') +
        text(320, 135, '97.42'),
    );
    expect(row).toEqual(['一般公共服务', '82,096,797.42', '']);
    expect(notes).toEqual([]);
  });

  it('is taken once where it is drawn twice to look bold', async () => {
    const { row } = await second(
      text(52, 135, '合计') +
        text(52.4, 135, '合计') +
        text(290, 135, '1,100.00') +
        text(290.3, 135.1, '1,100.00'),
    );
    expect(row).toEqual(['合计', '1,100.00', '']);
  });

  it('keeps figures whole that are set wide, and two figures in one cell apart', async () => {
    const wide = await second(text(260, 135, '1234.50', 10, '2.5 Tc'));
    expect(wide.row?.[1]).toBe('1234.50');
    const apart = await second(text(260, 135, '12.00') + text(290, 135, '34.00'));
    expect(apart.row?.[1]).toBe('12.00 34.00');
    const codes = await second(text(260, 135, '201 03 01'));
    expect(codes.row?.[1]).toBe('201 03 01');
  });

  it('parts figures of neighbouring cells that nearly touch', async () => {
    const left = '82,096,797.42';
    const { row, notes } = await second(textRight(349.5, 135, left) + text(350.5, 135, '82,096,797.42'));
    expect(row).toEqual(['', left, left]);
    expect(notes).toEqual([]);
    const joined = await second(text(350 - widthOf(left), 135, left + left));
    expect(joined.row).toEqual(['', left, left]);
  });

  it('keeps a name in its cell that runs over empty ones, and says where a figure does', async () => {
    const name = '一般公共服务支出中的政府办公厅（室）及相关机构事务';
    const { row, notes } = await second(text(52, 135, name));
    expect(row).toEqual([name, '', '']);
    expect(notes).toEqual([]);
    const figure = await second(text(252, 135, '123456789012345678.00'));
    expect(figure.row?.[1]).toBe('123456789012345678.00');
    expect(figure.notes).toEqual(['figure-across-line']);
  });

  it('joins the lines that the width of a cell broke', async () => {
    const [xs, ys] = [
      [50, 110, 150, 250],
      [100, 150, 200],
    ];
    const { grid } = await onlyGrid(
      makePdf([
        {
          content:
            lattice(xs, ys) +
            text(52, 115, '事业单位') +
            text(52, 128, '经营收入') +
            text(112, 115, '82,096,') +
            text(112, 128, '797.42') +
            text(152, 115, '1.完成任务') +
            text(152, 128, '2.按时支付') +
            text(52, 165, 'Total') +
            text(52, 178, 'sum') +
            text(152, 160, '12.00') +
            text(152, 190, '34.00'),
        },
      ]),
    );
    expect(grid).toEqual([
      ['事业单位经营收入', '82,096,797.42', '1.完成任务⏎2.按时支付'],
      ['Total sum', '', '12.00⏎34.00'],
    ]);
  });

  it('tells of different characters printed over one another', async () => {
    const { notes } = await second(text(290, 135, '100.00') + text(290, 135, '999.99'));
    expect(notes).toEqual(['text-overprinted']);
  });

  it('names characters by what they mean, not by the radical of the same shape', async () => {
    const { row } = await second(text(52, 135, '科⽬⽤⻋⻓度'));
    expect(row?.[0]).toBe('科目用车长度');
  });

  it('reads text written up the side of a merged cell', async () => {
    const up = [...'成本指标']
      .map(
        (character, index) =>
          `BT /F1 10 Tf 0 -1 -1 0 70 ${170 - index * 10} Tm <${character.codePointAt(0)!.toString(16)}> Tj ET\n`,
      )
      .join('');
    const xs = [50, 100, 200];
    const content =
      lattice(xs, [100, 180]) +
      line(100, 140, 200, 140) +
      up +
      text(102, 125, '经济成本') +
      text(102, 165, '社会成本');
    const { grid } = await onlyGrid(makePdf([{ content }]));
    expect(grid).toEqual([
      ['成本指标', '经济成本'],
      ['^', '社会成本'],
    ]);
  });
});

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
