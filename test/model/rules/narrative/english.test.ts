import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { yearOnYearRules } from '../../../../src/model/rules/year-on-year/rules.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { changed, findingsOf } from '../samples.js';
import { HONGQI, PUTUO, saying, stating, write } from './facts.js';

const rules = [...narrativeRules, ...yearOnYearRules];

/** The first sentence of a rule on a document, in English. */
function english(rule: string, budget: Budget): string {
  const [finding] = findingsOf(rule, budget, { rules });
  return finding ? findingSentence(finding, budget, 'en') : '';
}

const count = (subject: string, number: number, measure = '个') =>
  saying([{ kind: 'count', subject, printed: `${subject}${number}${measure}`, count: number, measure }]);
const change = (facts: Record<string, unknown>) =>
  saying([
    {
      kind: 'change',
      subject: '收入总计',
      cell: 'tables.incomeExpenditure.rows[12].amount',
      direction: 'increase',
      printed: '收入总计增加',
      ...facts,
    },
  ]);

describe('English sentences', () => {
  it.each<[string, () => Budget, string]>([
    [
      'NAR-AMOUNT',
      () => stating('basic-public', { amount: 30.17, printed: '公用经费支出 30.17 万元' }),
      'the text (“公用经费支出 30.17 万元”) says 30.17 10k yuan,',
    ],
    [
      'NAR-SUM',
      () => stating('procurement', { amount: 9, printed: '政府采购预算安排9万元' }),
      'gives a total of 9 10k yuan; the parts',
    ],
    [
      'NAR-PCT-SUM',
      () => stating('general-class-204-share', { percent: 9.49, printed: '占 9.49%' }),
      'add up to 99.55%, 0.45 percentage points off 100 %',
    ],
    ['NAR-PCT-SIGN', () => stating('general-class-204-share', { printed: '占 9.94' }), 'without a % sign'],
    [
      'NAR-REPEAT',
      () => stating('income-fund-repeated', { amount: 2, printed: '政府性基金收入 2 万元' }),
      'The text gives two amounts for one item',
    ],
    ['NAR-COUNT', () => count('内设机构', 9), 'counts internal offices: 9 个; the profile lists 6 个.'],
    ['NAR-COUNT', () => count('预算单位', 9), 'counts budget units: 9 个; the profile lists 2 个.'],
    ['NAR-COUNT', () => count('下属单位', 9), 'besides the office itself the profile lists 1 个.'],
    ['NAR-COUNT', () => count('项目', 9), 'counts projects: 9 个;'],
    [
      'NAR-COUNT',
      () => stating('vehicles', { count: 2 }, PUTUO),
      'the kinds listed after it add up to 0 辆.',
    ],
    ['NAR-COUNT', () => stating('institutions', { count: 2 }, PUTUO), 'the other kinds of units make 3 家'],
    [
      'NAR-PERF-AMOUNT',
      () => stating('target-amount', { amount: 6700, printed: '6700万元' }, PUTUO),
      'covers 6,700 10k yuan, above the',
    ],
    [
      'NAR-OPERATING',
      () => stating('operating-cost', { amount: 33.77, printed: '机构运转经费 33.77 万元' }),
      'office operating costs are a part of office expenses',
    ],
    [
      'NAR-OPERATING',
      () => stating('operating-cost', { amount: 30, printed: '机构运转经费 30.00 万元' }),
      'with these units the two are usually equal',
    ],
    [
      'NAR-FUND-NONE',
      () =>
        changed(HONGQI, ({ tables }) => {
          tables.fundExpenditure!.rows[0]!.total = 5;
        }),
      '(no government funds), but',
    ],
    ['NAR-VEHICLE', () => count('共有车辆', 0, '辆'), 'The text says there are no official vehicles'],
    ['NAR-VEHICLE', () => count('共有车辆', 1, '辆'), 'outside the usual range of 0.3 to 6.'],
    [
      'NAR-UNIT-WORD',
      () => stating('basic-public', { unit: '元', printed: '30.77 元' }),
      'the unit “元” should be “万元”.',
    ],
    ['NAR-UNIT-WORD', () => stating('basic-public', { printed: '30.77 万元元' }), 'repeats the unit'],
    ['NAR-REASON', () => change({ amount: 5, unit: '万元', section: 'income' }), 'gives no reason'],
    ['NAR-REASON', () => stating('reception-change', { reason: '' }), 'gives no reason for the change.'],
    [
      'YOY-PERCENT',
      () => stating('total-income-change', { percent: 1.86, printed: '减少 7.9 万元，下降 1.86%' }),
      'gives a rate of 1.86%; the change on last year’s figure, 7.9 ÷ 470.68, is 1.68%.',
    ],
    [
      'YOY-DELTA-SUM',
      () => stating('three-public-change', { amount: 6.3, printed: '减少 6.3 万元' }),
      'changes the whole by −6.3 10k yuan; the changes of the parts,',
    ],
    [
      'YOY-DIRECTION',
      () => change({ amount: 5, unit: '万元', printed: '收入总计下降 5 万元' }),
      'contradicts itself',
    ],
    [
      'YOY-PRIOR',
      () => change({ amount: 500, unit: '万元', printed: '增加 500 万元' }),
      'cannot be negative',
    ],
    [
      'YOY-ZERO-BASE',
      () => change({ amount: 462.78, unit: '万元', percent: 100, printed: '462.78 万元，增长 100%' }),
      'but last year’s figure is 0, so there is none.',
    ],
    [
      'YOY-SAME',
      () => stating('total-expenditure-change', { amount: 9.7, printed: '支出减少 9.7 万元' }),
      'they should be the same.',
    ],
    [
      'YEAR-TEXT',
      () => changed(HONGQI, (budget) => write(budget, 'income', '2019 年收入合计 462.78 万元。')),
      '“2019 年收入合计 462.78 万元” says 2019; this is the budget of 2022.',
    ],
  ])('%s', (rule, budget, words) => {
    expect(english(rule, budget())).toContain(words);
  });
});

describe('what is not said twice', () => {
  it('tells a wrong amount and the sum it spoils as one cause', () => {
    const budget = stating('expenditure-project', { amount: 152.57, printed: '项目支出 152.57 万元' });
    const { findings } = checkBudget(budget, { rules });
    expect(findings[0]).toMatchObject({
      rule: 'NAR-AMOUNT',
      repair: { path: 'narrative.facts[13].amount', amount: 125_570_000 },
      consequences: [{ rule: 'NAR-SUM' }],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});
