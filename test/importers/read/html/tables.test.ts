import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, gridOf, gridsOf, notesOf, read, shown, textsOf } from '../../show.js';

const page = async (body: string) => read('a.html', `<html><body>${body}</body></html>`);
const table = async (rows: string) => textsOf(gridOf(await page(`<table>${rows}</table>`)));

describe('html: tables', () => {
  it('reads spans of a head over two rows', async () => {
    expect(
      await table(
        '<thead><tr><th rowspan=2>科目</th><th colspan="2">支出</th></tr><tr><th>基本</th><th>项目</th></tr></thead>' +
          '<tbody><tr><td>201</td><td>1</td><td>2</td></tr></tbody>',
      ),
    ).toEqual(['科目 | 支出 | <', '^ | 基本 | 项目', '201 | 1 | 2']);
  });

  it('lets rowspan="0" reach to the end of its group, and no span beyond it', async () => {
    expect(
      await table(
        '<tbody><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</tbody><tbody><tr><td rowspan=9>乙<td>4</tbody><tfoot><tr><td>计<td>5</tfoot>',
      ),
    ).toEqual(['甲 | 1', '^ | 2', '^ | 3', '乙 | 4', '计 | 5']);
  });

  it('puts the head first and the foot last, wherever they stand', async () => {
    expect(
      await table(
        '<tfoot><tr><td>合计<td>3</tfoot><tbody><tr><td>甲<td>3</tbody><thead><tr><th>项目<th>金额</thead>',
      ),
    ).toEqual(['项目 | 金额', '甲 | 3', '合计 | 3']);
  });

  it('does not grow with a title that spans more columns than there are', async () => {
    expect(await table('<tr><td colspan=99>收支总表<tr><td>项目<td>金额<tr><td>甲<td>1')).toEqual([
      '收支总表 | <',
      '项目 | 金额',
      '甲 | 1',
    ]);
  });

  it('leaves out rows and columns that only merged cells fill', async () => {
    expect(
      await table(
        '<tr><td colspan=2>项目<td rowspan=2>金额</tr><tr><td colspan=2>（一）</tr><tr><td colspan=2 rowspan=2>甲<td rowspan=2>1</tr><tr></tr><tr><td colspan=2>乙<td>2</tr>',
      ),
    ).toEqual(['项目 | 金额', '（一） | ^', '甲 | 1', '乙 | 2']);
  });

  it('keeps blank columns at the edges and tells how many cells a row gives', async () => {
    const grid = gridOf(
      await page('<table><tr><td><td>甲<td>1<td><tr><td><td>乙<tr><td colspan=3>丙</table>'),
    );
    expect(textsOf(grid)).toEqual([' | 甲 | 1 | ', ' | 乙 |  | ', '丙 | < | < | ']);
    expect(grid.given).toEqual([4, 2, 3]);
    expect(grid.rows[1]![1]!.place).toEqual({ file: 'a.html', table: 1, cell: 'R2C2' });
  });

  it('breaks lines in cells at br and blocks', async () => {
    expect(
      await table('<tr><td>事业<br>单位<p>经营</p><div>收入</div><ul><li>a<li>b</ul><td> 1 \n 2 '),
    ).toEqual(['事业\n单位\n经营\n收入\na\nb | 1 2']);
  });

  it('looks through layout tables, however deep', async () => {
    const inner = '<table><caption>收支总表</caption><tr><td>项目<td>金额<tr><td>甲<td>1</table>';
    const nav = '<table><tr><td>首页<td>公开</table>';
    const file = await page(
      `<table><tr><td colspan=2>站名</tr><tr><td>${nav}<td><table><tr><td><p>前言</p>${inner}</td></tr></table></tr></table>`,
    );
    expect(shown(file.blocks)).toEqual(['站名', '首页 | 公开', '前言', '收支总表', '项目 | 金额', '甲 | 1']);
    expect(gridsOf(file).map(({ id, place }) => [id, place.table])).toEqual([
      ['0:1', 1],
      ['0:4', 2],
    ]);
  });

  it('leaves hidden rows and cells out, and says so', async () => {
    const file = await page(
      '<table><tr><td>项目<td>金额</tr><tr style="display:none"><td>密<td>9</tr><tr height=0 style="display:none"><td><td></tr><tr><td style="display:none">x</td><td>甲<td>1</tr></table>',
    );
    expect(textsOf(gridOf(file))).toEqual(['项目 | 金额', '甲 | 1']);
    expect(notesOf(file)).toEqual({ 'hidden-ignored': { count: 2 } });
  });

  it('takes the stored number of a spreadsheet beside the text', async () => {
    const grid = gridOf(
      await page('<table><tr><td x:num="46.2779999">46.28<td x:num>5<td x:err="#REF!">#REF!</table>'),
    );
    expect(grid.rows[0]!.map(({ text, number, fault }) => [text, number, fault])).toEqual([
      ['46.28', 46.2779999, undefined],
      ['5', undefined, undefined],
      ['#REF!', undefined, 'error-value'],
    ]);
  });

  it('reads spans that make no sense as one', async () => {
    expect(await table('<tr><td colspan=-2>甲<td colspan=x rowspan="1.5">乙<td colspan=0>丙')).toEqual([
      '甲 | 乙 | 丙',
    ]);
  });

  it('covers every position once, whatever spans what', async () => {
    const cell = fc.record({
      text: fc.constantFrom('a', 'b', '', '1'),
      colspan: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.nat(1200)),
      rowspan: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.nat(70_000)),
    });
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (groups) => {
        const html = groups
          .map(
            (group) =>
              `<tbody>${group
                .map(
                  (each) =>
                    `<tr>${each.map(({ text, colspan, rowspan }) => `<td colspan=${colspan} rowspan=${rowspan}>${text}</td>`).join('')}</tr>`,
                )
                .join('')}</tbody>`,
          )
          .join('');
        const file = await page(`<p>.</p><table>${html}</table>`);
        expect(gridsOf(file).flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
