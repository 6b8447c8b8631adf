import { utils, write } from '@e965/xlsx';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, it } from 'vitest';
import { buildDocx, cell, paragraph, row, table } from './read/docx/build-docx.js';
import { expectAnswer, utf8 } from './show.js';
import { buildXlsx, STYLES } from './read/xlsx/build-xlsx.js';

const xlsx = buildXlsx([
  {
    name: '支出总表',
    rows: [
      ['支出预算总表', null, null],
      ['科目', '合计', '其中'],
      ['201', { style: STYLES.money, value: 462.78 }, { xml: '<f>B3</f><v>1</v>' }],
      ['合计', 462.78, { value: '#N/A', type: 'e' }],
    ],
    merges: ['A1:C1', 'A2:A3'],
    before:
      '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews><cols><col min="2" max="2" hidden="1"/></cols>',
  },
]);
const docx = buildDocx(
  paragraph('一、情况', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    table([
      row([cell('科目', { merge: 'start' }), cell('支出', { span: 2 })]),
      row([cell('', { merge: 'on' }), cell('基本'), cell('项目')], '<w:gridBefore w:val="1"/>'),
    ]),
  {
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
);
const html = utf8(
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>预算</title></head><body><h2>支出</h2><ol><li>甲</ol><table><caption>表</caption><thead><tr><th rowspan=2>科目<th colspan=2>支出</thead><tbody><tr><td>1<td>2</table><a href="a.xlsx">附</a></body></html>',
);
const text = utf8(
  '# 支出表\n\n单位：万元\n\n科目\t"合\n计"\t\n201\t462.78\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n某某部门，收入\n\n共计。\n',
);
const sheet = utils.aoa_to_sheet([
  ['支出预算总表', null],
  ['科目', '合计'],
  ['201', 462.78],
]);
sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
const xls = new Uint8Array(
  write({ SheetNames: ['支出'], Sheets: { 支出: sheet } }, { type: 'array', bookType: 'biff8' }),
);

const damage = fc.record({
  keep: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
  flips: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), by: fc.integer({ min: 1, max: 255 }) }),
    {
      maxLength: 12,
    },
  ),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(bytes: Uint8Array, { keep, flips }: Damage): Uint8Array {
  const copy = bytes.slice(0, keep === null ? undefined : Math.floor(keep * bytes.length));
  for (const { at, by } of flips)
    if (copy.length > 0) {
      const place = Math.min(copy.length - 1, Math.floor(at * copy.length));
      copy[place] = copy[place]! ^ by;
    }
  return copy;
}

describe('damaged files', () => {
  it.each([
    ['a.xlsx', xlsx],
    ['a.docx', docx],
    ['a.xls', xls],
    ['a.html', html],
    ['a.txt', text],
  ])('%s with flipped and missing bytes', async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(damage, (harm) => expectAnswer(name, damaged(bytes, harm))),
      { numRuns: 250 },
    );
  });

  it.each([
    ['a.xlsx', xlsx],
    ['a.docx', docx],
  ])('%s with damage inside its parts, which the checksums do not show', async (name, bytes) => {
    const parts = unzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), damage, async (part, harm) => {
        await expectAnswer(name, zipSync({ ...parts, [part]: damaged(parts[part]!, harm) }, { level: 0 }));
      }),
      { numRuns: 250 },
    );
  });

  it('any bytes at all', async () => {
    const marks = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe]];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 400 }), (mark, bytes) =>
        expectAnswer('a.bin', Uint8Array.from([...mark, ...bytes])),
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['spaces', ' '.repeat(2_000_000)],
    ['a heading of spaces', `# a${' '.repeat(1_000_000)}b`],
    ['hashes', '#'.repeat(1_000_000) + 'x'],
    ['stars', '**a'.repeat(500_000)],
    ['tabs', '\t'.repeat(300_000) + 'x'],
    ['quotes', '"\t'.repeat(200_000)],
    ['lines that begin with a quote', '"\n'.repeat(200_000)],
    ['pipes', '| '.repeat(500_000) + 'x\n|-|-|'],
    ['dashes and pipes', `a|b\n${'|-'.repeat(500_000)}x`],
    ['commas', ','.repeat(500_000)],
    ['comments', `${'<!-- -->'.repeat(30_000)}x`],
    ['brackets', '）'.repeat(1_000_000) + 'x'],
    ['header lines', 'a:b:c:d:\n'.repeat(400)],
    ['short lines', '甲\n1\n'.repeat(200_000)],
  ])('text made to take long: %s', async (_name, content) => {
    await expectAnswer('a.txt', utf8(content));
  });
});
