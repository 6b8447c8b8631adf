import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

type Row = NonNullable<Tables['income']>['rows'][number];
const income = (...rows: Omit<Row, 'kind' | 'name'>[]) =>
  budgetWith({
    income: {
      title: '收入总表',
      unit: '元',
      decimals: 2,
      rows: rows.map((row) => ({ kind: 'item', name: '行政运行', ...row })),
    },
  });

describe('ROW-INCOME', () => {
  it('holds in the real Shanghai document, where 财政拨款收入 is a source', () => {
    expect(outcomeOf('ROW-INCOME', sample('putuo-office-2025'))).toBe('passed');
  });

  it('finds a total that is not the sum of its sources', () => {
    const budget = changed('putuo-office-2025', ({ tables }) => (tables.income!.rows[2]!.other = 1000));
    expect(findingsOf('ROW-INCOME', budget)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TS',
        form: 'sum',
        paths: ['total', 'fiscal', 'other'].map((column) => `tables.income.rows[2].${column}`),
        printed: { amount: 1_202_950_184, unit: '元' },
        expected: { amount: 1_203_050_184 },
        difference: { amount: -100_000 },
      },
    ]);
    expect(sentencesOf('ROW-INCOME', budget)).toEqual([
      '《收入预算总表》“行政运行”的合计公开为 12,029,501.84 元，按 财政拨款 12,029,501.84 + 其他收入 1,000.00 应为 12,030,501.84 元，相差 1,000.00 元。',
    ]);
  });

  it('其中：财政拨款 is not added to the 一般公共预算 it is part of', () => {
    expect(outcomeOf('ROW-INCOME', income({ total: 12, general: 10, fiscal: 9, carry: 2 }))).toBe('passed');
    expect(findingsOf('ROW-INCOME', income({ total: 21, general: 10, fiscal: 9, carry: 2 }))).toMatchObject([
      { expected: { amount: 1200 } },
    ]);
  });

  it('财政拨款 as the whole of the three budgets counts once', () => {
    expect(outcomeOf('ROW-INCOME', income({ total: 15, fiscal: 12, general: 10, fund: 2, own: 3 }))).toBe(
      'passed',
    );
  });

  it('单位资金 is not added to the incomes it consists of', () => {
    expect(outcomeOf('ROW-INCOME', income({ total: 15, general: 10, own: 5, business: 3, other: 2 }))).toBe(
      'passed',
    );
  });

  it('a blank total is told as blank', () => {
    expect(findingsOf('ROW-INCOME', income({ total: null, general: 10 }))).toMatchObject([
      { form: 'blank', expected: { amount: 1000 } },
    ]);
  });

  it('rounding of n sources explains (n + 1) / 2 units of the last place', () => {
    const off = (total: number) => findingsOf('ROW-INCOME', income({ total, general: 10, fund: 2, own: 3 }));
    expect(off(15.02)[0]!.severity).toBe('info');
    expect(off(15.03)[0]!.severity).toBe('error');
  });

  it('is not evaluated without the table, or where it prints no sources', () => {
    expect(outcomeOf('ROW-INCOME', sample('hongqi-office-2022'))).toBe('table-missing');
    expect(outcomeOf('ROW-INCOME', income({ total: 5 }))).toBe('nothing-to-compare');
    expect(outcomeOf('ROW-INCOME', income({ total: null, general: null }))).toBe('nothing-to-compare');
  });
});
