import { describe, expect, it } from 'vitest';
import { exportCsvZip } from '../../../src/export/csv.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseCsv } from '../../../src/importers/kit-files/parse-csv.js';
import { readBack, sample } from '../../export/documents.js';

describe('parseCsv', () => {
  it.each([
    ['', []],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    ['\ufeffa', [['a']]],
    [
      'a,\r\n,b\r\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
    ['"a,b","c\r\nd","e""f",""\r\n', [['a,b', 'c\r\nd', 'e"f', '']]],
    ['a"b,5" \r\n', [['a"b', '5" ']]],
    ["'=1,''=1,'x\r\n", [['=1', "'=1", "'x"]]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual({ rows });
  });

  it.each([
    ['"a', 1],
    ['a\r\nb,"c,d\r\ne\r\n', 2],
    ['"a\nb"\n"c""\nd', 3],
    ['a\n"b" ,c\n', 2],
    ['a,"b"c\n', 1],
  ])('a quote that does not close a field: %j, line %d', (text, faultyLine) => {
    expect(parseCsv(text)).toEqual({ faultyLine });
  });

  it('a long text with an open quote is told of without delay or overflow', () => {
    expect(parseCsv(`a\n"${'x""'.repeat(500_000)}`)).toEqual({ faultyLine: 2 });
  });
});

it('a zip with a file whose quote does not close is told of with file and line, and the rest is read', async () => {
  const files = Object.entries(unzipSync(exportCsvZip(sample('hongqi-office-2022')))).map(([name, bytes]) => [
    name,
    name === '03支出总表.csv' ? strToU8(`${strFromU8(bytes)}"open,1\r\n`) : bytes,
  ]);
  const file = await readBack(zipSync(Object.fromEntries(files)), 'csv');
  expect(file.notes.map(({ code, severity, place }) => ({ code, severity, place }))).toContainEqual({
    code: 'sheet-damaged',
    severity: 'error',
    place: expect.objectContaining({ sheet: '03支出总表.csv', line: expect.any(Number) }),
  });
  expect(file.notes.filter(({ code }) => code === 'sheet-damaged')).toHaveLength(1);
});
