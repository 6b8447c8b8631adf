import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from '../samples.js';
import { HONGQI, PUTUO, edit, saying, stating } from './facts.js';

const only = { rules: narrativeRules };
const wan = (amount: number, decimals = 2) => ({ kind: 'amount', amount, unit: '万元', decimals });

describe('NAR-AMOUNT', () => {
  it('passes on both disclosures, also where the text prints 万元 and the table 元', () => {
    expect(outcomeOf('NAR-AMOUNT', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('NAR-AMOUNT', sample(PUTUO), only)).toBe('passed');
  });

  it('finds an amount that is not that of its cell', () => {
    const budget = stating('basic-public', { amount: 30.17, printed: '公用经费支出 30.17 万元' });
    expect(findingsOf('NAR-AMOUNT', budget, only)).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TC',
        form: 'equal',
        paths: ['narrative.facts[31].amount', 'tables.basicExpenditure.rows[0].public'],
        printed: wan(30_170_000),
        expected: wan(30_770_000),
        difference: wan(-600_000),
        remarks: [],
      },
    ]);
    expect(sentencesOf('NAR-AMOUNT', budget, only)).toEqual([
      '情况说明“公用经费支出 30.17 万元”写的是 30.17 万元，《一般公共预算基本支出表》“合计”的公用经费是 30.77 万元，请核对哪一处有误。',
    ]);
  });

  it('rounds the table to the places the text prints', () => {
    expect(
      outcomeOf('NAR-AMOUNT', stating('basic-public', { amount: 30.8, printed: '30.8 万元' }), only),
    ).toBe('passed');
    expect(
      outcomeOf('NAR-AMOUNT', stating('basic-public', { amount: 30.7, printed: '30.7 万元' }), only),
    ).toBe('found');
    // 9101.675 万元 is rounded up.
    const half = (amount: number) =>
      changed(PUTUO, (budget) => {
        budget.tables.incomeExpenditure!.rows[0]!.amount = 91016750;
        edit(budget, 'fiscal-income', { amount, printed: `${amount}万元` });
      });
    expect(outcomeOf('NAR-AMOUNT', half(9101.68), only)).toBe('passed');
    expect(outcomeOf('NAR-AMOUNT', half(9101.67), only)).toBe('found');
  });

  it('takes a blank cell as 0, and says so where the text has a figure', () => {
    const [finding] = findingsOf(
      'NAR-AMOUNT',
      stating('income-special', { amount: 3, printed: '3 万元' }),
      only,
    );
    expect(finding).toMatchObject({ expected: { kind: 'blank' }, remarks: ['blank'] });
  });

  it('is not evaluated where no statement has a cell', () => {
    expect(outcomeOf('NAR-AMOUNT', saying([]), only)).toBe('nothing-to-compare');
  });
});

describe('NAR-SUM', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('NAR-SUM', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('NAR-SUM', sample(PUTUO), only)).toBe('passed');
  });

  it('finds a whole of 政府采购 that is not the sum of goods, works and services', () => {
    const budget = stating('procurement-services', { amount: 30, printed: '服务预算30万元' }, PUTUO);
    expect(findingsOf('NAR-SUM', budget, only)).toMatchObject([
      {
        severity: 'error',
        form: 'sum',
        paths: [45, 46, 47, 48].map((index) => `narrative.facts[${index}].amount`),
        printed: wan(34_000_000, 0),
        expected: wan(30_000_000, 0),
        difference: wan(4_000_000, 0),
      },
    ]);
    expect(sentencesOf('NAR-SUM', budget, only)).toEqual([
      '情况说明“政府采购预算34万元”写的总数是 34 万元，各分项 情况说明“政府采购货物预算0万元” 0 + 情况说明“政府采购工程预算0万元” 0 + 情况说明“政府采购服务预算：服务预算30万元” 30 合计 30 万元，相差 4 万元。',
    ]);
  });

  it('tells a part that differs from its table once, with the sum', () => {
    const budget = stating('reception', { amount: 2, printed: '2 万元' });
    const { findings } = checkBudget(budget, only);
    const found = findings.filter(({ rule }) => rule === 'NAR-AMOUNT');
    expect(found).toMatchObject([
      {
        repair: { path: 'narrative.facts[37].amount', amount: 1_000_000 },
        consequences: [{ rule: 'NAR-SUM' }],
      },
    ]);
    expect(findings.some(({ rule }) => rule === 'NAR-SUM')).toBe(false);
    expect(findingSentence(found[0]!, budget, 'en')).toContain('one of the two is wrong');
  });

  it('tells a fault that the text has from the table with the one of the table', () => {
    const budget = changed(HONGQI, (budget) => {
      budget.tables.threePublic!.rows[0]!.total = 17.1;
      edit(budget, 'three-public', { amount: 17.1, printed: '17.1 万元' });
    });
    const row = checkBudget(budget).findings.find(({ rule }) => rule === 'ROW-3PUB');
    expect(row?.consequences.map(({ rule }) => rule)).toContain('NAR-SUM');
  });

  it('takes dropped zeros for no rounding: 16.1 is not 0 + 1 + 14.1', () => {
    const budget = stating('vehicle', { amount: 14.1, printed: '14.1 万元' });
    expect(findingsOf('NAR-SUM', budget, only)[0]).toMatchObject({ severity: 'error', remarks: [] });
  });

  it('leaves rounding within its tolerance as a remark', () => {
    const budget = stating('vehicle-run', { amount: 15.09, printed: '15.09 万元' });
    expect(findingsOf('NAR-SUM', budget, only)[0]).toMatchObject({ severity: 'info', remarks: ['rounding'] });
  });

  it('adds nothing up where a part is not stated', () => {
    const budget = saying([
      { kind: 'amount', subject: '政府采购预算', printed: '9 万元', amount: 9, unit: '万元' },
      { kind: 'amount', subject: '政府采购货物预算', printed: '5 万元', amount: 5, unit: '万元' },
      { kind: 'amount', subject: '政府购买服务预算', printed: '4 万元', amount: 4, unit: '万元' },
    ]);
    expect(outcomeOf('NAR-SUM', budget, only)).toBe('nothing-to-compare');
  });

  it('does not mix figures of another year into it', () => {
    const parts = ['政府采购预算', '政府采购货物预算', '政府采购工程预算', '政府采购服务预算'];
    const budget = saying(
      parts.map((subject) => ({
        kind: 'amount',
        subject,
        printed: `2021 年${subject} 5 万元`,
        amount: 5,
        unit: '万元',
      })),
    );
    expect(outcomeOf('NAR-SUM', budget, only)).toBe('nothing-to-compare');
  });
});

describe('NAR-REPEAT', () => {
  const cell = 'tables.basicExpenditure.rows[0].public';
  const twice = (first: [number, string], second: [number, string]) =>
    saying(
      [first, second].map(([amount, unit]) => ({
        kind: 'amount',
        subject: '公用经费',
        cell,
        printed: `公用经费 ${amount} ${unit}`,
        amount,
        unit,
      })),
    );

  it('passes where both say the same, in whatever unit', () => {
    expect(outcomeOf('NAR-REPEAT', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('NAR-REPEAT', twice([30.77, '万元'], [307700, '元']), only)).toBe('passed');
    expect(outcomeOf('NAR-REPEAT', twice([30.77, '万元'], [307712, '元']), only)).toBe('passed');
  });

  it('finds two amounts for one item, the one the table does not have in doubt', () => {
    const budget = twice([33.77, '万元'], [30.77, '万元']);
    expect(findingsOf('NAR-REPEAT', budget, only)).toMatchObject([
      {
        severity: 'error',
        paths: ['narrative.facts[0].amount', 'narrative.facts[1].amount'],
        printed: wan(33_770_000),
        expected: wan(30_770_000),
        difference: wan(3_000_000),
      },
    ]);
    expect(sentencesOf('NAR-REPEAT', budget, only)).toEqual([
      '同一个数在情况说明里前后不一：情况说明“公用经费 33.77 万元”是 33.77 万元，情况说明“公用经费 30.77 万元”是 30.77 万元，相差 3.00 万元。',
    ]);
    // The text contradicts the table and itself: one cause.
    expect(checkBudget(budget, only).findings).toMatchObject([
      { rule: 'NAR-AMOUNT', consequences: [{ rule: 'NAR-REPEAT' }] },
    ]);
  });

  it('takes an amount that is only rounded further as such', () => {
    expect(findingsOf('NAR-REPEAT', twice([30.77, '万元'], [30.8, '万元']), only)).toMatchObject([
      { severity: 'info', remarks: ['rounding'] },
    ]);
  });

  it('is not evaluated where nothing is said twice', () => {
    expect(outcomeOf('NAR-REPEAT', sample(PUTUO), only)).toBe('nothing-to-compare');
  });
});
