import { describe, expect, it } from 'vitest';
import { fields, lattice, line, makePdf, text, textRight, widthOf } from './make-pdf.js';
import { onlyGrid } from './read.js';

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
