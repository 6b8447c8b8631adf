import { describe, expect, it } from 'vitest';
import { fields, lattice, line, makePdf, scan, text, textRight, widthOf } from './make-pdf.js';
import { faultsOf, gridsOf } from '../../show.js';
import { codesOf, onlyGrid, readFile, textsOf, textsOfGrid } from './read.js';

const table = (top: number) => {
  const [xs, ys] = [
    [50, 250, 350],
    [top, top + 20, top + 40],
  ];
  return (
    lattice(xs, ys) +
    fields(xs, ys, [
      ['项目', '合计'],
      ['教育', '1.00'],
    ])
  );
};

describe('text', () => {
  /** Lines of 40 characters at most, the first of each paragraph two characters in. */
  const prose = (top: number, lines: readonly (readonly [number, string])[]) =>
    lines.map(([indent, words], index) => text(50 + indent * 10, top + index * 18, words)).join('');
  const full = '本部门预算支出主要用于人员经费和公用经费以及完成特定目标的各个项目';

  it('is joined to paragraphs, also over a page break', async () => {
    const file = await readFile(
      makePdf([
        {
          content:
            text(200, 60, '编制说明', 18) +
            prose(100, [
              [2, full.slice(0, 30)],
              [0, full.slice(0, 32)],
              [0, '到此为止。'],
              [2, full.slice(0, 30)],
            ]) +
            prose(750, [
              [2, full.slice(0, 30)],
              [0, full.slice(0, 26) + '1234567890'],
            ]),
        },
        {
          content: prose(60, [
            [0, '.50万元。'],
            [2, '一、收入'],
            [2, '二、支出'],
          ]),
        },
      ]),
    );
    expect(textsOf(file)).toEqual([
      '编制说明',
      `${full.slice(0, 30)}${full.slice(0, 32)}到此为止。`,
      full.slice(0, 30),
      `${full.slice(0, 30)}${full.slice(0, 26)}1234567890.50万元。`,
      '一、收入',
      '二、支出',
    ]);
    expect(file.blocks.map((block) => (block.kind === 'text' ? block.heading : undefined))).toEqual([
      1,
      ...Array(5),
    ]);
    expect(file.blocks.map(({ place }) => place.page)).toEqual([1, 1, 1, 1, 2, 2]);
  });

  it('keeps the lines of a contents page', async () => {
    const entries = ['一、部门职责', '二、部门预算表', '1．收支总表'];
    const file = await readFile(
      makePdf([
        {
          content: entries
            .map(
              (words, row) =>
                text(50, 100 + row * 20, words + '…'.repeat(20)) + text(400, 100 + row * 20, String(row)),
            )
            .join(''),
        },
      ]),
    );
    expect(textsOf(file)).toHaveLength(3);
    expect(textsOf(file)[1]).toMatch(/^二、部门预算表…+/);
  });

  it('stands in order with the tables', async () => {
    const file = await readFile(
      makePdf([
        {
          content:
            table(300) +
            text(50, 400, '注：下面') +
            table(150) +
            text(50, 100, '上面') +
            text(50, 250, '中间'),
        },
      ]),
    );
    expect(file.blocks.map((block) => (block.kind === 'text' ? block.text : block.id))).toEqual([
      '上面',
      '0:1',
      '中间',
      '0:3',
      '注：下面',
    ]);
    for (const grid of gridsOf(file)) expect(faultsOf(grid)).toEqual([]);
  });

  it('tells characters from gaps', async () => {
    const file = await readFile(
      makePdf([
        {
          content:
            text(50, 100, '目') +
            text(90, 100, '录') +
            text(50, 130, '第一部分 概况') +
            text(50, 160, '46 万元') +
            text(50, 190, 'Total sum'),
        },
      ]),
    );
    expect(textsOf(file)).toEqual(['目\t录', '第一部分 概况', '46 万元', 'Total sum']);
  });
});

describe('pages without text', () => {
  it('are named when they hold images, and passed over when they are blank', async () => {
    const file = await readFile(
      makePdf([{ content: text(50, 100, '甲') }, { content: scan() }, { content: '' }, { content: scan() }]),
    );
    expect(file.notes).toEqual([
      {
        code: 'pages-without-text',
        severity: 'warning',
        place: { file: 'test.pdf', page: 2 },
        words: { pages: '2、4' },
      },
    ]);
  });

  it('may hold recognised text under the image, which is taken with a warning', async () => {
    const file = await readFile(makePdf([{ content: scan() + text(50, 100, '支出100万元', 10, '3 Tr') }]));
    expect(textsOf(file)).toEqual(['支出100万元']);
    expect(codesOf(file.notes)).toEqual(['recognised-text']);
    const mixed = await readFile(
      makePdf([{ content: text(50, 130, '甲') + text(50, 100, '乙', 10, '3 Tr') }]),
    );
    expect(textsOf(mixed)).toEqual(['甲']);
    expect(codesOf(mixed.notes)).toEqual(['hidden-text-left-out']);
  });

  it('and text that a clip hides is no text', async () => {
    const file = await readFile(
      makePdf([{ content: `q 0 0 10 10 re W n ${text(50, 100, '乙')} Q ` + text(50, 130, '甲') }]),
    );
    expect(textsOf(file)).toEqual(['甲']);
    expect(codesOf(file.notes)).toEqual(['hidden-text-left-out']);
  });
});

it('widths of the tests are those of the font', async () => {
  const { file } = await onlyGrid(
    makePdf([
      {
        content:
          lattice([50, 200, 300], [100, 120]) +
          line(0, 0, 0, 0) +
          textRight(198, 115, '甲1') +
          text(202, 115, '乙'),
      },
    ]),
  );
  expect(widthOf('甲1')).toBe(15);
  expect(gridsOf(file).map(textsOfGrid)).toEqual([[['甲1', '乙']]]);
});
