import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-PERF-T1', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-PERF-T1', budget)).toBe('passed');
  });

  it('finds another total', () => {
    const budget = edited(HENAN, { 'tables.overallPerformance.budget.total': 462.79 });
    expect(told('X-PERF-T1', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.overallPerformance.budget.total', 'tables.incomeExpenditure.rows[45].amount'],
        printed: '462.79 万元',
        expected: '462.78 万元',
        difference: '0.01 万元',
        sentence:
          '《本级部门整体绩效目标表》“预算情况”的合计为 462.79 万元，《收支预算表》“支出总计”的金额为 462.78 万元，两处应当一致，相差 0.01 万元。',
      },
    ]);
  });

  it('finds another structure', () => {
    const budget = edited(HENAN, {
      'tables.overallPerformance.budget.basic': 330,
      'tables.overallPerformance.budget.project': 132.78,
    });
    expect(told('X-PERF-T1', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.overallPerformance.budget.basic', 'tables.expenditure.rows[0].basic'],
        printed: '330.00 万元',
        expected: '337.21 万元',
        difference: '−7.21 万元',
        sentence:
          '《本级部门整体绩效目标表》“预算情况”的基本支出为 330.00 万元，《支出预算表》“合计”的基本支出为 337.21 万元，两处应当一致，相差 7.21 万元。',
      },
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.overallPerformance.budget.project', 'tables.expenditure.rows[0].project'],
        printed: '132.78 万元',
        expected: '125.57 万元',
        difference: '7.21 万元',
        sentence:
          '《本级部门整体绩效目标表》“预算情况”的项目支出为 132.78 万元，《支出预算表》“合计”的项目支出为 125.57 万元，两处应当一致，相差 7.21 万元。',
      },
    ]);
  });

  it('finds a blank', () => {
    const budget = edited(HENAN, { 'tables.overallPerformance.budget.project': null });
    expect(told('X-PERF-T1', budget)).toEqual([
      {
        severity: 'error',
        form: 'equal',
        paths: ['tables.overallPerformance.budget.project', 'tables.expenditure.rows[0].project'],
        printed: '空白',
        expected: '125.57 万元',
        difference: '−125.57 万元',
        remarks: ['blank'],
        sentence:
          '《本级部门整体绩效目标表》“预算情况”的项目支出为 空白，《支出预算表》“合计”的项目支出为 125.57 万元，两处应当一致，相差 125.57 万元。',
      },
    ]);
  });

  it('rounds across units', () => {
    const budget = edited(HENAN, {
      'tables.overallPerformance.unit': '元',
      'tables.overallPerformance.budget.total': 4627799,
      'tables.overallPerformance.budget.basic': 3372100,
      'tables.overallPerformance.budget.project': 1255700,
    });
    expect(outcome('X-PERF-T1', budget)).toBe('passed');
  });

  it('is not evaluated without the amounts', () => {
    const budget = edited(HENAN, { 'tables.overallPerformance.budget': ABSENT });
    expect(outcome('X-PERF-T1', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the table', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-PERF-T1', budget)).toBe('table-missing');
  });
});
