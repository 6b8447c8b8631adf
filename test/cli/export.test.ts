import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetJsonSchema } from '../../src/model/schema/json-schema.js';
import { call, folder, HONGQI, planted } from './call.js';

const COMPLETE = 'data/invented-complete.json';

describe('budget-kit export', () => {
  it.each(['a.xlsx', 'a.csv.zip', 'a.zip', 'A.XLSX'])('writes %s, which import reads', async (name) => {
    const at = folder();
    expect(await call(['export', COMPLETE, '-o', at(name)])).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout } = await call(['import', at(name)]);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(COMPLETE, 'utf8'));
  });

  it('writes canonical JSON, also to standard output', async () => {
    const at = folder();
    const squeezed = JSON.stringify(JSON.parse(readFileSync(COMPLETE, 'utf8')));
    expect((await call(['export', '-', '-o', at('a.json')], { stdin: squeezed })).code).toBe(0);
    expect(readFileSync(at('a.json'), 'utf8')).toBe(readFileSync(COMPLETE, 'utf8'));
    const { stdout } = await call(['export', '-', '--format', 'json'], { stdin: squeezed });
    expect(stdout).toBe(readFileSync(COMPLETE, 'utf8'));
  });

  it('leaves what is there alone, unless by force', async () => {
    const at = folder();
    at('a.json', 'old');
    const { code, stderr } = await call(['export', HONGQI, '-o', at('a.json')]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${at('a.json')}：已经有这个文件，没有写。要覆盖，请加 --force；或换一个名字。\n`,
    });
    expect(readFileSync(at('a.json'), 'utf8')).toBe('old');
    expect((await call(['export', HONGQI, '-o', at('a.json'), '--force'])).code).toBe(0);
    expect(readFileSync(at('a.json'), 'utf8')).toContain('"schemaVersion": 1');
  });

  it.each<[string, string[], RegExp, RegExp]>([
    ['nowhere to write', [HONGQI], /-o/, /-o/],
    ['an ending that says nothing', [HONGQI, '-o', 'a.doc'], /“a\.doc”/, /“a\.doc”/],
    ['a format that is none', [HONGQI, '--format', 'pdf'], /xlsx、csv、json/, /xlsx, csv, json/],
  ])('complains of %s', async (_name, args, chinese, english) => {
    for (const [lang, words] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      const { code, stdout, stderr } = await call(['export', ...args, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(words);
      expect(stderr).toMatch(/^.+\n.+\n$/);
    }
  });

  it('does not fill a terminal with a workbook', async () => {
    const { code, stdout } = await call(['export', HONGQI, '--format', 'xlsx'], { terminals: ['stdout'] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('says why a document could not be had', async () => {
    const at = folder();
    const { code, stderr } = await call(['export', at('a.json', '{'), '-o', at('a.xlsx')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^.*a\.json：.*JSON/);
  });
});

describe('budget-kit check', () => {
  it('reads a workbook as it reads a document', async () => {
    const at = folder();
    at('a.json', planted());
    await call(['export', at('a.json'), '-o', at('a.xlsx')]);
    const [json, xlsx] = await Promise.all(
      ['a.json', 'a.xlsx'].map(async (name) => {
        const { code, stdout } = await call(['check', at(name), '--json']);
        const [entry] = JSON.parse(stdout) as [{ findings: { rule: string }[] }];
        return { code, rules: entry.findings.map(({ rule }) => rule) };
      }),
    );
    expect(xlsx).toEqual(json);
    expect(xlsx!.code).toBe(1);
  });

  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['a.xlsx', '', 'refused', /空/],
    ['a.pdf', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'refused', /图片/],
    ['a.txt', '今天天气很好。', 'no-budget', /没有找到部门预算/],
  ])('says of %s that it is no budget', async (name, content, code, words) => {
    const { code: exit, stdout } = await call(['check', folder()(name, content), '--json']);
    const [entry] = JSON.parse(stdout) as [{ error: { code: string; message: string } }];
    expect(exit).toBe(2);
    expect(entry.error.code).toBe(code);
    expect(entry.error.message).toMatch(words);
  });
});

it('budget-kit schema prints the JSON Schema', async () => {
  const { code, stdout, stderr } = await call(['schema']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(budgetJsonSchema());
});
