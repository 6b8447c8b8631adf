import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/importers/import-files.js';
import { splitSource } from '../../../src/importers/assemble/split-source.js';
import { readFile } from '../../../src/importers/read/read-file.js';

const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const rowsOf = (times: number) => [
  ['2130301', '行政运行', 7 * times, 7 * times, ''],
  ['2130305', '水利工程建设', 3 * times, '', 3 * times],
  ['', '合计', 10 * times, 7 * times, 3 * times],
];
const table = (title: string, rows: readonly (readonly unknown[])[]) =>
  `<p>${title}</p><p>单位：万元</p><table>${[head, ...rows]
    .map((row) => `<tr>${row.map((cell) => `<td>${cell as string}</td>`).join('')}`)
    .join('')}</table>`;
function bookOf(sheets: readonly [name: string, rows: unknown[][]][]): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
const pageOf = (body: string) => new TextEncoder().encode(`<meta charset=utf-8>${body}`);

async function split(name: string, bytes: Uint8Array) {
  const result = await readFile({ name, bytes }, 0);
  if (!result.ok) throw new Error(result.refusal.code);
  return Promise.all(
    splitSource(result.file).map(async (source) => {
      const { document, report } = await importFiles([], { sources: [source] });
      const { department, year, tables } = document as {
        department: { name: string };
        year?: number;
        tables: Record<string, { rows: { total: number }[] }>;
      };
      return {
        name: department.name,
        year,
        totals: tables['expenditure']?.rows.map(({ total }) => total),
        errors: report.notes.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      };
    }),
  );
}

describe('a file with several disclosures', () => {
  it('is one for each department of a page', async () => {
    const page = `<h1>青河市水务局2025年部门预算</h1>${table('支出总表', rowsOf(1))}<h1>青河市教育局2025年部门预算</h1>${table('支出总表', rowsOf(2))}`;
    expect(await split('a.html', pageOf(page))).toEqual([
      { name: '青河市水务局', year: 2025, totals: [7, 3, 10], errors: [] },
      { name: '青河市教育局', year: 2025, totals: [14, 6, 20], errors: [] },
    ]);
  });

  it('is one for each year', async () => {
    const page = `<h1>青河市水务局2024年部门预算</h1>${table('支出总表', rowsOf(1))}<h1>青河市水务局2025年部门预算</h1>${table('支出总表', rowsOf(2))}`;
    expect((await split('a.html', pageOf(page))).map(({ year, totals }) => [year, totals?.[2]])).toEqual([
      [2024, 10],
      [2025, 20],
    ]);
  });

  it('is one for each unit whose sheets a workbook has, sixty of them', async () => {
    const sheets = Array.from({ length: 60 }, (_, index): [string, unknown[][]] => [
      `第${index + 1}中学`,
      [
        ['2025年支出总表'],
        [`单位名称：青河市第${index + 1}中学`, '', '', '', '单位：万元'],
        head,
        ...rowsOf(index + 1),
      ],
    ]);
    const parts = await split('a.xlsx', bookOf(sheets));
    expect(parts).toHaveLength(60);
    expect(parts[58]).toEqual({ name: '青河市第59中学', year: 2025, totals: [413, 177, 590], errors: [] });
  });

  it('is not one that has targets of several units, or names its parts', async () => {
    const page = `<h1>青河市水务局2025年部门预算</h1>${table('支出总表', rowsOf(1))}<p>一般公共预算支出表</p><p>部门：青河市水务局（汇总） 单位：万元</p><table>${[
      head,
      ...rowsOf(1),
    ]
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}`)
      .join(
        '',
      )}</table><p>项目绩效目标表</p><p>单位名称：青河市水文站</p><table><tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<tr><td>产出指标<td>数量指标<td>巡查<td>12次</table>`;
    expect(await split('a.html', pageOf(page))).toHaveLength(1);
  });

  it('and not split by its caller is no table of all of them', async () => {
    const sheets = [1, 2].map((index): [string, unknown[][]] => [
      `第${index}中学`,
      [
        ['2025年支出总表'],
        [`单位名称：青河市第${index}中学`, '', '', '', '单位：万元'],
        head,
        ...rowsOf(index),
      ],
    ]);
    const { document, report } = await importFiles([{ name: 'a.xlsx', bytes: bookOf(sheets) }]);
    const { tables } = document as { tables: { expenditure: { rows: unknown[] } } };
    expect(tables.expenditure.rows).toHaveLength(3);
    expect(report.notes.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'table-twice',
    ]);
  });
});
