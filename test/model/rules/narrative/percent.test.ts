import { describe, expect, it } from 'vitest';
import { allFindings, checkBudget } from '../../../../src/model/rules/check-budget.js';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from '../samples.js';
import { HONGQI, PUTUO, edit, saying, stating, write } from './facts.js';

const only = { rules: narrativeRules };
const percent = (value: number, decimals = 2) => ({ kind: 'percent', value, decimals });

describe('NAR-PERCENT', () => {
  it('finds the four forced shares of the seed and no other', () => {
    const found = findingsOf('NAR-PERCENT', sample(HONGQI), only);
    expect(found).toMatchObject(
      [
        [12, 7286, 7287],
        [14, 2714, 2713],
        [21, 7286, 7287],
        [23, 2714, 2713],
      ].map(([index, printed, expected]) => ({
        severity: 'warning',
        tolerance: 'TP',
        form: 'share',
        paths: [`narrative.facts[${index}].percent`, expect.any(String), expect.any(String)],
        printed: percent(printed!),
        expected: percent(expected!),
        difference: percent(printed! - expected!),
        remarks: ['forced'],
      })),
    );
    expect(sentencesOf('NAR-PERCENT', sample(HONGQI), only)[0]).toBe(
      '情况说明“基本支出：占 72.86%”：按 《支出预算表》“合计”的基本支出 337.21 ÷ 合计 462.78 应为 72.87%，写的是 72.86%。两个比例各差末位一个单位，合起来恰好 100%，是凑出来的。',
    );
  });

  it('tells the two shares of a pair as one cause', () => {
    const causes = checkBudget(sample(HONGQI), only).findings.filter(({ rule }) => rule === 'NAR-PERCENT');
    expect(causes.map(({ consequences }) => consequences.length)).toEqual([1, 1]);
  });

  it('calls one unit a slip and more an error', () => {
    const slip = stating('basic-personnel-share', { percent: 90.87, printed: '占 90.87%' });
    expect(findingsOf('NAR-PERCENT', slip, only).at(-1)).toMatchObject({
      severity: 'warning',
      remarks: ['slip'],
      paths: ['narrative.facts[30].percent', expect.any(String), expect.any(String)],
    });
    const wrong = stating('basic-personnel-share', { percent: 98.88, printed: '占 98.88%' });
    expect(findingsOf('NAR-PERCENT', wrong, only)[0]).toMatchObject({
      severity: 'error',
      remarks: [],
      expected: percent(9088),
    });
  });

  it('compares at the printed places', () => {
    const at = (share: number, printed: string) =>
      findingsOf('NAR-PERCENT', stating('basic-personnel-share', { percent: share, printed }), only).length;
    expect(at(90.9, '占 90.9%')).toBe(4);
    expect(at(91, '占 91%')).toBe(4);
    expect(at(90, '占 90%')).toBe(5);
    expect(at(90.9, '占 90.90%')).toBe(5);
  });

  it('takes a share of the amount that the text gives as the same cause as that amount', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'basic-personnel', { amount: 300, printed: '300 万元' });
      edit(budget, 'basic-personnel-share', { percent: 88.97, printed: '占 88.97%' });
    });
    const cause = checkBudget(budget, only).findings.find(({ rule }) => rule === 'NAR-AMOUNT');
    expect(cause?.consequences.map(({ rule }) => rule)).toContain('NAR-PERCENT');
  });

  it('compares a blank part as 0, and nothing with a whole of 0', () => {
    const share = (of: string) =>
      saying([
        {
          kind: 'share',
          subject: '基金',
          cell: 'tables.appropriation.rows[42].fund',
          of,
          printed: '占 0%',
          percent: 0,
        },
      ]);
    expect(outcomeOf('NAR-PERCENT', share('tables.appropriation.rows[42].total'), only)).toBe('passed');
    expect(outcomeOf('NAR-PERCENT', share('tables.fundExpenditure.rows[0].total'), only)).toBe(
      'nothing-to-compare',
    );
    expect(outcomeOf('NAR-PERCENT', sample(PUTUO), only)).toBe('nothing-to-compare');
  });
});

describe('NAR-PCT-SUM', () => {
  it('passes on the seed, where all splits are complete', () => {
    expect(outcomeOf('NAR-PCT-SUM', sample(HONGQI), only)).toBe('passed');
  });

  it('finds a complete split that does not add up, with the wrong share of it', () => {
    const budget = stating('general-class-204-share', { percent: 9.49, printed: '占 9.49%' });
    expect(findingsOf('NAR-PCT-SUM', budget, only)).toMatchObject([
      {
        severity: 'warning',
        paths: [
          'narrative.facts[25].percent',
          'narrative.facts[27].percent',
          'tables.generalExpenditure.rows[0].total',
        ],
        printed: percent(9955),
        expected: percent(10000),
        difference: percent(-45),
      },
    ]);
    expect(sentencesOf('NAR-PCT-SUM', budget, only)).toEqual([
      '情况说明“一般公共服务（类）支出：占 90.06%”等 2 个占比是同一总数的全部构成，合计 99.55%，与 100% 相差 0.45 个百分点，四舍五入解释不了。',
    ]);
    const cause = checkBudget(budget, only).findings.find(({ severity }) => severity === 'error');
    expect(cause).toMatchObject({ rule: 'NAR-PERCENT', consequences: [{ rule: 'NAR-PCT-SUM' }] });
  });

  it('allows for half a unit of each share', () => {
    const rounded = (shares: [number, number]) =>
      changed(HONGQI, (budget) => {
        edit(budget, 'general-class-201-share', { percent: shares[0], printed: `占 ${shares[0]}%` });
        edit(budget, 'general-class-204-share', { percent: shares[1], printed: `占 ${shares[1]}%` });
      });
    expect(outcomeOf('NAR-PCT-SUM', rounded([90.06, 9.95]), only)).toBe('passed');
    expect(outcomeOf('NAR-PCT-SUM', rounded([90.06, 9.96]), only)).toBe('found');
    expect(outcomeOf('NAR-PCT-SUM', rounded([90.1, 9.99]), only)).toBe('passed');
  });

  it('leaves alone a list that is not the whole', () => {
    const part = (row: number, share: number) => ({
      kind: 'share',
      subject: '类',
      cell: `tables.incomeExpenditure.rows[${row}].amount`,
      of: 'tables.incomeExpenditure.rows[45].amount',
      printed: `占 ${share}%`,
      percent: share,
    });
    expect(outcomeOf('NAR-PCT-SUM', saying([part(13, 90.06), part(15, 0)]), only)).toBe('nothing-to-compare');
  });
});

describe('NAR-PCT-SIGN', () => {
  it('passes where every share has its sign', () => {
    expect(outcomeOf('NAR-PCT-SIGN', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('NAR-PCT-SIGN', sample(PUTUO), only)).toBe('nothing-to-compare');
  });

  it('finds a share without, in a statement and in a text, each once', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'expenditure-basic-share', { printed: '占 72.86' });
      write(budget, 'expenditure', '基本支出 337.21 万元，占 72.86；房屋占地 300 平方米。');
      write(budget, 'income', '比上年下降 1.68，因财政拨款减少。');
    });
    expect(findingsOf('NAR-PCT-SIGN', budget, only)).toMatchObject([
      { severity: 'warning', paths: ['narrative.facts[12]'], words: { text: '占 72.86' } },
      { severity: 'warning', paths: ['narrative.sections[1]'], words: { text: '下降1.68' } },
    ]);
    expect(sentencesOf('NAR-PCT-SIGN', budget, only)[0]).toBe(
      '情况说明写“占 72.86”，数字后面没有百分号（%）。',
    );
  });

  it('is one of the rules whose findings never change a figure', () => {
    expect(allFindings(checkBudget(sample(HONGQI), only).findings).every(({ repair }) => !repair)).toBe(true);
  });
});
