import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/importers/import-files.js';
import { readFile } from '../../src/importers/read/read-file.js';
import type { ImportResult } from '../../src/importers/result.js';
import { parseBudget } from '../../src/model/parse.js';
import { checkBudget } from '../../src/model/rules/check-budget.js';
import type { TableId } from '../../src/model/schema/tables.js';
import type { UnreadTable } from '../../src/model/schema/unread-tables.js';

/** Small inputs that went wrong once, each with its right value, and others of its kind. */

const read = async (name: string, bytes: Uint8Array): Promise<ImportResult> => importFiles([{ name, bytes }]);
const readCase = (name: string) => read(name, new Uint8Array(readFileSync(`test/fixtures/cases/${name}`)));
const readPage = (body: string) =>
  read('a.html', new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${body}`));

/** A workbook with one sheet. */
function bookOf(rows: unknown[][]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

interface Table {
  unit?: string;
  title: string;
  note?: string;
  rows: Record<string, unknown>[];
  previous?: { year: number; figures: { column: string; amount: number }[] };
}

const tableOf = ({ document }: ImportResult, id: TableId): Table =>
  (document as { tables: Record<string, Table> }).tables[id]!;

/** What a table has in some fields, row by row. */
const columnsOf = (result: ImportResult, id: TableId, ...fields: string[]): unknown[][] =>
  tableOf(result, id).rows.map((row) => fields.map((field) => row[field]));

/** Codes of what makes an import end with exit code 1. */
const errorsOf = ({ report: { notes } }: ImportResult): string[] =>
  notes.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const warningsOf = ({ report: { notes } }: ImportResult): string[] =>
  notes.filter(({ severity }) => severity === 'warning').map(({ code }) => code);

/** 支出总表 of the water bureau, as the cases have it. */
const water = [
  ['213', 1000, 700, 300],
  ['21303', 1000, 700, 300],
  ['2130301', 700, 700, null],
  ['2130305', 300, null, 300],
  [undefined, 1000, 700, 300],
];
const expenditure = ['code', 'total', 'basic', 'project'] as const;

/** A page with 支出总表 whose rows are given as cells between `|`, `→n` behind a text for cells merged over n columns. */
const page = (rows: readonly string[], above = '<p>支出总表</p><p>单位：万元</p>', below = '') =>
  `<h1>青河市水务局2025年部门预算</h1>${above}<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => {
            const [text, over] = cell.trim().split('→');
            return `<td${over ? ` colspan="${over}"` : ''}>${text}</td>`;
          })
          .join('')}</tr>`,
    )
    .join('')}</table>${below}`;

const head = '科目编码|科目名称|合计|基本支出|项目支出';
const body = [
  '合计→2|100.00|70.00|30.00',
  '213|农林水支出|100.00|70.00|30.00',
  '2130301|行政运行|70.00|70.00|',
  '2130305|水利工程建设|30.00||30.00',
];
const plain = [
  [undefined, 100, 70, 30],
  ['213', 100, 70, 30],
  ['2130301', 70, 70, null],
  ['2130305', 30, null, 30],
];

describe('columns beside a table', () => {
  it.each(['ok-base.xlsx', 'n1-remark-empty.xlsx', 'n5-remark-merged.xlsx', 'n6-people.xlsx'])(
    'leave its own columns where they are: %s',
    async (name) => {
      const result = await readCase(name);
      expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(water);
      expect(errorsOf(result)).toEqual([]);
    },
  );

  it('are told where they hold something', async () => {
    expect(warningsOf(await readCase('n6-people.xlsx'))).toContain('column-unknown');
  });

  it.each([
    [
      'a head count under one line of a head of two',
      '||||基本支出→2|项目支出→2|',
      '人员经费|公用经费|其他运转类|特定目标类|编制数',
    ],
    [
      'a remark under one line of a head of two',
      '||||基本支出→2|项目支出→2|',
      '人员经费|公用经费|其他运转类|特定目标类|备注',
    ],
  ])('%s', async (_, first, second) => {
    const result = await readPage(
      page([
        first.replace('||||', '科目编码|科目名称|合计|'),
        `|||${second}`,
        '合计→2|100|60|10|10|20|7',
        '213|农林水支出|100|60|10|10|20|7',
        '2130301|行政运行|70|60|10|||7',
        '2130305|水利工程建设|30|||10|20|',
      ]),
    );
    expect(columnsOf(result, 'expenditure', 'total', 'personnel', 'public', 'operating', 'specific')).toEqual(
      [
        [100, 60, 10, 10, 20],
        [100, 60, 10, 10, 20],
        [70, 60, 10, null, null],
        [30, null, null, 10, 20],
      ],
    );
    expect(errorsOf(result)).toEqual([]);
  });
});

describe('a text among the amounts', () => {
  it('leaves the rest of its row in its place', async () => {
    const result = await readCase('i27-text-in-total.xlsx');
    expect(columnsOf(result, 'expenditure', ...expenditure).at(-1)).toEqual([undefined, null, 400.25, 100]);
    expect(result.report.notes).toContainEqual(
      expect.objectContaining({
        code: 'amount-not-number',
        severity: 'error',
        path: 'tables.expenditure.rows[10].total',
      }),
    );
  });

  it.each(['见说明', '详见附表', '待定', '涉密不公开', '同上'])(
    '%s, in the total and in a row',
    async (text) => {
      const result = await readPage(
        page([head, `合计→2|${text}|70|30`, ...body.slice(1, 3), `2130305|水利工程建设|30|${text}|30`]),
      );
      expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual([
        [undefined, null, 70, 30],
        ...plain.slice(1),
      ]);
      expect(errorsOf(result)).toEqual(['amount-not-number', 'amount-not-number']);
    },
  );

  it('is taken with a remark behind it where the sums hold with it, and proposed where none tells', async () => {
    const result = await readCase('f6-amount-with-remark.xlsx');
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(water);
    expect(result.report.notes).toContainEqual(
      expect.objectContaining({ code: 'amount-with-words', severity: 'info' }),
    );
    const alone = await readPage(page([head, '2130301|行政运行||70.00（含预留）|']));
    expect(columnsOf(alone, 'expenditure', 'basic')).toEqual([[null]]);
    expect(alone.report.notes).toContainEqual(
      expect.objectContaining({
        code: 'amount-not-number',
        words: expect.objectContaining({ proposal: 70 }),
      }),
    );
  });

  it.each(['70.00①', '约70.00', '70.00*', '70.00（含结转2）', '其中：70.00'])(
    '%s: never another number',
    async (text) => {
      const result = await readPage(
        page([head, ...body.slice(0, 2), `2130301|行政运行|70.00|${text}|`, body[3]!]),
      );
      expect([70, null]).toContain(columnsOf(result, 'expenditure', 'basic')[2]![0]);
      if (columnsOf(result, 'expenditure', 'basic')[2]![0] === null)
        expect(errorsOf(result)).toEqual(['amount-not-number']);
    },
  );

  it('is not taken where a sum contradicts it', async () => {
    const result = await readPage(
      page([head, ...body.slice(0, 2), '2130301|行政运行|70.00|60.00（含预留）|', body[3]!]),
    );
    expect(columnsOf(result, 'expenditure', 'basic')[2]).toEqual([null]);
    expect(errorsOf(result)).toEqual(['amount-not-number']);
  });
});

describe('what a workbook stores and what it shows', () => {
  it('a negative number shown in red keeps its sign', async () => {
    const result = await readCase('i04b-red-negative.xlsx');
    expect(columnsOf(result, 'expenditure', ...expenditure)[3]).toEqual(['2012604', -100, null, -100]);
  });

  it.each([
    ['f1-format-wan.xlsx', [1000, 700, 300].map((each) => each * 10_000)],
    ['i26a-fmt-yuan.xlsx', [500.25, 400.25, 100]],
  ])('%s: words of the format are not part of the number', async (name, total) => {
    const result = await readCase(name);
    expect(columnsOf(result, 'expenditure', 'total', 'basic', 'project').at(-1)).toEqual(total);
    expect(errorsOf(result)).toEqual([]);
  });

  it('a unit in the format that is not the one of the table is told', async () => {
    expect(warningsOf(await readCase('i26a-fmt-yuan.xlsx'))).toContain('amount-unit-differs');
  });

  it('codes shown as numbers are the digits they store', async () => {
    const result = await readCase('i05-codes.xlsx');
    expect(columnsOf(result, 'expenditure', 'code').flat()).toEqual([
      '201',
      '20126',
      '2012601',
      '2012604',
      '208',
      '20805',
      '2080505',
      '221',
      '22102',
      '2210201',
      undefined,
    ]);
  });

  it('characters that print nothing are no part of a number', async () => {
    const result = await readCase('i21-invisible.xlsx');
    expect(columnsOf(result, 'expenditure', 'total').flat()).toEqual([
      420.15, 420.15, 320.15, 100, 50.05, 50.05, 50.05, 30.05, 30.05, 30.05, 500.25,
    ]);
  });
});

describe('lines above a title', () => {
  it.each(['a1-fujian.xlsx', 'b2-dept.xlsx', 'b9-govfile.xlsx'])('are passed over: %s', async (name) => {
    const result = await readCase(name);
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(water);
    expect(tableOf(result, 'expenditure')).toMatchObject({ title: '2025年部门支出预算总表', unit: '元' });
    expect(errorsOf(result)).toEqual([]);
  });

  it.each([
    ['附件3'],
    ['附件3', '青河市水务局'],
    ['青财预〔2025〕3号附件', '（公开版）'],
    ['附表：部门预算公开表格'],
    ['第三部分 部门预算表', '表三'],
  ])('%s', async (...lines) => {
    const rows = [
      ...lines.map((line) => `${line}→5`),
      '2025年部门支出预算总表→5',
      '编制部门：青河市水务局→3|单位：→1|万元',
      head,
      ...body,
    ];
    const result = await readPage(page(rows, ''));
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(plain);
    expect(tableOf(result, 'expenditure')).toMatchObject({ title: '2025年部门支出预算总表', unit: '万元' });
  });

  it('an annex line above a whole table of a sheet', async () => {
    const result = await readCase('i22b-annex-line.xlsx');
    expect(columnsOf(result, 'expenditure', 'total').at(-1)).toEqual([500.25]);
    expect(errorsOf(result)).toEqual([]);
  });
});

describe('where the unit stands', () => {
  it.each(['h01-unit-in-caption.html', 'h02-unit-line-own-table.html'])('%s', async (name) => {
    const result = await readCase(name);
    expect(tableOf(result, 'expenditure')).toMatchObject({ unit: '万元' });
    expect(tableOf(result, 'expenditure').title).toMatch(/^支出总表/);
    expect(errorsOf(result)).toEqual([]);
  });

  it('in a cell of its own behind its label', async () => {
    expect(tableOf(await readCase('s1-split-unit.xlsx'), 'expenditure').unit).toBe('元');
  });

  it.each([
    ['<p>支出总表</p><p>单 位 ： 万 元</p>', ''],
    ['<p>支出总表（万元）</p>', ''],
    ['<p>支出总表</p><p>金额单位：人民币万元</p>', ''],
    ['<p>支出总表</p><table><tr><td>部门：青河市水务局</td><td>单位：</td><td>万元</td></tr></table>', ''],
    ['<p>支出总表</p>', '<p>单位：万元</p>'],
    ['<p>支出总表</p>', '<p>单位：万元</p><p>三公经费预算表</p><table><tr><td>单位：元</td></tr></table>'],
  ])('%s … %s', async (above, below) => {
    const result = await readPage(page([head, ...body], above, below));
    expect(tableOf(result, 'expenditure').unit).toBe('万元');
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(plain);
  });

  it('nowhere: asked for', async () => {
    const result = await readPage(page([head, ...body], '<p>支出总表</p>'));
    expect(tableOf(result, 'expenditure').unit).toBeUndefined();
    expect(errorsOf(result)).toEqual(['unit-missing']);
  });
});

describe('two tables of one kind', () => {
  it('the same in another unit is told, and the first taken', async () => {
    const result = await readCase('i07b-yuan-and-wan.xlsx');
    expect(tableOf(result, 'expenditure').rows).toHaveLength(11);
    expect(tableOf(result, 'expenditure').unit).toBe('万元');
    expect(result.report.notes).toContainEqual(expect.objectContaining({ code: 'table-repeated' }));
    expect(errorsOf(result)).toEqual([]);
  });

  it('another in another unit is asked for', async () => {
    const other = ['合计→2|900|700|200', '2130301|行政运行|700|700|', '2130305|水利工程建设|200||200'];
    const result = await readPage(
      page([head, ...body], undefined, page([head, ...other], '<p>支出总表</p><p>单位：元</p>')),
    );
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(plain);
    expect(errorsOf(result)).toEqual(['table-twice']);
  });

  it('of two years, the one of the budget is taken', async () => {
    const last = ['合计→2|90|70|20', '2130301|行政运行|70|70|', '2130305|水利工程建设|20||20'];
    const result = await readPage(
      page(
        [head, ...last],
        '<p>2024年支出总表</p><p>单位：万元</p>',
        page([head, ...body], '<p>2025年支出总表</p><p>单位：万元</p>', '<p>2025年收入总表</p>'),
      ),
    );
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(plain);
    expect(errorsOf(result)).toEqual([]);
  });
});

describe('three-public tables', () => {
  it.each([
    ['2024年', '2025年'],
    ['2024年预算数', '2025年预算数'],
    ['上年预算', '本年预算'],
    ['二〇二四年', '二〇二五年'],
  ])('with a row for each year: %s, %s', async (last, now) => {
    const rows = [
      '年度|合计|因公出国（境）费|公务接待费|公务用车购置及运行费',
      `${last}|12.00|1.00|2.00|9.00`,
      `${now}|10.50|0.00|1.50|9.00`,
    ];
    const result = await readPage(page(rows, '<p>2025年“三公”经费支出表</p><p>单位：万元</p>'));
    expect(columnsOf(result, 'threePublic', 'kind', 'total', 'reception')).toEqual([['total', 10.5, 1.5]]);
    expect(tableOf(result, 'threePublic').previous).toMatchObject({ year: 2024 });
    expect(tableOf(result, 'threePublic').previous!.figures.map(({ amount }) => amount)).toEqual([
      12, 1, 2, 9,
    ]);
  });

  it('the case', async () => {
    const result = await readCase('h22-3pub-rows-per-year.html');
    expect(columnsOf(result, 'threePublic', 'total')).toEqual([[10.5]]);
    expect(tableOf(result, 'threePublic').previous!.figures[0]).toMatchObject({
      column: 'total',
      amount: 12,
    });
  });
});

describe('tables printed upright', () => {
  it('are the row that their lines make', async () => {
    const result = await readCase('p04-guangdong-vertical.html');
    expect(columnsOf(result, 'income', 'kind', 'total', 'general', 'fund', 'special', 'other')).toEqual([
      ['total', 105, 100, 0, 0, 5],
    ]);
    expect(
      columnsOf(result, 'expenditure', 'kind', 'total', 'basic', 'wages', 'goods', 'subsidies', 'project'),
    ).toEqual([['total', 105, 70, 50, 15, 5, 35]]);
  });

  it('codes in brackets, and a table with one column of amounts', async () => {
    const result = await readCase('p05-guangdong-brackets-one-column.html');
    expect(columnsOf(result, 'basicExpenditure', 'code', 'total')).toEqual([
      [undefined, 70],
      ['301', 50],
      ['30101', 30],
      ['30102', 20],
      ['302', 15],
      ['30201', 15],
      ['303', 5],
      ['30302', 5],
    ]);
    expect(columnsOf(result, 'generalExpenditure', 'code').flat()).toEqual([
      undefined,
      '213',
      '21303',
      '2130301',
      '2130305',
    ]);
  });
});

describe('marks of pages and of Word', () => {
  it.each(['i11-inputs.html', 'i15-word-marks.html'])('%s', async (name) => {
    const result = await readCase(name);
    expect(columnsOf(result, 'expenditure', 'total', 'basic').at(0)).toEqual([420.15, 320.15]);
    expect(columnsOf(result, 'expenditure', 'total', 'basic').at(-1)).toEqual([500.25, 400.25]);
    expect(errorsOf(result)).toEqual([]);
  });

  it.each([
    ['<input value="70.00">', 70],
    ['<input type="hidden" value="99"><span>70.00</span>', 70],
    ['<select><option>60.00<option selected>70.00</select>', 70],
    ['<textarea>70.00</textarea>', 70],
    ['<s>60.00</s>70.00', 70],
    ['<span style="text-decoration: line-through">60</span>70.00', 70],
    ['70.00<sup>①</sup>', 70],
    ['70.00<sup>[1]</sup>', 70],
    ['<span style="display:none">9</span>70.00', 70],
    ['7<sup>0</sup>', null],
  ])('%s is %s', async (cell, value) => {
    const result = await readPage(
      page([head, ...body.slice(0, 2), `2130301|行政运行|70.00|${cell}|`, body[3]!]),
    );
    const [basic] = columnsOf(result, 'expenditure', 'basic')[2]!;
    if (value === null) expect(basic).not.toBe(70);
    else expect(basic).toBe(value);
  });
});

describe('codes', () => {
  it.each(['h15-brackets-code.html', 'h16-code-name-one-cell.html'])('%s', async (name) => {
    const result = await readCase(name);
    expect(columnsOf(result, 'expenditure', 'kind', 'code', 'name').slice(1)).toEqual([
      ['class', '213', '农林水支出'],
      ['section', '21303', '水利'],
      ['item', '2130301', '行政运行'],
      ['item', '2130305', '水利工程建设'],
    ]);
    expect(errorsOf(result)).toEqual([]);
  });

  it.each([
    ['【213】', '213'],
    ['（213）', '213'],
    ['213-01', '21301'],
    ['213.03.01', '2130301'],
    ['２１３', '213'],
  ])('%s is %s', async (printed, code) => {
    const result = await readPage(page([head, `${printed}|某科目|1|1|`]));
    expect(columnsOf(result, 'expenditure', 'code')).toEqual([[code]]);
  });

  it('a code in front of a unit is the unit’s', async () => {
    const result = await readPage(
      page(['单位名称（科目）|合计|基本支出|项目支出', '172肃宁县人民检察院|1|1|', '213农林水支出|1|1|']),
    );
    expect(columnsOf(result, 'expenditure', 'kind', 'unitCode', 'code')).toEqual([
      ['unit', '172', undefined],
      ['class', undefined, '213'],
    ]);
  });
});

describe('what is no row', () => {
  it('a signature line', async () => {
    const result = await readCase('g1-sign.xlsx');
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(water);
  });

  it.each([
    '单位负责人：张三|财务负责人：|填表人：李四|联系电话：|2025年1月20日',
    '制表人：→3|审核：→2',
    '填报日期：2025年1月→5',
  ])('%s', async (line) => {
    const result = await readPage(page([head, ...body, line]));
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(plain);
    expect(errorsOf(result)).toEqual([]);
  });

  it.each(['无', '空表', '本表无数据', '本部门无政府性基金预算', '无→5'])(
    'a table that says %s is empty',
    async (text) => {
      const result = await readPage(
        page(
          [head, text.includes('→') ? text : `${text}||||`, '合计→2|||'],
          '<p>政府性基金预算支出表</p><p>单位：万元</p>',
        ),
      );
      expect(columnsOf(result, 'fundExpenditure', 'kind', 'total')).toEqual([['total', null]]);
      expect(errorsOf(result)).toEqual([]);
    },
  );

  it('a name that begins with 无 is a row', async () => {
    const result = await readPage(page([head, '||||', '|无障碍设施改造|||', ...body]));
    expect(columnsOf(result, 'expenditure', 'name').flat()).toContain('无障碍设施改造');
  });

  it('the case', async () => {
    const result = await readCase('h19-wu-cell.html');
    expect(columnsOf(result, 'fundExpenditure', 'kind', 'code')).toEqual([['total', undefined]]);
  });
});

describe('notes and pages', () => {
  it('an empty table with its note is published empty', async () => {
    const result = await readCase('03-p25-empty-state-capital.pdf');
    expect(tableOf(result, 'stateCapitalExpenditure').note).toBe(
      '注：本部门2023年无国有资本经营预算财政拨款安排的预算，故本表为空表。',
    );
    expect(columnsOf(result, 'stateCapitalExpenditure', 'total')).toEqual([[null]]);
  });

  it('a note that was wrapped is one', async () => {
    expect(tableOf(await readCase('p1-wrapped-note.pdf'), 'fundExpenditure').note).toBe(
      '注：本部门2025年没有政府性基金预算财政拨款安排的支出，故本表为空表。',
    );
  });

  it('columns that go on to the right on the next page are told, and no figure of them is read', async () => {
    const result = await readCase('i23b-wide-ruled.pdf');
    expect(columnsOf(result, 'expenditure', 'total', 'basic', 'wages')[0]).toEqual([500.25, 400.25, 300]);
    expect(
      columnsOf(result, 'expenditure', 'project')
        .flat()
        .filter((each) => typeof each === 'number'),
    ).toEqual([]);
    expect(errorsOf(result)).toContain('table-sideways');
  });

  it('the department in a title that says more', async () => {
    const { document } = await readCase('h07-dept-bianzhi.html');
    expect((document as { department: { name: string } }).department.name).toBe('清河镇人民政府');
  });
});

describe('other formats', () => {
  it('a page saved as one file', async () => {
    const result = await readCase('i17-single-file.mht');
    expect(columnsOf(result, 'expenditure', ...expenditure).at(-1)).toEqual([undefined, 500.25, 400.25, 100]);
    expect(errorsOf(result)).toEqual([]);
  });

  it.each(['quoted-printable', 'base64', '8bit'])(
    'a page in it that is encoded as %s, after a picture',
    async (encoding) => {
      const html = page([head, ...body]);
      const bytes = Buffer.from(`<html><body>${html}</body></html>`);
      const encoded = {
        'quoted-printable': bytes
          .toString('latin1')
          .replace(
            /[^\x20-\x3c\x3e-\x7e]/g,
            (each) => `=${each.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
          ),
        base64: bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
        '8bit': bytes.toString('latin1'),
      }[encoding]!;
      const file = [
        'From: <Saved by a browser>',
        'Subject: x',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html"; boundary="--b"',
        '',
        '----b',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '----b',
        'Content-Type: text/html; charset="utf-8"',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        encoded,
        '----b--',
      ].join('\r\n');
      const result = await read('a.mht', new Uint8Array(Buffer.from(file, 'latin1')));
      expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual(plain);
    },
  );

  it('a workbook of LibreOffice', async () => {
    const book = utils.book_new();
    const rows = [
      ['2025年部门支出预算总表'],
      ['编制部门：青河市水务局', null, null, null, '单位：万元'],
      head.split('|'),
      ['213', '农林水支出', 100, 70, 30],
      ['合计', null, 100, 70, 30],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '支出总表');
    const result = await read(
      'a.ods',
      new Uint8Array(write(book, { type: 'buffer', bookType: 'ods' }) as Buffer),
    );
    expect(columnsOf(result, 'expenditure', ...expenditure)).toEqual([
      ['213', 100, 70, 30],
      [undefined, 100, 70, 30],
    ]);
  });
});

describe('expenditure of institutions beside 基本 and 项目 (h21, p06)', () => {
  const institutions = [
    'total',
    'basic',
    'project',
    'businessExpenditure',
    'toSuperior',
    'toAffiliated',
  ] as const;
  const right = [
    [105, 70, 30, 5, null, null],
    [70, 70, null, null, null, null],
    [35, null, 30, 5, null, null],
  ];
  /** What the arithmetic of rows says against a document. */
  const rowFaults = ({ document }: ImportResult) => {
    const parsed = parseBudget(document);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return checkBudget(parsed.budget)
      .findings.map(({ rule }) => rule)
      .filter((rule) => /^(ROW|COL)/.test(rule));
  };

  it('is read and checked', async () => {
    const result = await readCase('h21-business-exp.html');
    expect(errorsOf(result)).toEqual([]);
    expect(columnsOf(result, 'expenditure', ...institutions)).toEqual(right);
    expect(rowFaults(result)).toEqual([]);
    expect(tableOf(result, 'expenditure')).toBeDefined();
    tableOf(result, 'expenditure').rows[2]!['businessExpenditure'] = 6;
    expect(rowFaults(result)).toContain('ROW-EXP-TOTAL');
  });

  it.each([
    ['科目编码|科目名称|合计|基本支出|经营支出|项目支出|上缴上级支出|对附属单位补助', [0, 1, 3, 2, 4, 5]],
    [
      '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|事业单位经营支出|对附属单位补助支出',
      [0, 1, 2, 4, 3, 5],
    ],
    [
      '科目编码|科目名称|基本支出|项目支出|事业单位经营支出|上交上级支出|补助附属单位支出|合计',
      [1, 2, 3, 4, 5, 0],
    ],
  ])('is read in any order: %s', async (columns, order) => {
    const names = ['|合计', '2130301|行政运行', '2130305|水利工程建设'];
    const rows = right.map((amounts, row) =>
      [names[row], ...order.map((index) => amounts[index]?.toFixed(2) ?? '')].join('|'),
    );
    const result = await readPage(page([columns, ...rows]));
    expect(errorsOf(result)).toEqual([]);
    expect(columnsOf(result, 'expenditure', ...institutions)).toEqual(right);
  });

  it('stands beside income of the year and what is carried over by source', async () => {
    const result = await readCase('p06-jiangsu.html');
    expect(errorsOf(result)).toEqual([]);
    const fields = ['total', 'thisYear', 'general', 'institutional', 'carry', 'cGeneral', 'cOwn'] as const;
    expect(columnsOf(result, 'income', ...fields)).toEqual([
      [105, 100, 95, 5, 5, 5, null],
      [105, 100, 95, 5, 5, 5, null],
      [75, 70, 70, null, 5, 5, null],
      [30, 30, 25, 5, null, null, null],
    ]);
    expect(rowFaults(result)).toEqual([]);
    for (const column of ['thisYear', 'cGeneral']) {
      const other = structuredClone(result);
      tableOf(other, 'income').rows[2]![column] = 7;
      expect(rowFaults(other), column).toContain('ROW-INCOME');
    }
  });

  it('reads what is carried over without a 小计, before or after the income of the year', async () => {
    const result = await readPage(
      `<h1>青河市水务局2025年部门预算</h1><p>收入总表</p><p>单位：万元</p><table>
      <tr><td rowspan=2>部门代码<td rowspan=2>部门名称<td rowspan=2>合计<td colspan=2>上年结转结余<td colspan=3>本年收入
      <tr><td>一般公共预算<td>财政专户管理资金<td>小计<td>一般公共预算<td>财政专户管理资金
      <tr><td>052001<td>青河市水务局<td>11.00<td>1.00<td>2.00<td>8.00<td>5.00<td>3.00</table>`,
    );
    expect(errorsOf(result)).toEqual([]);
    const fields = ['total', 'cGeneral', 'cSpecial', 'thisYear', 'general', 'special'] as const;
    expect(columnsOf(result, 'income', ...fields)).toEqual([[11, 1, 2, 8, 5, 3]]);
    expect(rowFaults(result)).toEqual([]);
  });
});

describe('a table that is not read', () => {
  const kept = ({ document }: ImportResult) => (document as { unread?: UnreadTable[] }).unread;
  const purchase = [
    ['品目', '数量', '合计'],
    ['台式计算机', '3', '6.00'],
    ['合计', '', '6.00'],
  ];
  const rowsOf = (rows: readonly string[][]) =>
    rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}`).join('');

  it('is kept as printed, with its title and unit (p06)', async () => {
    const result = await readCase('p06-jiangsu.html');
    expect(kept(result)).toEqual([
      {
        title: '一般公共预算机关运行经费支出预算表',
        unit: '万元',
        cells: [
          ['科目编码', '科目名称', '机关运行经费支出'],
          ['合计', '', '15.00'],
          ['302', '商品和服务支出', '15.00'],
          ['30201', '办公费', '15.00'],
        ],
        place: 'p06-jiangsu.html #5',
      },
      expect.objectContaining({ title: '政府采购支出预算表', place: 'p06-jiangsu.html #6' }),
    ]);
    expect(result.trace.get('unread[1]')).toMatchObject({ table: 6 });
    expect(parseBudget(result.document).ok).toBe(true);
  });

  it('goes on over a page', async () => {
    const result = await readPage(
      `${page([head, '2130301|行政运行|7|7|', '|合计|7|7|'])}<p>政府采购预算表</p><table>${rowsOf(purchase.slice(0, 2))}</table><table>${rowsOf(purchase.slice(2))}</table>`,
    );
    expect(kept(result)).toEqual([{ title: '政府采购预算表', cells: purchase, place: 'a.html #2' }]);
  });

  it('has no title of its own, but speaks of money', async () => {
    const result = await readPage(
      `${page([head, '2130301|行政运行|7|7|', '|合计|7|7|'])}<p>以下是附表。</p><table>${rowsOf(purchase)}</table><p>访问统计</p><table>${rowsOf(
        [
          ['今日', '12'],
          ['昨日', '13'],
        ],
      )}</table>`,
    );
    expect(kept(result)).toEqual([{ title: '', cells: purchase, place: 'a.html #2' }]);
  });

  it('and is one of the thirteen is an error, and is not said to be missing', async () => {
    const result = await readPage(
      `${page([head, '2130301|行政运行|7|7|', '|合计|7|7|'])}<p>政府性基金预算支出表</p><p>单位：元</p><table>${rowsOf(
        [
          ['甲', '乙'],
          ['丙', '1.00'],
        ],
      )}</table>`,
    );
    expect(errorsOf(result)).toContain('columns-unknown');
    expect(kept(result)).toMatchObject([
      { title: '政府性基金预算支出表', unit: '元', table: 'fundExpenditure' },
    ]);
    const { budget } = parseBudget(result.document);
    const listed = {
      ...budget!,
      contents: [{ title: '政府性基金预算支出表', table: 'fundExpenditure' as const }],
    };
    const missing = (of: typeof listed) =>
      checkBudget(of)
        .findings.filter(({ rule }) => /^COMP-TABLE-(SET|MISSING)$/.test(rule))
        .filter(({ words }) => words?.['table'] === 'fundExpenditure');
    expect(missing(listed)).toEqual([]);
    expect(missing({ ...listed, unread: [] })).not.toEqual([]);
  });
});

describe('what a sheet says above its table', () => {
  it('names department and year, where the title does not', async () => {
    const result = await read(
      'a.xlsx',
      bookOf([
        ['青河市水务局2025年部门预算'],
        ['支出总表'],
        ['单位：万元'],
        head.split('|'),
        ['2130301', '行政运行', 7, 7, ''],
        ['', '合计', 7, 7, ''],
      ]),
    );
    expect(errorsOf(result)).toEqual([]);
    expect(result.budget).toMatchObject({ year: 2025, department: { name: '青河市水务局' } });
  });
});

describe('traditional characters', () => {
  const traditional =
    '<h1>青河市水務局2025年部門預算</h1><p>支出總表</p><p>單位：萬元</p><table><tr><td>科目編碼<td>科目名稱<td>合計<td>基本支出<td>項目支出<tr><td>2130301<td>行政運行<td>70.00<td>70.00<td><tr><td colspan=2>合計<td>70.00<td>70.00<td></table>' +
    '<p>一般公共預算“三公”經費支出預算表</p><p>單位：萬元</p><table><tr><td>“三公”經費合計<td>因公出國（境）費<td>公務用車購置及運行維護費<td>公務接待費<tr><td>10.50<td>0.00<td>9.00<td>1.50</table>' +
    '<h2>一、收支預算總體情況說明</h2><p>2025年支出合計70.00萬元，其中：基本支出70.00萬元。</p>';

  it('are read as if they were simplified ones, with a warning', async () => {
    const result = await readPage(traditional);
    expect(errorsOf(result)).toEqual([]);
    expect(warningsOf(result)).toContain('traditional-read');
    expect(result.budget).toMatchObject({ year: 2025, department: { name: '青河市水务局' } });
    expect(columnsOf(result, 'expenditure', 'name', 'total', 'basic')).toEqual([
      ['行政运行', 70, 70],
      ['合计', 70, 70],
    ]);
    expect(columnsOf(result, 'threePublic', 'total', 'abroad', 'vehicle', 'reception')).toEqual([
      [10.5, 0, 9, 1.5],
    ]);
    expect(result.budget!.narrative.facts.length).toBeGreaterThan(0);
  });

  it('in a name alone change nothing', async () => {
    const result = await readPage(page([head, '2130301|行政運行|70|70|', '|合计|70|70|']));
    expect(warningsOf(result)).not.toContain('traditional-read');
    expect(columnsOf(result, 'expenditure', 'name')[0]).toEqual(['行政運行']);
  });
});

describe('the table of 行政经费 and “三公”经费 of Guangdong', () => {
  it.each(['一般公共预算安排的行政经费及“三公”经费预算表', '“三公”经费和行政经费预算表'])(
    '%s',
    async (title) => {
      const rows = [
        ['项目', '本年预算数'],
        ['行政经费', '100.00'],
        ['“三公”经费', '10.00'],
        ['其中：（一）因公出国（境）支出', '0.00'],
        ['（二）公务用车购置及运行维护支出', '8.00'],
        ['1.公务用车购置', '0.00'],
        ['2.公务用车运行维护费', '8.00'],
        ['（三）公务接待费支出', '2.00'],
      ];
      const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('');
      const result = await readPage(
        `<h1>青河市水务局2025年部门预算</h1><p>${title}</p><p>单位：万元</p><table>${cells}</table>`,
      );
      expect(errorsOf(result)).toEqual([]);
      const fields = ['total', 'abroad', 'vehicle', 'vehicleBuy', 'vehicleRun', 'reception'] as const;
      expect(columnsOf(result, 'threePublic', ...fields)).toEqual([[10, 0, 8, 0, 8, 2]]);
      // It has no place in the document, and is told.
      expect(warningsOf(result)).toContain('row-unclear');
    },
  );
});

describe('a name that the form leaves open (form.xlsx)', () => {
  it.each(['青河市XX局', '青河市××局', '＿＿＿局', '○○县水利局'])('%s is an error', async (name) => {
    const result = await readPage(
      `<h1>${name}2025年部门预算</h1>${page([head, '2130301|行政运行|7|7|', '|合计|7|7|']).replace(/<h1>.*<\/h1>/, '')}`,
    );
    expect(errorsOf(result)).toEqual(['department-placeholder']);
  });
});

describe('a column of amounts apart from its table', () => {
  const wide = page([
    head.replace('|项目支出', ''),
    '2130301|行政运行|700.00|700.00',
    '|合计|1000.00|700.00',
  ]);
  const column = (cells: readonly string[]) =>
    `<table>${cells.map((cell) => `<tr><td>${cell}`).join('')}</table>`;

  it.each([[['项目支出', '', '300.00']], [['300.00', '12']]])('is told with its place: %j', async (cells) => {
    const result = await readPage(`${wide}${column([...cells, '300.00'])}`);
    expect(errorsOf(result)).toEqual(['amounts-outside']);
  });

  it.each([[['1', '2', '3']], [['2023', '2024', '2025']], [['首页', '12']]])(
    'is none of them: %j',
    async (cells) => expect(errorsOf(await readPage(`${wide}${column(cells)}`))).toEqual([]),
  );
});

describe('a table too wide for its page (i23b)', () => {
  const rows = [
    ['科目编码', '科目名称', '合计', '基本支出', '人员经费', '公用经费', '项目支出'],
    ['2130301', '行政运行', '700.00', '700.00', '500.00', '200.00', ''],
    ['2130305', '水利工程建设', '300.00', '', '', '', '300.00'],
    ['2130306', '水利工程运行', '80.00', '30.00', '30.00', '', '50.00'],
    ['', '合计', '1080.00', '730.00', '530.00', '200.00', '350.00'],
  ];
  const tableOfCells = (cells: readonly (readonly string[])[]) =>
    `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`;
  const above = '<h1>青河市水务局2025年部门预算</h1><p>支出总表</p><p>单位：万元</p>';
  const left = (at: number) => tableOfCells(rows.map((row) => row.slice(0, at)));
  const fields = ['total', 'basic', 'personnel', 'public', 'project'] as const;

  it.each([
    [4, ''],
    [5, '<p>续表</p>'],
    [4, '<p>单位：万元</p>'],
    [3, '<p>第 2 页</p>'],
  ])('is joined row by row, cut after column %i, %s', async (at, between) => {
    const result = await readPage(
      `${above}${left(at)}${between}${tableOfCells(rows.map((row) => row.slice(at)))}`,
    );
    expect(errorsOf(result)).toEqual([]);
    expect(result.report.notes.map(({ code }) => code)).toContain('table-widened');
    expect(columnsOf(result, 'expenditure', ...fields)).toEqual([
      [700, 700, 500, 200, null],
      [300, null, null, null, 300],
      [80, 30, 30, null, 50],
      [1080, 730, 530, 200, 350],
    ]);
    expect(result.document).not.toHaveProperty('unread');
  });

  it.each([
    ['in another order', [0, 2, 1, 3, 4]],
    ['without one of them', [0, 1, 3, 4]],
  ])('is an error where its rows stand %s', async (_, order) => {
    const right = order.map((index) => rows[index]!.slice(4));
    const result = await readPage(`${above}${left(4)}${tableOfCells(right)}`);
    expect(errorsOf(result)).toEqual(['table-sideways']);
    expect(columnsOf(result, 'expenditure', 'total', 'basic', 'project')[0]).toEqual([700, 700, undefined]);
    expect((result.document as { unread: unknown[] }).unread).toHaveLength(1);
  });
});

describe('a table without lines, whose columns were found by alignment', () => {
  const importAligned = async (rows: readonly string[]) => {
    const bytes = new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${page(rows)}`);
    const result = await readFile({ name: 'a.html', bytes }, 0);
    if (!result.ok) throw new Error(result.refusal.code);
    const blocks = result.file.blocks.map((block) =>
      block.kind === 'grid' ? { ...block, aligned: true as const } : block,
    );
    return importFiles([], { sources: [{ ...result.file, blocks }] });
  };

  it('is read where its sums hold', async () => {
    const result = await importAligned([
      head,
      '2130301|行政运行|700|700|',
      '2130305|工程|300||300',
      '|合计|1000|700|300',
    ]);
    expect(errorsOf(result)).toEqual([]);
    expect(columnsOf(result, 'expenditure', 'total')).toEqual([[700], [300], [1000]]);
  });

  it('is kept as printed where one does not: an amount broken over two lines is two rows', async () => {
    const result = await importAligned([
      head,
      '2130301|行政运|1,932,777.5|1,932,777.5|',
      '|行|4|4|',
      '|合计|1,932,777.54|1,932,777.54|',
    ]);
    expect(errorsOf(result)).toEqual(['table-unproven']);
    const { tables, unread } = result.document as { tables: object; unread: UnreadTable[] };
    expect(tables).toEqual({});
    expect(unread).toMatchObject([{ table: 'expenditure', title: '支出总表', unit: '万元' }]);
  });
});

describe('cells copied from a workbook (clip.html)', () => {
  it('ask for what they do not say, and are read once it is said', async () => {
    expect(errorsOf(await readCase('clip.html'))).toEqual([
      'unit-missing',
      'department-missing',
      'year-missing',
    ]);
    const bytes = new Uint8Array(readFileSync('test/fixtures/cases/clip.html'));
    const result = await importFiles([{ name: 'clip.html', bytes }], {
      unit: '万元',
      corrections: { document: { 'department.name': '青河市教育局', year: 2025 } },
    });
    expect(errorsOf(result)).toEqual([]);
    expect(columnsOf(result, 'expenditure', 'code', 'total', 'basic', 'project')).toEqual([
      ['205', 1200, 1000, 200],
      ['20501', 1200, 1000, 200],
      ['2050101', 1200, 1000, 200],
      [undefined, 1200, 1000, 200],
    ]);
    expect(result.budget?.tables.expenditure?.unit).toBe('万元');
  });
});
