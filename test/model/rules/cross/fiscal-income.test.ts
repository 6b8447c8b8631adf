import { describe, expect, it } from 'vitest';
import { changed } from '../samples.js';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T1-T4-INCOME', () => {
  const rule = 'X-T1-T4-INCOME';

  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds another 本年收入', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[0].amount': 462.77 });
    expect(told(rule, budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[0].amount', 'tables.incomeExpenditure.rows[0].amount'],
        printed: '462.77 万元',
        expected: '462.78 万元',
        difference: '−0.01 万元',
        sentence:
          '《财政拨款收支总体情况表》“本年收入”的金额为 462.77 万元，《收支预算表》“一般公共预算”的金额为 462.78 万元，两处应当一致，相差 0.01 万元。',
      },
    ]);
  });

  it('adds up the budgets', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[2].amount': 10,
      'tables.appropriation.rows[0].amount': 472.78,
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds a budget that is missing', () => {
    const budget = edited(HENAN, { 'tables.incomeExpenditure.rows[2].amount': 10 });
    expect(told(rule, budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.appropriation.rows[0].amount',
          'tables.incomeExpenditure.rows[0].amount',
          'tables.incomeExpenditure.rows[2].amount',
        ],
        printed: '462.78 万元',
        expected: '472.78 万元',
        difference: '−10.00 万元',
        sentence:
          '《财政拨款收支总体情况表》“本年收入”的金额公开为 462.78 万元，按 《收支预算表》“一般公共预算”的金额 462.78 + 《收支预算表》“政府性基金预算拨款收入”的金额 10.00 应为 472.78 万元，相差 10.00 万元。',
      },
    ]);
  });

  it('takes the total where 本年收入 is a mere heading', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[0].amount': null });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('compares them beside other income too', () => {
    const more = {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.incomeExpenditure.rows[10].amount': 467.78,
    };
    expect(outcome(rule, edited(HENAN, more))).toBe('passed');
    const budget = edited(HENAN, { ...more, 'tables.appropriation.rows[0].amount': 467.78 });
    expect(told(rule, budget)).toMatchObject([
      {
        severity: 'error',
        paths: ['tables.appropriation.rows[0].amount', 'tables.incomeExpenditure.rows[0].amount'],
        difference: '5.00 万元',
      },
    ]);
  });

  it('compares source by source, and 其中：财政拨款', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[2].amount': 10,
      'tables.appropriation.rows[3].amount': 12,
      'tables.appropriation.rows[0].amount': 472.78,
      'tables.appropriation.rows[2].amount': 400,
    });
    expect(told(rule, budget)).toMatchObject([
      {
        form: 'equal',
        paths: ['tables.appropriation.rows[3].amount', 'tables.incomeExpenditure.rows[2].amount'],
        printed: '12.00 万元',
        expected: '10.00 万元',
        sentence:
          '《财政拨款收支总体情况表》“政府性基金预算拨款”的金额为 12.00 万元，《收支预算表》“政府性基金预算拨款收入”的金额为 10.00 万元，两处应当一致，相差 2.00 万元。',
      },
      { paths: ['tables.appropriation.rows[2].amount', 'tables.incomeExpenditure.rows[1].amount'] },
    ]);
  });

  it('lets 财政拨款收支总表 leave out the fees in 一般公共预算, where it does not say 其中：财政拨款', () => {
    const fees = (current: number) =>
      changed(HENAN, ({ tables }) => {
        tables.incomeExpenditure!.rows[1] = { ...tables.incomeExpenditure!.rows[1]!, amount: 400 };
        const rows = tables.appropriation!.rows.filter(({ name }) => !name.startsWith('其中'));
        for (const at of [0, 1]) rows[at] = { ...rows[at]!, amount: current } as (typeof rows)[number];
        tables.appropriation!.rows = rows;
      });
    expect(outcome(rule, fees(400))).toBe('passed');
    expect(outcome(rule, fees(462.78))).toBe('passed');
    expect(told(rule, fees(430))).toHaveLength(2);
  });

  it('wants the budgets in 财政拨款 to make it up', () => {
    const budget = edited(SHANGHAI, { 'tables.incomeExpenditure.rows[2].amount': 100 });
    expect(told(rule, budget)).toMatchObject([
      {
        form: 'sum',
        paths: [
          'tables.incomeExpenditure.rows[0].amount',
          'tables.incomeExpenditure.rows[1].amount',
          'tables.incomeExpenditure.rows[2].amount',
        ],
        printed: '91,016,775.35 元',
        expected: '91,016,875.35 元',
        sentence:
          '《财务收支预算总表》“财政拨款收入”的金额公开为 91,016,775.35 元，按 一般公共预算资金 91,016,775.35 + 政府性基金 100.00 应为 91,016,875.35 元，相差 100.00 元。',
      },
    ]);
  });

  it('wants some of them to be no more than 财政拨款', () => {
    const two = (amount: number) =>
      changed(SHANGHAI, ({ tables }) => {
        tables.incomeExpenditure!.rows.splice(3, 1);
        tables.incomeExpenditure!.rows[2] = { ...tables.incomeExpenditure!.rows[2]!, amount };
        tables.incomeExpenditure!.rows[1] = { ...tables.incomeExpenditure!.rows[1]!, amount: 91016700.35 };
      });
    expect(told(rule, two(75)).filter(({ form }) => form === 'atMost')).toEqual([]);
    expect(told(rule, two(76)).filter(({ form }) => form === 'atMost')).toMatchObject([
      { difference: '1.00 元' },
    ]);
  });

  it('says nothing where one table hides what the other prints as carried over', () => {
    const budget = changed(SHANGHAI, ({ tables }) => {
      tables.appropriation!.rows[0] = { ...tables.appropriation!.rows[0]!, amount: 90000000 } as never;
      tables.appropriation!.rows.splice(3, 0, {
        side: 'income',
        kind: 'carry',
        name: '上年结转',
        source: 'carry',
        amount: 1016775.35,
      });
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('is not evaluated without 财政拨款收支总表', () => {
    const budget = edited(HENAN, { 'tables.appropriation': ABSENT });
    expect(outcome(rule, budget)).toBe('table-missing');
  });
});
