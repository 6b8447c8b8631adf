import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPath, visible, type Issue } from '../../src/model/issues.js';
import { parseBudget, parseBudgetText } from '../../src/model/parse.js';
import type { Budget, Tables } from '../../src/model/schema/document.js';
import { budgetWith } from './series/budget-builder.js';

type Row = NonNullable<Tables['expenditure']>['rows'][number];

const hongqi = readFileSync('data/hongqi-office-2022.json', 'utf8');
const row: Row = { kind: 'item', code: '2010301', name: '行政运行', total: 1 };
const withRows = (rows: unknown) =>
  budgetWith({ expenditure: { title: '表', unit: '万元', decimals: 2, rows: rows as Row[] } });

/** The real document with one change. */
function changed(change: (document: Record<string, unknown>) => void): Record<string, unknown> {
  const document = JSON.parse(hongqi) as Record<string, unknown>;
  change(document);
  return document;
}
const codes = (issues: Issue[]) => issues.map((issue) => issue.code);
const only = (input: unknown) => {
  const { issues } = parseBudget(input);
  expect(issues).toHaveLength(1);
  return issues[0]!;
};

describe('parseBudget', () => {
  it('keeps the document as given', () => {
    const document = JSON.parse(hongqi) as unknown;
    const result = parseBudget(document);
    expect(result).toEqual({ ok: true, budget: JSON.parse(hongqi) as Budget, issues: [] });
    expect(document).toEqual(JSON.parse(hongqi));
  });

  it('keeps blank and zero apart', () => {
    const { budget } = parseBudget(withRows([{ ...row, total: 0, basic: null }]));
    expect(budget?.tables.expenditure?.rows[0]).toEqual({ ...row, total: 0, basic: null });
  });

  it('takes a frozen document', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    expect(parseBudget(freeze(JSON.parse(hongqi))).ok).toBe(true);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true })), (value) => {
        expect(parseBudget(value).ok).toBe(false);
      }),
    );
  });

  it('never throws for a document with any value at one place', () => {
    const places: ((document: never, value: unknown) => void)[] = [
      (d: Record<string, unknown>, value) => (d['tables'] = value),
      (d: Record<string, unknown>, value) => (d['narrative'] = value),
      (d: { tables: Record<string, unknown> }, value) => (d.tables['expenditure'] = value),
      (d: { tables: { expenditure: Record<string, unknown> } }, value) =>
        (d.tables.expenditure['rows'] = value),
      (d: { tables: { expenditure: { rows: unknown[] } } }, value) => (d.tables.expenditure.rows[2] = value),
      (d: { narrative: { facts: unknown[] } }, value) => (d.narrative.facts[0] = value),
      (d: { glossary: unknown[] }, value) => d.glossary.push(value),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        const result = parseBudget(changed((document) => place(document as never, value)));
        expect(result.ok).toBe(result.budget !== null);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws for an object that does', () => {
    const input = {
      get schemaVersion(): number {
        throw new Error('no');
      },
    };
    expect(only(input)).toEqual({ code: 'not-a-document', severity: 'error', path: [], received: 'object' });
  });

  it('takes a table left out as undefined for a table left out', () => {
    const result = parseBudget(
      budgetWith({ income: undefined, expenditure: withRows([row]).tables.expenditure }),
    );
    expect(codes(result.issues)).toEqual([]);
    expect(result.ok).toBe(true);
  });
});

describe('what is no document', () => {
  it.each([
    [[], 'array'],
    [[1, 2], 'array'],
    ['预算', '“预算”'],
    ['字'.repeat(50), `“${'字'.repeat(40)}…”`],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [462.78, '462.78'],
    [{}, '{}'],
    [{ type: 'FeatureCollection', features: [] }, '{type, features}'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, '{a, b, c, d, e}'],
    [{ 'a\u202eb': 1 }, '{aU+202Eb}'],
  ])('%j', (input, received) => {
    expect(only(input)).toEqual({ code: 'not-a-document', severity: 'error', path: [], received });
  });

  it('names a newer version, whatever else is in it', () => {
    expect(only({ schemaVersion: 2, whatever: [] })).toEqual({
      code: 'newer-schema-version',
      severity: 'error',
      path: ['schemaVersion'],
      version: 2,
      supported: 1,
    });
  });
});

describe('keys', () => {
  it.each([
    ['tables', 'tabels', [], 'tables'],
    ['basic', 'basik', ['tables', 'expenditure', 'rows', 0], 'basic'],
    ['unitCode', 'unitcode', ['tables', 'expenditure', 'rows', 0], 'unitCode'],
    ['kind', 'zzzzzzzzzz', ['tables', 'expenditure', 'rows', 0], null],
    ['title', 'titel', ['tables', 'expenditure'], 'title'],
  ] as const)('%s written %s', (_right, wrong, path, suggestion) => {
    const document = withRows([{ ...row }]) as unknown as Record<string, unknown>;
    const parent = path.reduce<Record<string, unknown>>(
      (value, step) => value[step] as Record<string, unknown>,
      document,
    );
    parent[wrong] = 1;
    expect(only(document)).toEqual({
      code: 'unknown-key',
      severity: 'error',
      path: [...path, wrong],
      key: wrong,
      suggestion,
    });
  });

  it('names both a mistyped key and the missing one', () => {
    const document = changed((d) => {
      d['tabels'] = d['tables'];
      delete d['tables'];
    });
    expect(parseBudget(document).issues).toEqual([
      { code: 'missing-key', severity: 'error', path: ['tables'], key: 'tables' },
      { code: 'unknown-key', severity: 'error', path: ['tabels'], key: 'tabels', suggestion: 'tables' },
    ]);
  });

  it.each(['', '"tables":{},'])('%sof the prototype are unknown keys like any other', (before) => {
    const text = `{"schemaVersion":1,${before}"__proto__":{"year":2022},"constructor":1,"toString":2}`;
    const { issues } = parseBudgetText(text);
    const unknown = issues.flatMap((issue) => (issue.code === 'unknown-key' ? [issue.key] : []));
    expect(unknown).toEqual(['__proto__', 'constructor', 'toString']);
    expect(codes(issues)).toContain('missing-key');
    expect(({} as Record<string, unknown>)['year']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s in a table breaks nothing', (key) => {
    const text = JSON.stringify(withRows([row])).replace('"tables":{', `"tables":{"${key}":{"rows":[]},`);
    expect(parseBudgetText(text).issues).toMatchObject([{ code: 'unknown-key', path: ['tables', key] }]);
  });

  it('shows an unknown key without letting it bend the message', () => {
    const issue = only(changed((d) => (d['a\u202eb\u0000'] = 1)));
    expect(issue).toMatchObject({ code: 'unknown-key', key: 'aU+202EbU+0000' });
    expect(printPath(issue.path)).toBe('aU+202EbU+0000');
  });

  it('stays bounded for a file of nothing but unknown keys', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
    const { issues } = parseBudget({ ...budgetWith({}), ...many });
    expect(issues).toHaveLength(200);
    expect(new Set(codes(issues))).toEqual(new Set(['unknown-key']));
  });
});

describe('places', () => {
  it('are printed the way people write them', () => {
    expect(printPath([])).toBe('');
    expect(printPath(['year'])).toBe('year');
    expect(printPath(['tables', 'expenditure', 'rows', 3, 'basic'])).toBe('tables.expenditure.rows[3].basic');
    expect(printPath([2, 'name'])).toBe('[2].name');
  });

  it.each<[unknown, string, string]>([
    [{ ...row, basic: '12' }, 'wrong-type', 'basic'],
    [{ ...row, basic: 1e300 }, 'amount-too-large', 'basic'],
    [{ ...row, basic: 0.1 + 0.2 }, 'amount-too-fine', 'basic'],
    [{ ...row, kind: 'sum' }, 'value-not-allowed', 'kind'],
    [{ ...row, code: '' }, 'malformed-text', 'code'],
    [{ ...row, code: '2'.repeat(41) }, 'text-too-long', 'code'],
  ])('%j', (wrong, code, column) => {
    const issue = only(
      withRows([{ ...row, code: '1' }, { ...row, code: '2' }, { ...row, code: '3' }, wrong]),
    );
    expect(issue.code).toBe(code);
    expect(printPath(issue.path)).toBe(`tables.expenditure.rows[3].${column}`);
  });
});

describe('size', () => {
  const tooMany = {
    code: 'too-many-rows',
    severity: 'error',
    path: ['tables', 'expenditure', 'rows'],
    count: 10_000,
    limit: 5000,
  };

  it('of 10,000 good rows', () => {
    expect(only(withRows(Array(10_000).fill(row)))).toEqual(tooMany);
  });

  it('of 10,000 rows with faults in each', () => {
    const { issues } = parseBudget(withRows(Array(10_000).fill({ totl: 1, basik: 2, wages: 'x' })));
    expect(issues).toContainEqual(tooMany);
    expect(issues.length).toBeLessThanOrEqual(200);
  });

  it('of 5,000 rows with faults in each', () => {
    const { issues } = parseBudget(withRows(Array(5000).fill({ wages: 'x', basic: 'y' })));
    expect(issues.length).toBeGreaterThan(10);
    expect(issues.length).toBeLessThanOrEqual(200);
  });

  it('of 5,000 rows without a fault', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ ...row, code: String(2_000_000 + index) }));
    expect(parseBudget(withRows(rows)).ok).toBe(true);
  });
});

describe('suspicious text', () => {
  it.each([
    ['\u202e', 'U+202E'],
    ['\u0000', 'U+0000'],
    ['\u200f', 'U+200F'],
    ['\u2066', 'U+2066'],
    ['\u007f', 'U+007F'],
    ['\ufeff', 'U+FEFF'],
    ['\r', 'U+000D'],
  ])('%j is an error that shows it as %s', (character, shown) => {
    const issue = only(withRows([{ ...row, name: `行政${character}运行` }]));
    expect(issue).toMatchObject({
      code: 'control-character',
      severity: 'error',
      received: `“行政${shown}运行”`,
    });
  });

  it.each(['第一行\n第二行', '一\t二', 'emoji 👍', '𠀀'])('%j is plain text', (name) => {
    expect(parseBudget(withRows([{ ...row, name }])).issues).toEqual([]);
  });

  it('is visible and short in any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        if (!/[\p{Cc}\p{Cf}]/u.test(text) && text.length <= 40) expect(visible(text)).toBe(text);
      }),
    );
  });

  it.each([
    ['<script>alert(1)</script>', '<script'],
    ['甲<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)'],
    ['</td>', '</td'],
    ['<!--', '<!--'],
  ])('%s is shown, with a warning', (name, received) => {
    const result = parseBudget(withRows([{ ...row, name }]));
    expect(result.ok).toBe(true);
    expect(result.budget?.tables.expenditure?.rows[0]?.name).toBe(name);
    expect(result.issues).toEqual([
      {
        code: 'markup-in-text',
        severity: 'warning',
        path: ['tables', 'expenditure', 'rows', 0, 'name'],
        received,
      },
    ]);
  });

  it.each(['a < b', '<5%', '＜一＞', '>', '1<2>1'])('%s is no markup', (name) => {
    expect(parseBudget(withRows([{ ...row, name }])).issues).toEqual([]);
  });
});

describe('odd amounts', () => {
  it('a negative one is shown, with a warning', () => {
    const result = parseBudget(withRows([{ ...row, total: -6.8 }]));
    expect(result.ok).toBe(true);
    expect(result.issues).toEqual([
      {
        code: 'negative-amount',
        severity: 'warning',
        path: ['tables', 'expenditure', 'rows', 0, 'total'],
        received: -6.8,
        unit: '万元',
      },
    ]);
  });

  it('of the previous year are looked at too, but not its row numbers and years', () => {
    const document = withRows([row]);
    document.tables.expenditure!.previous = {
      year: 2021,
      figures: [{ row: 0, column: 'total', amount: 0.00000001, origin: 'printed' }],
    };
    expect(only(document)).toMatchObject({
      code: 'amount-too-fine',
      path: ['tables', 'expenditure', 'previous', 'figures', 0, 'amount'],
    });
  });
});

describe('the same code twice', () => {
  const duplicates = (document: Budget) => parseBudget(document).issues;
  const item = (code: string): Row => ({ ...row, code });
  const unit = (unitCode?: string): Row => ({ kind: 'unit', name: '单位', ...(unitCode && { unitCode }) });

  it('in one list is a warning that names both places', () => {
    expect(duplicates(withRows([item('2010301'), item('2010399'), item('2010301')]))).toEqual([
      {
        code: 'duplicate-code',
        severity: 'warning',
        path: ['tables', 'expenditure', 'rows', 2, 'code'],
        duplicate: '2010301',
        first: 'tables.expenditure.rows[0].code',
      },
    ]);
  });

  it('under two units is none', () => {
    const rows = [unit('007001'), item('2010301'), unit('007002'), item('2010301')];
    expect(duplicates(withRows(rows))).toEqual([]);
  });

  it('twice under the second unit is one', () => {
    const rows = [unit('007001'), item('2010301'), unit('007002'), item('2010301'), item('2010301')];
    expect(codes(duplicates(withRows(rows)))).toEqual(['duplicate-code']);
  });

  it('of 部门 classification under two 政府 codes is none, under the same one is one', () => {
    const economic = (...govCodes: string[]) =>
      budgetWith({
        basicExpenditure: {
          title: '表',
          unit: '万元',
          decimals: 2,
          rows: govCodes.map((govCode) => ({
            kind: 'item',
            code: '30101',
            govCode,
            name: '基本工资',
            total: 1,
          })),
        },
      });
    expect(duplicates(economic('50101', '50501'))).toEqual([]);
    expect(codes(duplicates(economic('50101', '50501', '50101')))).toEqual(['duplicate-code']);
  });

  it('of rows without a code is none', () => {
    const bare: Row = { kind: 'item', name: '其他', total: 1 };
    expect(duplicates(withRows([bare, bare]))).toEqual([]);
  });
});

describe('parseBudgetText', () => {
  it('reads a file with a byte order mark', () => {
    expect(parseBudgetText(`\ufeff${hongqi}`).ok).toBe(true);
  });

  it.each([
    ['{\n  "year": 2022,\n}', 3, 1],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{\n"a": "x\ny"}', 2, 8],
    ['\ufeff{\n"a": 1,}', 2, 8],
    ['', 1, 1],
    ['[1, 2', 1, 6],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(parseBudgetText(text)).toEqual({
      ok: false,
      budget: null,
      issues: [{ code: 'not-json', severity: 'error', path: [], line, column }],
    });
  });

  it.each(['NaN', 'undefined', '“总计”', "'x'", '.5', '+1'])(
    'finds %s in the middle of a document, where the engine tells no position',
    (wrong) => {
      const broken = hongqi.replace('"total": 221.52', `"total": ${wrong}`);
      const before = broken.slice(0, broken.indexOf(`: ${wrong}, "basic"`) + 2).split('\n');
      expect(parseBudgetText(broken).issues).toMatchObject([
        { code: 'not-json', line: before.length, column: before.at(-1)!.length + 1 },
      ]);
    },
  );

  it('never throws for any text, and tells a place inside it', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: hongqi.length }), (text, at) => {
        for (const broken of [text, hongqi.slice(0, at) + text + hongqi.slice(at)]) {
          const { ok, issues } = parseBudgetText(broken);
          if (issues[0]?.code !== 'not-json') continue;
          expect(ok).toBe(false);
          expect(issues[0].line).toBeGreaterThanOrEqual(1);
          expect(issues[0].line).toBeLessThanOrEqual(broken.split('\n').length);
          expect(issues[0].column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
