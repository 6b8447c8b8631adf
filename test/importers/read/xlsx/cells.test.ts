import { describe, expect, it } from 'vitest';
import { gridOf, notesOf, read, textsOf } from '../../show.js';
import { buildXlsx, STYLES, type Given } from './build-xlsx.js';

/** A row of given cells below a head, as the reader gives it. */
async function rowOf(cells: readonly Given[], before = '') {
  const head = cells.map((_, index) => `列${index}`);
  const file = await read(
    'a.xlsx',
    buildXlsx([
      {
        name: '表',
        rows: [
          [...head, '末'],
          [...cells, '末'],
        ],
        before,
      },
    ]),
  );
  return { file, row: gridOf(file).rows[1]! };
}

describe('xlsx: cells', () => {
  it('gives the text as the program shows it and the number as it is stored', async () => {
    const { row } = await rowOf([
      { style: STYLES.money, value: 46.2779999999 },
      { style: STYLES.thousands, value: 91016775.35 },
      { value: 46.2779999999 },
      { value: 0.1 + 0.2 },
      { style: STYLES.percent, value: 0.7286 },
      { value: 462.78 },
    ]);
    expect(row.map(({ text, number }) => [text, number]).slice(0, -1)).toEqual([
      ['46.28', 46.2779999999],
      ['91,016,775.35', 91016775.35],
      ['46.278', 46.2779999999],
      ['0.3', 0.30000000000000004],
      ['72.86%', 0.7286],
      ['462.78', 462.78],
    ]);
  });

  it('keeps codes as shown: the text 02, the number 2 and the number 2 shown as 02', async () => {
    const { row } = await rowOf(['02', 2, { style: STYLES.code, value: 2 }]);
    expect(row.map(({ text }) => text)).toEqual(['02', '2', '02', '末']);
    expect(row.map(({ number }) => number)).toEqual([undefined, 2, 2, undefined]);
  });

  it('tells a printed zero, a dash for zero, a zero that is not shown, and a blank apart', async () => {
    const { row } = await rowOf([
      { style: STYLES.money, value: 0 },
      { style: STYLES.accounting, value: 0 },
      { style: STYLES.noZero, value: 0 },
      { style: STYLES.money },
    ]);
    expect(row.map(({ text, number }) => [text, number]).slice(0, -1)).toEqual([
      ['0.00', 0],
      ['-', 0],
      ['', 0],
      ['', undefined],
    ]);
  });

  it('shows zeros as blanks where the sheet does', async () => {
    const views = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
    const { row } = await rowOf([{ style: STYLES.money, value: 0 }, 5], views);
    expect(row.map(({ text, number }) => [text, number]).slice(0, 2)).toEqual([
      ['', 0],
      ['5', 5],
    ]);
  });

  it('marks a formula without a result, and never takes it for a zero', async () => {
    const { file, row } = await rowOf([
      { xml: '<f>SUM(A1:A9)</f>' },
      { xml: '<f>SUM(A1:A9)</f><v></v>' },
      { xml: '<f>1-1</f><v>0</v>' },
      { xml: '<f>A1&amp;""</f><v></v>', type: 'str' },
      { xml: '<f>2*21</f><v>42</v>' },
    ]);
    expect(row.map(({ text, fault }) => [text, fault]).slice(0, -1)).toEqual([
      ['', 'formula-without-value'],
      ['', 'formula-without-value'],
      ['0', undefined],
      ['', undefined],
      ['42', undefined],
    ]);
    expect(notesOf(file)).toEqual({ 'formulas-without-values': { count: 2 } });
    expect(file.notes[0]!.place).toEqual({ file: 'a.xlsx', sheet: '表', cell: 'A2' });
  });

  it('marks error values and dates', async () => {
    const { file, row } = await rowOf([
      { value: '#REF!', type: 'e' },
      { xml: '<f>VLOOKUP(1,A:B,2)</f><v>#N/A</v>', type: 'e' },
      { style: STYLES.date, value: 45292 },
      { value: '2024-01-01T00:00:00Z', type: 'd', style: STYLES.date },
    ]);
    expect(row.map(({ text, fault }) => [text, fault]).slice(0, -1)).toEqual([
      ['#REF!', 'error-value'],
      ['#N/A', 'error-value'],
      ['2024年1月1日', 'date'],
      ['2024年1月1日', 'date'],
    ]);
    expect(notesOf(file)).toEqual({ 'error-values': { count: 2 } });
  });

  it('keeps line breaks, trims every line, and drops what cannot be printed', async () => {
    const { row } = await rowOf([
      '　事业单位 \r\n 经营收入\u00a0',
      'a&b <c> "d"',
      '_x000D_x',
      { value: 1, type: 'b' },
    ]);
    expect(row.map(({ text }) => text)).toEqual(['事业单位\n经营收入', 'a&b <c> "d"', 'x', 'TRUE', '末']);
  });

  it('reads shared texts, also in several styles, without their phonetic guides', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const shared = `<sst xmlns="${main}"><si><r><t>合</t></r><r><rPr><b/></rPr><t>计</t></r><rPh sb="0" eb="1"><t>ごう</t></rPh></si></sst>`;
    const bytes = buildXlsx([{ name: '表', rows: [[{ value: 0, type: 's' }, '金额']] }], {
      'xl/sharedStrings.xml': new TextEncoder().encode(shared),
      '[Content_Types].xml': new TextEncoder().encode(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    });
    expect(textsOf(gridOf(await read('a.xlsx', bytes)))).toEqual(['合计 | 金额']);
  });

  it('keeps cells in their columns where the file does not name them', async () => {
    const data = '<row><c t="inlineStr"><is><t>甲</t></is></c><c/><c><v>3</v></c></row>';
    expect(textsOf(gridOf(await read('a.xlsx', buildXlsx([{ name: '表', data }]))))).toEqual(['甲 |  | 3']);
  });
});
