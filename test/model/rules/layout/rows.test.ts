import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { layoutRules } from '../../../../src/model/rules/layout/rules.js';
import type { Budget, Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, findingsOf, outcomeOf, sample, sentencesOf, told } from '../samples.js';

const options = { rules: layoutRules };
const found = (rule: string, budget: Budget) => findingsOf(rule, budget, options);
const outcome = (rule: string, budget: Budget) => outcomeOf(rule, budget, options);
const sentences = (rule: string, budget: Budget) => sentencesOf(rule, budget, options);

type Row = NonNullable<Tables['expenditure']>['rows'][number];
const expenditure = (...rows: Row[]): Budget =>
  budgetWith({ expenditure: { title: '支出总表', unit: '万元', decimals: 2, rows } });
const blank: Row = { kind: 'item', name: null };

describe('LAYOUT-TOTAL-ROW', () => {
  const id = 'LAYOUT-TOTAL-ROW';

  it('finds the two unnamed totals of the seed', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(id, budget)).toMatchObject([
      { severity: 'info', form: 'words', paths: ['tables.projects.rows[0]'], variant: 'unnamed' },
      { severity: 'info', form: 'words', paths: ['tables.projectPerformance.rows[0]'], variant: 'unnamed' },
    ]);
    expect(sentences(id, budget)[0]).toBe(
      '《项目支出预算表》“合计”行的名称空白，只能从位置和金额看出它是合计。',
    );
  });

  it('does not tell again what an importer noted', () => {
    const layout = [{ rule: id, paths: ['tables.projects.rows[0].name'], place: '第 9 页' }];
    expect(
      findingsOf(id, sample('hongqi-office-2022'), { ...options, layout }).map(({ variant }) => variant),
    ).toStrictEqual(['', 'unnamed']);
  });

  it('passes named totals and forms without names', () => {
    expect(outcome(id, sample('putuo-office-2025'))).toBe('passed');
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      for (const table of [tables.projects!, tables.projectPerformance!]) table.rows[0]!.name = '合计';
    });
    expect(outcome(id, budget)).toBe('passed');
  });

  it('takes spaces for blank', () =>
    expect(found(id, expenditure({ kind: 'total', name: ' ' }))).toHaveLength(1));

  it('is not evaluated without a total row', () =>
    expect(outcome(id, expenditure({ kind: 'item', name: null }))).toBe('nothing-to-compare'));
});

describe('LAYOUT-INDEX-ROW', () => {
  const id = 'LAYOUT-INDEX-ROW';

  it('passes in every sample', () => {
    for (const name of [
      'hongqi-office-2022',
      'putuo-office-2025',
      'invented-awkward',
      'invented-no-last-year',
    ])
      expect(outcome(id, sample(name))).toBe('passed');
  });

  it('finds a row that counts the columns', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      const [total] = tables.expenditure!.rows;
      const columns = Object.keys(total!).filter((key) => key !== 'kind' && key !== 'name');
      tables.expenditure!.rows.unshift({
        ...blank,
        ...Object.fromEntries(columns.map((column, index) => [column, index + 1])),
      });
    });
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'error',
        paths: ['tables.expenditure.rows[0]'],
        variant: 'row',
        words: { numbers: '1、2、3、4', count: 9 },
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《支出预算表》“第 1 行”的金额是 1、2、3、4 …，像是栏次，不是数据。',
    ]);
  });

  it('reads them in any order of the columns, counted from any number', () => {
    const row = { ...blank, total: 4, basic: 5, project: 6, wages: 7 };
    expect(found(id, expenditure(row))).toMatchObject([{ words: { numbers: '4、5、6、7' } }]);
    expect(sentences(id, expenditure({ ...row, wages: 8, goods: 7 }))).toStrictEqual([
      '《支出总表》“第 1 行”的金额是 4、5、6、7 …，像是栏次，不是数据。',
    ]);
  });

  it('needs fewer numbers where the row is named 栏次', () => {
    expect(found(id, expenditure({ ...blank, name: '栏 次', total: 1, basic: 2 }))).toHaveLength(1);
    expect(outcome(id, expenditure({ ...blank, name: '栏次', total: 1.5 }))).toBe('passed');
  });

  it.each<[string, Row]>([
    ['three numbers may be money', { ...blank, total: 3, basic: 1, project: 2 }],
    ['a row with a code is data', { ...blank, code: '201', total: 1, basic: 2, wages: 3, goods: 4 }],
  ])('%s', (_, row) => expect(outcome(id, expenditure(row))).toBe('nothing-to-compare'));

  it.each<[string, Row]>([
    ['a total is not its smallest part', { ...blank, total: 4, basic: 3, wages: 2, goods: 1 }],
    ['gaps', { ...blank, total: 1, basic: 2, wages: 3, goods: 5 }],
    ['fractions', { ...blank, total: 1.5, basic: 2.5, wages: 3.5, goods: 4.5 }],
    ['zeros', { ...blank, total: 0, basic: 1, wages: 2, goods: 3 }],
    ['the same number', { ...blank, total: 1, basic: 1, wages: 1, goods: 1 }],
  ])('passes: %s', (_, row) => expect(outcome(id, expenditure(row))).toBe('passed'));

  it('is not evaluated without a row that could be one', () =>
    expect(outcome(id, expenditure())).toBe('nothing-to-compare'));
});

describe('LAYOUT-YEAR-COLUMN', () => {
  const id = 'LAYOUT-YEAR-COLUMN';
  const item = (total: number | null, rest: Partial<Row> = {}): Row => ({
    kind: 'item',
    name: '项',
    total,
    ...rest,
  });
  const total = (amount: number | null): Row => ({ kind: 'total', name: '合计', total: amount });

  it('passes in every sample', () => {
    for (const name of [
      'hongqi-office-2022',
      'putuo-office-2025',
      'invented-awkward',
      'invented-no-last-year',
    ])
      expect(outcome(id, sample(name))).toBe('passed');
  });

  it('finds a column of years', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      for (const row of tables.projects!.rows) row.own = 2022;
      tables.projects!.rows[0]!.own = 2021;
    });
    const [finding, ...others] = found(id, budget);
    expect(others).toStrictEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      variant: 'column',
      words: { from: 2021, to: 2022, count: 8 },
    });
    expect(finding!.paths[0]).toBe('tables.projects.rows[0].own');
    expect(finding!.paths).toHaveLength(8);
    expect(sentences(id, budget)).toStrictEqual([
      '《项目支出预算表》“合计”的单位资金起，这一列的 8 个数都在 2021 到 2022 之间，像是年份，不是金额。',
    ]);
  });

  it('believes amounts of that size that add up, or may', () => {
    expect(outcome(id, expenditure(total(2000), item(2000)))).toBe('passed');
    expect(outcome(id, expenditure(total(4000), item(2000), item(2000)))).toBe('passed');
    expect(outcome(id, expenditure(item(2000), item(2010), item(2030)))).toBe('passed');
    expect(outcome(id, expenditure(item(2022), item(2022)))).toBe('passed');
    expect(outcome(id, expenditure(total(2022)))).toBe('passed');
    const nested: Row[] = [
      { kind: 'class', code: '201', name: '类', total: 2000 },
      { kind: 'section', code: '20101', name: '款', total: 2000 },
      { kind: 'item', code: '2010101', name: '项', total: 2000 },
    ];
    expect(outcome(id, expenditure(total(2000), ...nested))).toBe('passed');
  });

  it('does not believe them where the total contradicts them, or where all are this year and the last', () => {
    expect(found(id, expenditure(total(2000), item(2000), item(2010)))).toMatchObject([
      { words: { count: 3 } },
    ]);
    expect(found(id, expenditure(item(2022), item(2021), item(2022)))).toHaveLength(1);
    expect(outcome(id, expenditure(total(1989), item(2000), item(2010)))).toBe('passed');
    expect(outcome(id, expenditure(total(2000.5), item(2000), item(2010)))).toBe('passed');
    expect(outcome(id, expenditure(total(null), item(null), item(0)))).toBe('passed');
  });

  it('takes one figure for a year only if it is more than the total beside it', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      tables.threePublic!.rows[0]!.abroad = 2022;
    });
    expect(sentences(id, budget)).toStrictEqual([
      '《一般公共预算“三公”经费预算表》“因公出国（境）费”的数是 2022，像是年份，不是金额。',
    ]);
    expect(outcome(id, expenditure(item(2022, { basic: 2022 })))).toBe('passed');
    expect(found(id, expenditure(item(3, { basic: 2021 })))).toHaveLength(1);
    expect(outcome(id, expenditure(item(3, { basic: 2020 })))).toBe('passed');
  });

  it('reads each side of a two-sided table by itself', () => {
    const line = (side: 'income' | 'expenditure', kind: 'item' | 'subtotal', amount: number) => ({
      side,
      kind,
      name: '项',
      amount,
    });
    const budget = budgetWith({
      incomeExpenditure: {
        title: '收支总表',
        unit: '万元',
        decimals: 2,
        rows: [
          line('income', 'item', 2000),
          line('income', 'subtotal', 2000),
          line('expenditure', 'item', 2000),
          line('expenditure', 'item', 2001),
          line('expenditure', 'subtotal', 2002),
        ],
      },
    });
    expect(found(id, budget)).toMatchObject([
      {
        paths: [2, 3, 4].map((row) => `tables.incomeExpenditure.rows[${row}].amount`),
        words: { from: 2000, to: 2002 },
      },
    ]);
  });

  it('is not evaluated where nothing is printed', () =>
    expect(outcome(id, expenditure(total(null)))).toBe('nothing-to-compare'));

  it('judges the largest table, as do the other layout rules', () => {
    const rows = Array.from({ length: 5000 }, () => item(2022, { basic: 1, wages: 2, goods: 3 }));
    expect(told(checkBudget(expenditure(...rows), options))).toEqual(
      layoutRules.map(({ id }) => id).toSorted(),
    );
  });
});
