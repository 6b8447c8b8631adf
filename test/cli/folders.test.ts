import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../src/cli/import-json.js';
import { exportXlsx } from '../../src/export/xlsx.js';
import { sample } from '../export/documents.js';
import { call, folder, HONGQI } from './call.js';

const records = (stderr: string) => JSON.parse(stderr) as ImportRecord[];
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A published page with one table; what the title does not say is not said. */
const page = (
  department: string,
  year: number,
  amount = '12.5',
) => `<h1>${department}${year}年部门预算</h1><table>
<tr><td colspan="4">${year}年部门收支总表</td></tr><tr><td colspan="4">部门名称：${department} 单位：万元</td></tr>
<tr><td colspan="2">收入</td><td colspan="2">支出</td></tr><tr><td>项目</td><td>金额</td><td>项目</td><td>金额</td></tr>
<tr><td>一、一般公共预算</td><td>${amount}</td><td>一、教育支出</td><td>${amount}</td></tr>
<tr><td>收入总计</td><td>${amount}</td><td>支出总计</td><td>${amount}</td></tr></table>`;

/** A second table of a department, in a file of its own. */
const second = (department: string, year: number) => `<h1>${department}${year}年部门预算</h1><table>
<tr><td colspan="3">${year}年部门收入总表</td></tr><tr><td colspan="3">部门名称：${department} 单位：万元</td></tr>
<tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>205</td><td>教育支出</td><td>12.5</td></tr></table>`;

describe('files of several departments or years', () => {
  it('in one folder become a document each, those of one department and year together', async () => {
    const at = folder();
    for (const name of ['in', 'in/2025', 'in/2025/下级']) mkdirSync(at(name));
    at('in/2025/a.html', page('红旗区教育局', 2025));
    at('in/2025/b.html', page('红旗区财政局', 2025, '8'));
    at('in/2025/c.html', page('红旗区教育局', 2024, '7'));
    at('in/2025/下级/d.html', second('红旗区教育局（本级）', 2025));
    const { code, stderr } = await call(['import', at('in'), '-o', at('out'), '--json']);
    expect(records(stderr).map(({ error }) => error)).toEqual([null, null, null]);
    expect(code).not.toBe(2);
    expect(readdirSync(at('out')).toSorted()).toEqual(
      ['红旗区教育局-2024.json', '红旗区教育局-2025.json', '红旗区财政局-2025.json'].toSorted(),
    );
    expect(Object.keys(read(at('out/红旗区教育局-2025.json')).tables)).toEqual([
      'incomeExpenditure',
      'income',
    ]);
    const finance = read(at('out/红旗区财政局-2025.json'));
    expect(finance.department.name).toBe('红旗区财政局');
    expect(finance.tables.incomeExpenditure.rows[0].amount).toBe(8);
    expect(read(at('out/红旗区教育局-2024.json')).year).toBe(2024);
    // Each is told of by its own files.
    expect(records(stderr).map(({ source }) => source)).toEqual([
      `${at('in/2025/a.html')}, ${at('in/2025/下级/d.html')}`,
      at('in/2025/b.html'),
      at('in/2025/c.html'),
    ]);
  });

  it('named one by one are not written as one file, and what they are is told', async () => {
    const at = folder();
    at('a.html', page('甲某某局', 2025));
    at('b.html', page('乙某某局', 2025));
    for (const to of [[], ['-o', at('x.json')]]) {
      const { code, stdout, stderr } = await call(['import', at('a.html'), at('b.html'), ...to]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('这里有 2 份预算：甲某某局 2025 年');
      expect(stderr).toContain('请用 -o 给一个文件夹');
    }
    expect(readdirSync(at()).toSorted()).toEqual(['a.html', 'b.html']);
    const { stderr } = await call(['import', at('a.html'), at('b.html'), '-o', at('out/'), '--json']);
    expect(records(stderr).map(({ output }) => output)).toEqual([
      at('out/甲某某局-2025.json'),
      at('out/乙某某局-2025.json'),
    ]);
  });

  it('are one where the command line says so', async () => {
    const at = folder();
    at('a.html', page('甲某某局', 2025));
    at('b.html', second('乙某某局', 2025));
    const { stdout } = await call(['import', at('a.html'), at('b.html'), '--department', '甲某某局']);
    expect(JSON.parse(stdout).department.name).toBe('甲某某局');
    expect(Object.keys(JSON.parse(stdout).tables)).toEqual(['incomeExpenditure', 'income']);
  });

  it('leave a file that names nobody alone, and tell of a damaged one by itself', async () => {
    const at = folder();
    mkdirSync(at('in'));
    mkdirSync(at('in/局'));
    at('in/局/a.html', page('甲某某局', 2025));
    at('in/局/b.html', page('乙某某局', 2025));
    at('in/局/c.html', page('', 2025).replace('部门名称： ', ''));
    at('in/局/d.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    const { code, stderr } = await call(['import', at('in'), '-o', at('out'), '--json']);
    expect(code).toBe(2);
    expect(records(stderr).map(({ output, error }) => [output, error?.code ?? null])).toEqual([
      [at('out/甲某某局-2025.json'), null],
      [at('out/乙某某局-2025.json'), null],
      [at('out/c.json'), null],
      [null, 'refused'],
    ]);
    expect(read(at('out/c.json')).department.name).toBeUndefined();
  });
});

describe('links in a folder', () => {
  const workbook = exportXlsx(sample('hongqi-office-2022'));

  it('that lead round in a circle are followed once', async () => {
    const at = folder();
    for (const name of ['in', 'in/甲', 'elsewhere']) mkdirSync(at(name));
    at('in/甲/表.xlsx', workbook);
    at('elsewhere/乙.xlsx', workbook);
    symlinkSync('..', at('in/甲/回'));
    symlinkSync('.', at('in/自己'));
    symlinkSync(at('elsewhere'), at('in/外'));
    symlinkSync(at('elsewhere'), at('in/外二'));
    symlinkSync('圈', at('in/圈'));
    const { code, stderr } = await call(['import', at('in'), '-o', at('out'), '--json']);
    expect(records(stderr).map(({ source }) => source)).toEqual([at('in/外'), at('in/甲')]);
    expect(code).toBe(0);
  });

  it('lead check to each document once', async () => {
    const at = folder();
    mkdirSync(at('in'));
    at('in/a.json', readFileSync(HONGQI));
    symlinkSync('.', at('in/loop'));
    const { stdout } = await call(['check', at('in'), '--json']);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([at('in/a.json')]);
  });

  it('that lead nowhere are told of', async () => {
    const at = folder();
    mkdirSync(at('in'));
    symlinkSync('weg.xlsx', at('in/a.xlsx'));
    const { code, stderr } = await call(['import', at('in'), '-o', at('out')]);
    expect(code).toBe(2);
    expect(stderr).toContain('没有这个文件或文件夹');
  });
});
