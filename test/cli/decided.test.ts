import { describe, expect, it } from 'vitest';
import { decide } from '../../src/cli/decided.js';
import type { ImportRecord } from '../../src/cli/import-json.js';
import { call, folder } from './call.js';

const set = (...pairs: string[]) => decide({ set: pairs });
const document = (...pairs: string[]) => {
  const decided = set(...pairs);
  return 'code' in decided ? decided : decided.corrections?.document;
};

describe('what is set', () => {
  it.each<[string, unknown]>([
    ['department.name=某某局', '某某局'],
    ['department.name="某某局"', '某某局'],
    ['department.name=a=b', 'a=b'],
    ['year=2025', 2025],
    // A code of digits is a text.
    ['department.code=301001', '301001'],
    ['department.scope=own', 'own'],
    ['department.region=null', null],
    ['published=2025-02', '2025-02'],
    ['tables.income.unit=万元', '万元'],
    ['tables.expenditure.rows[12].basic=12.5', 12.5],
    ['profile.offices=["办公室","财务科"]', ['办公室', '财务科']],
  ])('%s', (pair, value) => {
    expect(document(pair)).toEqual({ [pair.slice(0, pair.indexOf('='))]: value });
  });

  it.each<[string, object]>([
    ['year', { code: 'set-form', text: 'year' }],
    ['=2025', { code: 'set-form' }],
    ['yaer=2025', { code: 'set-path', path: 'yaer', suggestion: 'year' }],
    ['department.nmae=x', { code: 'set-path', suggestion: 'department.name' }],
    ['tables.incme.unit=元', { code: 'set-path', suggestion: 'tables.income.unit' }],
    ['year.of=1', { code: 'set-path' }],
    ['__proto__.x=1', { code: 'set-path' }],
    ['constructor.x=1', { code: 'set-path' }],
    ['部门=某局', { code: 'set-path' }],
    ['year=二〇二五', { code: 'set-value', issue: { code: 'wrong-type' } }],
    ['year=20', { code: 'set-value', issue: { code: 'number-out-of-range' } }],
    ['department.scope=all', { code: 'set-value', issue: { code: 'value-not-allowed' } }],
    ['tables.income.unit=角', { code: 'set-value' }],
    ['tables.income={}', { code: 'set-value', issue: { code: 'missing-key' } }],
  ])('%s is refused', (pair, error) => {
    expect(set(pair)).toMatchObject(error);
  });

  it('twice must be the same', () => {
    expect(set('year=2024', 'year=2025')).toEqual({ code: 'set-twice', path: 'year' });
    expect(decide({ year: '2025', set: ['year=2024'] })).toMatchObject({ code: 'set-twice' });
    expect(decide({ year: '2025', set: ['year=2025'] })).toEqual({
      unit: undefined,
      corrections: { document: { year: 2025 } },
    });
  });
});

/** A page that names neither department nor year nor unit. */
const bare = `<table><tr><td colspan="4">部门收支总表</td></tr>
<tr><td colspan="2">收入</td><td colspan="2">支出</td></tr><tr><td>项目</td><td>金额</td><td>项目</td><td>金额</td></tr>
<tr><td>一、一般公共预算</td><td>12.5</td><td>一、教育支出</td><td>12.5</td></tr>
<tr><td>收入总计</td><td>12.5</td><td>支出总计</td><td>12.5</td></tr></table>`;

describe('budget-kit import', () => {
  it('names the option for everything it asks to fill in', async () => {
    const at = folder();
    at('a.html', bare);
    const { code, stderr } = await call(['import', at('a.html'), '-o', at('a.json')]);
    expect(code).toBe(1);
    for (const option of ['--unit 元', '--year 2025', '--department 部门名称', '--set department.scope=值'])
      expect(stderr).toContain(`（命令行：${option}）`);
    const json = await call(['import', at('a.html'), '--json', '--lang', 'en']);
    const [{ notes, issues }] = JSON.parse(json.stderr) as [ImportRecord];
    expect(notes.find((note) => note.code === 'unit-missing')!.message).toContain('--unit yuan');
    expect(issues.find(({ path }) => path === 'year')!.message).toContain('--year 2025');
  });

  it('finishes the job with these options', async () => {
    const at = folder();
    at('a.html', bare);
    const { code, stdout, stderr } = await call([
      ...['import', at('a.html'), '--department', '某某局', '--year', '2025', '--unit', '万元'],
      ...['--set', 'department.level=unit', '--set', 'department.scope=own', '--set', 'published=2025-02-20'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('错误') });
    expect(JSON.parse(stdout)).toMatchObject({
      year: 2025,
      department: { name: '某某局', level: 'unit', scope: 'own' },
      published: '2025-02-20',
      tables: { incomeExpenditure: { unit: '万元' } },
    });
  });

  it('leaves the unit of a table that names one', async () => {
    const at = folder();
    at('a.html', bare.replace('<tr><td colspan="2">收入', '<tr><td colspan="4">单位：元</td></tr>$&'));
    const { stdout } = await call(['import', at('a.html'), '--unit', 'wanyuan', '--year', '2025']);
    expect(JSON.parse(stdout).tables.incomeExpenditure.unit).toBe('元');
  });

  it.each<[string[], string, string]>([
    [
      ['--set', 'yaer=2025'],
      '预算数据里没有“yaer”这个位置。\n是不是“year”？\n',
      'No budget document has a place “yaer”.\nDid you mean “year”?\n',
    ],
    [['--set', 'year'], '“--set year”里没有“路径=值”。\n', 'There is no “path=value” in “--set year”.\n'],
    [
      ['--year', 'abc'],
      '“year”不能是这个值。\n应是 number，却是 “abc”。',
      '“year” cannot have this value.\n',
    ],
    [
      ['--unit', '角'],
      '“--unit <单位>”不能是“角”。\n可用：元、千元、万元、亿元。\n',
      '“--unit <unit>” cannot be “角”.\nUse one of: yuan,',
    ],
    [
      ['--year', '2024', '--set', 'year=2025'],
      '“year”给了两个不同的值。\n请只留一个。\n',
      '“year” is given two different values.\n',
    ],
  ])('refuses %j before it reads anything', async (options, chinese, english) => {
    for (const [lang, words] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      const { code, stdout, stderr } = await call(['import', 'missing.xlsx', ...options, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(words), stderr).toBe(true);
      expect(stderr).toMatch(/^.+\n.+\n$/);
    }
  });
});
