import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../src/export/json.js';
import { exportXlsx } from '../../src/export/xlsx.js';
import { openOwn } from '../../src/importers/kit-files/read-own.js';
import type { Budget } from '../../src/model/schema/document.js';
import { readBack, roundTrip, sample, SAMPLES, valid } from './documents.js';

const hongqi = sample('hongqi-office-2022');
const open = (budget: Budget): WorkBook =>
  read(exportXlsx(budget), { type: 'array', cellFormula: true, cellNF: true, cellStyles: true });
const rowsOf = (book: WorkBook, sheet: string): string[][] =>
  utils.sheet_to_json(book.Sheets[sheet]!, { header: 1, raw: false, defval: '', blankrows: true });

/** A document with a text wherever the schema lets one stand in its tables. */
function withText(text: string): Budget {
  const document = structuredClone(hongqi);
  const { expenditure, projects } = document.tables;
  expenditure!.rows[2]!.name = text;
  expenditure!.rows[2]!.unitCode = text.slice(0, 40);
  expenditure!.note = text;
  expenditure!.title = text;
  projects!.rows.at(-1)!.name = text;
  document.glossary[0]!.definition = text;
  return valid(document);
}

describe('the sheets', () => {
  it('are contents, prose, tables and, last, the data', () => {
    expect(open(hongqi).SheetNames).toEqual([
      '目录',
      '部门概况',
      '情况说明',
      '名词解释',
      '01收支总表',
      '03支出总表',
      '04财政拨款收支总表',
      '05一般公共预算支出表',
      '06一般公共预算基本支出表',
      '08三公经费表',
      '09政府性基金预算支出表',
      '11项目支出表',
      '12部门整体绩效目标表',
      '13项目绩效目标表',
      '数据说明',
    ]);
  });

  it('stand in the order of the parts of the document', () => {
    const names = open(sample('putuo-office-2025')).SheetNames;
    const order = ['部门概况', '名词解释', '情况说明', '01收支总表'].map((name) => names.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(SAMPLES)('of %s have legal names, each once', (name) => {
    const names = open(sample(name)).SheetNames;
    expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
    for (const each of names) expect(each).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });
});

describe('a table', () => {
  it('has title, department and unit, the merged head, and its rows', () => {
    const book = open(hongqi);
    const rows = rowsOf(book, '03支出总表');
    expect(rows[0]![0]).toBe(hongqi.tables.expenditure!.title);
    expect(rows[1]![0]).toBe(`部门名称：${hongqi.tables.expenditure!.department}`);
    expect(rows[1]!.at(-1)).toBe('单位：万元');
    expect(rows[2]!.filter(Boolean)).toEqual([
      '科目编码',
      '单位代码',
      '单位（科目名称）',
      '合计',
      '基本支出',
      '项目支出',
    ]);
    expect(rows[7]!.slice(0, 8)).toEqual(['201', '03', '01', '', '行政运行', '221.52', '', '171.30']);
    const merges = book.Sheets['03支出总表']!['!merges']!.map((range) => utils.encode_range(range));
    expect(merges).toEqual(expect.arrayContaining(['A1:N1', 'A3:C3', 'D3:D5', 'G3:K3', 'H4:I4', 'L3:N3']));
  });

  it('has numbers with the places it prints, blanks that are blank, and codes that are text', () => {
    const sheet = open(hongqi).Sheets['03支出总表']!;
    expect(sheet['F8']).toMatchObject({ t: 'n', v: 221.52, z: '#,##0.00', w: '221.52' });
    expect(sheet['G8']?.v).toBeUndefined();
    expect(sheet['B8']).toMatchObject({ t: 's', v: '03', z: '@' });
  });

  it('shows an amount whole where it has more places than its table', () => {
    const document = structuredClone(hongqi);
    document.tables.expenditure!.rows[2]!.total = 221.525;
    expect(open(valid(document)).Sheets['03支出总表']!['F8']).toMatchObject({ v: 221.525, w: '221.525' });
  });

  it('keeps its head in view, and its note below', () => {
    const parts = unzipSync(exportXlsx(hongqi));
    const xml = strFromU8(parts['xl/worksheets/sheet6.xml']!);
    expect(xml).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(rowsOf(open(hongqi), '05一般公共预算支出表').at(-1)![0]).toBe(
      '备注：本表仅含当年财政拨款安排的支出',
    );
  });

  it('names the unit in heads that name it', () => {
    const texts = rowsOf(open(hongqi), '12部门整体绩效目标表').flat();
    expect(texts).toContain('部门预算总额（万元）');
    expect(texts.join()).not.toContain('{unit}');
  });
});

describe('a text that looks like a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A1'])('%j is a text', (text) => {
    const parts = unzipSync(exportXlsx(withText(text)));
    for (const [name, bytes] of Object.entries(parts))
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
    expect(open(withText(text)).Sheets['03支出总表']!['E8']).toMatchObject({ t: 's', z: '@' });
  });

  it('comes back as it was', async () => {
    for (const text of ['=1+1', "'=1", '_x0041_', '-5', '007']) {
      const budget = withText(text);
      expect((await roundTrip(budget, 'xlsx')).document).toEqual(budget);
    }
  });
});

it('the same document gives the same bytes', () => {
  expect(exportXlsx(hongqi)).toEqual(exportXlsx(structuredClone(hongqi)));
});

it('the contents lead to the sheets', () => {
  const sheet = open(hongqi).Sheets['目录']!;
  expect(sheet['C3']).toMatchObject({ v: '01收支总表', l: { Target: "#'01收支总表'!A1" } });
  expect(sheet['C4']?.v ?? '').toBe('');
});

it('an empty document is a workbook too, and comes back', async () => {
  const budget = valid({
    ...hongqi,
    contents: [],
    tables: {},
    glossary: [],
    profile: { duties: [], offices: [], units: [] },
    narrative: { sections: [], facts: [] },
  });
  expect((await roundTrip(budget, 'xlsx')).document).toEqual(budget);
});

describe('a large document', () => {
  /** As many rows in as many tables. */
  function large(...tables: ('expenditure' | 'generalExpenditure')[]) {
    const document = structuredClone(hongqi);
    const table = document.tables.expenditure!;
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      ...table.rows[2]!,
      name: `第 ${index} 项`,
      total: index / 100,
    }));
    for (const each of tables) document.tables[each] = { ...table, rows };
    return valid(document);
  }

  it('of 5,000 rows in each of two tables is written, on two sheets of data, and read back', async () => {
    const budget = large('expenditure', 'generalExpenditure');
    const bytes = exportXlsx(budget);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain('name="数据说明2"');
    const own = openOwn([await readBack(bytes, 'xlsx')])!;
    // Compared as text, which is faster.
    expect(exportJson(valid(own.document)) === exportJson(budget)).toBe(true);
    expect(own.notes.map(({ code }) => code)).toEqual(['own-file']);
  });

  it('as CSV too', async () => {
    const budget = large('expenditure', 'generalExpenditure');
    const { document, notes } = await roundTrip(budget, 'csv');
    expect(exportJson(valid(document)) === exportJson(budget)).toBe(true);
    expect(notes).toHaveLength(1);
  });
});

it('the largest and the finest amounts are exact', async () => {
  for (const [unit, amounts] of [
    ['元', [9007199254740.91, -0.01, 12345678901.23]],
    ['亿元', [90071.9925474099, 1e-10, -0.0000000001]],
  ] as const) {
    const document = structuredClone(hongqi);
    document.tables.threePublic = {
      ...document.tables.threePublic!,
      unit,
      decimals: 0,
      rows: amounts.map((total) => ({ kind: 'unit', total })),
    };
    document.narrative = { sections: [], facts: [] };
    delete document.tables.threePublic.previous;
    const budget = valid(document);
    for (const kind of ['xlsx', 'csv'] as const) {
      const { document: back, notes } = await roundTrip(budget, kind);
      expect(back).toEqual(budget);
      expect(notes).toHaveLength(1);
    }
  }
});
