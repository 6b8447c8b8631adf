import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T4-FUND', () => {
  it('passes where both print the same', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[10].fund': 10,
      'tables.fundExpenditure.rows[0].total': 10,
    });
    expect(outcome('X-T4-FUND', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[10].fund': 10,
      'tables.fundExpenditure.rows[0].total': 9,
    });
    expect(told('X-T4-FUND', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[10].fund', 'tables.fundExpenditure.rows[0].total'],
        printed: '10.00 万元',
        expected: '9.00 万元',
        difference: '1.00 万元',
        sentence:
          '《财政拨款收支总体情况表》“本年支出”的政府性基金预算为 10.00 万元，《政府性基金支出预算表》“合计”的合计为 9.00 万元，两处应当一致，相差 1.00 万元。',
      },
    ]);
  });

  it('finds an empty table', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[10].fund': 10 });
    expect(told('X-T4-FUND', budget)).toEqual([
      {
        severity: 'error',
        form: 'words',
        paths: ['tables.fundExpenditure', 'tables.appropriation.rows[10].fund'],
        expected: '10.00 万元',
        variant: 'empty',
        sentence:
          '《政府性基金支出预算表》是空表，而《财政拨款收支总体情况表》“本年支出”的政府性基金预算有 10.00 万元。',
      },
    ]);
  });

  it('finds a table without rows', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[10].fund': 10,
      'tables.fundExpenditure.rows': [],
    });
    expect(told('X-T4-FUND', budget)).toEqual([
      {
        severity: 'error',
        form: 'words',
        paths: ['tables.fundExpenditure', 'tables.appropriation.rows[10].fund'],
        expected: '10.00 万元',
        variant: 'empty',
        sentence:
          '《政府性基金支出预算表》是空表，而《财政拨款收支总体情况表》“本年支出”的政府性基金预算有 10.00 万元。',
      },
    ]);
  });

  it('takes 0 for a blank', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[10].fund': 0 });
    expect(outcome('X-T4-FUND', budget)).toBe('passed');
  });

  it('allows less where money was carried over', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[10].fund': 10,
      'tables.appropriation.rows[5].amount': 1,
      'tables.fundExpenditure.rows[0].total': 9,
    });
    expect(outcome('X-T4-FUND', budget)).toBe('passed');
  });

  it('finds more all the same', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[10].fund': 10,
      'tables.appropriation.rows[5].amount': 1,
      'tables.fundExpenditure.rows[0].total': 11,
    });
    expect(told('X-T4-FUND', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.fundExpenditure.rows[0].total', 'tables.appropriation.rows[10].fund'],
        printed: '11.00 万元',
        expected: '10.00 万元',
        difference: '1.00 万元',
        variant: 'above',
        sentence:
          '《政府性基金支出预算表》“合计”的合计为 11.00 万元，超过了《财政拨款收支总体情况表》“本年支出”的政府性基金预算的 10.00 万元，多出 1.00 万元。',
      },
    ]);
  });

  it('adds up the rows where the table prints no total', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[10].fund': 10,
      'tables.fundExpenditure.rows': [
        {
          kind: 'item',
          code: '2120801',
          name: '征地和拆迁补偿支出',
          total: 4,
          basic: null,
          wages: null,
          subsidies: null,
          goods: null,
          capital: null,
          project: null,
          operating: null,
          specific: null,
        },
        {
          kind: 'item',
          code: '2120802',
          name: '土地开发支出',
          total: 5,
          basic: null,
          wages: null,
          subsidies: null,
          goods: null,
          capital: null,
          project: null,
          operating: null,
          specific: null,
        },
      ],
    });
    expect(told('X-T4-FUND', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.appropriation.rows[10].fund',
          'tables.fundExpenditure.rows[0].total',
          'tables.fundExpenditure.rows[1].total',
        ],
        printed: '10.00 万元',
        expected: '9.00 万元',
        difference: '1.00 万元',
        sentence:
          '《财政拨款收支总体情况表》“本年支出”的政府性基金预算公开为 10.00 万元，按 《政府性基金支出预算表》“征地和拆迁补偿支出”的合计 4.00 + 《政府性基金支出预算表》“土地开发支出”的合计 5.00 应为 9.00 万元，相差 1.00 万元。',
      },
    ]);
  });

  it('is not evaluated where both are blank', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T4-FUND', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the table', () => {
    const budget = edited(HENAN, { 'tables.fundExpenditure': ABSENT });
    expect(outcome('X-T4-FUND', budget)).toBe('table-missing');
  });
});

describe('X-T4-SOE', () => {
  it('finds a budget without a table of amounts', () => {
    const budget = edited(SHANGHAI, { 'tables.appropriation.rows[8].stateCapital': 100 });
    expect(told('X-T4-SOE', budget)).toEqual([
      {
        severity: 'error',
        form: 'words',
        paths: ['tables.stateCapitalExpenditure', 'tables.appropriation.rows[8].stateCapital'],
        expected: '100.00 元',
        variant: 'empty',
        sentence:
          '《国有资本经营预算支出功能分类预算表》是空表，而《财政拨款收支预算总表》“支出总计”的国有资本经营预算有 100.00 元。',
      },
    ]);
  });

  it('finds another total', () => {
    const budget = edited(SHANGHAI, {
      'tables.appropriation.rows[8].stateCapital': 100,
      'tables.stateCapitalExpenditure.rows[0].total': 100.01,
    });
    expect(told('X-T4-SOE', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[8].stateCapital', 'tables.stateCapitalExpenditure.rows[0].total'],
        printed: '100.00 元',
        expected: '100.01 元',
        difference: '−0.01 元',
        sentence:
          '《财政拨款收支预算总表》“支出总计”的国有资本经营预算为 100.00 元，《国有资本经营预算支出功能分类预算表》“合计”的合计为 100.01 元，两处应当一致，相差 0.01 元。',
      },
    ]);
  });

  it('passes where both print the same', () => {
    const budget = edited(SHANGHAI, {
      'tables.appropriation.rows[8].stateCapital': 100,
      'tables.stateCapitalExpenditure.rows[0].total': 100,
    });
    expect(outcome('X-T4-SOE', budget)).toBe('passed');
  });

  it('is not evaluated where both are blank', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T4-SOE', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated where the form has no such table', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T4-SOE', budget)).toBe('table-missing');
  });
});
