import { describe, expect, it } from 'vitest';
import { gridOf, gridsOf, notesOf, read, shown, textsOf } from '../../show.js';

const lines = async (text: string) => shown((await read('a.txt', text)).blocks);

describe('text: tables', () => {
  it('reads lines with tabs as a table, short rows filled up, and tells what each gives', async () => {
    const file = await read(
      'a.txt',
      '支出表\n\n科目\t\t合计\t\n201\t03\t462.78\t1.00\n合计\t\t462.78\n\n备注：无',
    );
    const grid = gridOf(file);
    expect(shown(file.blocks)).toEqual([
      '支出表',
      '科目 |  | 合计 | ',
      '201 | 03 | 462.78 | 1.00',
      '合计 |  | 462.78 | ',
      '备注：无',
    ]);
    expect(grid.given).toEqual([4, 4, 3]);
    expect(grid.place).toEqual({ file: 'a.txt', table: 1, line: 3 });
    expect(grid.rows[1]![2]!.place).toEqual({ file: 'a.txt', table: 1, line: 3, cell: 'R2C3' });
    expect(file.blocks[2]!.place).toEqual({ file: 'a.txt', line: 7 });
  });

  it('says nothing of given cells where every row is whole', async () => {
    expect(gridOf(await read('a.txt', 'a\tb\n1\t2')).given).toBeUndefined();
  });

  it('keeps the blank columns of a piece, so that it fits the table above', async () => {
    const grids = gridsOf(await read('a.txt', '一级\t二级\t值\t\n甲\t乙\t1\t\n\n\t丙\t2\t\n\t丁\t3\t'));
    expect(grids.map(textsOf)).toEqual([
      ['一级 | 二级 | 值 | ', '甲 | 乙 | 1 | '],
      [' | 丙 | 2 | ', ' | 丁 | 3 | '],
    ]);
  });

  it('keeps a short line between rows as a row, and a title or note as text', async () => {
    expect(await lines('项目\t金额\n合计\n甲\t1\n备注：无\n支出表\n单位：万元\n项目\t金额\n乙\t2')).toEqual([
      '项目 | 金额',
      '合计 | ',
      '甲 | 1',
      '备注：无',
      '支出表',
      '单位：万元',
      '项目 | 金额',
      '乙 | 2',
    ]);
  });

  it('takes a tab before a paragraph for an indent', async () => {
    expect(await lines('\t一、主要职责\n\t负责办公。')).toEqual(['一、主要职责', '负责办公。']);
  });

  it('reads quoted cells as spreadsheets copy them, and quotes that are mere characters', async () => {
    expect(await lines('项目\t"事业单位\n经营收入"\t"a ""b"""\n"三公"经费\t"未闭合\t1')).toEqual([
      '项目 | 事业单位\n经营收入 | a "b"',
      '"三公"经费 | "未闭合 | 1',
    ]);
  });

  it('keeps commas of prose in cells, and takes the marks of bold type away', async () => {
    expect(await lines('目标\t**会议**的准备工作,协助\n金额\t1,462.78')).toEqual([
      '目标 | 会议的准备工作,协助',
      '金额 | 1,462.78',
    ]);
  });

  it('reads Markdown tables, with and without outer pipes', async () => {
    expect(
      await lines(
        '## 支出表\n\n| 项目 | 金额 |\n|:---|---:|\n| **甲** | 1 |\n| a\\|b<br>c |  |\n\n项目 | 金额\n--- | ---\n乙 | 2\n\n| x | y |\n| z | 3 |',
      ),
    ).toEqual(['## 支出表', '项目 | 金额', '甲 | 1', 'a|b\nc | ', '项目 | 金额', '乙 | 2', 'x | y', 'z | 3']);
  });

  it('keeps prose with a pipe in it as prose', async () => {
    expect(await lines('甲|乙两处\n正文')).toEqual(['甲|乙两处', '正文']);
  });

  it('reads comma-separated values with quotes, blank cells and line breaks', async () => {
    const file = await read(
      'a.csv',
      '\ufeff项目,金额,说明\r\n一、收入,"1,462.78","a\r\nb ""c"""\r\n合计,,\r\n',
    );
    expect(shown(file.blocks)).toEqual([
      '项目 | 金额 | 说明',
      '一、收入 | 1,462.78 | a\nb "c"',
      '合计 |  | ',
    ]);
    expect(file.notes).toEqual([]);
  });

  it('reads title lines of comma-separated values as rows of the table', async () => {
    const file = await read('a.csv', '支出表\n单位：万元\n项目,金额\n甲,1\n乙,2\n丙,3\n');
    expect(textsOf(gridOf(file))[0]).toBe('支出表 | ');
    expect(gridOf(file).given).toEqual([1, 1, 2, 2, 2, 2]);
  });

  it('does not take prose with commas for a table', async () => {
    const prose = '收入1,462.78万元,支出1,462.78万元。\n其中基本支出337.21万元。\n项目支出125.57万元,占27%。';
    expect(gridsOf(await read('a.txt', prose))).toEqual([]);
  });
});

describe('text: prose', () => {
  it('reads headings of any level, bold type and plain paragraphs', async () => {
    expect(
      await lines(
        '# 目 录\n#### **（一）公务接待费** 说明\n**（二）因公出国（境）费** 0 万元。\n#无空格\n2 ** 3 ** 4',
      ),
    ).toEqual([
      '# 目 录',
      '#### （一）公务接待费 说明',
      '（二）因公出国（境）费 0 万元。',
      '#无空格',
      '2 ** 3 ** 4',
    ]);
  });

  it.each([
    ['in the middle of a sentence', '收入减少 7.9 万元，主要原因：财政拨款\n\n收入减少。'],
    ['in the middle of a list of an item', '7、负责机关的党群、人事事务、行政事务和后勤服务\n\n工作。'],
    [
      'after a subject without punctuation',
      '某某人民政府办公室部门 2022 年一般公共预\n\n算收支预算 462.78 万元，与上年持平。',
    ],
    ['with a figure cut off', '项目支出主要用于保障机构运转，共\n\n125.57 万元。'],
  ])('joins a paragraph that a page break cut %s', async (_name, text) => {
    const file = await read('a.txt', `前文。\n\n${text}\n\n后文。`);
    expect(shown(file.blocks)).toHaveLength(3);
    expect(shown(file.blocks)[1]).toBe(text.replace('\n\n', ''));
    expect(notesOf(file)).toEqual({ 'paragraphs-joined': { count: 1 } });
    expect(file.notes[0]!.place).toEqual({ file: 'a.txt', line: 3 });
  });

  it.each([
    ['a whole sentence', '收入减少。\n支出增加，主要是人员增加。'],
    ['a heading by its number', '一、部门收支总体情况\n2025年收入总计462.78万元，支出总计462.78万元。'],
    ['a heading that lists', '二、机构设置、人员编制和职能情况\n本部门内设机构6个，编制20人。'],
    [
      'a heading without a number',
      '上海市某区人民政府办公室2025年部门预算编制说明\n2025年，收入预算为100万元。',
    ],
    ['a next item', '主要职责包括，办文、办会\n（二）督查督办，调研。'],
    ['a next item in figures', '主要职责包括，办文、办会\n2.督查督办，调研。'],
    ['a label', '部门名称：某某办公室，含下属单位\n编制日期：2025年2月，公开。'],
    ['a unit line', '部门名称：某某人民政府办公室（汇总），本级\n单位：万元'],
    ['a title', '2022 年政府性基金支出预算表（汇总）\n说明见后，无数据。'],
    ['a heading of Markdown', '负责机关的党群、人事，行政\n## 二、机构，设置'],
  ])('leaves apart: %s', async (_name, text) => {
    expect(shown((await read('a.txt', text)).blocks)).toHaveLength(2);
  });

  it('leaves a table with every cell on a line of its own as text, and says so', async () => {
    const cells = [
      '序号',
      '项目',
      '预算数',
      '1',
      '一般公共服务',
      '416.78',
      '2',
      '公共安全',
      '46.00',
      '3',
      '合计',
      '462.78',
    ];
    const file = await read('a.txt', `支出情况如下表所列，单位为万元。\n\n${cells.join('\n\n')}`);
    expect(shown(file.blocks)).toEqual(['支出情况如下表所列，单位为万元。', ...cells]);
    expect(file.notes).toEqual([
      {
        code: 'one-cell-per-line',
        severity: 'warning',
        place: { file: 'a.txt', line: 3 },
        words: { count: 12 },
      },
    ]);
  });

  it('does not suspect a list of contents', async () => {
    const contents = Array.from({ length: 14 }, (_, index) => `第${index}节 情况说明`);
    expect((await read('a.txt', contents.join('\n'))).notes).toEqual([]);
  });
});

describe('text: encodings', () => {
  const GBK = [0xd4, 0xa4, 0xcb, 0xe3, 0x09, 0xba, 0xcf, 0xbc, 0xc6];

  it('reads GBK', async () => {
    expect(textsOf(gridOf(await read('a.txt', Uint8Array.from(GBK))))).toEqual(['预算 | 合计']);
  });

  it('reads UTF-16 as spreadsheets export it', async () => {
    const text = '\ufeff项目\t金额\r\n合计\t1';
    const bytes = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    expect(textsOf(gridOf(await read('a.txt', bytes)))).toEqual(['项目 | 金额', '合计 | 1']);
  });

  it('decodes lines of two encodings each by its own, and says so', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('预算说明\n收入合计\n支出合计\n'),
      ...GBK,
      0x0a,
    ]);
    const file = await read('a.txt', bytes);
    expect(shown(file.blocks)).toEqual(['预算说明', '收入合计', '支出合计', '预算 | 合计']);
    expect(notesOf(file)).toEqual({ 'encoding-mixed': { count: 1 } });
  });

  it('keeps what is left of a broken file', async () => {
    const file = await read(
      'a.txt',
      Uint8Array.from([...Array.from({ length: 20 }, () => [...GBK, 0x0a]).flat(), ...GBK.slice(0, 1)]),
    );
    expect(gridsOf(file)).toHaveLength(1);
  });
});
