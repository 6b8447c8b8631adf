import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../src/cli/import-json.js';
import { call, folder } from './call.js';

const records = (stderr: string) => JSON.parse(stderr) as ImportRecord[];
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A page whose second column of codes has a head that nobody knows, and a cell with words for a figure. */
const page = (
  department: string,
  amount: string,
  remark = '见附件',
) => `<h1>${department}2025年部门预算</h1><table>
<tr><td colspan="4">2025年部门收入总表</td></tr><tr><td colspan="4">部门名称：${department} 单位：万元</td></tr>
<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>甲类款项</td></tr>
<tr><td>205</td><td>教育支出</td><td>${amount}</td><td>${amount}</td></tr>
<tr><td>210</td><td>卫生健康支出</td><td>${remark}</td><td>3</td></tr></table>`;

/** What the workbench keeps of a session in which three things were put right. */
const corrections = {
  files: ['甲.html'],
  corrections: {
    columns: { '0:1': { 3: 'other' } },
    cells: { '0:1/4/2': '3' },
    document: { 'department.scope': 'own' },
  },
  originals: { '0:1/4/2': '见附件', 'department.scope': 'consolidated' },
};
const json = JSON.stringify(corrections);

describe('corrections of a file', () => {
  it('are done again', async () => {
    const at = folder();
    at('甲.html', page('甲某某局', '12.5'));
    const plain = await call(['import', at('甲.html')]);
    expect(JSON.parse(plain.stdout).tables.income.rows[1]).toMatchObject({ total: null });
    const { code, stdout, stderr } = await call([
      'import',
      at('甲.html'),
      '--corrections',
      at('c.json', json),
    ]);
    expect(stderr).toContain('更正文件用上 3 处。');
    expect(stderr).not.toContain('用不上的更正');
    expect(code).toBe(0);
    const { department, tables } = JSON.parse(stdout);
    expect(department.scope).toBe('own');
    expect(tables.income.rows).toMatchObject([
      { code: '205', total: 12.5, other: 12.5 },
      { code: '210', total: 3, other: 3 },
    ]);
  });

  it('find their file by its name, where others stand before it', async () => {
    const at = folder();
    at('甲.html', page('甲某某局', '12.5'));
    at('0.html', '<p>附件</p><table><tr><td>序号</td><td>内容</td></tr></table>');
    const { stdout } = await call([
      ...['import', at('0.html'), at('甲.html'), '--corrections', at('c.json', json)],
    ]);
    expect(JSON.parse(stdout).tables.income.rows[1]).toMatchObject({ total: 3, other: 3 });
  });

  it('count after what the command line says', async () => {
    const at = folder();
    at('甲.html', page('甲某某局', '12.5'));
    const { stdout } = await call([
      ...['import', at('甲.html'), '--corrections', at('c.json', json)],
      ...['--set', 'department.scope=consolidated'],
    ]);
    expect(JSON.parse(stdout).department.scope).toBe('consolidated');
  });

  it('are told and not done where something else stands now', async () => {
    const at = folder();
    at('甲.html', page('甲某某局', '12.5', '4'));
    const { code, stdout, stderr } = await call([
      ...['import', at('甲.html'), '--json', '--corrections', at('c.json', json)],
    ]);
    expect(code).toBe(1);
    expect(records(stderr)[0]).toMatchObject({ ok: false, corrections: { applied: 2, lost: ['0:1/4/2'] } });
    expect(JSON.parse(stdout).tables.income.rows[1].total).toBe(4);
  });

  it('are done for other files of the folder where head and words are the same', async () => {
    const at = folder();
    mkdirSync(at('in'));
    at('in/甲.html', page('甲某某局', '12.5'));
    at('in/乙.html', page('乙某某局', '8'));
    at('in/丙.html', page('丙某某局', '9', '5'));
    at('in/丁.html', page('丁某某局', '7').replace('甲类款项', '乙类款项'));
    const { stderr } = await call([
      ...['import', at('in'), '-o', at('out'), '--json', '--corrections', at('c.json', json)],
    ]);
    const told = Object.fromEntries(
      records(stderr).map(({ source, corrections }) => [source.slice(-6, -5), corrections]),
    );
    expect(told).toEqual({
      甲: { applied: 3, lost: [] },
      乙: { applied: 2, lost: ['department.scope'] },
      丙: { applied: 1, lost: ['department.scope', '0:1/4/2'] },
      丁: { applied: 0, lost: ['department.scope', '0:1', '0:1/4/2'] },
    });
    expect(read(at('out/乙.json'))).toMatchObject({
      department: { name: '乙某某局', scope: 'consolidated' },
      tables: {
        income: {
          rows: [
            { total: 8, other: 8 },
            { total: 3, other: 3 },
          ],
        },
      },
    });
    expect(read(at('out/丙.json')).tables.income.rows[1]).toMatchObject({ total: 5, other: 3 });
    expect(read(at('out/丁.json')).tables.income.rows[0].other).toBeUndefined();
  });

  it('never bring a figure into another file where nothing or a figure stood', async () => {
    const at = folder();
    mkdirSync(at('in'));
    for (const name of ['甲', '乙']) at(`in/${name}.html`, page(`${name}某某局`, '12.5', ''));
    const blank = { ...corrections, originals: { '0:1/4/2': '' } };
    await call([
      ...['import', at('in'), '-o', at('out'), '--corrections', at('c.json', JSON.stringify(blank))],
    ]);
    expect(read(at('out/甲.json')).tables.income.rows[1].total).toBe(3);
    expect(read(at('out/乙.json')).tables.income.rows[1].total).toBeNull();
  });

  it.each<[string, unknown]>([
    [
      'as a history',
      {
        files: [
          { id: 'x', name: 'z' },
          { id: 'y', name: '甲.html' },
        ],
        past: [],
        future: [],
        present: { ...corrections, files: [1] },
      },
    ],
    ['bare, where there is one document', corrections.corrections],
  ])('are read %s', async (_, content) => {
    const at = folder();
    at('甲.html', page('甲某某局', '12.5'));
    const { code, stderr } = await call([
      ...['import', at('甲.html'), '--corrections', at('c.json', JSON.stringify(content))],
    ]);
    expect(stderr).toContain('更正文件用上 3 处。');
    expect(code).toBe(0);
  });
});

describe('a file that is no corrections for these', () => {
  it.each<[string, string, string]>([
    ['not JSON', '{"files":', '不是更正文件'],
    ['a document', '{"schemaVersion":1,"year":2025}', '不是更正文件'],
    ['a list', '[1]', '不是更正文件'],
    ['of a wrong kind', '{"cells":{"0:1/4/2":3}}', '不是更正文件'],
    ['with a table that does not exist', '{"tables":{"0:1":"incom"}}', '不是更正文件'],
    ['with a path that does not exist', '{"document":{"yaer":2025}}', '没有“yaer”这个位置。\n是不是“year”'],
    ['with a value of a wrong kind', '{"document":{"year":"二〇二五"}}', '“year”不能是这个值'],
    ['of other files', json.replace('甲.html', '别.html'), '里是 别.html 的更正，这里没有'],
  ])('%s is refused in two lines, before anything is read', async (_, content, words) => {
    const at = folder();
    at('甲.html', page('甲某某局', '12.5'));
    const { code, stdout, stderr } = await call([
      ...['import', at('甲.html'), '-o', at('a.json'), '--corrections', at('c.json', content)],
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^.+\n.+\n$/);
  });

  it('missing, is told', async () => {
    const { code, stderr } = await call([
      'import',
      'a.html',
      '--corrections',
      'missing.json',
      '--lang',
      'en',
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'The corrections “missing.json” were not read.\nThere is no such file or folder. Check the path.\n',
    );
  });

  it('is refused where it may be of several', async () => {
    const at = folder();
    for (const name of ['in', 'in/a', 'in/b']) mkdirSync(at(name));
    for (const name of ['a', 'b']) at(`in/${name}/甲.html`, page('甲某某局', '12.5'));
    const into = ['import', at('in'), '-o', at('out'), '--force', '--corrections'];
    expect((await call([...into, at('c.json', json)])).stderr).toMatch(
      /^看不出“.*c\.json”是 2 份预算中哪一份的/,
    );
    const bare = JSON.stringify(corrections.corrections);
    expect((await call([...into, at('c.json', bare)])).stderr).toMatch(/^看不出/);
    const { stderr } = await call([...into, at('c.json', json.replace('甲.html', 'b/甲.html')), '--json']);
    expect(records(stderr)[0]).toMatchObject({ source: at('in/b'), corrections: { lost: [] } });
  });

  it('one name for many departments is refused', async () => {
    const at = folder();
    for (const name of ['a', 'b']) at(`${name}.html`, page('甲某某局', '12.5'));
    const { code, stderr } = await call(['import', at(), '-o', at('out'), '--department', '某局']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--department 只能用于一份预算，这里有 2 份。\n/);
  });
});
