import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T1-T3', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T1-T3', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T1-T3', budget)).toBe('passed');
  });

  it('finds one 分', () => {
    const budget = edited(SHANGHAI, { 'tables.expenditure.rows[20].total': 91016775.36 });
    expect(told('X-T1-T3', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[12].amount', 'tables.expenditure.rows[20].total'],
        printed: '91,016,775.35 元',
        expected: '91,016,775.36 元',
        difference: '−0.01 元',
        sentence:
          '《财务收支预算总表》“支出总计”的金额为 91,016,775.35 元，《支出预算总表》“合计”的合计为 91,016,775.36 元，两处应当一致，相差 0.01 元。',
      },
    ]);
  });

  it('finds a blank 合计', () => {
    const budget = edited(HENAN, { 'tables.expenditure.rows[0].total': null });
    expect(told('X-T1-T3', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.expenditure.rows[0].total', 'tables.incomeExpenditure.rows[43].amount'],
        printed: '空白',
        expected: '462.78 万元',
        difference: '−462.78 万元',
        remarks: ['blank'],
        sentence:
          '《支出预算表》“合计”的合计为 空白，《收支预算表》“本年支出合计”的金额为 462.78 万元，两处应当一致，相差 462.78 万元。',
      },
    ]);
  });

  it('takes 支出总计 where 本年支出合计 is blank', () => {
    const budget = edited(HENAN, { 'tables.incomeExpenditure.rows[43].amount': null });
    expect(outcome('X-T1-T3', budget)).toBe('passed');
  });

  it('is not evaluated where 支出总计 includes what is carried on', () => {
    const budget = edited(SHANGHAI, {
      'tables.incomeExpenditure.rows[13]': {
        side: 'expenditure',
        kind: 'carry',
        name: '年终结转',
        amount: 5,
      },
    });
    expect(outcome('X-T1-T3', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the table', () => {
    const budget = edited(HENAN, { 'tables.expenditure': ABSENT });
    expect(outcome('X-T1-T3', budget)).toBe('table-missing');
  });
});

describe('X-T1-T3-CLASS', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T1-T3-CLASS', budget)).toBe('passed');
  });

  it('counts no 类 and 款 rows twice', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T1-T3-CLASS', budget)).toBe('passed');
  });

  it('finds a class that is not its sum', () => {
    const budget = edited(HENAN, { 'tables.incomeExpenditure.rows[16].amount': 47 });
    expect(told('X-T1-T3-CLASS', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[16].amount', 'tables.expenditure.rows[5].total'],
        printed: '47.00 万元',
        expected: '46.00 万元',
        difference: '1.00 万元',
        sentence:
          '《收支预算表》“公共安全”的金额为 47.00 万元，《支出预算表》“法治建设”的合计（仅此一项）为 46.00 万元，两处应当一致，相差 1.00 万元。',
      },
    ]);
  });

  it('finds a class that no row has', () => {
    const budget = edited(HENAN, { 'tables.incomeExpenditure.rows[15].amount': 1 });
    expect(told('X-T1-T3-CLASS', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: ['tables.incomeExpenditure.rows[15].amount', 'tables.expenditure'],
        printed: '1.00 万元',
        expected: '0.00 万元',
        difference: '1.00 万元',
        variant: 'none',
        sentence: '《收支预算表》“国防”的金额为 1.00 万元，而《支出预算表》里没有相应的支出。',
      },
    ]);
  });

  it('finds a blank class', () => {
    const budget = edited(HENAN, { 'tables.incomeExpenditure.rows[16].amount': null });
    expect(told('X-T1-T3-CLASS', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.incomeExpenditure.rows[16].amount', 'tables.expenditure.rows[5].total'],
        printed: '空白',
        expected: '46.00 万元',
        difference: '−46.00 万元',
        remarks: ['blank'],
        sentence:
          '《收支预算表》“公共安全”的金额为 空白，《支出预算表》“法治建设”的合计（仅此一项）为 46.00 万元，两处应当一致，相差 46.00 万元。',
      },
    ]);
  });

  it('tells what rounding explains', () => {
    const budget = edited(HENAN, { 'tables.expenditure.rows[3].total': 79.08 });
    expect(told('X-T1-T3-CLASS', budget)).toEqual([
      {
        severity: 'info',
        form: 'sum',
        paths: [
          'tables.incomeExpenditure.rows[13].amount',
          'tables.expenditure.rows[2].total',
          'tables.expenditure.rows[3].total',
          'tables.expenditure.rows[4].total',
          'tables.expenditure.rows[6].total',
        ],
        printed: '416.78 万元',
        expected: '416.79 万元',
        difference: '−0.01 万元',
        remarks: ['rounding'],
        sentence:
          '《收支预算表》“一般公共服务”的金额公开为 416.78 万元，按 《支出预算表》“行政运行”的合计 221.52 + 《支出预算表》“其他政府办公厅（室）及相关机构事务支出”的合计 79.08 + 《支出预算表》“其他共产党事务支出”的合计 0.50 + 《支出预算表》“事业运行”的合计 115.69 应为 416.79 万元，相差 0.01 万元。差额在四舍五入可以解释的范围内。',
      },
    ]);
  });

  it('is not evaluated where an amount has no code', () => {
    const budget = edited(HENAN, { 'tables.expenditure.rows[2].code': ABSENT });
    expect(outcome('X-T1-T3-CLASS', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without rows', () => {
    const budget = edited(HENAN, { 'tables.expenditure.rows': [] });
    expect(outcome('X-T1-T3-CLASS', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T4-CLASS', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T4-CLASS', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T4-CLASS', budget)).toBe('passed');
  });

  it('finds another amount', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[14].total': 45 });
    expect(told('X-T4-CLASS', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[14].total', 'tables.incomeExpenditure.rows[16].amount'],
        printed: '45.00 万元',
        expected: '46.00 万元',
        difference: '−1.00 万元',
        sentence:
          '《财政拨款收支总体情况表》“公共安全支出”的合计为 45.00 万元，《收支预算表》“公共安全”的金额为 46.00 万元，两处应当一致，相差 1.00 万元。',
      },
    ]);
  });

  it('allows less where other income exists', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.appropriation.rows[14].total': 45,
    });
    expect(outcome('X-T4-CLASS', budget)).toBe('passed');
  });

  it('finds more than the class', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.appropriation.rows[14].total': 46.01,
    });
    expect(told('X-T4-CLASS', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.appropriation.rows[14].total', 'tables.incomeExpenditure.rows[16].amount'],
        printed: '46.01 万元',
        expected: '46.00 万元',
        difference: '0.01 万元',
        sentence:
          '《财政拨款收支总体情况表》“公共安全支出”的合计为 46.01 万元，超过了《收支预算表》“公共安全”的金额的 46.00 万元，多出 0.01 万元。',
      },
    ]);
  });

  it('is not evaluated where no class has a code', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows': [] });
    expect(outcome('X-T4-CLASS', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T4-T5', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T4-T5', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T4-T5', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[0].total': 460 });
    expect(told('X-T4-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[10].general', 'tables.generalExpenditure.rows[0].total'],
        printed: '462.78 万元',
        expected: '460.00 万元',
        difference: '2.78 万元',
        sentence:
          '《财政拨款收支总体情况表》“本年支出”的一般公共预算为 462.78 万元，《一般公共预算支出预算表》“合计”的合计为 460.00 万元，两处应当一致，相差 2.78 万元。',
      },
    ]);
  });

  it('adds up the rows where the table prints no total', () => {
    const budget = edited(HENAN, {
      'tables.generalExpenditure.rows': [
        {
          kind: 'item',
          code: '2010301',
          name: '行政运行',
          total: 416.78,
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
          code: '2040612',
          name: '法治建设',
          total: 46.5,
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
    expect(told('X-T4-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.appropriation.rows[10].general',
          'tables.generalExpenditure.rows[0].total',
          'tables.generalExpenditure.rows[1].total',
        ],
        printed: '462.78 万元',
        expected: '463.28 万元',
        difference: '−0.50 万元',
        sentence:
          '《财政拨款收支总体情况表》“本年支出”的一般公共预算公开为 462.78 万元，按 《一般公共预算支出预算表》“行政运行”的合计 416.78 + 《一般公共预算支出预算表》“法治建设”的合计 46.50 应为 463.28 万元，相差 0.50 万元。',
      },
    ]);
  });

  it('allows less where money was carried over', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[5].amount': 10,
      'tables.generalExpenditure.rows[0].total': 452.78,
    });
    expect(outcome('X-T4-T5', budget)).toBe('passed');
  });

  it('finds more all the same', () => {
    const budget = edited(HENAN, {
      'tables.appropriation.rows[5].amount': 10,
      'tables.generalExpenditure.rows[0].total': 470,
    });
    expect(told('X-T4-T5', budget)).toEqual([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['tables.generalExpenditure.rows[0].total', 'tables.appropriation.rows[10].general'],
        printed: '470.00 万元',
        expected: '462.78 万元',
        difference: '7.22 万元',
        sentence:
          '《一般公共预算支出预算表》“合计”的合计为 470.00 万元，超过了《财政拨款收支总体情况表》“本年支出”的一般公共预算的 462.78 万元，多出 7.22 万元。',
      },
    ]);
  });

  it('is not evaluated without amounts', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows': [] });
    expect(outcome('X-T4-T5', budget)).toBe('nothing-to-compare');
  });
});

describe('X-T4-T5-CLASS', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T4-T5-CLASS', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T4-T5-CLASS', budget)).toBe('passed');
  });

  it('finds a class that is not its sum', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[14].general': 45 });
    expect(told('X-T4-T5-CLASS', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.appropriation.rows[14].general', 'tables.generalExpenditure.rows[5].total'],
        printed: '45.00 万元',
        expected: '46.00 万元',
        difference: '−1.00 万元',
        sentence:
          '《财政拨款收支总体情况表》“公共安全支出”的一般公共预算为 45.00 万元，《一般公共预算支出预算表》“法治建设”的合计（仅此一项）为 46.00 万元，两处应当一致，相差 1.00 万元。',
      },
    ]);
  });

  it('is not evaluated where money was carried over', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[5].amount': 10 });
    expect(outcome('X-T4-T5-CLASS', budget)).toBe('nothing-to-compare');
  });
});
