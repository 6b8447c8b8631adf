import { describe, expect, it } from 'vitest';
import { cellOf, type Cell } from '../../../../src/model/rules/cells.js';
import { PASSED } from '../../../../src/model/rules/check.js';
import { sum } from '../../../../src/model/rules/compare.js';
import {
  alike,
  amountCell,
  byCell,
  cellOfStatement,
  changeCell,
  percentIn,
  statedAmounts,
  statementsOf,
  thisYearOf,
  withTables,
  type Statement,
} from '../../../../src/model/rules/narrative/statements.js';
import type { Fen } from '../../../../src/model/money.js';
import { sample } from '../samples.js';
import { HONGQI, PUTUO, saying, stating } from './facts.js';

const amount = (printed: string, value: number | null, unit = '万元') =>
  ({
    path: 'narrative.facts[0]',
    fact: { kind: 'amount', id: 'a', section: 's', subject: '', printed, amount: value, unit },
  }) as Statement<'amount'>;
const change = (fact: Record<string, unknown>) =>
  ({
    path: 'narrative.facts[0]',
    fact: { kind: 'change', id: 'a', section: 's', subject: '', printed: '', ...fact },
  }) as Statement<'change'>;
const share = (printed: string, percent: number) =>
  ({
    path: 'narrative.facts[0]',
    fact: { kind: 'share', id: 'a', section: 's', subject: '', printed, percent },
  }) as Statement<'share'>;
const cell = (fen: number, decimals: number, unit: Cell['unit'] = '万元'): Cell => ({
  path: `cell.${fen}`,
  amount: fen as Fen,
  unit,
  decimals,
});

describe('amountCell', () => {
  it.each([
    ['收入总计 462.78 万元', 462.78, 462_780_000, 2],
    ['46 万元', 46, 46_000_000, 0],
    ['867.50万元', 867.5, 867_500_000, 2],
    ['9,101.68万元', 9101.68, 9_101_680_000, 2],
    ['比 2021 年 1.0 万元', 1, 1_000_000, 1],
    ['', 7.9, 7_900_000, 1],
  ])('reads %s', (printed, value, fen, decimals) => {
    expect(amountCell(amount(printed, value))).toEqual({
      path: 'narrative.facts[0].amount',
      amount: fen,
      unit: '万元',
      decimals,
    });
  });

  it('gives none for what is no exact amount', () => {
    expect(amountCell(amount('', null))).toBeNull();
    expect(amountCell(amount('', 1e-9))).toBeNull();
    expect(amountCell(amount('', 1e300))).toBeNull();
  });
});

describe('changeCell', () => {
  it('gives the change its sign', () => {
    expect(changeCell(change({ direction: 'decrease', amount: 7.9, unit: '万元' }))).toMatchObject({
      path: 'narrative.facts[0].amount',
      amount: -7_900_000,
    });
    expect(changeCell(change({ direction: 'increase', amount: 5, unit: '元' }))).toMatchObject({
      amount: 500,
      unit: '元',
    });
  });

  it('takes 持平 for 0, and never for a negative 0', () => {
    expect(changeCell(change({ direction: 'unchanged' }))).toMatchObject({
      amount: 0,
      path: 'narrative.facts[0]',
    });
    const nothing = changeCell(change({ direction: 'decrease', amount: 0, unit: '万元' }));
    expect(Object.is(nothing?.amount, 0)).toBe(true);
  });

  it('gives none where no amount is stated', () => {
    expect(changeCell(change({ direction: 'decrease', percent: 5 }))).toBeNull();
    expect(changeCell(change({ direction: 'unchanged', percent: 5 }))).toBeNull();
    expect(changeCell(change({ direction: 'decrease', amount: 5 }))).toBeNull();
  });
});

describe('percentIn', () => {
  it.each([
    ['占 72.86%', 72.86, 7286, 2],
    ['占 27.14 %', 27.14, 2714, 2],
    ['占 27.10%', 27.1, 2710, 2],
    ['5%', 5, 5, 0],
    ['占 0.00%', 0, 0, 2],
  ])('reads %s', (printed, percent, value, decimals) => {
    expect(percentIn(share(printed, percent))).toEqual({
      path: 'narrative.facts[0].percent',
      value,
      decimals,
    });
  });

  it('gives none where there is none, or none that can be compared', () => {
    expect(percentIn(change({ direction: 'increase' }))).toBeNull();
    expect(percentIn(share('', 1e300))).toBeNull();
  });
});

describe('statements and cells', () => {
  it('reads statements of a kind with their places', () => {
    expect(statementsOf(sample(HONGQI), 'count').map(({ path }) => path)).toEqual(
      [50, 51, 52, 53].map((index) => `narrative.facts[${index}]`),
    );
  });

  it('keeps the first amount of every cell', () => {
    const stated = statedAmounts(stating('income-fund-repeated', { amount: 3 }));
    expect(stated.get('tables.incomeExpenditure.rows[2].amount')).toMatchObject({ amount: 0 });
    expect(byCell(statementsOf(sample(HONGQI), 'change'), () => null).size).toBe(0);
  });

  it('finds the cell of a statement, and what the text says where that is blank', () => {
    const budget = sample(PUTUO);
    const buy = statementsOf(budget, 'change').find(({ fact }) => fact.id === 'vehicle-buy-change')!;
    expect(cellOfStatement(budget, buy)).toMatchObject({ amount: null });
    expect(thisYearOf(budget, buy, statedAmounts(budget))).toMatchObject({ amount: 0 });
    expect(thisYearOf(budget, buy, new Map())).toBeNull();
    const none = saying([{ kind: 'count', subject: '车', printed: '', count: 1, measure: '辆' }]);
    expect(cellOfStatement(none, statementsOf(none, 'count')[0]!)).toBeNull();
  });
});

describe('alike', () => {
  it('gives all cells the places of the finest, whatever their units', () => {
    expect(alike([cell(16_100_000, 1), cell(0, 0)]).map(({ decimals }) => decimals)).toEqual([1, 1]);
    expect(alike([cell(1_000_000, 2), cell(100, 0, '元')])).toMatchObject([{ decimals: 4 }, { decimals: 0 }]);
  });
});

describe('withTables', () => {
  it('lets a fault that the text copied from a table want the same in that table', () => {
    const budget = sample(HONGQI);
    const stated = statedAmounts(budget);
    const whole = stated.get('tables.threePublic.rows[0].total')!;
    const check = withTables(budget, sum(whole, [cell(1_000_000, 0)])!, stated);
    expect(check.passed ? null : [...check.repairs.keys()]).toContain('tables.threePublic.rows[0].total');
    expect(cellOf(budget, 'tables.threePublic.rows[0].total')?.amount).toBe(whole.amount);
    expect(withTables(budget, PASSED, stated)).toBe(PASSED);
  });

  it('wants nothing there where the table says something else', () => {
    const budget = stating('three-public', { amount: 17.1 });
    const stated = statedAmounts(budget);
    const check = withTables(
      budget,
      sum(stated.get('tables.threePublic.rows[0].total')!, [cell(1_000_000, 0)])!,
      stated,
    );
    expect(check.passed ? null : [...check.repairs.keys()]).not.toContain('tables.threePublic.rows[0].total');
  });
});
