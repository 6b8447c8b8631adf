import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findGroups } from '../../src/cli/import-groups.js';
import type { ImportRecord } from '../../src/cli/import-json.js';
import { exportXlsx } from '../../src/export/xlsx.js';
import { sample, valid } from '../export/documents.js';
import { publishedPath } from '../published.js';
import { call, folder } from './call.js';

const hongqi = sample('hongqi-office-2022');
const workbook = exportXlsx(hongqi);
const TEXT = publishedPath('hongqi-office-2022.txt');
const PDF = publishedPath('putuo-office-2025.pdf');

/** A small published page with a table that does not add up to a document of its own. */
const page = `<h1>某局2025年部门预算</h1><table>
<tr><td colspan="4">2025年部门收支总表</td></tr><tr><td colspan="4">单位：万元</td></tr>
<tr><td colspan="2">收入</td><td colspan="2">支出</td></tr><tr><td>项目</td><td>金额</td><td>项目</td><td>金额</td></tr>
<tr><td>一、一般公共预算</td><td>12.5</td><td>一、教育支出</td><td>见附件</td></tr>
<tr><td>收入总计</td><td>12.5</td><td>支出总计</td><td>12.5</td></tr></table>`;

const records = (stderr: string) => JSON.parse(stderr) as ImportRecord[];

describe('budget-kit import', () => {
  it('writes the document, and tells on standard error what it found', async () => {
    const at = folder();
    at('预算.xlsx', workbook);
    const { code, stdout, stderr } = await call(['import', at('预算.xlsx'), '-o', at('2022.json')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(valid(JSON.parse(readFileSync(at('2022.json'), 'utf8')))).toEqual(hongqi);
    expect(stderr).toContain(
      `${at('预算.xlsx')} → ${at('2022.json')}\n  新乡市红旗区人民政府办公室 2022 年\n`,
    );
  });

  it('without a place to write to, writes the document to standard output and nothing else', async () => {
    const at = folder();
    at('预算.xlsx', workbook);
    for (const args of [[], ['-o', '-']]) {
      const { stdout } = await call(['import', at('预算.xlsx'), ...args]);
      expect(valid(JSON.parse(stdout))).toEqual(hongqi);
    }
    expect(readdirSync(at())).toEqual(['预算.xlsx']);
  });

  it('tells tables with their confidence, and what could not be read with its cell', async () => {
    const at = folder();
    at('表.html', page);
    const { stderr } = await call(['import', at('表.html'), '-o', at('a.json')]);
    expect(stderr).toMatch(/认出的表 1 张：\n {4}收支总表 {2}标题和表头相符，[^“]* {2}“表\.html”/);
    expect(stderr).toMatch(/读不出 1 个/);
    const json = await call(['import', at('表.html'), '--json', '-o', at('b.json')]);
    const [record] = records(json.stderr);
    expect(record!.tables).toMatchObject([{ table: 'incomeExpenditure', unit: '万元' }]);
    expect(record!.amounts).toEqual({ read: 3, unreadable: 1 });
    const unreadable = record!.notes.find(({ message }) => message.includes('见附件'));
    expect(unreadable?.place).toMatchObject({ file: '表.html', cell: expect.stringMatching(/^R\d+C4$/) });
    expect(json.code).toBe(1);
  });

  it('speaks English', async () => {
    const at = folder();
    at('a.html', page);
    const { stderr } = await call(['import', at('a.html'), '-o', at('a.json'), '--lang', 'en']);
    expect(stderr).toMatch(/Tables recognised: 1\n {4}Income and expenditure {2}/);
  });

  it('told to be quiet, tells only of what needs a person, without progress', async () => {
    const at = folder();
    mkdirSync(at('in'));
    at('in/好.xlsx', workbook);
    at('in/坏.html', page);
    const { code, stdout, stderr } = await call(['import', at('in'), '-o', at('out'), '-q'], {
      terminals: ['stderr'],
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('坏.html');
    expect(stderr).not.toMatch(/好\.xlsx|正在读取|共 2 份/);
    expect(readdirSync(at('out'))).toHaveLength(2);
  });

  it('leaves what is there alone, unless by force, and does not even read then', async () => {
    const at = folder();
    at('a.xlsx', workbook);
    at('a.json', 'old');
    const { code, stderr } = await call(['import', at('a.xlsx'), '-o', at('a.json')]);
    expect(code).toBe(2);
    expect(stderr).toContain('没有写成：已经有这个文件');
    expect(readFileSync(at('a.json'), 'utf8')).toBe('old');
    expect((await call(['import', at('a.xlsx'), '-o', at('a.json'), '--force'])).code).toBe(0);
    expect(valid(JSON.parse(readFileSync(at('a.json'), 'utf8')))).toEqual(hongqi);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a.xlsx', '', /没有读取：“a\.xlsx”：是空的/],
    ['a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /没有读取：“a\.jpg”：是图片/],
    ['a.txt', '今天天气很好。', /没有读取：里面没有找到部门预算/],
  ])('says why %s gives none, and writes nothing', async (name, content, words) => {
    const at = folder();
    const { code, stdout, stderr } = await call(['import', at(name, content), '-o', at('out.json')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(words);
    expect(existsSync(at('out.json'))).toBe(false);
    const json = await call(['import', at(name), '--json']);
    expect(records(json.stderr)[0]).toMatchObject({
      ok: false,
      output: null,
      error: { code: expect.any(String) },
    });
  });

  it('of a missing file says so', async () => {
    const { code, stderr } = await call(['import', 'missing.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toBe('missing.xlsx\n  没有读取：没有这个文件或文件夹。请检查路径。\n');
  });

  it('reads standard input', async () => {
    const { code, stdout } = await call(['import', '-'], { stdin: workbook });
    expect(code).toBe(0);
    expect(valid(JSON.parse(stdout))).toEqual(hongqi);
  });
});

describe('a folder', () => {
  it('needs a folder to write to', async () => {
    const at = folder();
    at('a.xlsx', workbook);
    for (const args of [[], ['-o', '-']]) {
      const { code, stderr } = await call(['import', at(), ...args]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^文件夹里有多份预算.*\n请用 -o 给一个文件夹/);
    }
  });

  it('gives one document for each file and each folder in it; a bad one does not stop the others', async () => {
    const at = folder();
    for (const name of ['in', 'in/乙局', 'in/乙局/附件', 'in/空', 'in/.git']) mkdirSync(at(name));
    at('in/甲局.xlsx', workbook);
    at('in/坏.xlsx', workbook.slice(0, 2000));
    at('in/乙局/附件/表.xlsx', workbook);
    at('in/~$甲局.xlsx', 'x');
    at('in/.git/x.xlsx', workbook);
    at('in/旧.json', '{}');
    const { code, stderr } = await call(['import', at('in'), '-o', at('out'), '--json']);
    expect(code).toBe(2);
    expect(readdirSync(at('out')).toSorted()).toEqual(['乙局.json', '甲局.json'].toSorted());
    expect(records(stderr).map(({ source, ok }) => [source, ok])).toEqual([
      [at('in/乙局'), true],
      [at('in/坏.xlsx'), false],
      [at('in/甲局.xlsx'), true],
    ]);
    const again = await call(['import', at('in'), '-o', at('out')]);
    expect(again.stderr).toContain('共 3 份：读成 0 份');
  });

  it('has a name for each document, also where files differ in their ending only', async () => {
    const at = folder();
    for (const name of ['A.pdf', 'a.xlsx', 'a.csv.zip', 'b']) at(name, '');
    const { groups } = await findGroups([at()]);
    expect(groups.map(({ target }) => target)).toEqual(['A.json', 'a.csv.zip.json', 'a.xlsx.json', 'b.json']);
  });

  it('without anything to import says so', async () => {
    const at = folder();
    mkdirSync(at('in'));
    const { code, stderr } = await call(['import', at('in'), '-o', at('out')]);
    expect(code).toBe(2);
    expect(stderr).toContain('这个文件夹里没有可以导入的文件');
  });

  it('as the place to write to takes the document under the name of its file', async () => {
    const at = folder();
    at('甲局.xlsx', workbook);
    mkdirSync(at('out'));
    for (const to of ['out', 'new/']) {
      expect((await call(['import', at('甲局.xlsx'), '-o', at(to)])).code).toBe(0);
      expect(readdirSync(at(to))).toEqual(['甲局.json']);
    }
  });

  it('is none where a file stands', async () => {
    const at = folder();
    at('a.xlsx', workbook);
    at('out', '');
    const { code, stderr } = await call(['import', at(), '-o', at('out')]);
    expect(code).toBe(2);
    expect(stderr).toContain('不是文件夹，没有写');
  });

  it('tells how far it is where somebody watches', async () => {
    const at = folder();
    at('a.xlsx', workbook);
    const { stderr } = await call(['import', at(), '-o', `${at()}/out`], { terminals: ['stderr'] });
    expect(stderr).toContain('正在读取第 1 份，共 1 份');
    // On one line of 80 columns, which is what a terminal that does not say has.
    const name = `${'长'.repeat(60)}.xlsx`;
    mkdirSync(at('in'));
    at(`in/${name}`, workbook);
    const long = await call(['import', at('in'), '-o', at('out')], { terminals: ['stderr'] });
    const [, line = ''] = /\[K(正在.*?)\r/u.exec(long.stderr) ?? [];
    expect(line).toMatch(/^正在读取第 1 份，共 1 份/);
    expect(line.replace(/[\u2e80-\u9fff\uff00-\uff60]/g, 'xx').length).toBeLessThan(80);
  });
});

describe('real disclosures', () => {
  it('a PDF becomes a document, and is checked as it is', async () => {
    const at = folder();
    copyFileSync(PDF, at('2025.pdf'));
    const { code, stderr } = await call(['import', at('2025.pdf'), '-o', at('2025.json'), '--json']);
    const [record] = records(stderr);
    expect(record!.tables).toHaveLength(9);
    expect(record!.amounts.unreadable).toBe(0);
    expect(code).toBe(0);
    const [direct, twice] = await Promise.all(
      ['2025.pdf', '2025.json'].map(
        async (name) => JSON.parse((await call(['check', at(name), '--json'])).stdout)[0],
      ),
    );
    const rules = (entry: { findings: { rule: string }[] }) => entry.findings.map(({ rule }) => rule);
    expect(rules(direct).filter((rule) => !rule.startsWith('LAYOUT'))).toEqual(rules(twice));
  });

  it('a text with moved rows becomes a document; they are told, and the rules of the layout report them', async () => {
    const at = folder();
    const { stderr, stdout } = await call(['import', TEXT, '--json']);
    expect(valid(JSON.parse(stdout)).year).toBe(2022);
    expect(records(stderr)[0]!.tables).toHaveLength(10);
    copyFileSync(TEXT, at('a.txt'));
    const [entry] = JSON.parse((await call(['check', at('a.txt'), '--json'])).stdout) as [
      { findings: { rule: string }[] },
    ];
    expect(entry.findings.some(({ rule }) => rule === 'LAYOUT-SHIFT')).toBe(true);
  });
});
