import { describe, expect, it } from 'vitest';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from '../samples.js';
import { HONGQI, PUTUO, add, edit, saying, stating } from './facts.js';

const only = { rules: narrativeRules };
const count = (subject: string, number: number, measure = '个') => ({
  kind: 'count',
  subject,
  printed: `${subject}${number}${measure}`,
  count: number,
  measure,
});
const wan = (amount: number, decimals = 2) => ({ kind: 'amount', amount, unit: '万元', decimals });

describe('NAR-COUNT', () => {
  it('passes where the counts are those of the lists', () => {
    expect(outcomeOf('NAR-COUNT', sample(PUTUO), only)).toBe('passed');
    const budget = saying([
      count('内设机构', 6),
      count('预算单位', 2),
      count('下属单位', 1),
      count('项目', 6),
    ]);
    expect(outcomeOf('NAR-COUNT', budget, only)).toBe('passed');
  });

  it.each([
    ['内设机构', 'offices', 6, '情况说明“内设机构9个”说内设机构 9 个，部门概况实际列出 6 个。'],
    ['预算单位', 'units', 2, '情况说明“预算单位9个”说预算单位 9 个，部门概况实际列出 2 个。'],
    ['下属单位', 'unitsBelow', 1, '情况说明“下属单位9个”说下属单位 9 个，部门概况除本级外列出 1 个。'],
    ['项目', 'projects', 6, '情况说明“项目9个”说项目 9 个，《项目支出预算表》里是 6 个。'],
  ])('finds a wrong count of %s', (subject, variant, expected, sentence) => {
    const budget = saying([count(subject, 9)]);
    expect(findingsOf('NAR-COUNT', budget, only)).toMatchObject([
      {
        severity: 'warning',
        variant,
        paths: ['narrative.facts[0].count', expect.any(String)],
        printed: { kind: 'count', count: 9, measure: '个' },
        expected: { kind: 'count', count: expected, measure: '个' },
        difference: { kind: 'count', count: 9 - expected, measure: '个' },
      },
    ]);
    expect(sentencesOf('NAR-COUNT', budget, only)).toEqual([sentence]);
  });

  it('adds up the kinds of units, and of vehicles where the list is complete', () => {
    const units = stating('institutions', { count: 3 }, PUTUO);
    expect(findingsOf('NAR-COUNT', units, only)).toMatchObject([
      { variant: 'unitsByKind', printed: { count: 4 }, expected: { count: 2 } },
    ]);
    const cars = stating('vehicles-leaders', { count: 1 }, PUTUO);
    expect(sentencesOf('NAR-COUNT', cars, only)).toEqual([
      '情况说明“共有车辆0辆”说车辆总数 0 辆，后面各类车辆相加是 1 辆。',
    ]);
    const some = saying([count('共有车辆', 5, '辆'), count('共有执法执勤用车', 2, '辆')]);
    expect(outcomeOf('NAR-COUNT', some, only)).toBe('nothing-to-compare');
  });

  it('counts targets between those published and all projects', () => {
    const targets = (number: number) => saying([count('编报绩效目标的项目', number)]);
    expect(outcomeOf('NAR-COUNT', targets(6), only)).toBe('passed');
    expect(outcomeOf('NAR-COUNT', targets(7), only)).toBe('found');
    expect(outcomeOf('NAR-COUNT', targets(5), only)).toBe('found');
  });

  it('leaves alone a count whose list is uncertain', () => {
    expect(outcomeOf('NAR-COUNT', sample(HONGQI), only)).toBe('nothing-to-compare');
    const budget = saying([count('开展绩效目标编报工作的预算单位', 1), count('下属事业单位', 5)]);
    expect(outcomeOf('NAR-COUNT', budget, only)).toBe('nothing-to-compare');
  });
});

describe('NAR-PERF-AMOUNT', () => {
  it('passes where the projects with targets are a part of all projects', () => {
    expect(outcomeOf('NAR-PERF-AMOUNT', sample(PUTUO), only)).toBe('passed');
    expect(
      outcomeOf(
        'NAR-PERF-AMOUNT',
        stating('target-amount', { amount: 6641, printed: '6641万元' }, PUTUO),
        only,
      ),
    ).toBe('passed');
  });

  it('finds more than all project expenditure', () => {
    const budget = stating('target-amount', { amount: 6700, printed: '涉及项目预算资金6700万元' }, PUTUO);
    expect(findingsOf('NAR-PERF-AMOUNT', budget, only)).toMatchObject([
      {
        severity: 'warning',
        form: 'atMost',
        paths: ['narrative.facts[53].amount', expect.stringMatching(/^tables\.expenditure\..*\.project$/)],
        printed: wan(6_700_000_000, 0),
        difference: wan(59_000_000, 0),
      },
    ]);
    expect(sentencesOf('NAR-PERF-AMOUNT', budget, only)[0]).toContain('超过');
  });

  it('allows for the places of the text', () => {
    const budget = changed(PUTUO, (budget) => {
      edit(budget, 'target-amount', { amount: 6642, printed: '6642万元' });
      const { rows } = budget.tables.expenditure!;
      rows.find(({ kind }) => kind === 'total')!.project = 66415000;
    });
    expect(outcomeOf('NAR-PERF-AMOUNT', budget, only)).toBe('passed');
  });

  it('is not evaluated where the text gives no amount', () => {
    expect(outcomeOf('NAR-PERF-AMOUNT', sample(HONGQI), only)).toBe('not-stated');
  });
});

describe('NAR-OPERATING', () => {
  it('passes where the term includes institutions and all of 公用经费 is meant', () => {
    expect(outcomeOf('NAR-OPERATING', sample(HONGQI), only)).toBe('passed');
  });

  it('says that 机关运行经费 is all of 公用经费 although an institution belongs to the department', () => {
    expect(findingsOf('NAR-OPERATING', sample(PUTUO), only)).toMatchObject([
      {
        severity: 'info',
        variant: 'institutions',
        paths: [
          'narrative.facts[44].amount',
          expect.stringMatching(/^tables\.basicExpenditure\..*\.public$/),
        ],
        printed: wan(213_280_000),
      },
    ]);
    expect(sentencesOf('NAR-OPERATING', sample(PUTUO), only)[0]).toContain('但部门还包括事业单位');
  });

  it('finds more than 公用经费', () => {
    const budget = stating('operating-cost', { amount: 33.77, printed: '机构运转经费 33.77 万元' });
    expect(findingsOf('NAR-OPERATING', budget, only)).toMatchObject([
      {
        severity: 'error',
        form: 'atMost',
        paths: ['narrative.facts[45].amount', 'tables.basicExpenditure.rows[0].public'],
        printed: wan(33_770_000),
        expected: wan(30_770_000),
        difference: wan(3_000_000),
      },
    ]);
    expect(sentencesOf('NAR-OPERATING', budget, only)).toEqual([
      '情况说明“机构运转经费 33.77 万元”是 33.77 万元，超过了《一般公共预算基本支出表》“合计”的公用经费的 30.77 万元，多出 3.00 万元；机关运行经费是公用经费的一部分。',
    ]);
  });

  it('says that it is less where the units show no reason', () => {
    const budget = stating('operating-cost', { amount: 25.15, printed: '机构运转经费 25.15 万元' });
    expect(findingsOf('NAR-OPERATING', budget, only)).toMatchObject([
      { severity: 'info', variant: 'smaller' },
    ]);
    expect(sentencesOf('NAR-OPERATING', budget, only)[0]).toContain('少 5.62 万元');
    // With 事业单位 in the department 机关运行经费 is less by nature.
    const office = stating('operating-cost', {
      amount: 25.15,
      subject: '机关运行经费',
      printed: '25.15 万元',
    });
    expect(outcomeOf('NAR-OPERATING', office, only)).toBe('passed');
  });

  it('compares a statement that its own cell contradicts by that cell', () => {
    const budget = stating('operating-cost', { amount: 999, printed: '机关运行经费999万元' }, PUTUO);
    expect(findingsOf('NAR-OPERATING', budget, only)).toMatchObject([
      { paths: ['tables.threePublic.rows[0].operatingCost', expect.any(String)] },
    ]);
  });

  it('is not evaluated where neither text nor table has it', () => {
    expect(outcomeOf('NAR-OPERATING', saying([]), only)).toBe('not-stated');
  });
});

describe('NAR-VEHICLE', () => {
  it('tells of the lent vehicles of the seed', () => {
    expect(findingsOf('NAR-VEHICLE', sample(HONGQI), only)).toMatchObject([
      {
        severity: 'info',
        variant: 'lent',
        paths: [
          'tables.threePublic.rows[0].vehicleRun',
          'narrative.facts[50].count',
          'narrative.facts[51].count',
        ],
        printed: wan(15_100_000),
        words: { own: 0, lent: 3, each: '5.03' },
      },
    ]);
    expect(sentencesOf('NAR-VEHICLE', sample(HONGQI), only)).toEqual([
      '情况说明写自有车辆 0 辆、调配使用 3 辆，《一般公共预算“三公”经费预算表》“公务用车运行维护费”为 15.10 万元，平均每辆 5.03 万元，供了解。',
    ]);
  });

  it('does not divide by a part of a vehicle', () => {
    const budget = stating('vehicles', { count: 5e-324 }, PUTUO);
    expect(outcomeOf('NAR-VEHICLE', budget)).toBe('nothing-to-compare');
  });

  it('passes where there are no vehicles and no cost, or a plausible one', () => {
    expect(outcomeOf('NAR-VEHICLE', sample(PUTUO), only)).toBe('passed');
    expect(outcomeOf('NAR-VEHICLE', saying([count('共有车辆', 5, '辆')]), only)).toBe('passed');
  });

  it.each([
    [0, 'none', '情况说明写没有公务用车'],
    [1, 'implausible', '平均每辆 15.10 万元，不在常见范围'],
    [100, 'implausible', '平均每辆 0.15 万元'],
  ])('speaks of %i vehicles', (number, variant, words) => {
    const budget = saying([count('共有车辆', number, '辆')]);
    expect(findingsOf('NAR-VEHICLE', budget, only)).toMatchObject([{ severity: 'info', variant }]);
    expect(sentencesOf('NAR-VEHICLE', budget, only)[0]).toContain(words);
  });

  it('speaks of vehicles without a cost', () => {
    const budget = changed(HONGQI, (budget) => {
      budget.tables.threePublic!.rows[0]!.vehicleRun = null;
      add(budget);
    });
    expect(findingsOf('NAR-VEHICLE', budget, only)).toMatchObject([{ variant: 'idle' }]);
  });

  it('is not evaluated where nothing is counted', () => {
    expect(outcomeOf('NAR-VEHICLE', saying([]), only)).toBe('not-stated');
    expect(outcomeOf('NAR-VEHICLE', saying([count('安排购置车辆', 1, '辆')]), only)).toBe('not-stated');
  });
});
