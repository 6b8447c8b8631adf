import { describe, expect, it } from 'vitest';
import type { Budget, Tables } from '../../../../src/model/schema/document.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { budgetWith } from '../../series/budget-builder.js';
import { findingsOf } from '../samples.js';
import { HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-T3-T5-CODES', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-T3-T5-CODES', budget)).toBe('passed');
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-T3-T5-CODES', budget)).toBe('passed');
  });

  it('finds a code that the whole does not have', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[5].code': '2040699' });
    expect(told('X-T3-T5-CODES', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.generalExpenditure.rows[5].code', 'tables.expenditure'],
        variant: 'missing',
        words: { code: '2040699', name: '法治建设', table: 'generalExpenditure' },
        sentence: '一般公共预算支出表列有科目 2040699“法治建设”，支出总表没有这个科目。',
      },
    ]);
  });

  it('finds another name', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[5].name': '法制建设' });
    expect(told('X-T3-T5-CODES', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.generalExpenditure.rows[5].name', 'tables.expenditure.rows[5].name'],
        variant: 'name',
        words: { code: '2040612', name: '法制建设', other: '法治建设', table: 'generalExpenditure' },
        sentence: '科目 2040612 在一般公共预算支出表叫“法制建设”，在支出总表叫“法治建设”，名称应当一致。',
      },
    ]);
  });

  it('does not mind layout spaces and 支出', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows[5].name': '法治 建设支出' });
    expect(outcome('X-T3-T5-CODES', budget)).toBe('passed');
  });

  it('does not ask for levels that the whole does not print', () => {
    const budget = edited(SHANGHAI, {
      'tables.generalExpenditure.rows': [
        { kind: 'class', code: '201', name: '一般公共服务支出', total: 1 },
        { kind: 'item', code: '2010301', name: '行政运行', total: 1 },
      ],
      'tables.expenditure.rows': [{ kind: 'item', code: '2010301', name: '行政运行', total: 1 }],
    });
    expect(outcome('X-T3-T5-CODES', budget)).toBe('passed');
  });

  it('is not evaluated without codes', () => {
    const budget = edited(HENAN, { 'tables.generalExpenditure.rows': [] });
    expect(outcome('X-T3-T5-CODES', budget)).toBe('nothing-to-compare');
  });

  it('finds a code of the funds that the whole does not have', () => {
    const budget = withFunds(({ tables }) => void tables.expenditure!.rows.splice(2, 1));
    expect(told('X-T3-T5-CODES', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.fundExpenditure.rows[1].code', 'tables.expenditure'],
        variant: 'missing',
        words: { code: '2120804', name: '农村基础设施建设支出', table: 'fundExpenditure' },
        sentence: '政府性基金预算支出表列有科目 2120804“农村基础设施建设支出”，支出总表没有这个科目。',
      },
    ]);
  });

  it('does not ask for the funds in a table that is of the general budget alone', () => {
    const budget = withFunds(({ tables }) => {
      tables.expenditure!.rows.splice(2, 1);
      tables.expenditure!.rows[0]!.total = 100;
    });
    expect(outcome('X-T3-T5-CODES', budget)).toBe('passed');
  });

  it.each([
    ['income', '收入总表'],
    ['generalExpenditure', '一般公共预算支出表'],
  ] as const)('finds the only 项 of a 款 that %s has lost', (table, name) => {
    const budget = withSections(({ tables }) => void tables[table]!.rows.pop());
    expect(told('X-T3-T5-CODES', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: [`tables.${table}.rows[2]`, 'tables.expenditure.rows[3]'],
        variant: 'item',
        words: { code: '20805', name: '养老支出', item: '2080505', other: '养老保险缴费支出', table },
        sentence: `${name}的 20805“养老支出” 没有列到项；支出总表在它之下只有 2080505“养老保险缴费支出”，${name}应当也列出这一项。`,
      },
    ]);
    const [finding] = findingsOf('X-T3-T5-CODES', budget);
    expect(findingSentence(finding!, budget, 'en')).toMatch(
      /prints 20805 “养老支出” without its item; .* list too\.$/,
    );
  });

  it('does not know which 项 is lost where there are two, or where a table prints none', () => {
    expect(
      outcome(
        'X-T3-T5-CODES',
        withSections(() => undefined),
      ),
    ).toBe('passed');
    const two = withSections(({ tables }) => {
      tables.expenditure!.rows.push({ kind: 'item', code: '2080506', name: '职业年金缴费支出', total: 0 });
      tables.generalExpenditure!.rows.pop();
    });
    expect(outcome('X-T3-T5-CODES', two)).toBe('passed');
    const none = withSections(({ tables }) => {
      const rows = tables.income!.rows;
      tables.income!.rows = rows.filter(({ kind }) => kind !== 'item');
    });
    expect(outcome('X-T3-T5-CODES', none)).toBe('passed');
  });
});

type Row = NonNullable<Tables['expenditure']>['rows'][number];
const row = (code: string, name: string, total: number): Row => ({
  kind: code.length === 5 ? 'section' : 'item',
  code,
  name,
  total,
});
const whole = (total: number): Row => ({ kind: 'total', name: '合计', total });
const made = (rows: Record<string, Row[]>, change: (budget: Budget) => void): Budget => {
  const head = { unit: '万元', decimals: 2 } as const;
  const tables = Object.entries(rows).map(([id, of]) => [id, { ...head, title: id, rows: of }]);
  const budget = budgetWith(structuredClone(Object.fromEntries(tables)) as Tables);
  change(budget);
  return budget;
};

/** 100 of the general budget, 30 of a fund, 20 of other money. */
const withFunds = (change: (budget: Budget) => void) =>
  made(
    {
      expenditure: [whole(150), row('2010301', '行政运行', 120), row('2120804', '农村基础设施建设支出', 30)],
      generalExpenditure: [whole(100), row('2010301', '行政运行', 100)],
      fundExpenditure: [whole(30), row('2120804', '农村基础设施建设支出', 30)],
    },
    change,
  );

/** 款 with one 项 each, and other income. */
const withSections = (change: (budget: Budget) => void) => {
  const rows = [
    row('2010301', '行政运行', 100),
    row('20805', '养老支出', 10),
    row('2080505', '养老保险缴费支出', 10),
  ];
  return made(
    {
      income: [whole(110), ...rows],
      expenditure: [whole(110), ...rows],
      generalExpenditure: [whole(110), ...rows],
    },
    change,
  );
};

describe('X-T3-FUNDS by code', () => {
  const rule = 'X-T3-FUNDS';

  it('finds a code of the funds that their table does not have, whatever other money there is', () => {
    const budget = withFunds(
      ({ tables }) => void tables.fundExpenditure!.rows.splice(1, 1, row('2120899', '其他', 30)),
    );
    expect(told(rule, budget)).toMatchObject([
      {
        severity: 'error',
        paths: ['tables.expenditure.rows[2].total', 'tables.fundExpenditure'],
        printed: '30.00 万元',
        variant: 'none',
        sentence:
          '《expenditure》“农村基础设施建设支出”的合计为 30.00 万元，而《fundExpenditure》里没有这个科目。',
      },
    ]);
    // Both tables lack a code of the other.
    expect(told('X-T3-T5-CODES', budget)).toMatchObject([{ words: { code: '2120899' } }]);
  });

  it('compares the amount of such a code, and lets other codes have other money', () => {
    expect(
      outcome(
        rule,
        withFunds(() => undefined),
      ),
    ).toBe('passed');
    const budget = withFunds(({ tables }) => void (tables.fundExpenditure!.rows[1]!.total = 29));
    expect(told(rule, budget)).toMatchObject([
      { paths: ['tables.expenditure.rows[2].total', 'tables.fundExpenditure.rows[1].total'] },
    ]);
  });

  it('says nothing of a fund where money was carried over, or its table is empty', () => {
    const carried = withFunds(({ tables }) => {
      tables.fundExpenditure!.rows[1]!.total = 29;
      tables.incomeExpenditure = {
        title: '收支总表',
        unit: '万元',
        decimals: 2,
        rows: [{ side: 'income', kind: 'carry', name: '上年结转', source: 'carry', amount: 1 }],
      };
    });
    expect(outcome(rule, carried)).toBe('passed');
    const empty = withFunds(
      ({ tables }) => void (tables.fundExpenditure!.rows = [{ kind: 'total', name: '合计', total: null }]),
    );
    expect(told(rule, empty)).toEqual([]);
  });
});
