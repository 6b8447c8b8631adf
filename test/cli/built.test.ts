import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/cli/outcome.js';
import { checkBudget } from '../../src/model/rules/check-budget.js';
import { parseBudgetText } from '../../src/model/parse.js';
import { publishedPath } from '../published.js';
import { folder, HONGQI, planted, spawnCall } from './call.js';
import { onlyChecked, parseReport } from './json-shape.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const samples = readdirSync('data').filter((file) => file.endsWith('.json'));

describe('dist/cli.js', () => {
  it('prints the version of the package', async () => {
    expect(await spawnCall(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('helps in Chinese, and in English where the environment is', async () => {
    expect((await spawnCall(['check', '--help'])).stdout).toMatch(/^用法: budget-kit check/);
    expect((await spawnCall(['check', '--help'], { env: { LANG: 'en_US.UTF-8' } })).stdout).toMatch(
      /^Usage: budget-kit check/,
    );
  });

  it('refuses a wrong command line', async () => {
    const { code, stdout, stderr } = await spawnCall(['check', HONGQI, '--jsn']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^没有“--jsn”这个选项。/);
  });

  it.each(samples)('finds in data/%s what the rules find', async (file) => {
    const { budget } = parseBudgetText(readFileSync(`data/${file}`, 'utf8'));
    const result = checkBudget(budget!);
    const { code, stdout, stderr } = await spawnCall(['check', `data/${file}`, '--json']);
    expect({ code, stderr }).toEqual({ code: hasErrors(result) ? 1 : 0, stderr: '' });
    const { ok, findings, passed, notEvaluated } = onlyChecked(stdout);
    expect(ok).toBe(code === 0);
    expect(findings.map(({ rule }) => rule)).toEqual(result.findings.map(({ rule }) => rule));
    expect({ passed, notEvaluated }).toEqual({ passed: result.passed, notEvaluated: result.notEvaluated });
  });

  it('finds a planted error', async () => {
    const { code, stdout } = await spawnCall(['check', folder()('planted.json', planted()), '--json']);
    expect(code).toBe(1);
    const all = onlyChecked(stdout).findings.flatMap((finding) => [finding, ...finding.consequences]);
    const hits = all.filter(
      ({ paths, printed }) => paths[0]!.endsWith('rows[0].basic') && printed === 436.21,
    );
    expect(hits).toContainEqual(
      expect.objectContaining({ rule: 'ROW-EXP-BASIC', severity: 'error', expected: 337.21, difference: 99 }),
    );
  });

  it('tells the planted error in both languages, without colour', async () => {
    const file = folder()('planted.json', planted());
    const [chinese, english] = await Promise.all([
      spawnCall(['check', file]),
      spawnCall(['check', file, '--lang', 'en']),
    ]);
    for (const { code, stdout } of [chinese, english]) {
      expect(code).toBe(1);
      expect(stdout).toContain('436.21');
      expect(stdout).not.toContain('\x1b');
    }
    expect(chinese.stdout).toMatch(/^ +错误 ROW-EXP-BASIC {2}/m);
    expect(english.stdout).toMatch(/^ +error ROW-EXP-BASIC {2}/m);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await spawnCall(['check', '-', '--json'], { stdin: planted() });
    expect(code).toBe(1);
    expect(onlyChecked(stdout).file).toBe('-');
  });

  it('goes on after a bad file, each in its place', async () => {
    const at = folder();
    const names = [...Array(40).keys()].map((number) => at(`${100 + number}.json`, planted()));
    at('117.json', '{"schemaVersion": 1,');
    const { code, stdout } = await spawnCall(['check', at(), '--json']);
    expect(code).toBe(2);
    const report = parseReport(stdout);
    expect(report.map(({ file }) => file)).toEqual(names);
    expect(report.flatMap((entry, index) => ('error' in entry ? [[index, entry.error.code]] : []))).toEqual([
      [17, 'not-json'],
    ]);
  });

  it('tells of every sample of data/invalid, with a place and no stack', async () => {
    const { code, stdout, stderr } = await spawnCall(['check', 'data/invalid', '--json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const report = parseReport(stdout);
    expect(report).toHaveLength(readdirSync('data/invalid').length);
    for (const entry of report) if ('error' in entry) expect(entry.error.issues!.length).toBeGreaterThan(0);
  });

  it('prints an array of lines while it reads', async () => {
    const at = folder();
    at('a.json', planted());
    execFileSync('mkfifo', [at('b.json')]);
    const child = spawn(process.execPath, ['dist/cli.js', 'check', at('a.json'), at('b.json'), '--json']);
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    // The second file has not been written yet, and the first is already told.
    await expect.poll(() => text).toMatch(/^\[\n\{.*\}$/);
    at('b.json', planted());
    const code = await new Promise((done) => child.on('close', done));
    expect(code).toBe(1);
    expect(parseReport(text)).toHaveLength(2);
    expect(text).toMatch(/^\[\n\{.*\},\n\{.*\}\n\]\n$/);
  });

  it('ends quietly where its reader goes away', async () => {
    const files = Array<string>(200).fill(HONGQI);
    const child = spawn(process.execPath, ['dist/cli.js', 'check', ...files, '--json']);
    let complaint = '';
    child.stderr.on('data', (piece: Buffer) => (complaint += piece));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, complaint }).toEqual({ code: 2, complaint: '' });
  });

  it.each(['stdout', 'stderr'] as const)(
    'ends an import quietly where the reader of %s goes away',
    async (gone) => {
      const child = spawn(process.execPath, [
        'dist/cli.js',
        'import',
        publishedPath('hongqi-office-2022.txt'),
        '--json',
      ]);
      let complaint = '';
      child.stderr.on('data', (piece: Buffer) => (complaint += piece));
      child[gone].destroy();
      const code = await new Promise((done) => child.on('close', done));
      expect(code).toBe(2);
      expect(complaint).not.toMatch(/EPIPE|Error|\n\s+at /);
    },
  );

  it('imports with corrections and options, the document alone on standard output and no progress in a pipe', async () => {
    const at = folder();
    const text = publishedPath('hongqi-office-2022.txt');
    const corrections = {
      files: ['hongqi-office-2022.txt'],
      corrections: { document: { published: '2022-03-01' } },
    };
    const { stdout, stderr } = await spawnCall([
      ...['import', text, '--corrections', at('c.json', JSON.stringify(corrections))],
      ...['--set', 'department.region=新乡市红旗区'],
    ]);
    expect(parseBudgetText(stdout).budget).toMatchObject({
      published: '2022-03-01',
      department: { region: '新乡市红旗区' },
    });
    expect(stderr).toContain('更正文件用上 1 处。');
    expect(stderr).not.toMatch(/\r|正在读取/);
  });

  it('names the documentation that comes with it', async () => {
    const { stdout } = await spawnCall(['export', '--help']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`文档: ${manifest.homepage ?? resolve('README.md')}`);
  });

  it('completes itself in bash', () => {
    const offered = execFileSync(
      'bash',
      [
        '-c',
        'source <("$1" dist/cli.js completion bash); COMP_WORDS=(budget-kit import --corr); COMP_CWORD=2; _budget_kit; echo "${COMPREPLY[*]}"',
        'bash',
        process.execPath,
      ],
      { encoding: 'utf8' },
    );
    expect(offered).toBe('--corrections\n');
  });

  it('is a program by itself', () => {
    expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync('dist/cli.js').mode & 0o111).toBe(0o111);
  });
});

describe('the packed package', () => {
  it('brings the command along', async () => {
    const at = folder();
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', at()], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    execFileSync('tar', ['-xzf', filename], { cwd: at() });
    // As npm lays it out: the package, what it depends on, and the command.
    mkdirSync(at('node_modules/.bin'), { recursive: true });
    symlinkSync('../package', at('node_modules/budget-kit'));
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(dirname(at(`node_modules/${name}`)), { recursive: true });
      symlinkSync(resolve('node_modules', name), at(`node_modules/${name}`));
    }
    symlinkSync('../budget-kit/dist/cli.js', at('node_modules/.bin/budget-kit'));
    const { code, stdout } = await spawnCall(['check', HONGQI, '--json'], {
      command: at('node_modules/.bin/budget-kit'),
    });
    expect(code).toBe(1);
    expect(onlyChecked(stdout).file).toBe(HONGQI);
  });
});
