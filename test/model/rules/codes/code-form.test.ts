import { describe, expect, it } from 'vitest';
import { sample } from '../samples.js';
import { byFunction, byNature, found, outcome, said, withTables } from './builder.js';

describe('CODE-FUNC-FORM', () => {
  const rule = 'CODE-FUNC-FORM';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds a code of six digits and says where it stands', () => {
    const budget = withTables({
      expenditure: byFunction({ kind: 'item', code: '201031', name: '行政运行', total: 1 }),
    });
    expect(found(rule, budget)).toEqual([
      {
        rule,
        severity: 'error',
        tolerance: '–',
        form: 'words',
        paths: ['tables.expenditure.rows[0].code'],
        printed: { kind: 'text', text: '201031' },
        expected: null,
        difference: null,
        terms: [],
        remarks: [],
        variant: '',
        words: { code: '201031' },
        repair: null,
        consequences: [],
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《支出表》“行政运行”的编码是“201031”，不是 3 位类、5 位款或 7 位项的支出功能分类编码。',
    ]);
  });

  it('tells the same wrong code in two tables once', () => {
    const rows = byFunction({ kind: 'item', code: '98765', name: '款级', total: 1 });
    const [finding, ...more] = found(rule, withTables({ expenditure: rows, generalExpenditure: rows }));
    expect(finding?.paths).toEqual([
      'tables.expenditure.rows[0].code',
      'tables.generalExpenditure.rows[0].code',
    ]);
    expect(more).toEqual([]);
  });

  it.each(['201', '20103', '2010301', ' 2010301 ', '２０１０３０１', '2010000'])('takes %s', (code) => {
    const table = byFunction({ kind: 'item', code, name: '甲', total: 1 });
    expect(outcome(rule, withTables({ expenditure: table }))).toBe('passed');
  });

  it.each(['20', '2010', '201030', '20103011', '3010101', '2010301a', '类'])('does not take %s', (code) => {
    const table = byFunction({ kind: 'item', code, name: '甲', total: 1 });
    expect(found(rule, withTables({ expenditure: table }))).toHaveLength(1);
  });

  it('takes codes of revenue in 收入总表, and only there', () => {
    const income = {
      ...byFunction(),
      rows: [{ kind: 'item' as const, code: '1030101', name: '甲', total: 1 }],
    };
    expect(outcome(rule, withTables({ income }))).toBe('passed');
    const wrong = byFunction({ kind: 'item', code: '1030101', name: '甲', total: 1 });
    expect(found(rule, withTables({ expenditure: wrong }))).toHaveLength(1);
  });

  it('has nothing to compare where no row prints a code', () => {
    const budget = withTables({
      expenditure: byFunction({ kind: 'total', name: '合计', total: 1 }),
      generalExpenditure: undefined,
      fundExpenditure: undefined,
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });

  it('needs a table by function', () => {
    const budget = withTables({
      expenditure: undefined,
      generalExpenditure: undefined,
      fundExpenditure: undefined,
    });
    expect(outcome(rule, budget)).toBe('table-missing');
  });
});

describe('CODE-ECON-TRUNC', () => {
  const rule = 'CODE-ECON-TRUNC';

  it.each(['hongqi-office-2022', 'putuo-office-2025'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds 3012 for 30102', () => {
    const budget = withTables({
      basicExpenditure: byNature({ kind: 'item', code: '3012', name: '津贴补贴', total: 1 }),
    });
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['tables.basicExpenditure.rows[0].code'],
        printed: { text: '3012' },
        expected: { text: '30102' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《基本支出表》“津贴补贴”的编码是“3012”，只有 4 位，多半丢了一个 0，应为 30102（津贴补贴）。',
    ]);
  });

  it('finds the lost zero of a government code too', () => {
    const budget = withTables({
      basicExpenditure: byNature({ kind: 'item', code: '30101', name: '甲', govCode: '5011', total: 1 }),
    });
    expect(found(rule, budget)[0]).toMatchObject({
      paths: ['tables.basicExpenditure.rows[0].govCode'],
      words: { code: '5011', full: '50101' },
    });
  });

  it('leaves the name out where even the full code is unknown', () => {
    const budget = withTables({
      basicExpenditure: byNature({ kind: 'item', code: '3989', name: '甲', total: 1 }),
    });
    expect(said(rule, budget)[0]).toMatch(/应为 39809。$/);
  });

  it('leaves finer codes of a place alone', () => {
    const budget = withTables({
      basicExpenditure: byNature({ kind: 'item', code: '3010201', name: '甲', total: 1 }),
    });
    expect(outcome(rule, budget)).toBe('nothing-to-compare');
  });

  it('needs a table by economic nature', () => {
    expect(outcome(rule, withTables({ basicExpenditure: undefined }))).toBe('table-missing');
  });
});
