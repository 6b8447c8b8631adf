import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importers/source.js';
import { grid, text } from '../grids.js';
import { codes, lines, readTables } from '../read-tables.js';

const wide = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';
const data = '204 | 公共安全支出 | 5 | 5 |';

describe('recogniseTables', () => {
  it('leaves over tables that are none of the thirteen, by name, with what follows of them', () => {
    const read = readTables([
      text('政府采购预算明细表'),
      grid(lines('项目名称 | 品目 | 数量 | 金额', '电脑 | A02 | 3 | 5.00')),
      grid(lines('打印机 | A02 | 1 | 2.00')),
      text('财政拨款支出预算表（部门经济分类科目）'),
      grid(lines('科目编码 | 科目名称 | 合计 | 基本支出', '301 | 工资福利支出 | 5 | 5')),
    ]);
    expect(read.tables).toEqual([]);
    expect(read.leftovers).toHaveLength(3);
    expect(read.notes.map(({ code, words }) => [code, words?.['kind']])).toEqual([
      ['other-table', 'procurement'],
      ['other-table', 'fiscalByEconomic'],
    ]);
  });

  it('tells a table that nothing names, and keeps it', () => {
    const read = readTables([grid(lines('姓名 | 年龄', '甲 | 30'))]);
    expect(read.leftovers).toHaveLength(1);
    expect(codes(read)).toEqual(['unknown-table']);
  });

  it('says nothing of a grid without figures, such as a sheet of prose', () => {
    const read = readTables([grid('部门主要职能\n一、负责会议。\n二、负责文稿。')]);
    expect(read.leftovers).toHaveLength(1);
    expect(read.notes).toEqual([]);
  });

  it('tells a title whose table has other columns', () => {
    const read = readTables([text('项目绩效目标表'), grid(lines('姓名 | 年龄 | 职务', '甲 | 30 | 乙'))]);
    expect(codes(read)).toEqual(['columns-unknown']);
  });

  it('is certain by title and columns, likely or guessing by columns alone', () => {
    const three = lines(
      '合计 | 因公出国（境）费 | 公务接待费 | 公务用车运行费 | 公务用车购置费',
      '5 | 1 | 2 | 2 |',
    );
    expect(readTables([text('“三公”经费表'), grid(three)]).tables[0]!.confidence).toBe('certain');
    expect(readTables([grid(three)]).tables[0]).toMatchObject({ table: 'threePublic', confidence: 'likely' });
    const fund = lines(
      '项目 | | 政府性基金预算支出 | |',
      '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
      data,
    );
    expect(readTables([grid(fund)]).tables[0]).toMatchObject({
      table: 'fundExpenditure',
      confidence: 'guess',
    });
  });

  it('reads title, unit, department and form number wherever they stand, with their places', () => {
    const read = readTables([
      text('预算公开03表', 1),
      text('2024年部门支出预算总表', 2),
      text('编制部门：某某局          单位：千元', 3),
      grid(lines(wide, data)),
    ]);
    expect(read.tables[0]).toMatchObject({
      title: '2024年部门支出预算总表',
      unit: '千元',
      department: '某某局',
      form: '预算公开03表',
      places: { title: { line: 2 }, unit: { line: 3 }, department: { line: 3 }, form: { line: 1 } },
    });
    expect(read.titles).toHaveLength(3);
    expect(read.built[0]!.trace.get('tables.expenditure')).toMatchObject({ line: 2 });
    expect(read.built[0]!.trace.get('tables.expenditure.rows[0].basic')).toMatchObject({ cell: 'R2C4' });
    expect(read.built[0]!.trace.get('tables.expenditure.rows[0].code')).toMatchObject({ cell: 'R2C1' });
  });

  it('joins a title broken over two lines', () => {
    const read = readTables([
      text('2024年部门一般公共预算基本支出\n部门预算经济分类预算表'),
      text('单位：元'),
      grid(lines('科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费', '30101 | 基本工资 | 5 | 5 |')),
    ]);
    expect(read.tables[0]!.table).toBe('basicExpenditure');
  });

  it('takes the same title again, or 续表, on the next page for the same table', () => {
    for (const title of ['2024年部门支出预算总表', '2024年部门支出预算总表（续）']) {
      const read = readTables([
        text('2024年部门支出预算总表'),
        text('单位：元'),
        grid(lines(wide, data)),
        text(title),
        grid(lines(wide, '205 | 教育支出 | 1 | 1 |')),
      ]);
      expect(read.rows('expenditure').map(({ code }) => code)).toEqual(['204', '205']);
    }
  });

  it('tells columns that are not understood by what they hold, and is silent about blank ones', () => {
    const read = readTables(
      lines(
        '2024年部门支出预算总表',
        '单位：元',
        `${wide} | 在职人数 | 退休人数 | 比上年增减`,
        `${data} 7 | | 2`.replace('| 7', '| | 7'),
      ),
    );
    expect(read.all.map(({ code, words }) => [code, words?.['text'], words?.['cells']])).toEqual([
      ['column-unknown', '在职人数', 1],
      ['column-left', '比上年增减', 1],
    ]);
  });

  it('tells figures below no head', () => {
    const read = readTables(
      lines('2024年部门支出预算总表', '单位：元', `${wide} |`, `${data} 9.00`.replace('5 | 9', '5 | | 9')),
    );
    expect(read.all).toMatchObject([{ code: 'column-unknown', words: { text: '', cells: 1 } }]);
  });

  it.each<[Block[], string[], number, string[]]>([
    [[], [], 0, []],
    [[text('')], [], 0, []],
    [[grid('')], [], 1, []],
    [[grid('\t\t\n\t\t')], [], 1, []],
    [[{ ...grid('a\tb'), rows: [] }], [], 1, []],
    [[text('2024年部门支出预算总表'), { ...grid('a\tb'), rows: [] }], [], 1, ['columns-unknown']],
    [[text('2024年部门支出预算总表'), grid(lines(wide))], ['expenditure'], 0, ['unit-missing']],
    [
      [text('2024年部门收支总表'), grid('收入\t支出')],
      ['incomeExpenditure'],
      0,
      ['table-guessed', 'unit-missing'],
    ],
    [[text('部门整体绩效目标表'), grid('年度目标\t完成')], [], 1, ['columns-unknown']],
    [
      [text('项目绩效目标表'), grid('一级指标\t二级指标\t三级指标\t指标值')],
      ['projectPerformance'],
      0,
      ['table-guessed', 'unit-missing'],
    ],
  ])('does not stumble over what is empty or half there (%#)', (blocks, tables, leftovers, told) => {
    const read = readTables(blocks);
    expect(read.tables.map(({ table }) => table)).toEqual(tables);
    expect(read.leftovers).toHaveLength(leftovers);
    expect(read.all.map(({ code }) => code)).toEqual(told);
    for (const { table } of read.tables) expect(read.rows(table)).toEqual([]);
  });

  it('reads 20,000 rows, and 20,000 rows of nonsense', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `2040${String(index).padStart(3, '0')} | 某项支出 | 5 | 5 |`,
    );
    const nonsense = many.map((row) => row.replace('5 | 5', '甲 | 乙'));
    const read = readTables(lines('2024年部门支出预算总表', '单位：元', wide, ...many));
    expect(read.rows('expenditure')).toHaveLength(20_000);
    const bad = readTables(lines('2024年部门支出预算总表', '单位：元', wide, ...nonsense));
    expect(bad.rows('expenditure')).toHaveLength(20_000);
    expect(bad.all.length).toBeLessThan(1000);
  });
});

describe('corrections', () => {
  it('say what a grid without a head is, column by column', () => {
    const bare = [grid(lines('204 | 公共安全支出 | 5 | 5', '205 | 教育支出 | 1 | 1'), { id: '0:0' })];
    const read = readTables(bare, {
      tables: { '0:0': 'expenditure' },
      columns: { '0:0': { 0: 'code', 1: 'name', 2: 'total', 3: 'basic' } },
      document: { 'tables.expenditure.unit': '元' },
    });
    expect(read.rows('expenditure')).toEqual([
      { kind: 'class', code: '204', name: '公共安全支出', total: 5, basic: 5 },
      { kind: 'class', code: '205', name: '教育支出', total: 1, basic: 1 },
    ]);
  });

  const blocks = () => [
    text('2024年部门支出预算总表'),
    text('单位：元'),
    grid(lines(wide, data), { id: '0:2' }),
  ];

  it('leave a grid out, or say which table it is', () => {
    expect(readTables(blocks(), { tables: { '0:2': 'ignore' } })).toMatchObject({
      tables: [],
      leftovers: [],
    });
    expect(readTables(blocks(), { tables: { '0:2': 'fundExpenditure' } }).tables[0]!.table).toBe(
      'fundExpenditure',
    );
  });

  it('give columns another meaning, or none', () => {
    const read = readTables(blocks(), { columns: { '0:2': { 3: 'project', 4: '' } } });
    expect(read.rows('expenditure')).toEqual([
      { kind: 'class', code: '204', name: '公共安全支出', total: 5, project: 5 },
    ]);
  });

  it('put another text into a cell, and the same corrections give the same document', () => {
    const corrections = { cells: { '0:2/1/2': '7.50' } };
    const read = readTables(blocks(), corrections);
    expect(read.rows('expenditure')[0]).toMatchObject({ total: 7.5, basic: 5 });
    expect(readTables(blocks(), corrections).built).toEqual(read.built);
  });

  it('reach into the parts of a grid that holds several tables', () => {
    const several = [
      grid(
        lines(
          '2024年部门支出预算总表 | > | > | > | >',
          wide,
          data,
          '2024年政府性基金支出预算表 | > | > | > | >',
          wide,
          '212 | 城乡社区支出 | 1 | | 1',
        ),
        { id: '0:0' },
      ),
    ];
    const read = readTables(several, { cells: { '0:0/5/2': '2' }, tables: { '0:0': 'ignore' } });
    expect(read.tables).toEqual([]);
    expect(readTables(several, { cells: { '0:0/5/2': '2' } }).rows('fundExpenditure')[0]).toMatchObject({
      total: 2,
    });
    expect(readTables(several, { tables: { '0:0#3': 'ignore' } }).tables.map(({ table }) => table)).toEqual([
      'expenditure',
    ]);
  });
});
