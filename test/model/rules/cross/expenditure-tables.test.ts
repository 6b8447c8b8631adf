import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T3-FUNDS', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T3-FUNDS', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T3-FUNDS', budget)).toBe('passed');
  });

  it('finds a column of the total', () => {
    const budget = edited(HENAN, { 'tables.expenditure.rows[0].goods': 30.78 });
    expect(told('X-T3-FUNDS', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.expenditure.rows[0].goods', 'tables.generalExpenditure.rows[0].goods'],
        printed: '30.78 万元',
        expected: '30.77 万元',
        difference: '0.01 万元',
        sentence:
          '《支出预算表》“合计”的商品和服务支出为 30.78 万元，《一般公共预算支出预算表》“合计”的商品和服务支出为 30.77 万元，两处应当一致，相差 0.01 万元。',
      },
    ]);
  });

  it('finds a code that no budget has', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[5].code': '2040699' });
    expect(told('X-T3-FUNDS', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: ['tables.expenditure.rows[5].total', 'tables.generalExpenditure'],
        printed: '46.00 万元',
        expected: '0.00 万元',
        difference: '46.00 万元',
        variant: 'none',
        sentence: '《支出预算表》“法治建设”的合计为 46.00 万元，而《一般公共预算支出预算表》里没有这个科目。',
      },
    ]);
  });

  it('adds up the budgets', () => {
    const budget = edited(SHANGHAI, {
      'tables.incomeExpenditure.rows[2].amount': 100,
      'tables.fundExpenditure.rows[0]': {
        kind: 'total',
        name: '合计',
        total: 100,
        basic: null,
        project: 100,
      },
      'tables.expenditure.rows[20].total': 91016875.35,
      'tables.expenditure.rows[20].project': 66410100,
    });
    expect(outcome('X-T3-FUNDS', budget)).toBe('passed');
  });

  it('finds what the budgets do not add up to', () => {
    const budget = edited(SHANGHAI, {
      'tables.incomeExpenditure.rows[2].amount': 100,
      'tables.fundExpenditure.rows[0]': {
        kind: 'total',
        name: '合计',
        total: 100,
        basic: null,
        project: 100,
      },
    });
    expect(told('X-T3-FUNDS', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.expenditure.rows[20].total',
          'tables.generalExpenditure.rows[20].total',
          'tables.fundExpenditure.rows[0].total',
        ],
        printed: '91,016,775.35 元',
        expected: '91,016,875.35 元',
        difference: '−100.00 元',
        sentence:
          '《支出预算总表》“合计”的合计公开为 91,016,775.35 元，按 《一般公共预算支出功能分类预算表》“合计”的合计 91,016,775.35 + 《政府性基金预算支出功能分类预算表》“合计”的合计 100.00 应为 91,016,875.35 元，相差 100.00 元。',
      },
      {
        severity: 'error',
        form: 'sum',
        paths: [
          'tables.expenditure.rows[20].project',
          'tables.generalExpenditure.rows[20].project',
          'tables.fundExpenditure.rows[0].project',
        ],
        printed: '66,410,000.00 元',
        expected: '66,410,100.00 元',
        difference: '−100.00 元',
        sentence:
          '《支出预算总表》“合计”的项目支出公开为 66,410,000.00 元，按 《一般公共预算支出功能分类预算表》“合计”的项目支出 66,410,000.00 + 《政府性基金预算支出功能分类预算表》“合计”的项目支出 100.00 应为 66,410,100.00 元，相差 100.00 元。',
      },
    ]);
  });

  it('allows more where other income exists', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.expenditure.rows[0].total': 467.78,
    });
    expect(outcome('X-T3-FUNDS', budget)).toBe('passed');
  });

  it('finds less than the budgets', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[9].amount': 5,
      'tables.expenditure.rows[5].total': 40,
    });
    expect(told('X-T3-FUNDS', budget)).toEqual([
      {
        severity: 'error',
        form: 'sum',
        paths: ['tables.expenditure.rows[5].total', 'tables.generalExpenditure.rows[5].total'],
        printed: '40.00 万元',
        expected: '46.00 万元',
        difference: '−6.00 万元',
        variant: 'over',
        sentence:
          '《支出预算表》“法治建设”的合计为 40.00 万元，少于各本预算支出（《一般公共预算支出预算表》“法治建设”的合计 46.00）的 46.00 万元，相差 6.00 万元；全部支出不应少于其中的一部分。',
      },
    ]);
  });

  it('is not evaluated without 一般公共预算支出表', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure': ABSENT });
    expect(outcome('X-T3-FUNDS', budget)).toBe('table-missing');
  });
});

describe('X-T3-T5-CELL', () => {
  it('finds the blank cells of the real document', () => {
    const budget = edited(HENAN, {});
    expect(told('X-T3-T5-CELL', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.expenditure.rows[2].basic', 'tables.generalExpenditure.rows[2].basic'],
        printed: '空白',
        expected: '221.52 万元',
        difference: '−221.52 万元',
        remarks: ['blank'],
        sentence:
          '《支出预算表》“行政运行”的基本支出为 空白，《一般公共预算支出预算表》“行政运行”的基本支出为 221.52 万元，两处应当一致，相差 221.52 万元。',
      },
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.expenditure.rows[6].basic', 'tables.generalExpenditure.rows[6].basic'],
        printed: '空白',
        expected: '115.69 万元',
        difference: '−115.69 万元',
        remarks: ['blank'],
        sentence:
          '《支出预算表》“事业运行”的基本支出为 空白，《一般公共预算支出预算表》“事业运行”的基本支出为 115.69 万元，两处应当一致，相差 115.69 万元。',
      },
    ]);
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T3-T5-CELL', budget)).toBe('passed');
  });

  it('finds a blank in the other table', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[2].project': null });
    expect(told('X-T3-T5-CELL', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.generalExpenditure.rows[2].project', 'tables.expenditure.rows[2].project'],
        printed: '空白',
        expected: '110,000.00 元',
        difference: '−110,000.00 元',
        remarks: ['blank'],
        sentence:
          '《一般公共预算支出功能分类预算表》“行政运行”的项目支出为 空白，《支出预算总表》“行政运行”的项目支出为 110,000.00 元，两处应当一致，相差 110,000.00 元。',
      },
    ]);
  });

  it('finds one 分', () => {
    const budget = edited(SHANGHAI, { 'tables.expenditure.rows[10].basic': 881579.77 });
    expect(told('X-T3-T5-CELL', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.expenditure.rows[10].basic', 'tables.generalExpenditure.rows[10].basic'],
        printed: '881,579.77 元',
        expected: '881,579.76 元',
        difference: '0.01 元',
        sentence:
          '《支出预算总表》“机关事业单位职业年金缴费支出”的基本支出为 881,579.77 元，《一般公共预算支出功能分类预算表》“机关事业单位职业年金缴费支出”的基本支出为 881,579.76 元，两处应当一致，相差 0.01 元。',
      },
    ]);
  });

  it('takes 0 for a blank', () => {
    const budget = edited(SHANGHAI, { 'tables.expenditure.rows[3].basic': 0 });
    expect(outcome('X-T3-T5-CELL', budget)).toBe('passed');
  });

  it('is not evaluated where other income exists', () => {
    const budget = edited(HENAN, { 'tables.incomeExpenditure.rows[9].amount': 5 });
    expect(outcome('X-T3-T5-CELL', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated where money was carried over', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows[11].amount': 10,
      'tables.incomeExpenditure.rows[12].amount': 472.78,
    });
    expect(outcome('X-T3-T5-CELL', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated where the budget has funds', () => {
    const budget = edited(HENAN, { 'tables.appropriation.rows[10].fund': 1 });
    expect(outcome('X-T3-T5-CELL', budget)).toBe('nothing-to-compare');
  });
});
