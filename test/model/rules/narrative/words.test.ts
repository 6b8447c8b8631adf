import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf } from '../samples.js';
import { HONGQI, PUTUO, add, edit, saying, stating, write } from './facts.js';

const only = { rules: narrativeRules };

describe('NAR-DUP-ITEM', () => {
  it('finds 政府性基金 twice and 国有资本经营 missing in the seed', () => {
    expect(findingsOf('NAR-DUP-ITEM', sample(HONGQI), only)).toMatchObject([
      {
        severity: 'warning',
        variant: 'twiceMissing',
        paths: ['narrative.facts[7]', 'narrative.facts[6]', 'tables.incomeExpenditure.rows[3].amount'],
      },
    ]);
    expect(sentencesOf('NAR-DUP-ITEM', sample(HONGQI), only)).toEqual([
      '列举里“政府性基金预算”又以“政府性基金收入”出现了一次，而表中的下一项“国有资本经营预算拨款收入”没有列出，可能是误写。',
    ]);
  });

  it('passes once the item is named', () => {
    const budget = stating('income-fund-repeated', {
      subject: '国有资本经营预算',
      cell: 'tables.incomeExpenditure.rows[3].amount',
    });
    expect(outcomeOf('NAR-DUP-ITEM', budget, only)).toBe('passed');
    expect(outcomeOf('NAR-DUP-ITEM', sample(PUTUO), only)).toBe('passed');
  });

  it('names only the repetition where nothing follows it in the form', () => {
    const budget = stating('income-fund-repeated', { cell: 'tables.incomeExpenditure.rows[0].amount' });
    expect(findingsOf('NAR-DUP-ITEM', budget, only)).toMatchObject([{ variant: 'twice' }]);
    expect(sentencesOf('NAR-DUP-ITEM', budget, only)).toEqual([
      '同一项在列举里出现两次：先写作“一般公共预算”，又写作“政府性基金收入”。',
    ]);
  });

  const line = (row: number, amount: number) => ({
    kind: 'amount',
    subject: '收入',
    cell: `tables.incomeExpenditure.rows[${row}].amount`,
    printed: `${amount} 万元`,
    amount,
    unit: '万元',
  });

  it('finds an item with a figure that an enumeration of even the empty ones leaves out', () => {
    const budget = saying([line(2, 0), line(3, 0), line(4, 0)]);
    expect(findingsOf('NAR-DUP-ITEM', budget, only)).toMatchObject([
      { variant: 'missing', words: { missing: '一般公共预算' } },
    ]);
    expect(sentencesOf('NAR-DUP-ITEM', budget, only)[0]).toContain('却漏了有数的“一般公共预算”');
  });

  it('lets a total between two mentions separate them', () => {
    const budget = saying([line(2, 0), line(10, 462.78), line(2, 0)]);
    expect(outcomeOf('NAR-DUP-ITEM', budget, only)).toBe('nothing-to-compare');
  });
});

describe('NAR-FUND-NONE', () => {
  it('passes where the text and the table have none', () => {
    expect(outcomeOf('NAR-FUND-NONE', sample(HONGQI), only)).toBe('passed');
  });

  it('finds figures that the text denies', () => {
    const budget = changed(HONGQI, ({ tables }) => {
      tables.fundExpenditure!.rows[0]!.total = 5;
    });
    expect(findingsOf('NAR-FUND-NONE', budget, only)).toMatchObject([
      {
        severity: 'error',
        variant: 'figures',
        paths: ['narrative.sections[7]', 'tables.fundExpenditure.rows[0].total'],
      },
    ]);
    expect(sentencesOf('NAR-FUND-NONE', budget, only)).toEqual([
      '情况说明“政府性基金预算支出情况说明”一节写“没有使用政府性基金预算拨款安排的支出”，但《政府性基金支出预算表》“合计”的合计有数。',
    ]);
  });

  it('takes a printed 0 for no figure', () => {
    const budget = changed(HONGQI, ({ tables }) => {
      tables.fundExpenditure!.rows[0]!.total = 0;
    });
    expect(outcomeOf('NAR-FUND-NONE', budget, only)).toBe('passed');
  });

  it('finds a stated amount that the table does not have', () => {
    const fund = { kind: 'amount', subject: '政府性基金支出', printed: '5 万元', amount: 5, unit: '万元' };
    const budget = saying([fund], HONGQI, (budget) => write(budget, 'fund-expenditure', '见表。'));
    expect(findingsOf('NAR-FUND-NONE', budget, only)).toMatchObject([{ variant: 'empty' }]);
    expect(sentencesOf('NAR-FUND-NONE', budget, only)).toEqual([
      '情况说明写“5 万元”，政府性基金支出表却没有数。',
    ]);
  });

  it.each([
    '2021 年没有使用政府性基金安排的支出。',
    '无政府性基金结转。',
    '没有用政府性基金安排的三公经费。',
  ])('does not take for it: %s', (text) => {
    const budget = changed(HONGQI, (budget) => write(budget, 'fund-expenditure', text));
    expect(outcomeOf('NAR-FUND-NONE', budget, only)).toBe('not-stated');
  });

  it('is not evaluated without the statement or without the table', () => {
    expect(outcomeOf('NAR-FUND-NONE', sample(PUTUO), only)).toBe('not-stated');
    const budget = changed(HONGQI, ({ tables, narrative, contents }) => {
      delete tables.fundExpenditure;
      narrative.facts = narrative.facts.filter(({ id }) => id !== 'fund');
      contents.length = 0;
    });
    expect(outcomeOf('NAR-FUND-NONE', budget, only)).toBe('table-missing');
  });
});

describe('NAR-UNIT-WORD', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('NAR-UNIT-WORD', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('NAR-UNIT-WORD', sample(PUTUO), only)).toBe('passed');
  });

  it('finds the wrong unit, told with the amount that differs by it', () => {
    const budget = stating('basic-public', { unit: '元', printed: '公用经费支出 30.77 元' });
    expect(findingsOf('NAR-UNIT-WORD', budget, only)).toMatchObject([
      {
        severity: 'warning',
        variant: 'magnitude',
        paths: ['narrative.facts[31].amount', 'tables.basicExpenditure.rows[0].public'],
        words: { unit: '元', meant: '万元' },
      },
    ]);
    expect(sentencesOf('NAR-UNIT-WORD', budget, only)).toEqual([
      '情况说明“公用经费支出 30.77 元”是 30.77 元，《一般公共预算基本支出表》“合计”的公用经费是 30.77 万元；单位“元”应是“万元”。',
    ]);
    const { findings } = checkBudget(budget, only);
    expect(
      findings.find(({ rule }) => rule === 'NAR-AMOUNT')?.consequences.map(({ rule }) => rule),
    ).toContain('NAR-UNIT-WORD');
  });

  it('finds a doubled unit in a statement and in a text, each once', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'basic-public', { printed: '公用经费支出 30.77 万元元' });
      write(budget, 'basic-expenditure', '公用经费 30.77 万元元，人员经费 306.44 万万元。');
    });
    expect(findingsOf('NAR-UNIT-WORD', budget, only)).toMatchObject([
      { variant: 'doubled', paths: ['narrative.facts[31]'], words: { text: '7 万元元' } },
      { variant: 'doubled', paths: ['narrative.sections[5]'], words: { text: '4 万万元' } },
    ]);
    expect(sentencesOf('NAR-UNIT-WORD', budget, only)[0]).toContain('“7 万元元”的单位或百分号重复了');
  });

  it('does not call another error a matter of the unit', () => {
    const budget = stating('basic-public', { amount: 31, printed: '31.00 元', unit: '元' });
    expect(outcomeOf('NAR-UNIT-WORD', budget, only)).toBe('passed');
    expect(outcomeOf('NAR-UNIT-WORD', saying([]), only)).toBe('nothing-to-compare');
  });
});

describe('NAR-REASON', () => {
  it('passes on both disclosures', () => {
    expect(outcomeOf('NAR-REASON', sample(HONGQI), only)).toBe('passed');
    expect(outcomeOf('NAR-REASON', sample(PUTUO), only)).toBe('passed');
  });

  it('finds a change without a reason', () => {
    const budget = changed(HONGQI, ({ narrative }) => {
      const fact = narrative.facts.find(({ id }) => id === 'vehicle-run-change');
      if (fact?.kind === 'change') delete fact.reason;
    });
    expect(findingsOf('NAR-REASON', budget, only)).toMatchObject([
      { severity: 'warning', variant: 'none', paths: ['narrative.facts[43]', 'narrative.sections[6]'] },
    ]);
    expect(sentencesOf('NAR-REASON', budget, only)).toEqual([
      '情况说明“公务用车运行维护费：比 2021 年减少 2 万元”没有说明增减的原因。',
    ]);
  });

  it('finds a reason that is announced and does not come', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'vehicle-run-change', { reason: '。' });
      write(budget, 'three-public', '比 2021 年减少 2 万元，主要原因是。');
    });
    expect(findingsOf('NAR-REASON', budget, only).map(({ variant }) => variant)).toEqual(['empty', 'none']);
    expect(sentencesOf('NAR-REASON', budget, only)[0]).toBe(
      '情况说明“‘三公’经费支出情况说明”一节写了“主要原因”，后面却没有内容。',
    );
  });

  it('asks for none where nothing changed', () => {
    const budget = saying([{ kind: 'change', subject: '三公', printed: '持平', direction: 'unchanged' }]);
    expect(outcomeOf('NAR-REASON', budget, only)).toBe('nothing-to-compare');
    const more = changed(HONGQI, (budget) =>
      add(budget, { kind: 'change', subject: '三公', printed: '持平', direction: 'unchanged' }),
    );
    expect(outcomeOf('NAR-REASON', more, only)).toBe('passed');
  });
});
