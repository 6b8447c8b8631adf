import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gridOf, notesOf, read, refusalOf, textsOf } from '../../show.js';
import { buildXlsx } from './build-xlsx.js';

const rows = [
  ['项目', '金额'],
  ['合计', 1],
];

describe('xlsx: limits and bad files', () => {
  it('refuses a sheet of 100,000 rows, naming it', async () => {
    const data = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    const bytes = buildXlsx([
      { name: '公开', rows },
      { name: '明细', data: data.join('') },
    ]);
    expect(await refusalOf('a.xlsx', bytes)).toEqual({
      name: 'a.xlsx',
      code: 'too-many-rows',
      words: { place: '明细', count: 100_000, limit: 20_000 },
    });
  });

  it('reads a form that is formatted a million rows deep', async () => {
    const styled = Array.from(
      { length: 60_000 },
      (_, index) => `<row r="${index + 9}"><c r="A${index + 9}" s="1"/><c r="B${index + 9}" s="1"/></row>`,
    );
    const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1"><v>1</v></c></row>${styled.join('')}`;
    const file = await read('a.xlsx', buildXlsx([{ name: '表', data }]));
    expect(textsOf(gridOf(file))).toEqual(['项目 | 1']);
  });

  it('refuses a row far down', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="30000"><c r="A30000"><v>1</v></c></row>';
    const { code } = await refusalOf('a.xlsx', buildXlsx([{ name: '表', data }]));
    expect(code).toBe('too-many-rows');
  });

  it('refuses too many sheets, also where only the workbook says so', async () => {
    const sheets = Array.from({ length: 201 }, (_, index) => ({ name: `表${index}`, rows }));
    expect(await refusalOf('a.xlsx', buildXlsx(sheets))).toMatchObject({
      code: 'too-many-sheets',
      words: { count: 201, limit: 200 },
    });
    const most = await read('a.xlsx', buildXlsx(sheets.slice(1)));
    expect(most.blocks).toHaveLength(200);
  });

  it('refuses a rectangle of too many cells', async () => {
    const wide = (row: number) =>
      `<row r="${row}">${Array.from({ length: 1200 }, (_, index) => `<c r="${name(index)}${row}"><v>1</v></c>`).join('')}</row>`;
    const data = `${wide(1)}<row r="2000"><c r="A2000"><v>1</v></c></row>`;
    expect((await refusalOf('a.xlsx', buildXlsx([{ name: '表', data }]))).code).toBe('too-many-cells');
  });

  it('says that a sheet is damaged instead of leaving it out', async () => {
    const file = await read(
      'a.xlsx',
      buildXlsx(
        [
          { name: '好', rows },
          { name: '坏', data: '' },
        ],
        { 'xl/worksheets/sheet2.xml': strToU8('') },
      ),
    );
    expect(file.notes.map(({ code, place }) => [code, place.sheet])).toEqual([['sheet-damaged', '坏']]);
  });

  it('notes macros, pictures and text boxes', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="y"><xdr:sp><xdr:txBody><a:p><a:r><a:t>单位：万元</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:sp><xdr:txBody><a:p/></xdr:txBody></xdr:sp></xdr:wsDr>';
    const file = await read(
      'a.xlsm',
      buildXlsx([{ name: '表', rows }], {
        'xl/vbaProject.bin': new Uint8Array(20),
        'xl/media/image1.png': new Uint8Array(20),
        'xl/drawings/drawing1.xml': strToU8(drawing),
      }),
    );
    expect(notesOf(file)).toEqual({
      'macros-ignored': {},
      'pictures-ignored': { count: 1 },
      'drawings-ignored': { count: 1 },
    });
  });

  it('refuses a workbook without anything in it', async () => {
    expect(await refusalOf('a.xlsx', buildXlsx([{ name: '表' }, { name: '二' }]))).toMatchObject({
      code: 'empty-file',
    });
  });

  it('refuses a package that lacks its workbook', async () => {
    const bytes = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet/>') });
    expect((await refusalOf('a.xlsx', bytes)).code).toMatch(/damaged|empty-file/);
  });
});

function name(column: number): string {
  return (column >= 26 ? name(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
