import { describe, expect, it } from 'vitest';
import { grid, text } from '../grids.js';
import { codes, lines, readTables } from '../read-tables.js';

/** One test for each trap of the collection of layouts. */
describe('traps of layout', () => {
  const head = ['2024年部门支出预算总表', '单位：万元'];

  it('a column is known by its whole path, where 小计 and 一般公共预算 stand twice', () => {
    const read = readTables(
      lines(
        '项目支出预算表',
        '单位：万元',
        '类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | | 财政拨款结转结余 | | 单位资金',
        '| | | | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算 |',
        '特定目标类 | 巡查 | 本级 | 10.00 | 3.00 | 2.00 | 4.00 | | 1.00',
        '三、2024年部门支出预算表',
        '单位：万元',
        '科目编码 | | | 科目名称 | 合计 | 基本支出 | | | 项目支出 | |',
        '类 | 款 | 项 | | | 小计 | 人员经费 | 公用经费 | 小计 | 其他运转类 | 特定目标类',
        '201 | 03 | 01 | 行政运行 | 9.00 | 5.00 | 3.00 | 2.00 | 4.00 | 1.00 | 3.00',
      ),
    );
    expect(read.rows('projects')[0]).toMatchObject({ general: 3, fund: 2, cGeneral: 4, cFund: null, own: 1 });
    expect(read.rows('expenditure')[0]).toEqual({
      kind: 'item',
      code: '2010301',
      name: '行政运行',
      total: 9,
      basic: 5,
      personnel: 3,
      public: 2,
      project: 4,
      operating: 1,
      specific: 3,
    });
  });

  it('the third line of a head, shifted against the data, is set to its columns and told', () => {
    const read = readTables(
      lines(
        ...head,
        '科目编码 | | | 单位代码 | 科目名称 | 合计 | 基本支出 | | | | 项目支出',
        '| | | | | | 小计 | 人员经费 | | 公用经费 |',
        '类 | 款 | 项 | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | | | | |',
        '201 | 03 | 01 | 007 | 行政运行 | 9.00 | 8.00 | 5.00 | 2.00 | 1.00 | 1.00',
      ),
    );
    expect(read.rows('expenditure')[0]).toMatchObject({
      unitCode: '007',
      wages: 5,
      subsidies: 2,
      goods: 1,
      project: 1,
    });
    expect(read.all).toContainEqual(expect.objectContaining({ code: 'head-moved', rule: 'LAYOUT-HEADER' }));
  });

  const wide = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';

  it('a head printed again on the next page is no data, and a page without one goes on all the same', () => {
    const read = readTables([
      text(head.join('\n')),
      grid(lines(wide, '201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00')),
      text('- 5 -'),
      grid(lines(wide, '204 | 公共安全支出 | 5.00 | 5.00 |')),
      grid(lines('205 | 教育支出 | 3.00 | | 3.00', wide, '合计 | | 18.00 | 11.00 | 7.00')),
    ]);
    expect(read.tables).toHaveLength(1);
    expect(read.rows('expenditure').map(({ code, kind }) => code ?? kind)).toEqual([
      '201',
      '204',
      '205',
      'total',
    ]);
    expect(read.notes.filter(({ rule }) => rule === 'LAYOUT-BREAK')).toHaveLength(2);
  });

  it('a table cut into pieces by blank lines is one table', () => {
    const read = readTables(
      lines(
        ...head,
        wide,
        '201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00',
        '',
        '204 | 公共安全支出 | 5.00 | 5.00 |',
      ),
    );
    expect(read.rows('expenditure')).toHaveLength(2);
  });

  it.each([
    ['first', ['合计 | | 5.00 | 5.00 |', '204 | 公共安全支出 | 5.00 | 5.00 |'], 0],
    ['last', ['204 | 公共安全支出 | 5.00 | 5.00 |', '| 合 计 | 5.00 | 5.00 |'], 1],
  ])('the total row may stand %s, its label in a column of codes or of names', (_, rows, index) => {
    const read = readTables(lines(...head, wide, ...rows));
    expect(read.rows('expenditure')[index]).toEqual({
      kind: 'total',
      name: '合计',
      total: 5,
      basic: 5,
      project: null,
    });
  });

  it('a total row without a label is one, and told', () => {
    const read = readTables(lines(...head, wide, '| | 5.00 | 5.00 |', '204 | 公共安全支出 | 5.00 | 5.00 |'));
    expect(read.rows('expenditure')[0]).toMatchObject({ kind: 'total', name: null, total: 5 });
    expect(read.all).toContainEqual(expect.objectContaining({ rule: 'LAYOUT-TOTAL-ROW' }));
  });

  it('a total row whose label was merged, so that it has fewer cells, has its amounts below their heads', () => {
    const read = readTables(
      lines(
        ...head,
        '类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出',
        '204 | 06 | 12 | 法治建设 | 5.00 | | 5.00',
        '合计 | 1,005.00 | 1,000.00 | 5.00',
      ),
    );
    expect(read.rows('expenditure')[1]).toEqual({
      kind: 'total',
      name: '合计',
      total: 1005,
      basic: 1000,
      project: 5,
    });
    expect(read.all).toContainEqual(
      expect.objectContaining({ code: 'total-row-short', rule: 'LAYOUT-TOTAL-ROW' }),
    );
  });

  it('a total and the single unit below it are two rows of different kinds', () => {
    const read = readTables(
      lines(
        ...head,
        '科目编码 | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | 项目支出',
        '| | 合计 | 5.00 | 5.00 |',
        '| 007 | 某某办公室 | 5.00 | 5.00 |',
        '2040601 | | 行政运行 | 5.00 | 5.00 |',
      ),
    );
    expect(read.rows('expenditure').map(({ kind, unitCode, code }) => [kind, unitCode ?? code])).toEqual([
      ['total', undefined],
      ['unit', '007'],
      ['item', '2040601'],
    ]);
  });

  it('subtotals by 类 and 款 are kinds of their own, in three columns or in one', () => {
    const three = readTables(
      lines(
        ...head,
        '类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出',
        '208 | | | 社会保障和就业支出 | 5 | 5 |',
        '208 | 05 | | 行政事业单位养老支出 | 5 | 5 |',
        '208 | 05 | 01 | 行政单位离退休 | 5 | 5 |',
      ),
    );
    const one = readTables(
      lines(
        ...head,
        wide,
        '208 | 社会保障和就业支出 | 5 | 5 |',
        '20805 | 行政事业单位养老支出 | 5 | 5 |',
        '2080501 | 行政单位离退休 | 5 | 5 |',
      ),
    );
    for (const read of [three, one])
      expect(read.rows('expenditure').map(({ kind, code }) => [kind, code])).toEqual([
        ['class', '208'],
        ['section', '20805'],
        ['item', '2080501'],
      ]);
  });

  it('款 is 02 as the number 2 and as the text 02; a zero lost in print stays lost', () => {
    const read = readTables(
      lines(
        ...head,
        '类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出',
        '#205=205 | #2=2 | #5=5 | 高等教育 | 5 | | 5',
        '#205=205 | 02 | 05 | 高等教育 | 5 | | 5',
        '205 | 2 | 05 | 高等教育 | 5 | | 5',
      ),
    );
    expect(read.rows('expenditure').map(({ code }) => code)).toEqual(['2050205', '2050205', '205205']);
  });

  it('an economic code stands in one column or in two', () => {
    const title = ['一般公共预算基本支出表', '单位：元'];
    const one = readTables(
      lines(
        ...title,
        '科目编码 | 经济分类科目名称 | 合计 | 人员经费 | 公用经费',
        '301 | 工资福利支出 | 5 | 5 |',
        '30101 | 基本工资 | 5 | 5 |',
      ),
    );
    const two = readTables(
      lines(
        ...title,
        '经济分类科目编码 | | 经济分类科目名称 | 合计 | 人员经费 | 公用经费',
        '类 | 款 | | | |',
        '301 | | 工资福利支出 | 5 | 5 |',
        '301 | 01 | 基本工资 | 5 | 5 |',
      ),
    );
    for (const read of [one, two])
      expect(read.rows('basicExpenditure').map(({ kind, code }) => [kind, code])).toEqual([
        ['class', '301'],
        ['item', '30101'],
      ]);
  });

  it('the unit of each table is its own: above it, in a row of it, in a head, with a half-width colon', () => {
    const read = readTables([
      text('2024年部门支出预算总表'),
      text('单位:元'),
      grid(lines(wide, '204 | 公共安全支出 | 5 | 5 |')),
      text('2024年部门收入预算总表'),
      grid(
        lines('| | | 单位：万元', '科目编码 | 科目名称 | 合计 | 财政拨款收入', '204 | 公共安全支出 | 5 | 5'),
      ),
      text('2024年一般公共预算支出表'),
      grid(lines('科目编码 | 科目名称 | 合计（千元） | 基本支出', '204 | 公共安全支出 | 5 | 5')),
      text('2024年政府性基金支出预算表'),
      grid(lines(wide, '212 | 城乡社区支出 | 5 | | 5')),
    ]);
    expect(read.tables.map(({ unit }) => unit)).toEqual(['元', '万元', '千元', null]);
    expect(codes(read)).toContain('unit-missing');
  });

  it('收入合计: with a half-width colon is the total of its side', () => {
    const read = readTables(
      lines(
        '财政拨款收支总体情况表',
        '单位：万元',
        '收入 | | 支出 | |',
        '项目 | 金额 | 项目 | 合计 | 一般公共预算',
        '一、本年收入 | 5 | 一、本年支出 | 5 | 5',
        '收入合计: | 5 | 支出合计 | 5 | 5',
      ),
    );
    expect(read.rows('appropriation').map(({ kind, name }) => [kind, name])).toEqual([
      ['subtotal', '本年收入'],
      ['total', '收入合计:'],
      ['subtotal', '本年支出'],
      ['total', '支出合计'],
    ]);
  });

  it.each([
    [
      '合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | |',
      '| | | 小计 | 购置费 | 运行费',
      '9 | 1 | 2 | 6 | 4 | 2',
    ],
    [
      '“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费',
      '| | 小计 | 公务用车购置费 | 公务用车运行维护费 |',
      '9 | 1 | 6 | 4 | 2 | 2',
    ],
  ])('“三公”经费 is read by its labels in any order: %s', (...rows) => {
    const read = readTables(lines('2024年“三公”经费支出表', '单位：万元', ...rows));
    expect(read.rows('threePublic')).toEqual([
      { kind: 'total', total: 9, abroad: 1, reception: 2, vehicle: 6, vehicleBuy: 4, vehicleRun: 2 },
    ]);
  });

  it('a row of “三公”经费 that has lost its blanks is kept as read and told with all it holds', () => {
    const blocks = [
      text('“三公”经费预算表\n单位：万元'),
      {
        ...grid(
          lines(
            '合计 | 因公出国费 | 公务接待费 | 公务用车购置及运行费 | | | 机关运行经费预算数',
            '| | | 小计 | 购置费 | 运行费 |',
            '867.50 | 839.00 | 28.50 | 213.28 | | |',
          ),
        ),
        given: [7, 7, 4],
      },
    ];
    const read = readTables(blocks);
    expect(read.rows('threePublic')[0]).toMatchObject({ total: 867.5, abroad: 839, reception: 28.5 });
    expect(read.all).toContainEqual(
      expect.objectContaining({
        code: 'row-cells-missing',
        words: expect.objectContaining({ text: '867.50 839.00 28.50 213.28' }),
      }),
    );
  });

  it('a blank is null, a printed zero is 0, also in one row', () => {
    const read = readTables(
      lines(...head, wide, '204 | 公共安全支出 | 5.00 | 0.00 |', '205 | 教育支出 | 0 | | 0'),
    );
    expect(read.rows('expenditure')).toMatchObject([
      { basic: 0, project: null },
      { total: 0, basic: null, project: 0 },
    ]);
    expect(read.value('expenditure').decimals).toBe(2);
  });

  it('numbering and brackets of items are kept apart as printed', () => {
    const read = readTables(
      lines(
        '部门收支总表',
        '单位：元',
        '收入 | | 支出 |',
        '项目 | 金额 | 项目 | 金额',
        '1、一般公共预算 | 5 | （一）外交支出 |',
        '（二）事业收入 | | (二十一) 住房保障支出 | 5',
        '收入总计 | 5 | 支出总计 | 5',
      ),
    );
    expect(read.rows('incomeExpenditure').map(({ number, name }) => [number, name])).toEqual([
      ['1、', '一般公共预算'],
      ['（二）', '事业收入'],
      [undefined, '收入总计'],
      ['（一）', '外交支出'],
      ['(二十一)', '住房保障支出'],
      [undefined, '支出总计'],
    ]);
  });

  it('其中 lines are no items', () => {
    const read = readTables(
      lines(
        '部门收支总表',
        '单位：元',
        '收入 | | 支出 |',
        '项目 | 金额 | 项目 | 金额',
        '一、一般公共预算 | 5 | 一、外交支出 |',
        '其中：财政拨款 | 5 | 二、国防支出 |',
        '二、事业收入 | | 三、教育支出 | 5',
        '本年收入合计 | 5 | 本年支出合计 | 5',
      ),
    );
    expect(
      read
        .rows('incomeExpenditure')
        .filter(({ side }) => side === 'income')
        .map(({ kind, source }) => [kind, source]),
    ).toEqual([
      ['item', 'general'],
      ['ofWhich', 'fiscal'],
      ['item', 'institutional'],
      ['subtotal', undefined],
    ]);
  });

  it.each([
    [1, '项目 | 预算数 | 项目 | 预算数', '', '一、财政拨款收入 | 9 | 一、教育支出 | 9'],
    [
      4,
      '项目 | 预算数 | 项目 | 合计 | 人员经费 | 公用经费 | 项目支出',
      '',
      '一、财政拨款收入 | 9 | 一、教育支出 | 9 | 4 | 3 | 2',
    ],
  ])('the right side of 收支总表 may have %i columns of amounts', (count, heads, _, row) => {
    const read = readTables(
      lines('部门收支预算总表', '单位：元', `本年收入 | | 本年支出 |${' |'.repeat(count - 1)}`, heads, row),
    );
    const [, right] = read.rows('incomeExpenditure');
    expect(right).toMatchObject({
      side: 'expenditure',
      code: '205',
      amount: 9,
      ...(count > 1 ? { personnel: 4, public: 3, project: 2 } : {}),
    });
  });

  it('the sides of a two-sided table may differ in length, and 总计 spans both', () => {
    const read = readTables(
      lines(
        '部门收支总表',
        '单位：元',
        '收入 | | 支出 |',
        '项目 | 金额 | 项目 | 金额',
        '一、财政拨款收入 | 9 | 一、教育支出 | 9',
        '| | 二、科学技术支出 |',
        '| | 三、文化体育与传媒支出 |',
        '收入总计 | 9 | 支出总计 | 9',
      ),
    );
    const sides = read.rows('incomeExpenditure').map(({ side }) => side);
    expect(sides).toEqual(['income', 'income', 'expenditure', 'expenditure', 'expenditure', 'expenditure']);
    expect(read.rows('incomeExpenditure')[4]).toMatchObject({ code: '207' });
  });

  it('one column has two meanings: 单位编码（项目编码）, and 项目名称 with the code of a unit', () => {
    const read = readTables(
      lines(
        '项目支出表',
        '单位：万元',
        '类型 | 项目名称 | 项目单位 | 合计 | 一般公共预算',
        '| 007 | 某某办公室 | 5 | 5',
        '其他运转类 | 工作经费 | 某某办公室本级 | 5 | 5',
        '项目绩效目标表',
        '单位编码（项目编码） | 项目单位（项目名称） | 资金总额（万元） | 成本指标 |',
        '| | | 三级指标 | 指标值',
        '007 | 某某办公室 | 5 | |',
        '410702220000000007761 | 工作经费 | 5 | 日常费用 | ≤5万元',
      ),
    );
    expect(read.rows('projects')).toMatchObject([
      { kind: 'unit', unitCode: '007', name: '某某办公室' },
      { kind: 'project', type: '其他运转类', name: '工作经费', unitName: '某某办公室本级' },
    ]);
    expect(read.rows('projectPerformance')).toMatchObject([
      { kind: 'unit', unitCode: '007', name: '某某办公室' },
      {
        kind: 'project',
        code: '410702220000000007761',
        indicators: [{ dimension: 'cost', name: '日常费用', value: '≤5万元' }],
      },
    ]);
  });

  it('rows with indicators alone go on with the project above, and 一级指标 holds for the rows below', () => {
    const read = readTables(
      lines(
        '项目绩效目标表',
        '单位：万元',
        '项目名称 | 金额 | 一级指标 | 二级指标 | 三级指标 | 指标值',
        '巡查 | 5 | 产出指标 | 数量指标 | 巡查次数 | ≥4次',
        '| | | | 巡查里程 | ≥10公里',
        '| | | 质量指标 | 合格率 | 100%',
        '| | 满意度指标 | 满意度 | 群众满意度 | ≥90%',
      ),
    );
    expect(read.rows('projectPerformance')).toEqual([
      {
        kind: 'project',
        name: '巡查',
        total: 5,
        indicators: [
          { dimension: 'output', level2: '数量指标', name: '巡查次数', value: '≥4次' },
          { dimension: 'output', level2: '数量指标', name: '巡查里程', value: '≥10公里' },
          { dimension: 'output', level2: '质量指标', name: '合格率', value: '100%' },
          { dimension: 'satisfaction', level2: '满意度', name: '群众满意度', value: '≥90%' },
        ],
      },
    ]);
  });

  it('notes below are notes, also long ones with the words of tables', () => {
    const long = `说明：一般公共预算支出预算表反映部门支出预算总表中的一般公共预算部分。${'三公经费包括因公出国费。'.repeat(10)}`;
    const read = readTables([
      text(head.join('\n')),
      grid(lines(wide, '204 | 公共安全支出 | 5 | 5 |', '备注：含上年结转 | | | |')),
      text(long),
      text('2024年部门收入预算总表\n单位：元'),
      grid(lines('科目编码 | 科目名称 | 合计 | 财政拨款收入', '204 | 公共安全支出 | 5 | 5')),
    ]);
    expect(read.tables.map(({ table, note }) => [table, note])).toEqual([
      ['expenditure', `备注：含上年结转\n${long}`],
      ['income', undefined],
    ]);
    expect(read.rows('expenditure')).toHaveLength(1);
  });

  it('a row that counts the columns is no data, and 序号 is no column', () => {
    const read = readTables(
      lines(
        ...head,
        '序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出',
        '栏次 | | | 1 | 2 | 3',
        '1 | 204 | 公共安全支出 | 5 | 5 |',
        '2 | 205 | 教育支出 | 1 | 2 | 3',
      ),
    );
    expect(read.rows('expenditure').map(({ code }) => code)).toEqual(['204', '205']);
    expect(read.all).toContainEqual(expect.objectContaining({ code: 'index-row', severity: 'info' }));
    const plain = readTables(lines(...head, wide, '甲 | 乙 | 1=2+3 | 2 | 3', '204 | 公共安全支出 | 5 | 5 |'));
    expect(plain.rows('expenditure')).toHaveLength(1);
  });

  it('“三公”经费 as a list: items as rows, 其中 below 用车', () => {
    const read = readTables(
      lines(
        '“三公”经费预算表',
        '单位：万元',
        '项目 | 2023年预算数 | 2024年预算数',
        '合计 | 10 | 9',
        '1.因公出国（境）费 | 0 |',
        '2.公务接待费 | 3 | 2',
        '3.公务用车购置及运行费 | 7 | 7',
        '其中：公务用车购置费 | |',
        '公务用车运行维护费 | 7 | 7',
      ),
    );
    expect(read.rows('threePublic')).toEqual([
      { kind: 'total', total: 9, abroad: null, reception: 2, vehicle: 7, vehicleBuy: null, vehicleRun: 7 },
    ]);
    expect(read.value('threePublic').previous).toMatchObject({
      figures: [
        { row: 0, column: 'total', amount: 10, origin: 'printed' },
        { column: 'abroad', amount: 0 },
        { column: 'reception', amount: 3 },
        { column: 'vehicle', amount: 7 },
        { column: 'vehicleRun', amount: 7 },
      ],
    });
  });

  it('a code glued to the name of a unit is taken apart', () => {
    const read = readTables(
      lines(...head, wide, '| 172某县人民检察院 | 5 | 5 |', '2040401 | 行政运行 | 5 | 5 |'),
    );
    expect(read.rows('expenditure')[0]).toMatchObject({
      kind: 'unit',
      unitCode: '172',
      name: '某县人民检察院',
    });
  });

  it('columns of other years are no columns of this one', () => {
    const read = readTables(
      lines(
        '2022年一般公共预算支出表',
        '单位：元',
        '科目编码 | 科目名称 | 2021年决算数 | 2022年预算数 | | | 比上年增减',
        '| | | 小计 | 基本支出 | 项目支出 |',
        '204 | 公共安全支出 | 7 | 5 | 2 | 3 | -2',
      ),
    );
    expect(read.rows('generalExpenditure')).toEqual([
      { kind: 'class', code: '204', name: '公共安全支出', total: 5, basic: 2, project: 3 },
    ]);
    expect(read.value('generalExpenditure').previous).toEqual({
      year: 2021,
      figures: [{ row: 0, column: 'total', amount: 7, origin: 'printed' }],
    });
  });

  it('several tables in one grid, with their titles inside it, are several tables', () => {
    const read = readTables([
      grid(
        lines(
          '表1：2024年部门支出预算总表 | > | > | > | >',
          '| | | | 单位：元',
          wide,
          '204 | 公共安全支出 | 5 | 5 |',
          '',
          '表2：2024年政府性基金支出预算表 | > | > | > | >',
          '| | | | 单位：万元',
          wide,
          '212 | 城乡社区支出 | 1 | | 1',
        ).replaceAll('\n\n', '\n\t\t\t\t\n'),
      ),
    ]);
    expect(read.tables.map(({ table, unit }) => [table, unit])).toEqual([
      ['expenditure', '元'],
      ['fundExpenditure', '万元'],
    ]);
    expect(read.rows('fundExpenditure')[0]).toMatchObject({ code: '212', total: 1, project: 1 });
  });

  it('the title stands in the text above the grid or in its first rows', () => {
    const inside = readTables([
      grid(
        lines(
          '2024年部门支出预算总表 | > | > | > | >',
          '编制部门：某局 | > | > | | 单位：元',
          wide,
          '204 | 公共安全支出 | 5 | 5 |',
        ),
      ),
    ]);
    expect(inside.tables[0]).toMatchObject({
      table: 'expenditure',
      unit: '元',
      department: '某局',
      title: '2024年部门支出预算总表',
      confidence: 'certain',
    });
  });

  it('a list of contents gives no titles', () => {
    const read = readTables([
      text('目 录'),
      text('1. 2024年部门收入预算总表 ……………………… 5'),
      text('一、2024年部门收支预算表\n二、2024年部门收入预算表\n三、2024年政府性基金支出预算表'),
      grid(lines(wide, '204 | 公共安全支出 | 5 | 5 |')),
    ]);
    expect(read.tables).toMatchObject([{ table: 'expenditure', title: '', confidence: 'guess' }]);
  });

  it('headings of the file are a hint at most: a title is one at any level', () => {
    const read = readTables(
      lines('#### 2024 年部门支出预算表', '#单位：元', wide, '204 | 公共安全支出 | 5 | 5 |'),
    );
    expect(read.tables[0]).toMatchObject({ table: 'expenditure', title: '2024 年部门支出预算表' });
  });

  it('the name of a sheet is a weak hint, also with a blank behind it', () => {
    const sheet = (name: string) => [
      grid(lines('| | | | 单位：元', wide, '204 | 公共安全支出 | 5 | 5 |'), { sheet: name }),
    ];
    expect(readTables(sheet('单位国有资本经营预算拨款表 ')).tables[0]).toMatchObject({
      table: 'stateCapitalExpenditure',
      confidence: 'likely',
    });
    expect(readTables(sheet('Sheet1')).tables[0]).toMatchObject({
      table: 'expenditure',
      confidence: 'guess',
    });
    const titled = [text('2024年部门支出预算表'), ...sheet('一般公共预算拨款表')];
    expect(readTables(titled).tables[0]).toMatchObject({ table: 'expenditure', confidence: 'certain' });
  });

  it('titles and heads of re-encoded pages are read', () => {
    const read = readTables(
      lines(
        '2024年部門支出預(yù)算總@@表',
        '單位：萬元',
        '科目編碼 | 科目名稱 | 合計 | 基本支出 | 項目支出',
        '204 | 公共安全支出 | 5 | 5 |',
      ),
    );
    expect(read.tables[0]).toMatchObject({ table: 'expenditure', unit: '万元' });
  });

  it('a column of years is no column of amounts', () => {
    const read = readTables(
      lines(
        ...head,
        '科目编码 | 科目名称 | 年度 | 合计 | 基本支出',
        '204 | 公共安全支出 | 2024 | 5 | 5',
        '205 | 教育支出 | 2024 | 1 | 1',
      ),
    );
    expect(read.rows('expenditure')[0]).toEqual({
      kind: 'class',
      code: '204',
      name: '公共安全支出',
      total: 5,
      basic: 5,
    });
  });

  it('a table pasted as one cell per line is told by its title, and nothing is guessed', () => {
    const cells = [
      '科目编码',
      '科目名称',
      '合计',
      '基本支出',
      '2040401',
      '行政运行',
      '6.00',
      '6.00',
      '合计',
      '6.00',
      '6.00',
    ];
    const read = readTables([
      text('2024年部门支出预算总表'),
      text('单位：万元'),
      ...cells.map((cell) => text(cell)),
    ]);
    expect(read.tables).toEqual([]);
    expect(read.notes).toMatchObject([
      { code: 'table-as-lines', words: { title: '2024年部门支出预算总表' } },
    ]);
  });

  it('spaces and breaks inside names and figures are layout, inside codes and values they stay', () => {
    const read = readTables([
      text(head.join('\n')),
      grid(
        '科目\\n编码\t科 目 名 称\t合\\n计\t基本支出\t项目支出\n2040401\t行\\n政\\n运\\n行\t91,016,\\n775.35\t１２．３\t',
      ),
    ]);
    expect(read.rows('expenditure')).toEqual([
      { kind: 'item', code: '2040401', name: '行政运行', total: 91016775.35, basic: 12.3, project: null },
    ]);
  });

  it('dashes, slashes and a missing base are nothing', () => {
    const read = readTables(
      lines(
        ...head,
        wide,
        '204 | 公共安全支出 | — | - | ／',
        '205 | 教育支出 | –– | --（基数为0，不可比） | 5',
      ),
    );
    expect(read.rows('expenditure')).toMatchObject([
      { total: null, basic: null, project: null },
      { total: null, basic: null, project: 5 },
    ]);
    expect(read.all).toEqual([]);
  });
});
