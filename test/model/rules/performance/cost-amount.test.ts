import { describe, expect, it } from 'vitest';
import { changed, sample } from '../samples.js';
import { budgetWith, found, indicator, outcome, project, projects, sentences } from './targets-document.js';

const id = 'PERF-COST-AMOUNT';
const document = (name: string, value: string, total: number | null = 10) =>
  budgetWith(projects(project('培训', [indicator('cost', name, value)], total)));

describe('PERF-COST-AMOUNT', () => {
  it('holds in the seed, where 万 means 万元', () => {
    expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed');
  });

  it('finds a cost above the money of the project', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      tables.projectPerformance!.rows[5]!.indicators![0]!.value = '≤46.5 万';
    });
    const amount = (amount: number, decimals = 2) => ({ kind: 'amount', amount, unit: '万元', decimals });
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'warning',
        tolerance: 'TC',
        form: 'atMost',
        paths: ['tables.projectPerformance.rows[5].indicators[0]', 'tables.projectPerformance.rows[5].total'],
        printed: amount(46_500_000, 1),
        expected: amount(46_000_000),
        difference: amount(500_000),
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《部门预算项目绩效目标表》“政府法制工作综合业务费”的“政府法制工作综合业务费”的成本指标为 46.5 万元，超过了该项目资金总额 46.00 万元，多出 0.50 万元。',
    ]);
  });

  it('compares across units, rounding the finer to the coarser', () => {
    expect(outcome(id, document('培训费', '≤100000元'))).toBe('passed');
    expect(found(id, document('培训费', '≤100100元'))).toHaveLength(1);
    // 10.004 万元 is 10.00 at the places of the table, and 10.5 is 11 at those of the target.
    expect(outcome(id, document('培训费', '≤100040元'))).toBe('passed');
    expect(outcome(id, document('培训费', '≤11万元', 10.5))).toBe('passed');
    expect(sentences(id, document('培训费', '≤11万元', 10.49))).toStrictEqual([
      '《项目绩效目标表》“培训”的“培训费”的成本指标为 11 万元，超过了该项目资金总额 10.49 万元，多出 0.51 万元。',
    ]);
    expect(found(id, document('培训费', '≤1亿'))).toHaveLength(1);
  });

  it('compares each of several costs alone, not their sum', () => {
    const both = [indicator('cost', '培训费', '≤8万元'), indicator('cost', '资料费', '≤8万元')];
    expect(outcome(id, budgetWith(projects(project('培训', both))))).toBe('passed');
  });

  it.each([
    ['培训费', '≥20万元'],
    ['人均培训费', '≤20万元'],
    ['每期培训费', '≤20万元'],
    ['项目总投资', '≤500万元'],
    ['培训费', '≤20元/人'],
    ['培训费', '≤20%'],
    ['培训费', '不超过批复概算'],
    ['占用时间', '≤20天'],
  ])('does not compare %s %s', (name, value) =>
    expect(outcome(id, document(name, value))).toBe('nothing-to-compare'),
  );

  it('does not compare with a blank, but with a zero', () => {
    expect(outcome(id, document('培训费', '≤1万元', null))).toBe('nothing-to-compare');
    expect(found(id, document('培训费', '≤1万元', 0))).toHaveLength(1);
  });

  it('is not evaluated without the table or without costs', () => {
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
    expect(outcome(id, sample('invented-awkward'))).toBe('nothing-to-compare');
  });
});
