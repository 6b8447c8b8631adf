import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { yearOnYearRules } from '../../../../src/model/rules/year-on-year/rules.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from '../samples.js';
import { HONGQI, PUTUO, edit, saying, stating } from '../narrative/facts.js';

const only = { rules: yearOnYearRules };
const wan = (amount: number, decimals = 2) => ({ kind: 'amount', amount, unit: '万元', decimals });
const percent = (value: number, decimals = 2) => ({ kind: 'percent', value, decimals });

/** One change on the total of 收支总表 (462.78 万元), with last year printed or not. */
function change(facts: Record<string, unknown>, before?: number, cell?: string): Budget {
  const statement = {
    kind: 'change',
    subject: '收入总计',
    cell: cell ?? 'tables.incomeExpenditure.rows[12].amount',
    direction: 'increase',
    printed: '',
    ...facts,
  };
  return saying([statement], HONGQI, ({ tables }) => {
    const table = tables.incomeExpenditure!;
    table.previous =
      before === undefined
        ? undefined!
        : { year: 2021, figures: [{ row: 12, column: 'amount', amount: before, origin: 'printed' }] };
    if (before === undefined) delete table.previous;
  });
}

describe('YOY-PERCENT', () => {
  it('passes where the rate is on last year: 7.9 ÷ 470.68 = 1.68 %', () => {
    expect(outcomeOf('YOY-PERCENT', sample(HONGQI), only)).toBe('passed');
  });

  it('finds a rate that does not follow', () => {
    const budget = stating('total-income-change', { percent: 1.86, printed: '减少 7.9 万元，下降 1.86%' });
    expect(findingsOf('YOY-PERCENT', budget, only)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TP',
        form: 'share',
        paths: [
          'narrative.facts[2].percent',
          'narrative.facts[2].amount',
          'tables.incomeExpenditure.rows[12].amount',
        ],
        printed: percent(186),
        expected: percent(168),
        difference: percent(18),
        words: { size: 7.9, base: 470.68 },
      },
    ]);
    expect(sentencesOf('YOY-PERCENT', budget, only)).toEqual([
      '情况说明“收入总计：减少 7.9 万元，下降 1.86%”写的幅度是 1.86%，按增减额除以上年数，7.9 ÷ 470.68 应为 1.68%。',
    ]);
  });

  it('recognises a rate on this year', () => {
    const budget = stating('total-income-change', { percent: 1.71, printed: '减少 7.9 万元，下降 1.71%' });
    expect(findingsOf('YOY-PERCENT', budget, only)).toMatchObject([
      { severity: 'error', variant: 'thisYear' },
    ]);
    expect(sentencesOf('YOY-PERCENT', budget, only)[0]).toContain('是除以本年数得出的');
  });

  it('calls one unit of the last place a slip', () => {
    const budget = stating('total-income-change', { percent: 1.69, printed: '减少 7.9 万元，下降 1.69%' });
    expect(findingsOf('YOY-PERCENT', budget, only)).toMatchObject([{ severity: 'warning' }]);
    const coarse = stating('total-income-change', { percent: 2, printed: '减少 7.9 万元，下降 2%' });
    expect(outcomeOf('YOY-PERCENT', coarse, only)).toBe('passed');
  });

  it('leaves what the rounding of the change explains as a remark', () => {
    // 0.13 万元 of 0.37 may be 0.125 to 0.135.
    const facts = {
      direction: 'increase',
      unit: '万元',
      percent: 35.9,
      printed: '增加 0.13 万元，增长 35.9%',
    };
    const budget = saying(
      [
        {
          kind: 'change',
          subject: '公用',
          cell: 'tables.threePublic.rows[0].reception',
          amount: 0.13,
          ...facts,
        },
      ],
      HONGQI,
      ({ tables }) => {
        tables.threePublic!.rows[0]!.reception = 0.5;
      },
    );
    expect(findingsOf('YOY-PERCENT', budget, only)).toMatchObject([
      { severity: 'info', remarks: ['rounding'] },
    ]);
  });

  it('uses a printed last year where no amount is stated', () => {
    expect(outcomeOf('YOY-PERCENT', change({ percent: 15.7, printed: '增长 15.7%' }, 400), only)).toBe(
      'passed',
    );
    expect(outcomeOf('YOY-PERCENT', change({ percent: 13.7, printed: '增长 13.7%' }, 400), only)).toBe(
      'found',
    );
  });

  it('is not evaluated without rates, or on nothing', () => {
    expect(outcomeOf('YOY-PERCENT', sample(PUTUO), only)).toBe('nothing-to-compare');
    const zero = change({
      percent: 100,
      amount: 462.78,
      unit: '万元',
      printed: '增加 462.78 万元，增长 100%',
    });
    expect(outcomeOf('YOY-PERCENT', zero, only)).toBe('nothing-to-compare');
  });
});

describe('YOY-DIRECTION', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('YOY-DIRECTION', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('YOY-DIRECTION', sample(PUTUO), only)).toBe('passed');
    expect(outcomeOf('YOY-DIRECTION', saying([]), only)).toBe('nothing-to-compare');
  });

  it('finds a direction against the figures', () => {
    const budget = change({ direction: 'decrease', printed: '比上年减少' }, 400);
    expect(findingsOf('YOY-DIRECTION', budget, only)).toMatchObject([
      {
        severity: 'error',
        variant: 'figures',
        paths: ['narrative.facts[0]', 'tables.incomeExpenditure.rows[12].amount'],
        printed: wan(462_780_000),
        expected: wan(400_000_000),
      },
    ]);
    expect(sentencesOf('YOY-DIRECTION', budget, only)).toEqual([
      '情况说明“收入总计：比上年减少”说的方向不对：本年 462.78 万元，上年 400.00 万元。',
    ]);
  });

  it.each([
    ['increase', '增加 5 万元，下降 1%', 5, 'words'],
    ['decrease', '增加 5 万元', 5, 'words'],
    ['increase', '增加 5 万元，与上年持平', 5, 'words'],
    ['unchanged', '持平，5 万元', 5, 'amount'],
    ['increase', '增加 0 万元', 0, 'amount'],
  ])('finds the contradiction in %s: %s', (direction, printed, amount, variant) => {
    const budget = change({ direction, printed, amount, unit: '万元' });
    expect(findingsOf('YOY-DIRECTION', budget, only)).toMatchObject([{ variant }]);
    expect(sentencesOf('YOY-DIRECTION', budget, only)[0]).toMatch(/矛盾|持平/);
  });

  it.each([
    ['increase', '比上年大于 5 万元', 5],
    ['decrease', '增长率为 -1.68%', undefined],
    ['increase', '增加 1 万元，基本持平', 1],
    ['unchanged', '增加 0 万元，无变化', 0],
    ['unchanged', '与上年持平', undefined],
  ])('sees none in %s: %s', (direction, printed, amount) => {
    const budget = change({ direction, printed, ...(amount === undefined ? {} : { amount, unit: '万元' }) });
    expect(outcomeOf('YOY-DIRECTION', budget, only)).toBe('passed');
  });
});

describe('YOY-ZERO-BASE', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('YOY-ZERO-BASE', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('YOY-ZERO-BASE', sample(PUTUO), only)).toBe('passed');
  });

  it('finds a rate on nothing', () => {
    const printed = '增加 462.78 万元，增长 100%';
    const budget = change({ percent: 100, amount: 462.78, unit: '万元', printed });
    expect(findingsOf('YOY-ZERO-BASE', budget, only)).toMatchObject([
      { severity: 'warning', variant: 'rate', paths: ['narrative.facts[0]', expect.any(String)] },
    ]);
    expect(sentencesOf('YOY-ZERO-BASE', budget, only)).toEqual([
      '情况说明“收入总计：增加 462.78 万元，增长 100%”写了增减幅度，但上年数是 0，幅度没有意义，应写“基数为 0，不可比”。',
    ]);
    const without = change({
      amount: 462.78,
      unit: '万元',
      printed: '增加 462.78 万元，增长--（基数为0，不可比）',
    });
    expect(outcomeOf('YOY-ZERO-BASE', without, only)).toBe('passed');
  });

  it('wants 持平 for nothing on nothing', () => {
    const budget = change({ printed: '比上年增加' }, 0);
    budget.tables.incomeExpenditure!.rows[12]!.amount = 0;
    expect(findingsOf('YOY-ZERO-BASE', budget, only)).toMatchObject([{ variant: 'same' }]);
    expect(sentencesOf('YOY-ZERO-BASE', budget, only)[0]).toContain('两年都是 0，应写“持平”');
  });

  it('is not evaluated where last year is unknown', () => {
    expect(outcomeOf('YOY-ZERO-BASE', sample('invented-awkward'), only)).toBe('nothing-to-compare');
  });
});

describe('YOY-DELTA-SUM', () => {
  it('passes on the seed: 6.8 = 4.8 + 0 + 2', () => {
    expect(outcomeOf('YOY-DELTA-SUM', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('YOY-DELTA-SUM', sample(PUTUO), only)).toBe('passed');
  });

  it('finds a whole that did not change with its parts', () => {
    const budget = stating('three-public-change', { amount: 6.3, printed: '比 2021 年减少 6.3 万元' });
    const [finding] = findingsOf('YOY-DELTA-SUM', budget, only);
    expect(finding).toMatchObject({
      severity: 'error',
      form: 'sum',
      paths: [
        'narrative.facts[34].amount',
        'narrative.facts[36]',
        'narrative.facts[42].amount',
        'narrative.facts[43].amount',
        'narrative.facts[38].amount',
      ],
      printed: wan(-6_300_000, 1),
      expected: wan(-6_800_000, 1),
      difference: wan(500_000, 1),
    });
    expect(findingSentence(finding!, budget, 'zh-CN')).toMatch(
      /^情况说明“.*减少 6.3 万元”的总数变动是 −6.3 万元，各分项变动 .* 合计 −6.8 万元，相差 0.5 万元。$/,
    );
  });

  it('takes the direction of each part into account', () => {
    const budget = stating('reception-change', { direction: 'increase' });
    expect(findingsOf('YOY-DELTA-SUM', budget, only)[0]).toMatchObject({ expected: wan(2_800_000, 1) });
  });

  it('is told with the rate that the same wrong change belies', () => {
    const budget = stating('reception-change', {
      amount: 2.5,
      printed: '减少 2.5 万元，下降 66.67%',
      percent: 66.67,
    });
    const { findings } = checkBudget(budget, only);
    const told = findings.filter(({ rule }) => rule === 'YOY-PERCENT' || rule === 'YOY-DELTA-SUM');
    expect(told).toMatchObject([
      {
        rule: 'YOY-PERCENT',
        consequences: [
          {
            rule: 'YOY-DELTA-SUM',
            paths: ['narrative.facts[34].amount', ...Array(4).fill(expect.any(String))],
          },
        ],
      },
    ]);
  });

  it('is not evaluated where a part is told without an amount', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'reception-change', { amount: undefined });
      delete (budget.narrative.facts[38] as { amount?: number }).amount;
    });
    expect(outcomeOf('YOY-DELTA-SUM', budget, only)).toBe('nothing-to-compare');
  });
});

describe('YOY-PRIOR', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('YOY-PRIOR', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('YOY-PRIOR', sample(PUTUO), only)).toBe('passed');
    expect(outcomeOf('YOY-PRIOR', saying([]), only)).toBe('nothing-to-compare');
  });

  it('finds a last year below 0', () => {
    const budget = change({ amount: 500, unit: '万元', printed: '增加 500 万元' });
    expect(findingsOf('YOY-PRIOR', budget, only)).toMatchObject([
      { severity: 'warning', variant: 'negative', printed: wan(-37_220_000, 0) },
    ]);
    expect(sentencesOf('YOY-PRIOR', budget, only)).toEqual([
      '按情况说明“收入总计：增加 500 万元”推算，上年数是 −37.22 万元，不可能为负数，请核对增减额或方向。',
    ]);
  });

  it('compares what the text implies with what the table prints', () => {
    const implied = (amount: number) => change({ amount, unit: '万元', printed: `增加 ${amount} 万元` }, 450);
    expect(outcomeOf('YOY-PRIOR', implied(12.78), only)).toBe('passed');
    expect(findingsOf('YOY-PRIOR', implied(12.77), only)).toMatchObject([
      { severity: 'info', variant: 'printed', remarks: ['rounding'] },
    ]);
    expect(findingsOf('YOY-PRIOR', implied(22.78), only)).toMatchObject([
      { severity: 'warning', variant: 'printed', difference: wan(-10_000_000) },
    ]);
    expect(sentencesOf('YOY-PRIOR', implied(22.78), only)[0]).toContain('表中公布的上年数是 450.00 万元');
  });

  it('adds up last year, and tells it with the changes that do not add up', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'three-public-change', { amount: 6.3, printed: '比 2021 年减少 6.3 万元' });
      budget.tables.threePublic!.previous!.figures[0]!.amount = 22.4;
    });
    expect(findingsOf('YOY-PRIOR', budget, only)).toMatchObject([
      {
        severity: 'warning',
        variant: 'sum',
        printed: wan(22_400_000),
        expected: wan(22_900_000),
        difference: wan(-500_000),
      },
    ]);
    expect(checkBudget(budget, only).findings[0]).toMatchObject({
      rule: 'YOY-DELTA-SUM',
      consequences: [{ rule: 'YOY-PRIOR' }],
    });
    expect(sentencesOf('YOY-PRIOR', budget, only)[0]).toContain('各分项的上年数合计 22.90 万元');
  });

  it('does not add up a last year derived from a this year that does not add up', () => {
    const budget = changed(HONGQI, ({ tables }) => {
      tables.threePublic!.rows[0]!.total = 17.1;
      tables.threePublic!.previous!.figures[0]!.amount = 23.9;
    });
    expect(outcomeOf('YOY-PRIOR', budget, only)).toBe('passed');
  });
});

describe('YOY-SAME', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('YOY-SAME', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('YOY-SAME', sample(PUTUO), only)).toBe('passed');
    expect(outcomeOf('YOY-SAME', saying([]), only)).toBe('nothing-to-compare');
  });

  it('finds different changes of 收入总计 and 支出总计', () => {
    const budget = stating('total-expenditure-change', { amount: 9.7, printed: '支出减少 9.7 万元' });
    expect(findingsOf('YOY-SAME', budget, only)).toMatchObject([
      {
        severity: 'warning',
        variant: 'certain',
        paths: ['narrative.facts[3].amount', 'narrative.facts[2].amount'],
        printed: wan(-9_700_000, 1),
        expected: wan(-7_900_000, 1),
      },
    ]);
    expect(sentencesOf('YOY-SAME', budget, only)).toEqual([
      '情况说明“支出总计：支出减少 9.7 万元”的变动是 −9.7 万元，情况说明“收入总计：收入减少 7.9 万元，下降 1.68%”的变动是 −7.9 万元，两处应当相同。',
    ]);
  });

  it('only asks where two totals may have differed last year', () => {
    const budget = stating('appropriation-general-change', { amount: 5, printed: '减少 5 万元' });
    expect(findingsOf('YOY-SAME', budget, only)).toMatchObject([{ severity: 'info', variant: 'likely' }]);
    expect(sentencesOf('YOY-SAME', budget, only)[0]).toContain('请核对上年口径');
  });
});
