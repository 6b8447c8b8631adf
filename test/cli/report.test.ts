import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckResult, checkBudget as CheckBudget } from '../../src/model/rules/check-budget.js';
import type { Finding, Severity, Value } from '../../src/model/rules/finding.js';
import type { Fen } from '../../src/model/money.js';
import type { Unit } from '../../src/model/schema/amounts.js';
import { onlyChecked, parseReport } from './json-shape.js';

const RULES = '../../src/model/rules/check-budget.js';

// What the rules find is not the matter here, but what is made of it. The files of a run share their modules, so the
// double is only in the copies loaded below.
const checkBudget = vi.fn<typeof CheckBudget>();
vi.resetModules();
vi.doMock(RULES, async (original) => ({ ...(await original<object>()), checkBudget }));
const { call, HONGQI } = await import('./call.js');

afterEach(() => checkBudget.mockReset());
afterAll(() => {
  vi.doUnmock(RULES);
  vi.resetModules();
});

const SUBTOTAL = 'tables.expenditure.rows[2].basic';
const blank: Value = { kind: 'blank' };
const amount = (fen: number, unit: Unit = '万元'): Value => ({
  kind: 'amount',
  amount: fen as Fen,
  unit,
  decimals: 2,
});

function finding(severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    rule: `${severity.toUpperCase()}-RULE`,
    severity,
    tolerance: 'T0',
    form: 'equal',
    paths: [SUBTOTAL, 'tables.expenditure.rows[2].total'],
    printed: amount(1_000_000),
    expected: amount(2_000_000),
    difference: amount(-1_000_000),
    terms: [],
    remarks: [],
    variant: '',
    words: {},
    repair: null,
    consequences: [],
    ...more,
  };
}

function found(findings: Finding[], more: Partial<CheckResult> = {}): void {
  checkBudget.mockReturnValue({ findings, passed: ['P-1', 'P-2'], notEvaluated: [], ...more });
}

/** A warning as the cause of an error, and of something minor. */
const mixed = () => finding('warning', { consequences: [finding('error'), finding('info')] });

describe('the exit code', () => {
  it.each<[string, Finding[], number]>([
    ['nothing found', [], 0],
    ['info and warnings', [finding('warning'), finding('info')], 0],
    ['an error', [finding('error')], 1],
    ['an error as a consequence', [mixed()], 1],
  ])('of %s', async (_name, findings, code) => {
    found(findings);
    expect((await call(['check', HONGQI])).code).toBe(code);
    const json = await call(['check', HONGQI, '--json', '--min-severity', 'error']);
    expect(json.code).toBe(code);
    expect(onlyChecked(json.stdout).ok).toBe(code === 0);
  });

  it('2 wins over 1', async () => {
    found([finding('error')]);
    expect((await call(['check', 'missing.json', HONGQI])).code).toBe(2);
  });
});

describe('a value', () => {
  it.each<[string, Partial<Finding>, [unknown, unknown, unknown, string | null]]>([
    ['amounts', {}, [1, 2, -1, '万元']],
    ['a fraction that binary has not', { printed: amount(1_100, '元') }, [11, 20_000, -10_000, '元']],
    [
      'amounts of two units, in that of the doubtful figure',
      { printed: amount(3_214_567), expected: amount(3_214_567, '元'), difference: amount(0) },
      [3.214567, 3.214567, 0, '万元'],
    ],
    ['a blank', { printed: blank, difference: null }, [null, 2, null, '万元']],
    [
      'percentages',
      {
        printed: { kind: 'percent', value: 7287, decimals: 2 },
        expected: { kind: 'percent', value: 7286, decimals: 2 },
        difference: { kind: 'percent', value: 1, decimals: 2 },
      },
      [72.87, 72.86, 0.01, '%'],
    ],
    [
      'numbers of things',
      {
        printed: { kind: 'count', count: 9, measure: '张' },
        expected: { kind: 'count', count: 12, measure: '张' },
        difference: { kind: 'count', count: -3, measure: '张' },
      },
      [9, 12, -3, '张'],
    ],
    [
      'texts',
      {
        printed: { kind: 'text', text: '行政运' },
        expected: { kind: 'text', text: '行政运行' },
        difference: null,
      },
      ['行政运', '行政运行', null, null],
    ],
    ['nothing', { printed: null, expected: null, difference: null }, [null, null, null, null]],
  ])('%s', async (_name, values, [printed, expected, difference, unit]) => {
    found([finding('error', values)]);
    const [first] = onlyChecked((await call(['check', HONGQI, '--json'])).stdout).findings;
    expect(first).toMatchObject({ printed, expected, difference, unit });
  });

  it('of the largest amounts is exact to 分', async () => {
    found([finding('error', { printed: amount(3_141_592_653_589_793, '元') })]);
    expect((await call(['check', HONGQI, '--json'])).stdout).toContain('"printed":31415926535897.93,');
  });

  it('that would repair comes with its cell and unit', async () => {
    const repair = { path: SUBTOTAL, amount: 221_520_000 as Fen };
    found([finding('error', { repair, consequences: [finding('error')] })]);
    const { stdout } = await call(['check', HONGQI, '--json']);
    expect(onlyChecked(stdout).findings[0]!.repair).toEqual({ path: SUBTOTAL, value: 221.52, unit: '万元' });
    expect((await call(['check', HONGQI])).stdout).toContain('221.52');
  });
});

describe('--min-severity', () => {
  it.each<[Severity, string[]]>([
    ['info', ['warning', '> error', '> info', 'info']],
    ['warning', ['warning', '> error']],
    ['error', ['warning', '> error']],
  ])('%s keeps a cause for its consequences', async (least, kept) => {
    found([mixed(), finding('info')]);
    const { findings } = onlyChecked(
      (await call(['check', HONGQI, '--json', '--min-severity', least])).stdout,
    );
    const printed = findings.flatMap(({ severity, consequences }) => [
      severity,
      ...consequences.map((each) => `> ${each.severity}`),
    ]);
    expect(printed).toEqual(kept);
  });

  it('leaves the counts whole and says how many are not listed', async () => {
    found([mixed(), finding('info')]);
    const { stdout } = await call(['check', HONGQI, '--min-severity', 'warning']);
    expect(stdout).toContain('级别较低的 2 处没有列出。');
    expect(stdout).toContain('错误 1 处，警告 1 处，提示 2 处；通过 2 条规则，未检查 0 条。');
    expect(stdout).not.toContain('INFO-RULE');
  });
});

describe('the report for people', () => {
  it('puts consequences below their cause', async () => {
    found([mixed(), finding('info')], { notEvaluated: [{ rule: 'N-1', reason: { code: 'last-year' } }] });
    const chinese = (await call(['check', HONGQI])).stdout.split('\n');
    expect(chinese.map((line) => line.replace(/(-RULE {2}).*/, '$1…'))).toEqual([
      `${HONGQI}  新乡市红旗区人民政府办公室 2022 年`,
      '  警告 WARNING-RULE  …',
      '    同一原因还影响 2 处：',
      '      错误 ERROR-RULE  …',
      '      提示 INFO-RULE  …',
      '  提示 INFO-RULE  …',
      '  错误 1 处，警告 1 处，提示 2 处；通过 2 条规则，未检查 1 条。',
      '',
    ]);
    const english = (await call(['check', HONGQI, '--lang', 'en'])).stdout;
    expect(english).toContain('  warning WARNING-RULE  Expenditure');
    expect(english).toContain('Errors: 1, warnings: 1, info: 2. Rules passed: 2, not evaluated: 1.');
  });

  it('sums up several files', async () => {
    found([finding('error')]);
    checkBudget.mockReturnValueOnce({ findings: [], passed: [], notEvaluated: [] });
    const { stdout } = await call(['check', HONGQI, HONGQI, 'missing.json']);
    expect(stdout).toMatch(/\n\n共 3 份：没有错误 1 份，有错误 1 份，未检查 1 份。\n$/);
  });

  it('spells out twenty issues of a file that is not valid', async () => {
    const many = {
      schemaVersion: 1,
      tables: {},
      ...Object.fromEntries([...Array(30)].map((_, n) => [`qq${n}`, n])),
    };
    const { stdout, stderr } = await call(['check', '-'], { stdin: JSON.stringify(many) });
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    expect(lines[1]).toMatch(/^ {2}未检查：数据有 \d+ 处问题，请先改正。$/);
    expect(lines.filter((line) => line.startsWith('    '))).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/另有 \d+ 处/);
  });

  it('lets no file name bend the terminal', async () => {
    const { stdout, stderr } = await call(['check', '\x1b[2Jmissing.json']);
    expect(stdout).toBe('');
    expect(stderr).toContain('[2Jmissing.json');
    expect(stderr).not.toContain('\x1b');
  });
});

describe('colour', () => {
  const colour = /\x1b\[31m错误\x1b\[39m/; // eslint-disable-line no-control-regex

  it.each<[string, Parameters<typeof call>[1], boolean]>([
    ['on a terminal', { terminals: ['stdout'] }, true],
    ['with an empty NO_COLOR', { terminals: ['stdout'], env: { NO_COLOR: '' } }, true],
    ['with NO_COLOR', { terminals: ['stdout'], env: { NO_COLOR: '1' } }, false],
    ['on a dumb terminal', { terminals: ['stdout'], env: { TERM: 'dumb' } }, false],
    ['in a pipe', {}, false],
    ['in a pipe, errors on a terminal', { terminals: ['stderr'] }, false],
  ])('%s', async (_name, circumstances, coloured) => {
    found([finding('error')]);
    const { stdout } = await call(['check', HONGQI], circumstances);
    expect(colour.test(stdout)).toBe(coloured);
    expect(stdout.includes('\x1b')).toBe(coloured);
  });

  it('never in JSON', async () => {
    found([finding('error')]);
    const { stdout } = await call(['check', HONGQI, '--json'], { terminals: ['stdout'] });
    expect(stdout).not.toContain('\x1b');
  });
});

describe('progress', () => {
  it('is one line on a terminal, gone at the end, while the report goes elsewhere', async () => {
    found([]);
    const { stdout, stderr } = await call(['check', HONGQI, HONGQI], { terminals: ['stderr'] });
    expect(stderr.startsWith('\r\x1b[K正在检查第 1 份，共 2 份\r\x1b[K')).toBe(true);
    expect(stderr.endsWith('\r\x1b[K')).toBe(true);
    expect(stdout).not.toContain('正在检查');
  });

  it.each<[string, string[], ('stdout' | 'stderr')[]]>([
    ['one file', [HONGQI], ['stderr']],
    ['a report on the same terminal', [HONGQI, HONGQI], ['stdout', 'stderr']],
    ['no terminal', [HONGQI, HONGQI], []],
  ])('is not shown for %s', async (_name, files, terminals) => {
    found([]);
    expect((await call(['check', ...files], { terminals })).stderr).toBe('');
  });
});

it('a rule that fails stops its document, not the others', async () => {
  found([]);
  checkBudget.mockImplementationOnce(() => {
    throw new TypeError('x is undefined');
  });
  const { code, stdout } = await call(['check', HONGQI, HONGQI, '--json']);
  expect(code).toBe(2);
  expect(parseReport(stdout)).toMatchObject([
    { ok: false, error: { code: 'crashed', message: expect.stringContaining('x is undefined') } },
    { ok: true },
  ]);
});

describe('--last-year', () => {
  it('is given to the rules', async () => {
    found([]);
    await call(['check', HONGQI, '--last-year', 'data/putuo-office-2025.json']);
    expect(checkBudget.mock.calls[0]![1]?.lastYear?.department.name).toMatch('普陀区');
  });

  it('that cannot be read ends the call, since every comparison with it would be missing', async () => {
    const { code, stdout, stderr } = await call(['check', HONGQI, '--last-year', 'missing.json', '--json']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'missing.json：没有这个文件或文件夹。请检查路径。\n',
    });
    expect(checkBudget).not.toHaveBeenCalled();
  });
});
