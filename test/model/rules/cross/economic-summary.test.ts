import { describe, expect, it } from 'vitest';
import { HENAN, edited, outcome, told } from './edited.js';

describe('X-ECON-SUMMARY', () => {
  it('passes where both agree', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [
          { kind: 'total', name: '合计', total: 462.78, basic: 337.21, personnel: 306.44, public: 30.77 },
          { kind: 'item', code: '30302', name: '退休费', total: 27.24, basic: 27.24 },
        ],
      },
    });
    expect(outcome('X-ECON-SUMMARY', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 460 }],
      },
    });
    expect(told('X-ECON-SUMMARY', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.economicSummary.rows[0].total', 'tables.expenditure.rows[0].total'],
        printed: '460.00 万元',
        expected: '462.78 万元',
        difference: '−2.78 万元',
        sentence:
          '《支出经济分类汇总表》“合计”的合计为 460.00 万元，《支出预算表》“合计”的合计为 462.78 万元，两处应当一致，相差 2.78 万元。',
      },
    ]);
  });

  it('finds another basic expenditure', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 462.78, basic: 337.2 }],
      },
    });
    expect(told('X-ECON-SUMMARY', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.economicSummary.rows[0].basic', 'tables.basicExpenditure.rows[0].total'],
        printed: '337.20 万元',
        expected: '337.21 万元',
        difference: '−0.01 万元',
        sentence:
          '《支出经济分类汇总表》“合计”的基本支出为 337.20 万元，《一般公共预算基本支出表》“合计”的合计为 337.21 万元，两处应当一致，相差 0.01 万元。',
      },
    ]);
  });

  it('finds another item', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'item', code: '30302', name: '退休费', total: 27.24, basic: 27 }],
      },
    });
    expect(told('X-ECON-SUMMARY', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.economicSummary.rows[0].basic', 'tables.basicExpenditure.rows[1].total'],
        printed: '27.00 万元',
        expected: '27.24 万元',
        difference: '−0.24 万元',
        sentence:
          '《支出经济分类汇总表》“退休费”的基本支出为 27.00 万元，《一般公共预算基本支出表》“退休费”的合计为 27.24 万元，两处应当一致，相差 0.24 万元。',
      },
    ]);
  });

  it('leaves items of several rows alone', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'item', code: '30101', name: '基本工资', basic: 46.68 }],
      },
    });
    expect(outcome('X-ECON-SUMMARY', budget)).toBe('nothing-to-compare');
  });

  it('allows more where other income exists', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.economicSummary': {
        title: '2022 年支出经济分类汇总表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 462.78, basic: 340 }],
      },
    });
    expect(outcome('X-ECON-SUMMARY', budget)).toBe('passed');
  });

  it('compares a table of the general budget with that budget', () => {
    const budget = edited(HENAN, {
      'tables.economicSummary': {
        title: '一般公共预算支出经济分类情况表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 460 }],
      },
    });
    expect(told('X-ECON-SUMMARY', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.economicSummary.rows[0].total', 'tables.generalExpenditure.rows[0].total'],
        printed: '460.00 万元',
        expected: '462.78 万元',
        difference: '−2.78 万元',
        sentence:
          '《一般公共预算支出经济分类情况表》“合计”的合计为 460.00 万元，《一般公共预算支出预算表》“合计”的合计为 462.78 万元，两处应当一致，相差 2.78 万元。',
      },
    ]);
  });

  it('is not evaluated without the table', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-ECON-SUMMARY', budget)).toBe('table-missing');
  });
});
