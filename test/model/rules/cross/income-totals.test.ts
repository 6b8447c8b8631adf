import { describe, expect, it } from 'vitest';
import { HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T1-T2', () => {
  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T1-T2', budget)).toBe('passed');
  });

  it('finds one 分 in the total', () => {
    const budget = edited(SHANGHAI, { 'tables.income.rows[20].total': 91016775.34 });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[7].amount', 'tables.income.rows[20].total'],
        printed: '91,016,775.35 元',
        expected: '91,016,775.34 元',
        difference: '0.01 元',
        sentence:
          '《财务收支预算总表》“收入总计”的金额为 91,016,775.35 元，《收入预算总表》“合计”的合计为 91,016,775.34 元，两处应当一致，相差 0.01 元。',
      },
    ]);
  });

  it('finds a source that differs', () => {
    const budget = edited(SHANGHAI, { 'tables.income.rows[20].fiscal': 90000000 });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[0].amount', 'tables.income.rows[20].fiscal'],
        printed: '91,016,775.35 元',
        expected: '90,000,000.00 元',
        difference: '1,016,775.35 元',
        sentence:
          '《财务收支预算总表》“财政拨款收入”的金额为 91,016,775.35 元，《收入预算总表》“合计”的财政拨款为 90,000,000.00 元，两处应当一致，相差 1,016,775.35 元。',
      },
    ]);
  });

  it('finds a blank total', () => {
    const budget = edited(SHANGHAI, { 'tables.income.rows[20].total': null });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.income.rows[20].total', 'tables.incomeExpenditure.rows[7].amount'],
        printed: '空白',
        expected: '91,016,775.35 元',
        difference: '−91,016,775.35 元',
        remarks: ['blank'],
        sentence:
          '《收入预算总表》“合计”的合计为 空白，《财务收支预算总表》“收入总计”的金额为 91,016,775.35 元，两处应当一致，相差 91,016,775.35 元。',
      },
    ]);
  });

  it('rounds the finer table where units differ', () => {
    const budget = edited(SHANGHAI, {
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 9101.68, fiscal: 9101.68 }],
      },
    });
    expect(outcome('X-T1-T2', budget)).toBe('passed');
  });

  it('finds one unit of the coarser table', () => {
    const budget = edited(SHANGHAI, {
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 9101.69, fiscal: 9101.68 }],
      },
    });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[7].amount', 'tables.income.rows[0].total'],
        printed: '91,016,775.35 元',
        expected: '9,101.69 万元',
        difference: '−124.65 元',
        sentence:
          '《财务收支预算总表》“收入总计”的金额为 91,016,775.35 元，《收入预算表》“合计”的合计为 9,101.69 万元，两处应当一致，相差 124.65 元。',
      },
    ]);
  });

  it('calls it rounding where only the places differ', () => {
    const budget = edited(SHANGHAI, {
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '元',
        decimals: 0,
        rows: [{ kind: 'total', name: '合计', total: 91016775, fiscal: 91016775 }],
      },
    });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'info',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[7].amount', 'tables.income.rows[0].total'],
        printed: '91,016,775.35 元',
        expected: '91,016,775.00 元',
        difference: '0.35 元',
        remarks: ['rounding'],
        sentence:
          '《财务收支预算总表》“收入总计”的金额为 91,016,775.35 元，《收入预算表》“合计”的合计为 91,016,775.00 元，两处应当一致，相差 0.35 元。差额在四舍五入可以解释的范围内。',
      },
      {
        severity: 'info',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[0].amount', 'tables.income.rows[0].fiscal'],
        printed: '91,016,775.35 元',
        expected: '91,016,775.00 元',
        difference: '0.35 元',
        remarks: ['rounding'],
        sentence:
          '《财务收支预算总表》“财政拨款收入”的金额为 91,016,775.35 元，《收入预算表》“合计”的财政拨款为 91,016,775.00 元，两处应当一致，相差 0.35 元。差额在四舍五入可以解释的范围内。',
      },
    ]);
  });

  it('takes 收入总计 where the table includes what was carried over', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[11].amount': 10,
      'tables.incomeExpenditure.rows[12].amount': 472.78,
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 472.78, carry: 10, general: 462.78 }],
      },
    });
    expect(outcome('X-T1-T2', budget)).toBe('passed');
  });

  it('takes 本年收入合计 where it does not', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[11].amount': 10,
      'tables.incomeExpenditure.rows[12].amount': 472.78,
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 462.78, general: 462.78 }],
      },
    });
    expect(outcome('X-T1-T2', budget)).toBe('passed');
  });

  it('finds another amount carried over', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[11].amount': 10,
      'tables.incomeExpenditure.rows[12].amount': 472.78,
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 472.78, carry: 9, general: 463.78 }],
      },
    });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[0].amount', 'tables.income.rows[0].general'],
        printed: '462.78 万元',
        expected: '463.78 万元',
        difference: '−1.00 万元',
        sentence:
          '《收支预算表》“一般公共预算”的金额为 462.78 万元，《收入预算表》“合计”的一般公共预算为 463.78 万元，两处应当一致，相差 1.00 万元。',
      },
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[11].amount', 'tables.income.rows[0].carry'],
        printed: '10.00 万元',
        expected: '9.00 万元',
        difference: '1.00 万元',
        sentence:
          '《收支预算表》“上年结转结余”的金额为 10.00 万元，《收入预算表》“合计”的上年结转结余为 9.00 万元，两处应当一致，相差 1.00 万元。',
      },
    ]);
  });

  it('takes the only unit where there is no 合计', () => {
    const budget = edited(HENAN, {
      'tables.income': {
        title: '测试表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'unit', unitCode: '007', name: '办公室', total: 460, general: 460 }],
      },
    });
    expect(told('X-T1-T2', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[10].amount', 'tables.income.rows[0].total'],
        printed: '462.78 万元',
        expected: '460.00 万元',
        difference: '2.78 万元',
        sentence:
          '《收支预算表》“本年收入合计”的金额为 462.78 万元，《测试表》“办公室”的合计为 460.00 万元，两处应当一致，相差 2.78 万元。',
      },
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[0].amount', 'tables.income.rows[0].general'],
        printed: '462.78 万元',
        expected: '460.00 万元',
        difference: '2.78 万元',
        sentence:
          '《收支预算表》“一般公共预算”的金额为 462.78 万元，《测试表》“办公室”的一般公共预算为 460.00 万元，两处应当一致，相差 2.78 万元。',
      },
    ]);
  });

  it('leaves 其他收入 alone where the tables split it differently', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 462.78, other: 9 }],
      },
    });
    expect(outcome('X-T1-T2', budget)).toBe('passed');
  });

  it('does not compare 财政拨款 of two meanings', () => {
    const budget = edited(HENAN, {
      'tables.income': {
        title: '2022 年部门收入预算表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'total', name: '合计', total: 462.78, fiscal: 400 }],
      },
    });
    expect(outcome('X-T1-T2', budget)).toBe('passed');
  });

  it('is not evaluated without rows', () => {
    const budget = edited(SHANGHAI, { 'tables.income.rows': [] });
    expect(outcome('X-T1-T2', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the table', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T1-T2', budget)).toBe('table-missing');
  });
});

describe('X-T1-T4-TOTAL', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T1-T4-TOTAL', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T1-T4-TOTAL', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[9].amount': 400 });
    expect(told('X-T1-T4-TOTAL', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[9].amount', 'tables.incomeExpenditure.rows[12].amount'],
        printed: '400.00 万元',
        expected: '462.78 万元',
        difference: '−62.78 万元',
        sentence:
          '《财政拨款收支总体情况表》“收入合计”的金额为 400.00 万元，《收支预算表》“收入总计”的金额为 462.78 万元，两处应当一致，相差 62.78 万元。',
      },
    ]);
  });

  it('finds a blank total', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[42].total': null });
    expect(told('X-T1-T4-TOTAL', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[42].total', 'tables.incomeExpenditure.rows[45].amount'],
        printed: '空白',
        expected: '462.78 万元',
        difference: '−462.78 万元',
        remarks: ['blank'],
        sentence:
          '《财政拨款收支总体情况表》“支出合计”的合计为 空白，《收支预算表》“支出总计”的金额为 462.78 万元，两处应当一致，相差 462.78 万元。',
      },
    ]);
  });

  it('allows less where other income exists', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.incomeExpenditure.rows[12].amount': 467.78,
    });
    expect(outcome('X-T1-T4-TOTAL', budget)).toBe('passed');
  });

  it('finds more than the whole', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.appropriation.rows[9].amount': 467.79,
    });
    expect(told('X-T1-T4-TOTAL', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.appropriation.rows[9].amount', 'tables.incomeExpenditure.rows[12].amount'],
        printed: '467.79 万元',
        expected: '462.78 万元',
        difference: '5.01 万元',
        sentence:
          '《财政拨款收支总体情况表》“收入合计”的金额为 467.79 万元，超过了《收支预算表》“收入总计”的金额的 462.78 万元，多出 5.01 万元。',
      },
    ]);
  });

  it('allows more within the rounding of the coarser unit', () => {
    const budget = edited(SHANGHAI, {
      'tables.incomeExpenditure.rows[6].amount': 1,
      'tables.appropriation.unit': '元',
      'tables.appropriation.rows[3].amount': 91016775.35,
    });
    expect(outcome('X-T1-T4-TOTAL', budget)).toBe('passed');
  });

  it('is not evaluated where neither prints a total', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[12].amount': null,
      'tables.incomeExpenditure.rows[45].amount': null,
      'tables.appropriation.rows[9].amount': null,
      'tables.appropriation.rows[42].total': null,
    });
    expect(outcome('X-T1-T4-TOTAL', budget)).toBe('nothing-to-compare');
  });
});
