import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../../../scripts/lib/find-chromium.js';
import type { SourceFile } from '../../../../src/importers/source.js';
import { faultsOf, gridsOf } from '../../show.js';
import { codesOf, readFile, textsOf, textsOfGrid } from './read.js';

const executablePath = findChromium();

const amount = (row: number) => `${row},234.50`;
const row = (index: number) =>
  `<tr><td>201<td>${String(index).padStart(2, '0')}<td>科目名称第${index}项，在单元格内换行显示出来<td>${amount(index)}<td>`;
const plain = [
  '因公出国费|1.00|2.00',
  '公务接待费|10.00|12.00',
  '公务用车费|100.00|0.00',
  '合计|111.00|14.00',
];
const HTML = `<style>
  body { font: 14px sans-serif } h1 { font-size: 24px; text-align: center } h2 { break-after: avoid }
  table { border-collapse: collapse; width: 100% } .ruled :is(td, th) { border: 1px solid }
  td:nth-child(3) { width: 150px } td:nth-child(n + 4) { text-align: right }
</style>
<h1>2025年部门收入总表</h1><p>部门：某某局<span style="float: right">单位：万元</span></p>
<table class="ruled"><thead>
  <tr><th colspan="2">科目编码<th rowspan="2">科目<br>名称<th colspan="2">本年收入
  <tr><th>类<th>款<th>合计<th>财政拨款
</thead>${Array.from({ length: 45 }, (_, index) => row(index + 1)).join('')}
<tr><td colspan="3">合计<td>1.00<td>0.00</table>
<h2>三公经费</h2><table style="break-inside: avoid">${plain.map((line) => `<tr><td>${line.replaceAll('|', '<td>')}`).join('')}</table>
<p>${'本部门支出主要用于人员经费。'.repeat(9)}</p>`;

/** The page as Chromium prints it: subset fonts, some of them drawn (Type 3), lines as thin rectangles. */
async function print(landscape: boolean): Promise<Uint8Array> {
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.setContent(HTML);
    const small = '<div style="font-size: 9px; width: 100%; text-align: center">';
    const pdf = await page.pdf({
      format: 'A4',
      landscape,
      displayHeaderFooter: true,
      headerTemplate: `${small}某某局部门预算</div>`,
      footerTemplate: `${small}- <span class="pageNumber"></span> -</div>`,
      margin: { top: 80, bottom: 80, left: 50, right: 50 },
    });
    return new Uint8Array(pdf);
  } finally {
    await browser.close();
  }
}

describe.each([false, true])('a page Chromium prints, landscape %s', (landscape) => {
  let file: SourceFile;
  beforeAll(async () => {
    file = await readFile(await print(landscape));
  });

  it('has one ruled table over all its pages', () => {
    const [ruled] = gridsOf(file);
    expect(faultsOf(ruled!)).toEqual([]);
    const rows = textsOfGrid(ruled!);
    expect(rows.slice(0, 2)).toEqual([
      ['科目编码', '‹', '科目名称', '本年收入', '‹'],
      ['类', '款', '^', '合计', '财政拨款'],
    ]);
    expect(rows.slice(2, -1)).toEqual(
      Array.from({ length: 45 }, (_, index) => [
        '201',
        String(index + 1).padStart(2, '0'),
        `科目名称第${index + 1}项，在单元格内换行显示出来`,
        amount(index + 1),
        '',
      ]),
    );
    expect(rows.at(-1)).toEqual(['合计', '‹', '‹', '1.00', '0.00']);
    expect(new Set(ruled!.rows.map(([cell]) => cell!.place.page)).size).toBeGreaterThan(1);
  });

  it('has a table without lines, and text', () => {
    const unruled = gridsOf(file)[1]!;
    expect(textsOfGrid(unruled)).toEqual(plain.map((line) => line.split('|')));
    expect(textsOf(file)).toEqual([
      '2025年部门收入总表',
      '部门：某某局\t单位：万元',
      '三公经费',
      '本部门支出主要用于人员经费。'.repeat(9),
    ]);
    expect(file.blocks[0]).toMatchObject({ heading: 1 });
    expect(codesOf(file.notes).filter((code) => code !== 'row-joined')).toEqual([
      'page-numbers-left-out',
      'repeated-line-left-out',
      'table-joined',
      'table-by-alignment',
    ]);
  });
});
