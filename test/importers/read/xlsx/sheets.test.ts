import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, gridOf, gridsOf, notesOf, read, shown, textsOf } from '../../show.js';
import { buildXlsx, letters, type SheetSpec } from './build-xlsx.js';

const blank = [null];
const readSheet = async (sheet: Omit<SheetSpec, 'name'>) =>
  read('a.xlsx', buildXlsx([{ name: '表', ...sheet }]));

describe('xlsx: sheets', () => {
  it('reads every sheet in order, with the sheet and the cell as the place', async () => {
    const rows = [
      ['项目', '金额'],
      ['合计', 1],
    ];
    const file = await read(
      'b.xlsx',
      buildXlsx([
        { name: '收支总表 ', rows },
        { name: '收入&总表', rows },
      ]),
    );
    expect(gridsOf(file).map(({ id, place }) => [id, place])).toEqual([
      ['0:0', { file: 'b.xlsx', sheet: '收支总表 ' }],
      ['0:1', { file: 'b.xlsx', sheet: '收入&总表' }],
    ]);
    expect(gridOf(file).rows[1]![1]!.place).toEqual({ file: 'b.xlsx', sheet: '收支总表 ', cell: 'B2' });
    expect(file.notes).toEqual([]);
  });

  it('notes hidden sheets, rows and columns, and reads them', async () => {
    const file = await read(
      'a.xlsx',
      buildXlsx([
        {
          name: '公开',
          rows: [
            ['项目', '金额'],
            ['甲', 1],
            ['乙', 2],
          ],
          rowAttributes: { 3: 'hidden="1"' },
        },
        {
          name: '底稿',
          hidden: true,
          rows: [
            ['项目', '金额'],
            ['合计', 1],
          ],
          before: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>',
        },
        { name: '空', rows: [] },
      ]),
    );
    expect(file.notes.map(({ code, place: { sheet } }) => [code, sheet])).toEqual([
      ['rows-hidden', '公开'],
      ['sheet-hidden', '底稿'],
      ['columns-hidden', '底稿'],
      ['sheet-empty', '空'],
    ]);
    expect(notesOf(file)['columns-hidden']).toEqual({ columns: 'B' });
    expect(gridsOf(file)).toHaveLength(2);
  });

  it('resolves merges, and shows nothing of what lies under them', async () => {
    const file = await readSheet({
      rows: [
        ['2025年部门支出预算表', null, null, null],
        ['科目', '支出预算', '旧', null],
        [null, '合计', '基本支出', '项目支出'],
        ['201', 3, 1, 2],
      ],
      merges: ['A1:D1', 'A2:A3', 'B2:D2'],
    });
    const grid = gridOf(file);
    expect(textsOf(grid)).toEqual([
      '2025年部门支出预算表 | < | < | <',
      '科目 | 支出预算 | < | <',
      '^ | 合计 | 基本支出 | 项目支出',
      '201 | 3 | 1 | 2',
    ]);
    expect(faultsOf(grid)).toEqual([]);
  });

  it('trims blank rows and columns at the edges, and what only merged cells fill', async () => {
    const file = await readSheet({
      rows: [
        blank,
        [null, '标题表', null, null, null],
        [null, '项目', null, '金额', null],
        [null, '甲', null, 1],
      ],
      merges: ['B2:IV2', 'B3:C3', 'B4:C4'],
    });
    expect(textsOf(gridOf(file))).toEqual(['标题表 | <', '项目 | 金额', '甲 | 1']);
    expect(gridOf(file).rows[2]![1]!.place.cell).toBe('D4');
  });

  it('keeps a table with blank rows before its total together, as the official forms have them', async () => {
    const file = await readSheet({
      rows: [
        ['收支预算总表', null, null, null],
        blank,
        ['编制部门：', null, null, '单位：元'],
        blank,
        ['本年收入', null, '本年支出', null],
        ['项目', '预算数', '项目', '预算数'],
        ['一、财政拨款收入', null, '一、一般公共服务支出', null],
        blank,
        blank,
        blank,
        ['收入总计', null, '支出总计', null],
      ],
    });
    expect(gridsOf(file)).toHaveLength(1);
    expect(textsOf(gridOf(file)).slice(-3)).toEqual([
      '一、财政拨款收入 |  | 一、一般公共服务支出 | ',
      ' |  |  | ',
      '收入总计 |  | 支出总计 | ',
    ]);
  });

  const table = (title: string) => [
    [title, null],
    [null, '单位：万元'],
    ['项目', '金额'],
    ['合计', 1],
  ];

  it.each([
    ['with a blank row between', [...table('表1 收入预算表'), blank, ...table('表2 支出预算表')]],
    ['without one', [...table('收入预算表'), ...table('支出预算表')]],
    ['after a note', [...table('收入预算表'), ['备注：无', null], ...table('支出预算表')]],
  ])('sets several tables of a sheet apart, %s', async (_name, rows) => {
    const grids = gridsOf(await readSheet({ rows }));
    expect(grids.map((grid) => textsOf(grid).at(0))).toEqual([
      expect.stringMatching(/收入预算表 \| $/),
      expect.stringMatching(/支出预算表 \| $/),
    ]);
  });

  it('sets a table apart that begins with a head after a blank row', async () => {
    const rows = [['项目', '金额'], ['甲', 1], blank, ['科目编码', '科目名称'], ['201', '一般公共服务']];
    expect(gridsOf(await readSheet({ rows })).map(textsOf)).toEqual([
      ['项目 | 金额', '甲 | 1'],
      ['科目编码 | 科目名称', '201 | 一般公共服务'],
    ]);
  });

  it('reads a sheet of prose as paragraphs, one for each line', async () => {
    const file = await readSheet({
      rows: [
        ['部门职能', null, null],
        blank,
        ['    负责办公。\n    主要职能包括：\n\n    1. 办文', null, null],
      ],
      merges: ['A1:M1', 'A3:M17'],
    });
    expect(shown(file.blocks)).toEqual(['部门职能', '负责办公。', '主要职能包括：', '1. 办文']);
    expect(file.blocks[3]!.place).toEqual({ file: 'a.xlsx', sheet: '表', cell: 'A3' });
  });

  it('reads long paragraphs above and below a table as paragraphs', async () => {
    const long = '说明文字'.repeat(30);
    const file = await readSheet({
      rows: [
        [`前${long}`, null],
        ['支出表', null],
        ['项目', '金额'],
        ['甲', 1],
        [`后${long}`, null],
      ],
    });
    expect(shown(file.blocks)).toEqual([`前${long}`, '支出表 | ', '项目 | 金额', '甲 | 1', `后${long}`]);
  });

  it('sets a forgotten cell far to the right apart', async () => {
    const far = Array.from({ length: 200 }, (_, index) => (index === 199 ? '草稿' : null));
    const file = await readSheet({
      rows: [
        ['项目', '金额'],
        ['甲', 1, ...far],
      ],
    });
    expect(shown(file.blocks)).toEqual(['项目 | 金额', '甲 | 1', '草稿']);
  });

  it('covers every position once, whatever is merged', async () => {
    const range = fc.record({
      top: fc.nat(7),
      left: fc.nat(5),
      height: fc.integer({ min: 1, max: 5 }),
      width: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(range, { maxLength: 6 }),
        fc.array(
          fc.array(fc.option(fc.constantFrom('a', 'b', '1', ''), { freq: 3 }), {
            minLength: 6,
            maxLength: 6,
          }),
          {
            minLength: 2,
            maxLength: 9,
          },
        ),
        async (ranges, rows) => {
          const merges = ranges.map(
            ({ top, left, height, width }) =>
              `${letters(left)}${top + 1}:${letters(left + width - 1)}${top + height}`,
          );
          const file = await readSheet({ rows: [['项目', '金额'], ...rows], merges });
          expect(gridsOf(file).flatMap(faultsOf)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
