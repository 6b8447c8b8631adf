import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Budget, Tables } from '../../../src/model/schema/document.js';
import { selectOverview, type OverviewSeries } from '../../../src/model/series/overview.js';
import { budgetWith } from './budget-builder.js';

const read = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Budget;
const head = { title: '表', unit: '万元', decimals: 2 } as const;
const find = (series: OverviewSeries | null, id: string) =>
  series?.amounts.find((figure) => figure.id === id);

type Two = NonNullable<Tables['incomeExpenditure']>;
const twoSided = (income: number | null, expenditure: number | null): Two => ({
  ...head,
  rows: [
    { side: 'income', kind: 'total', name: '收入总计', amount: income },
    { side: 'expenditure', kind: 'total', name: '支出总计', amount: expenditure },
  ],
});
const withLastYear = (last: number): Two => ({
  ...twoSided(5, 5),
  previous: { year: 2021, figures: [{ row: 1, column: 'amount', amount: last, origin: 'printed' }] },
});

describe('selectOverview', () => {
  it('has the figures of the real document, each with its cell', () => {
    const { amounts, counts, split } = selectOverview(read('hongqi-office-2022'))!;
    expect(amounts.map(({ id, path, amount, share }) => [id, path, amount, share])).toEqual([
      ['income', 'tables.incomeExpenditure.rows[12].amount', 462_780_000, null],
      ['expenditure', 'tables.incomeExpenditure.rows[45].amount', 462_780_000, null],
      ['basic', 'tables.expenditure.rows[0].basic', 337_210_000, 7287],
      ['project', 'tables.expenditure.rows[0].project', 125_570_000, 2713],
      ['threePublic', 'tables.threePublic.rows[0].total', 16_100_000, null],
    ]);
    expect(counts.map(({ id, count }) => [id, count])).toEqual([
      ['projects', 6],
      ['targets', 61],
      ['units', 2],
    ]);
    expect(split).toEqual([
      { id: 'basic', amount: 337_210_000 },
      { id: 'project', amount: 125_570_000 },
    ]);
  });

  it('has the change on last year', () => {
    const series = selectOverview(read('hongqi-office-2022'));
    expect(find(series, 'expenditure')!.change).toEqual({
      direction: 'decrease',
      amount: -7_900_000,
      percent: -168,
    });
    expect(find(series, 'threePublic')!.change).toMatchObject({ amount: -6_800_000, percent: -2969 });
    expect(find(series, 'basic')!.change).toBe(null);
  });

  it('takes a change from the text where the table has no last year', () => {
    const budget = read('hongqi-office-2022');
    delete budget.tables.incomeExpenditure!.previous;
    const figure = find(selectOverview(budget), 'expenditure')!;
    expect(figure.previous).toBe(null);
    expect(figure.change).toEqual({ direction: 'decrease', amount: -7_900_000, percent: null });
  });

  it.each([
    [4, { direction: 'increase', amount: 1_000_000, percent: 2500 }],
    [5, { direction: 'unchanged', amount: 0, percent: 0 }],
    [0, { direction: 'increase', amount: 5_000_000, percent: null }],
    [-5, { direction: 'increase', amount: 10_000_000, percent: null }],
  ])('compares with a last year of %s', (last, change) => {
    const series = selectOverview(budgetWith({ incomeExpenditure: withLastYear(last) }));
    expect(find(series, 'expenditure')!.change).toMatchObject(change);
  });

  it('has no change without last year', () => {
    const { amounts } = selectOverview(read('invented-no-last-year'))!;
    expect(amounts.map(({ change }) => change)).toEqual([null, null, null, null, null]);
  });

  it('sums basic and project up where only classes print them', () => {
    const budget = read('invented-no-last-year');
    budget.tables.expenditure!.rows = budget.tables.expenditure!.rows.filter(({ kind }) => kind === 'class');
    const basic = find(selectOverview(budget), 'basic');
    expect(basic).toMatchObject({ amount: 1_120_000_000, path: null, isSum: true, share: 7778 });
  });

  it('leaves out what no table has', () => {
    const only = (tables: Tables) => selectOverview(budgetWith(tables))?.amounts.map(({ id }) => id) ?? null;
    const { expenditure, threePublic } = read('hongqi-office-2022').tables;
    expect(only({ expenditure: expenditure! })).toEqual(['expenditure', 'basic', 'project']);
    expect(only({ threePublic: threePublic! })).toEqual(['threePublic']);
    expect(only({ incomeExpenditure: twoSided(1, null) })).toEqual(['income']);
    expect(only({})).toBe(null);
  });

  it('shows no number of units where that is all there is', () => {
    const budget = budgetWith({});
    budget.profile.units.push({ name: '某中心' });
    expect(selectOverview(budget)).toBe(null);
  });

  it('marks a total that is not printed as a sum', () => {
    const figure = find(selectOverview(read('invented-awkward')), 'income');
    expect(figure).toMatchObject({ amount: 100_011_110_000, isSum: true, path: null });
  });

  it('draws no split that does not make up the whole', () => {
    const budget = read('hongqi-office-2022');
    budget.tables.expenditure!.rows[0]!.basic = 300;
    expect(selectOverview(budget)!.split).toEqual([]);
    budget.tables.expenditure!.rows[0]!.basic = -10;
    expect(selectOverview(budget)!.split).toEqual([]);
  });
});
