import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/export/csv-text.js';
import { exportCsvZip } from '../../src/export/csv.js';
import { parseCsv } from '../../src/importers/kit-files/parse-csv.js';
import { plainAmount } from '../../src/model/sheets/cells.js';
import { sample } from './documents.js';

const hongqi = sample('hongqi-office-2022');
const files = Object.fromEntries(
  Object.entries(unzipSync(exportCsvZip(hongqi))).map(([name, bytes]) => [
    name,
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  ]),
);

describe('the zip', () => {
  it('has a file for each table and one for the document', () => {
    expect(Object.keys(files)).toEqual([
      ...['01收支总表', '03支出总表', '04财政拨款收支总表', '05一般公共预算支出表'].map(
        (name) => `${name}.csv`,
      ),
      ...['06一般公共预算基本支出表', '08三公经费表', '09政府性基金预算支出表'].map((name) => `${name}.csv`),
      ...['11项目支出表', '12部门整体绩效目标表', '13项目绩效目标表'].map((name) => `${name}.csv`),
      'document.csv',
    ]);
  });

  it('is UTF-8 with its mark, with lines ended by CR LF', () => {
    for (const text of Object.values(files)) {
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
    }
  });

  it('has one row of heads, each with its unit, then plain figures', () => {
    const [head, ...rows] = files['03支出总表.csv']!.slice(1).split('\r\n');
    expect(head).toBe(
      [
        '科目编码/类,科目编码/款,科目编码/项,单位代码,单位（科目名称）,合计（万元）,基本支出/小计（万元）',
        '基本支出/人员经费/工资福利支出（万元）,基本支出/人员经费/对个人和家庭的补助（万元）',
        '基本支出/公用经费/商品和服务支出（万元）,基本支出/公用经费/资本性支出（万元）',
        '项目支出/小计（万元）,项目支出/其他运转类（万元）,项目支出/特定目标类（万元）',
      ].join(','),
    );
    expect(rows[2]).toMatch(/^201,03,01,,行政运行,221\.52,,171\.30,25\.07,25\.15,/);
  });

  it('repeats in each row what is merged over several', () => {
    const rows = parsed(files['13项目绩效目标表.csv']!);
    const project = rows.filter((row) => row[1] === rows[4]![1]);
    expect(project.length).toBeGreaterThan(1);
    for (const row of project) expect(row.slice(0, 3)).toEqual(rows[4]!.slice(0, 3));
  });
});

describe('a text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['＝１', "'＝１"],
    ['\t=1', '"\'\t=1"'],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ["'x", "'x"],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a;b', '"a;b"'],
    ['1-1', '1-1'],
  ])('%j is written %j', (text, written) => {
    expect(csvText([[text]])).toBe(`\ufeff${written}\r\n`);
  });

  it('comes back as it was, whatever it is', () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom('=', "'", '+', '-', '@', '\t', '\r', '\n', ' ', ',', '"', 'a', '＝'),
      }),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect(parsed(csvText(rows))).toEqual(rows);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is no longer one that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', "'", '+', '-', '@', '\t', '\r', ' ', 'a') }),
        (text) => {
          const [[shown = ''] = []] = parseRaw(csvText([[text, 'x']]));
          expect(shown).not.toMatch(/^\s*[=+\-@\t\r]/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The rows of a CSV without a fault. */
function parsed(text: string): readonly (readonly string[])[] {
  const csv = parseCsv(text);
  if ('faultyLine' in csv) throw new Error(`line ${csv.faultyLine} is faulty`);
  return csv.rows;
}

/** Fields as a spreadsheet sees them, apostrophes and all. */
function parseRaw(text: string): string[][] {
  return parsed(text.replaceAll("'", '\ue000')).map((row) =>
    row.map((field) => field.replaceAll('\ue000', "'")),
  );
}

it.each([
  [0, 2, '0.00'],
  [462.78, 2, '462.78'],
  [-12.5, 2, '-12.50'],
  [221.525, 2, '221.525'],
  [1e-10, 0, '0.0000000001'],
  [-2.5e-7, 2, '-0.00000025'],
  [1.5e21, 1, '1500000000000000000000.0'],
  [9007199254740.91, 2, '9007199254740.91'],
  [7, 0, '7'],
])('the amount %d with %d places is %s', (amount, decimals, text) => {
  expect(plainAmount(amount, decimals)).toBe(text);
  expect(Number(text)).toBe(amount);
});

it('decodes as UTF-8', () => {
  expect(strFromU8(unzipSync(exportCsvZip(hongqi))['document.csv']!)).toContain('schemaVersion,1');
});
