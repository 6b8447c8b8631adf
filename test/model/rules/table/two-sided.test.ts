import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, check, findingsOf, outcomeOf, sample, sentencesOf } from '../row/own-rules.js';

const [henan, shanghai] = ['hongqi-office-2022', 'putuo-office-2025'];
const t1 = (row: number) => `tables.incomeExpenditure.rows[${row}].amount`;
const t4 = (row: number, column = 'amount') => `tables.appropriation.rows[${row}].${column}`;

type Row = NonNullable<Tables['incomeExpenditure']>['rows'][number];
type Kind = Row['kind'];
type Source = Extract<Row, { side: 'income' }>['source'];
const head = { title: '收支总表', unit: '元', decimals: 2 } as const;
const income = (kind: Kind, amount: number | null, source?: Source, name: string = kind) =>
  ({ side: 'income', kind, name, amount, ...(source && { source }) }) as const;
const spent = (kind: Kind, amount: number | null, name: string = kind) =>
  ({ side: 'expenditure', kind, name, amount }) as const;
const overall = (...rows: Row[]) => budgetWith({ incomeExpenditure: { ...head, rows } });

/** Sets a cell of 收支总表, or of 财政拨款收支总表. */
const set = (id: 'incomeExpenditure' | 'appropriation', row: number, cells: object) =>
  changed(henan, ({ tables }) => Object.assign(tables[id]!.rows[row]!, cells));

describe.each([
  ['T1-INCOME-SUM', henan],
  ['T1-INCOME-TOTAL', henan],
  ['T1-INCOME-TOTAL', shanghai],
  ['T1-OUT-SUM', henan],
  ['T1-OUT-TOTAL', henan],
  ['T1-OUT-TOTAL', shanghai],
  ['T1-BALANCE', henan],
  ['T1-BALANCE', shanghai],
  ['T4-INCOME-SUM', henan],
  ['T4-INCOME-SUM', shanghai],
  ['T4-OUT-SUM', henan],
  ['T4-OUT-SUM', shanghai],
  ['T4-BALANCE', henan],
  ['T4-BALANCE', shanghai],
])('%s', (rule, name) => {
  it(`holds in ${name}, and needs its table`, () => {
    expect(outcomeOf(rule, sample(name))).toBe('passed');
    expect(outcomeOf(rule, budgetWith({}))).toBe('table-missing');
  });
});

describe('T1-INCOME-SUM', () => {
  it('finds a 本年收入合计 that is not the sum of its items', () => {
    const budget = set('incomeExpenditure', 9, { amount: 2 });
    expect(findingsOf('T1-INCOME-SUM', budget)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TS',
        form: 'sum',
        paths: [t1(10), t1(0), t1(9)],
        printed: { amount: 462_780_000 },
        expected: { amount: 464_780_000 },
        difference: { amount: -2_000_000 },
        terms: [{ path: t1(0) }, { path: t1(9) }],
      },
    ]);
    expect(sentencesOf('T1-INCOME-SUM', budget)).toEqual([
      '《收支预算表》“本年收入合计”的金额公开为 462.78 万元，按 一般公共预算 462.78 + 其他收入 2.00 应为 464.78 万元，相差 2.00 万元。',
    ]);
  });

  it('其中 lines do not count, except where their whole is blank', () => {
    const of = (whole: number | null) =>
      overall(income('item', whole), income('ofWhich', 4), income('ofWhich', 5), income('subtotal', 9));
    expect(outcomeOf('T1-INCOME-SUM', of(9))).toBe('passed');
    expect(outcomeOf('T1-INCOME-SUM', of(null))).toBe('passed');
    expect(findingsOf('T1-INCOME-SUM', of(18))).toMatchObject([{ expected: { amount: 1800 } }]);
  });

  it('is not evaluated without that line, or with several', () => {
    expect(outcomeOf('T1-INCOME-SUM', sample(shanghai))).toBe('nothing-to-compare');
    const several = overall(income('item', 1), income('subtotal', 5), income('subtotal', 6));
    expect(outcomeOf('T1-INCOME-SUM', several)).toBe('nothing-to-compare');
    expect(outcomeOf('T1-INCOME-SUM', overall(income('subtotal', 5)))).toBe('nothing-to-compare');
  });

  it('a blank 本年收入合计 is a fault, told apart from a blank 收入总计', () => {
    const budget = sample('invented-awkward');
    expect(findingsOf('T1-INCOME-SUM', budget)).toMatchObject([
      { form: 'blank', paths: [t1(2), t1(0)], expected: { amount: 100_011_110_000 }, consequences: [] },
    ]);
    expect(findingsOf('T1-INCOME-TOTAL', budget)).toMatchObject([{ form: 'blank', consequences: [] }]);
  });

  it('what is carried over or drawn from reserves is no income of the year, by role or by name', () => {
    const rows = [
      income('item', 10),
      income('subtotal', 10),
      income('item', 1, 'supplement'),
      income('item', 2, undefined, '使用非财政拨款结余'),
      income('carry', 3, 'carry'),
      income('total', 16),
    ];
    expect(outcomeOf('T1-INCOME-SUM', overall(...rows))).toBe('passed');
    expect(outcomeOf('T1-INCOME-TOTAL', overall(...rows))).toBe('passed');
  });

  it('rounding of n items explains (n + 1) / 2 units of the last place', () => {
    const off = (subtotal: number) =>
      findingsOf(
        'T1-INCOME-SUM',
        overall(income('item', 1), income('item', 2), income('subtotal', subtotal)),
      );
    expect(off(3.01)).toMatchObject([{ severity: 'info', remarks: ['rounding'] }]);
    expect(off(3.02)).toMatchObject([{ severity: 'error', remarks: [] }]);
  });
});

describe('T1-INCOME-TOTAL', () => {
  it('finds a 收入总计 without what is carried over', () => {
    const budget = set('incomeExpenditure', 11, { amount: 7.9 });
    expect(findingsOf('T1-INCOME-TOTAL', budget)).toMatchObject([
      { severity: 'error', paths: [t1(12), t1(10), t1(11)], expected: { amount: 470_680_000 } },
    ]);
    expect(sentencesOf('T1-INCOME-TOTAL', budget)).toEqual([
      '《收支预算表》“收入总计”的金额公开为 462.78 万元，按 本年收入合计 462.78 + 上年结转结余 7.90 应为 470.68 万元，相差 7.90 万元。',
    ]);
  });

  it('Shanghai prints no 本年收入合计: the total is the sum of the items', () => {
    const budget = changed(shanghai, ({ tables }) =>
      Object.assign(tables.incomeExpenditure!.rows[4]!, { amount: 5000 }),
    );
    expect(findingsOf('T1-INCOME-TOTAL', budget)).toMatchObject([
      { paths: [t1(7), t1(0), t1(4)], expected: { amount: 9_102_177_535 } },
    ]);
  });

  it('a wrong 本年收入合计 is the one cause of both sums', () => {
    const budget = set('incomeExpenditure', 10, { amount: 426.78 });
    expect(check(budget).findings.filter(({ rule }) => rule.startsWith('T1-INCOME'))).toMatchObject([
      {
        rule: 'T1-INCOME-SUM',
        repair: { path: t1(10), amount: 462_780_000 },
        consequences: [{ rule: 'T1-INCOME-TOTAL' }],
      },
    ]);
  });

  it('is not evaluated without a 收入总计', () => {
    expect(outcomeOf('T1-INCOME-TOTAL', overall(income('item', 1), income('subtotal', 1)))).toBe(
      'nothing-to-compare',
    );
  });
});

describe('T1-OUT-SUM and T1-OUT-TOTAL', () => {
  it('find a wrong class', () => {
    const budget = set('incomeExpenditure', 16, { amount: 64 });
    expect(findingsOf('T1-OUT-SUM', budget)).toMatchObject([
      { severity: 'error', paths: [t1(43), t1(13), t1(16)], expected: { amount: 480_780_000 } },
    ]);
    expect(sentencesOf('T1-OUT-SUM', budget)).toEqual([
      '《收支预算表》“本年支出合计”的金额公开为 462.78 万元，按 一般公共服务 416.78 + 公共安全 64.00 应为 480.78 万元，相差 18.00 万元。',
    ]);
    expect(outcomeOf('T1-OUT-TOTAL', budget)).toBe('passed');
  });

  it('find a 支出总计 without 年终结转结余', () => {
    const budget = set('incomeExpenditure', 44, { amount: 3 });
    expect(findingsOf('T1-OUT-TOTAL', budget)).toMatchObject([
      { paths: [t1(45), t1(43), t1(44)], difference: { amount: -3_000_000 } },
    ]);
    expect(sentencesOf('T1-OUT-TOTAL', budget)).toEqual([
      '《收支预算表》“支出总计”的金额公开为 462.78 万元，按 本年支出合计 462.78 + 年终结转结余 3.00 应为 465.78 万元，相差 3.00 万元。',
    ]);
  });

  it('add up 人员, 公用 and 项目 where the form has these columns', () => {
    const line = (kind: Kind, personnel: number) =>
      ({ ...spent(kind, 10), personnel, project: null }) as const;
    const of = (personnel: number) =>
      overall(line('item', 3), line('item', 4), line('subtotal', 7), line('total', personnel));
    expect(findingsOf('T1-OUT-TOTAL', of(8)).map(({ paths }) => paths[0])).toEqual([
      'tables.incomeExpenditure.rows[3].personnel',
    ]);
  });

  it('are not evaluated where the form does not print their line', () => {
    expect(outcomeOf('T1-OUT-SUM', sample(shanghai))).toBe('nothing-to-compare');
    expect(outcomeOf('T1-OUT-TOTAL', overall(spent('item', 1)))).toBe('nothing-to-compare');
  });
});

describe('T1-BALANCE', () => {
  it('finds totals that differ, be it by one unit of the last place', () => {
    const budget = set('incomeExpenditure', 45, { amount: 462.79 });
    expect(findingsOf('T1-BALANCE', budget)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'T0',
        form: 'equal',
        paths: [t1(12), t1(45)],
        printed: { amount: 462_780_000 },
        expected: { amount: 462_790_000 },
        difference: { amount: -10_000 },
      },
    ]);
    expect(sentencesOf('T1-BALANCE', budget)).toEqual([
      '《收支预算表》“收入总计”的金额为 462.78 万元，《收支预算表》“支出总计”的金额为 462.79 万元，两处应当一致，相差 0.01 万元。',
    ]);
  });

  it('a blank total is named beside the other one', () => {
    const budget = overall(income('total', 5), spent('total', null));
    expect(findingsOf('T1-BALANCE', budget)).toMatchObject([
      { paths: [t1(0), t1(1)], expected: { kind: 'blank' }, remarks: ['blank'] },
    ]);
    expect(sentencesOf('T1-BALANCE', budget)[0]).toContain('“total”的金额为 空白');
    expect(outcomeOf('T1-BALANCE', overall(income('total', 0), spent('total', null)))).toBe('passed');
  });

  it('is not evaluated where both are blank, or one has no line', () => {
    expect(outcomeOf('T1-BALANCE', sample('invented-awkward'))).toBe('nothing-to-compare');
    expect(outcomeOf('T1-BALANCE', overall(income('total', 5)))).toBe('nothing-to-compare');
  });
});

describe('T4-INCOME-SUM', () => {
  it('finds a 本年收入 that is not the sum of its budgets, though it stands before them', () => {
    const budget = set('appropriation', 3, { amount: 10 });
    expect(findingsOf('T4-INCOME-SUM', budget)).toMatchObject([
      { severity: 'error', form: 'sum', paths: [t4(0), t4(1), t4(3)], difference: { amount: -10_000_000 } },
    ]);
    expect(sentencesOf('T4-INCOME-SUM', budget)).toEqual([
      '《财政拨款收支总体情况表》“本年收入”的金额公开为 462.78 万元，按 一般公共预算拨款 462.78 + 政府性基金预算拨款 10.00 应为 472.78 万元，相差 10.00 万元。',
    ]);
  });

  it('上年结转 counts once, as the line or as its budgets, and is their sum', () => {
    const of = (carry: number | null, part: number | null, total: number) =>
      changed(henan, ({ tables }) => {
        Object.assign(tables.appropriation!.rows[5]!, { amount: carry });
        Object.assign(tables.appropriation!.rows[6]!, { amount: part });
        Object.assign(tables.appropriation!.rows[9]!, { amount: total });
      });
    expect(outcomeOf('T4-INCOME-SUM', of(3, 3, 465.78))).toBe('passed');
    expect(outcomeOf('T4-INCOME-SUM', of(null, 3, 465.78))).toBe('passed');
    expect(outcomeOf('T4-INCOME-SUM', of(3, null, 465.78))).toBe('passed');
    expect(findingsOf('T4-INCOME-SUM', of(3, 2, 465.78))).toMatchObject([{ paths: [t4(5), t4(6)] }]);
    expect(findingsOf('T4-INCOME-SUM', of(3, 3, 462.78))).toMatchObject([{ paths: [t4(9), t4(0), t4(5)] }]);
  });
});

describe('T4-OUT-SUM', () => {
  it('each column adds up', () => {
    const budget = set('appropriation', 14, { total: 64, general: 64 });
    const found = findingsOf('T4-OUT-SUM', budget);
    expect(found.map(({ paths }) => paths)).toEqual([
      [t4(10, 'total'), t4(11, 'total'), t4(14, 'total')],
      [t4(10, 'general'), t4(11, 'general'), t4(14, 'general')],
    ]);
    expect(found).toMatchObject([{ severity: 'error', expected: { amount: 480_780_000 } }, {}]);
    expect(sentencesOf('T4-OUT-SUM', budget)[1]).toBe(
      '《财政拨款收支总体情况表》“本年支出”的一般公共预算公开为 462.78 万元，按 一般公共服务支出 416.78 + 公共安全支出 64.00 应为 480.78 万元，相差 18.00 万元。',
    );
  });

  it('支出合计 = 本年支出 + 年终结转结余', () => {
    const budget = set('appropriation', 41, { total: 5, general: 5 });
    expect(findingsOf('T4-OUT-SUM', budget).map(({ paths }) => paths[0])).toEqual([
      t4(42, 'total'),
      t4(42, 'general'),
    ]);
  });

  it('columns the form does not have are left out; a table of income only has nothing to compare', () => {
    const budget = budgetWith({ appropriation: { ...head, rows: [income('item', 1), income('total', 1)] } });
    expect(outcomeOf('T4-OUT-SUM', budget)).toBe('nothing-to-compare');
    expect(outcomeOf('T4-BALANCE', budget)).toBe('nothing-to-compare');
    expect(outcomeOf('T4-INCOME-SUM', budget)).toBe('passed');
  });
});

describe('T4-BALANCE', () => {
  it('finds totals that differ', () => {
    const budget = set('appropriation', 9, { amount: 472.78 });
    expect(findingsOf('T4-BALANCE', budget)).toMatchObject([
      {
        severity: 'error',
        form: 'equal',
        paths: [t4(9), t4(42, 'total')],
        difference: { amount: 10_000_000 },
      },
    ]);
    expect(sentencesOf('T4-BALANCE', budget)).toEqual([
      '《财政拨款收支总体情况表》“收入合计”的金额为 472.78 万元，《财政拨款收支总体情况表》“支出合计”的合计为 462.78 万元，两处应当一致，相差 10.00 万元。',
    ]);
  });

  it('without a column of the whole there is nothing to compare with', () => {
    const budget = budgetWith({
      appropriation: {
        ...head,
        rows: [income('total', 5), { side: 'expenditure', kind: 'total', name: '支出总计', general: 3 }],
      },
    });
    expect(outcomeOf('T4-BALANCE', budget)).toBe('nothing-to-compare');
  });
});
