import { describe, expect, it } from 'vitest';
import { printedAmounts } from '../../../../src/model/rules/row/amount-cells.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from './own-rules.js';

describe('printedAmounts', () => {
  it('reads rows and 预算情况, no texts, blanks or figures of last year', () => {
    const budget = budgetWith({
      projects: {
        title: '项目支出表',
        unit: '元',
        decimals: 2,
        rows: [{ kind: 'project', name: '5', code: '7', total: 1, general: null, own: 0 }],
        previous: { year: 2021, figures: [{ row: 0, column: 'total', amount: 9, origin: 'printed' }] },
      },
      overallPerformance: {
        title: '整体绩效目标表',
        unit: '万元',
        decimals: 2,
        rows: [{ kind: 'indicator', level1: '产出', level2: '数量', name: '件数', value: '5' }],
        budget: { total: 2, own: null },
      },
    });
    expect([...printedAmounts(budget)].map(({ path, amount }) => [path, amount])).toEqual([
      ['tables.projects.rows[0].total', 100],
      ['tables.projects.rows[0].own', 0],
      ['tables.overallPerformance.budget.total', 2_000_000],
    ]);
  });
});

describe('ROW-NEGATIVE', () => {
  it('holds in both real documents; without any amount it is not evaluated', () => {
    expect(outcomeOf('ROW-NEGATIVE', sample('hongqi-office-2022'))).toBe('passed');
    expect(outcomeOf('ROW-NEGATIVE', sample('putuo-office-2025'))).toBe('passed');
    expect(outcomeOf('ROW-NEGATIVE', budgetWith({}))).toBe('nothing-to-compare');
  });

  it('finds a negative amount', () => {
    const budget = sample('invented-awkward');
    expect(findingsOf('ROW-NEGATIVE', budget)).toMatchObject([
      {
        severity: 'warning',
        tolerance: 'T0',
        form: 'words',
        paths: ['tables.projects.rows[8].total'],
        printed: { amount: -10_000 },
        expected: null,
      },
    ]);
    expect(sentencesOf('ROW-NEGATIVE', budget)).toEqual([
      '《项目支出预算表》“以前年度多安排资金的调整”的合计是负数（−0.01 万元）。预算表的金额一般不应为负，请核对是否填错或应另行说明。',
    ]);
  });

  it('finds it on either side and in 预算情况; 0 is not negative', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      Object.assign(tables.incomeExpenditure!.rows[2]!, { amount: -1 });
      Object.assign(tables.incomeExpenditure!.rows[3]!, { amount: 0 });
      tables.overallPerformance!.budget!.own = -2;
    });
    expect(findingsOf('ROW-NEGATIVE', budget).map(({ paths }) => paths)).toEqual([
      ['tables.incomeExpenditure.rows[2].amount'],
      ['tables.overallPerformance.budget.own'],
    ]);
  });
});

describe('ROW-NUMERIC', () => {
  it('has read every amount of a parsed document as a number', () => {
    expect(outcomeOf('ROW-NUMERIC', sample('hongqi-office-2022'))).toBe('passed');
    expect(outcomeOf('ROW-NUMERIC', sample('invented-awkward'))).toBe('passed');
  });

  it('is not evaluated without an amount', () => {
    expect(outcomeOf('ROW-NUMERIC', budgetWith({}))).toBe('nothing-to-compare');
  });
});
