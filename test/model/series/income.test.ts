import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBudget } from '../../../src/model/parse.js';
import type { Budget, Tables } from '../../../src/model/schema/document.js';
import { selectIncome } from '../../../src/model/series/income.js';
import { budgetWith } from './budget-builder.js';

type Row = NonNullable<Tables['income']>['rows'][number];

const real = (name: string) => parseBudget(JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))).budget!;
const table = (...rows: Row[]): Budget['tables'] => ({
  income: { title: '收入总表', unit: '元', decimals: 0, rows },
});
const of = (...rows: Row[]) => selectIncome(budgetWith(table(...rows)))!;
const total = (amounts: Partial<Row>): Row => ({ kind: 'total', name: '合计', ...amounts });
const sources = ({ total: { sources: found } }: ReturnType<typeof of>) =>
  found.map(({ source, amount }) => [source, amount! / 100]);

describe('selectIncome', () => {
  it('by source and by functional class, no level twice', () => {
    const series = selectIncome(real('invented-no-last-year'))!;
    expect(sources(series)).toEqual([['fiscal', 14_400_000]]);
    expect(series.total).toMatchObject({ amount: 1_440_000_000, path: 'tables.income.rows[15].total' });
    expect(series.classes.map(({ key, amount, path }) => [key, amount! / 100, path])).toEqual([
      ['201', 11_200_000, 'tables.income.rows[0].total'],
      ['208', 1_350_000, 'tables.income.rows[4].total'],
      ['210', 600_000, 'tables.income.rows[8].total'],
      ['221', 1_250_000, 'tables.income.rows[11].total'],
    ]);
  });

  it('without the table the income side of 收支总表, and says so', () => {
    const series = selectIncome(real('hongqi-office-2022'))!;
    expect(series).toMatchObject({
      table: 'incomeExpenditure',
      state: 'absent',
      listed: true,
      classes: [],
      units: [],
    });
    expect(series.total.sources).toEqual([
      {
        source: 'general',
        name: '一般公共预算',
        amount: 462_780_000,
        path: 'tables.incomeExpenditure.rows[0].amount',
      },
    ]);
    expect(series.previous).toMatchObject({ amount: 470_680_000, origin: 'derived' });
  });

  it('财政拨款 is counted alone, not beside its budgets; 单位资金 likewise', () => {
    expect(sources(of(total({ total: 10, fiscal: 10 })))).toEqual([['fiscal', 10]]);
    expect(sources(of(total({ total: 10, general: 7, fiscal: 10, fund: 3 })))).toEqual([
      ['general', 7],
      ['fund', 3],
    ]);
    expect(sources(of(total({ total: 5, own: 5, business: 2, other: 3 })))).toEqual([
      ['business', 2],
      ['other', 3],
    ]);
    expect(sources(of(total({ total: 10, general: 0, fiscal: 10 })))).toEqual([
      ['general', 0],
      ['fiscal', 10],
    ]);
  });

  it('units, without those above others; the total is theirs where none is printed', () => {
    const unit = (unitCode: string, general: number): Row => ({
      kind: 'unit',
      unitCode,
      name: unitCode,
      general,
    });
    const series = of(unit('007', 30), unit('007001', 10), unit('007002', 20));
    expect(series.units.map(({ key, amount }) => [key, amount])).toEqual([
      ['unit:007001', 1000],
      ['unit:007002', 2000],
    ]);
    expect(series.total).toMatchObject({ amount: 3000, path: null });
  });

  it('a class that is not printed is the sum of its items, source by source', () => {
    const item = (code: string, amounts: Partial<Row>): Row => ({
      kind: 'item',
      code,
      name: code,
      ...amounts,
    });
    const { classes } = of(
      item('2010301', { total: 5, general: 3, fund: 2 }),
      item('2010302', { total: 4, general: 4 }),
    );
    expect(classes).toEqual([
      {
        key: '201',
        name: null,
        amount: 900,
        path: null,
        sources: [
          { source: 'general', name: null, path: null, amount: 700 },
          { source: 'fund', name: null, path: null, amount: 200 },
        ],
      },
    ]);
  });

  it('says where a total is not the sum of its sources', () => {
    expect(of(total({ total: 10, general: 9 })).differences).toEqual([
      { name: '合计', printed: 1000, sum: 900 },
    ]);
    expect(of(total({ total: 10 })).differences).toEqual([]);
  });

  it('an empty table gives way to 收支总表; nothing anywhere is null', () => {
    const budget = real('hongqi-office-2022');
    budget.tables.income = table(total({ total: null })).income!;
    expect(selectIncome(budget)).toMatchObject({ table: 'incomeExpenditure', state: 'empty' });
    expect(selectIncome(budgetWith({}))).toBe(null);
  });
});
