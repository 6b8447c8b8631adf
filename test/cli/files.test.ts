import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf, MOST_BYTES, readDocument } from '../../src/cli/read-document.js';
import { call, folder, HONGQI } from './call.js';
import { parseReport } from './json-shape.js';

const document = readFileSync(HONGQI, 'utf8');

/** A text in GBK, which Node can read but not write. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++)
      bytes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return new Uint8Array(
    [...text].flatMap((each) => (each <= '\x7f' ? each.charCodeAt(0) : bytes.get(each)!)),
  );
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The failure of one file, with its words in both languages. */
async function failureIn(file: string): Promise<{ code: string; chinese: string; english: string }> {
  const [chinese, english] = await Promise.all(
    ['zh-CN', 'en'].map(async (lang) => {
      const { code, stdout } = await call(['check', file, '--json', '--lang', lang]);
      const [entry] = parseReport(stdout);
      if (code !== 2 || !entry || !('error' in entry)) throw new Error(`${file} was read: ${stdout}`);
      return entry.error;
    }),
  );
  expect(chinese!.code).toBe(english!.code);
  expect(chinese!.message).toMatch(/。$/);
  expect(english!.message).toMatch(/^[A-Z][\x20-\x7e“”…]*\.$/);
  return { code: chinese!.code, chinese: chinese!.message, english: english!.message };
}

describe('a file that cannot be checked says why and what to do', () => {
  const files: [string, string | Uint8Array, string, RegExp][] = [
    ['an empty one', '', 'empty', /空/],
    ['one of spaces and a byte order mark', '\ufeff \n', 'empty', /空/],
    ['one cut off', document.slice(0, 900), 'not-json', /第 \d+ 行第 \d+ 列/],
    ['a web page', '<!doctype html><title>404</title>', 'web-page', /网页/],
    ['other JSON', '{"type": "FeatureCollection"}', 'not-a-document', /type/],
    ['a list', '[1, 2]', 'not-a-document', /不是预算数据/],
    ['one of a newer kit', '{"schemaVersion": 9, "tables": {}}', 'newer-schema-version', /第 9 版/],
    ['one with faults', document.replace('"year": 2022', '"year": "2022"'), 'invalid', /1 处问题/],
    ['a workbook', Buffer.from('504b0304140006000800ff00ff', 'hex'), 'encoding', /UTF-8/],
    ['UTF-16', Buffer.from(`\ufeff${document}`, 'utf16le'), 'encoding', /UTF-8/],
    ['JSON nested without end', '['.repeat(200_000), 'not-json', /不是 JSON/],
    [
      'one nested deeply',
      `{"schemaVersion":1,"tables":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      'invalid',
      /问题/,
    ],
  ];

  it.each(files)('%s', async (_name, content, code, words) => {
    const failure = await failureIn(folder()('a.json', content));
    expect(failure.code).toBe(code);
    expect(failure.chinese).toMatch(words);
  });

  it('a missing one', async () => {
    expect((await failureIn('missing.json')).code).toBe('not-found');
    expect((await failureIn(`${HONGQI}/below-a-file.json`)).code).toBe('not-found');
  });

  it('a folder without documents', async () => {
    const at = folder();
    at('notes.txt', '');
    expect((await failureIn(at())).code).toBe('no-documents');
  });

  it('one beyond the limit, whose rest is not read', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1024 * 1024;
        yield new Uint8Array(1024 * 1024);
      }
    }
    expect(await readDocument('-', endless())).toEqual({
      ok: false,
      failure: { code: 'too-large', megabytes: 50 },
    });
    expect(given).toBe(MOST_BYTES + 1024 * 1024);
  });

  it.each([
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['ENOENT', 'not-found'],
    ['EIO', 'unreadable'],
  ])('%s of the system is %s', (code, failure) => {
    expect(failureOf(Object.assign(new Error('no'), { code })).code).toBe(failure);
  });

  it('names in its issues the places, as many as are wrong', async () => {
    const broken = JSON.parse(document);
    broken.tables.expenditure.rows[1].total = '462.78';
    broken.departmnt = broken.department;
    const { stdout } = await call(['check', folder()('a.json', JSON.stringify(broken)), '--json']);
    const [entry] = parseReport(stdout);
    expect(entry).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const { issues = [] } = (entry as { error: { issues?: { path: string; message: string }[] } }).error;
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['departmnt', 'tables.expenditure.rows[1].total']),
    );
    expect(issues.find(({ path }) => path === 'departmnt')?.message).toContain('“department”');
  });
});

describe('a file is read', () => {
  it.each<[string, string | Uint8Array]>([
    ['with a byte order mark', `\ufeff${document}`],
    ['in GBK', gbk(document)],
  ])('%s', async (_name, content) => {
    expect(await readDocument(folder()('a.json', content), nothing())).toMatchObject({
      ok: true,
      budget: { department: { name: '新乡市红旗区人民政府办公室' } },
    });
  });

  it('from standard input', async () => {
    const { stdout } = await call(['check', '-', '--json'], { stdin: document });
    expect(parseReport(stdout)[0]).toMatchObject({ file: '-', passed: expect.any(Array) });
    expect((await call(['check', '-'], { stdin: document })).stdout).toMatch(/^标准输入 {2}新乡市红旗区/);
  });
});

describe('a folder', () => {
  it('stands for every .json below it, in order, without the folders of tools', async () => {
    const at = folder();
    for (const name of ['b', 'b/deep', '.git', 'node_modules', 'node_modules/x']) mkdirSync(at(name));
    const names = [
      'z.JSON',
      'a.json',
      'b/c.json',
      'b/deep/d.json',
      'b.txt',
      '.git/e.json',
      'node_modules/x/f.json',
    ];
    for (const name of names) at(name, '');
    const { stdout } = await call(['check', at(), '--json']);
    expect(parseReport(stdout).map(({ file }) => file)).toEqual(
      ['a.json', 'b/c.json', 'b/deep/d.json', 'z.JSON'].map((name) => at(name)),
    );
  });

  it('may stand beside files, each in its place', async () => {
    const at = folder();
    at('a.json', '');
    const { stdout } = await call(['check', HONGQI, at(), '-', '--json']);
    expect(parseReport(stdout).map(({ file }) => file)).toEqual([HONGQI, at('a.json'), '-']);
  });
});
