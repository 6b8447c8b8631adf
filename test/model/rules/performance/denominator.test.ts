import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/model/schema/narrative.js';
import type { Tables } from '../../../../src/model/schema/document.js';
import { changed, sample } from '../samples.js';
import { budgetWith, found, outcome, overall, row, sentences, single } from './targets-document.js';

const id = 'PERF-DENOMINATOR';
const head = { unit: '万元', decimals: 2 } as const;
const threePublic = (total: number | null, reception: number | null): Tables => ({
  threePublic: { ...head, title: '“三公”经费支出表', rows: [{ kind: 'total', total, reception }] },
});
const fund = (total: number | null): Tables => ({
  fundExpenditure: { ...head, title: '政府性基金支出表', rows: [{ kind: 'total', name: '合计', total }] },
});
const formula = '“三公经费”控制率=本年度“三公经费”实际支出数/“三公经费”预算数*100%';
const control = overall(row('“三公经费”控制率', '≤100%', { explanation: formula }));
const fundRate = overall(row('政府性基金预算执行率', '≥90%'));
const purchase = (amount: number | null, subject = '政府采购预算'): Fact[] => [
  {
    kind: 'amount',
    id: 'p',
    section: 's',
    subject,
    printed: `${subject}${amount}万元`,
    amount,
    unit: '万元',
  },
];
const purchaseRate = overall(row('政府采购执行率', '≥80%'));

describe('PERF-DENOMINATOR', () => {
  it('finds the rate of purchases that the seed does not plan', () => {
    const budget = sample('hongqi-office-2022');
    const at = budget.narrative.facts.findIndex(({ id }) => id === 'procurement');
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.overallPerformance.rows[9]', `narrative.facts[${at}]`],
        variant: 'text',
        words: { value: '≥80%', printed: '政府采购预算安排0万元' },
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《本级部门整体绩效目标表》“政府采购执行率”的指标值是“≥80%”，但情况说明写的是“政府采购预算安排0万元”：分母为零，这个比率无法计算。',
    ]);
  });

  it('passes where there are purchases', () => {
    const budget = changed('hongqi-office-2022', ({ narrative }) => {
      for (const fact of narrative.facts)
        if (fact.id === 'procurement' && fact.kind === 'amount') fact.amount = 0.01;
    });
    expect(outcome(id, budget)).toBe('passed');
    expect(outcome(id, budgetWith(purchaseRate, purchase(3)))).toBe('passed');
  });

  it('takes the whole of the purchases, not 货物 alone', () => {
    expect(outcome(id, budgetWith(purchaseRate, purchase(0, '政府采购货物预算')))).toBe('not-stated');
    expect(found(id, budgetWith(purchaseRate, purchase(0, '政府采购预算总额')))).toHaveLength(1);
  });

  it('finds a rate of three-public expenses or funds of zero', () => {
    expect(sentences(id, budgetWith({ ...control, ...threePublic(0, 0) }))).toStrictEqual([
      '《部门整体绩效目标表》“‘三公经费’控制率”的指标值是“≤100%”，但《“三公”经费支出表》“‘三公’经费合计”为零：分母为零，这个比率无法计算。',
    ]);
    expect(found(id, budgetWith({ ...fundRate, ...fund(null) }))).toMatchObject([
      {
        variant: 'table',
        paths: ['tables.overallPerformance.rows[0]', 'tables.fundExpenditure.rows[0].total'],
      },
    ]);
    expect(outcome(id, budgetWith({ ...fundRate, ...fund(5) }))).toBe('passed');
  });

  it.each([
    undefined,
    '三公经费控制率=（本年度三公经费/上年三公经费）×100%',
    '三公经费控制率=本年三公经费预算数/上年三公经费预算数×100%',
    '应控制在预算以内',
  ])('does not know what a 控制率 divides by without a formula that says so: %s', (explanation) => {
    const rate = overall(row('“三公经费”控制率', '≤100%', explanation === undefined ? {} : { explanation }));
    expect(outcome(id, budgetWith({ ...rate, ...threePublic(0, 0) }))).toBe('nothing-to-compare');
  });

  it('does not take a forgotten total for zero', () =>
    expect(outcome(id, budgetWith({ ...control, ...threePublic(null, 3) }))).toBe('not-stated'));

  it('is not evaluated where the denominator is not stated, or no such rate is set', () => {
    expect(outcome(id, single('政府采购执行率', '≥80%'))).toBe('not-stated');
    expect(outcome(id, budgetWith(purchaseRate, purchase(null)))).toBe('not-stated');
    expect(outcome(id, single('政府采购规范性', '规范'))).toBe('nothing-to-compare');
    expect(outcome(id, single('政府采购执行率', null))).toBe('nothing-to-compare');
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
  });
});
