import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { faultsOf, gridOf, notesOf, read, textsOf } from '../../show.js';

function book(rows: unknown[][], name = '收支总表'): WorkBook {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, name);
  return workbook;
}

const bytesOf = (workbook: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(workbook, { type: 'array', bookType }));

const ROWS = [
  ['收支预算总表', null],
  ['项目', '金额'],
  ['02', 2],
  ['合计', 462.78],
];
const TEXTS = ['收支预算总表 | <', '项目 | 金额', '02 | 2', '合计 | 462.78'];

describe('xls', () => {
  it.each([
    ['BIFF8', 'biff8', 'xls', 'xls'],
    ['XML of 2003', 'xlml', 'xls', 'xls'],
    ['xlsb', 'xlsb', 'xlsx', 'xlsb'],
  ] as const)('reads %s with merges, texts and numbers', async (_name, type, format, ending) => {
    const file = await read(`a.${ending}`, bytesOf(book(ROWS), type));
    expect(file.format).toBe(format);
    expect(file.notes).toEqual([]);
    expect(gridOf(file).place).toEqual({ file: `a.${ending}`, sheet: '收支总表' });
    expect(textsOf(gridOf(file))).toEqual(TEXTS);
    expect(faultsOf(gridOf(file))).toEqual([]);
    expect(gridOf(file).rows[3]![1]!.number).toBe(462.78);
    expect(gridOf(file).rows[2]![0]!.number).toBeUndefined();
  });

  it('decodes texts in GBK of workbooks from before 1997', async () => {
    const workbook = book(
      [
        ['WXYZ', null],
        ['STUV', 462.78],
        ['a', 'b'],
      ],
      'S',
    );
    const bytes = bytesOf(workbook, 'biff5');
    replace(bytes, 'WXYZ', [0xd4, 0xa4, 0xcb, 0xe3]);
    replace(bytes, 'STUV', [0xba, 0xcf, 0xbc, 0xc6]);
    expect(textsOf(gridOf(await read('a.xls', bytes)))).toEqual(['预算 | ', '合计 | 462.78', 'a | b']);
  });

  it('says that the rows below the limit were not read', async () => {
    const sheet = utils.aoa_to_sheet(ROWS);
    utils.sheet_add_aoa(sheet, [['远']], { origin: 'A30000' });
    const file = await read('a.xls', bytesOf({ SheetNames: ['S'], Sheets: { S: sheet } }, 'biff8'));
    expect(notesOf(file)).toEqual({ 'rows-unread': { limit: 20_000 } });
  });

  it('reads a web page that is called .xls, and says so', async () => {
    const page = '<html><body><table><tr><td>项目<td>金额<tr><td>合计<td>1</table></body></html>';
    const file = await read('公开表.xls', page);
    expect(file.format).toBe('html');
    expect(notesOf(file)).toEqual({ 'name-contradicts': { format: 'html' } });
    expect(textsOf(gridOf(file))).toEqual(['项目 | 金额', '合计 | 1']);
  });
});

function replace(bytes: Uint8Array, text: string, by: readonly number[]): void {
  const codes = [...text].map((character) => character.charCodeAt(0));
  const at = bytes.findIndex((_, index) => codes.every((code, offset) => bytes[index + offset] === code));
  bytes.set(by, at);
}
