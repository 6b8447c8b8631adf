import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBudget } from '../../../src/model/parse.js';
import type { Tables } from '../../../src/model/schema/document.js';
import { selectAppropriation } from '../../../src/model/series/appropriation.js';
import { selectBalance } from '../../../src/model/series/balance.js';
import { readSide } from '../../../src/model/series/two-sided.js';
import { budgetWith } from './budget-builder.js';

type Row = NonNullable<Tables['incomeExpenditure']>['rows'][number];
type Source = Extract<Row, { side: 'income' }>['source'];
type Kind = Row['kind'];

const line = (kind: Kind, amount: number | null, source?: Source): Row => ({
  side: 'income',
  kind,
  name: kind,
  amount,
  ...(source && { source }),
});
const spent = (kind: Kind, amount: number | null, code?: string): Row => ({
  side: 'expenditure',
  kind,
  name: code ?? kind,
  amount,
  ...(code && { code }),
});
const budget = (...rows: Row[]) =>
  budgetWith({ incomeExpenditure: { title: '收支总表', unit: '元', decimals: 2, rows } });
const income = (...rows: Row[]) => readSide(budget(...rows), 'incomeExpenditure', 'income');
const counted = (...rows: Row[]) => income(...rows).parts.map(({ kind, amount }) => [kind, amount! / 100]);
const real = (name: string) => parseBudget(JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))).budget!;

describe('readSide', () => {
  it('counts items and what is carried, never 其中, subtotals or totals', () => {
    const rows = [
      line('item', 10),
      line('ofWhich', 9),
      line('subtotal', 10),
      line('carry', 2),
      line('total', 12),
    ];
    expect(counted(...rows)).toEqual([
      ['item', 10],
      ['carry', 2],
    ]);
    expect(income(...rows)).toMatchObject({ sum: 1200, whole: 1200, differences: [] });
  });

  it('counts 其中 lines where the line they belong to is blank', () => {
    expect(counted(line('item', null), line('ofWhich', 4), line('ofWhich', 5))).toEqual([
      ['ofWhich', 4],
      ['ofWhich', 5],
    ]);
  });

  it('the budgets of 上年结转 count where that line is blank, not beside it', () => {
    const parts = [line('item', 3, 'cGeneral'), line('item', 4, 'cFund')];
    expect(counted(line('carry', 7, 'carry'), ...parts)).toEqual([['carry', 7]]);
    expect(counted(line('carry', null, 'carry'), ...parts)).toEqual([
      ['item', 3],
      ['item', 4],
    ]);
    expect(counted(...parts, line('carry', 7, 'carry'))).toEqual([['carry', 7]]);
  });

  it('a zero counts, a blank does not', () => {
    expect(counted(line('item', 0), line('item', null))).toEqual([['item', 0]]);
  });

  it('says where 本年合计 or 总计 are not the sums of their lines, each fault once', () => {
    const { differences } = income(
      line('item', 10),
      line('subtotal', 11),
      line('carry', 2),
      line('total', 13),
    );
    expect(differences).toEqual([{ name: 'subtotal', printed: 1100, sum: 1000 }]);
    const total = income(line('item', 10), line('subtotal', 10), line('carry', 2), line('total', 13));
    expect(total.differences).toEqual([{ name: 'total', printed: 1300, sum: 1200 }]);
  });

  it('what fills the gap from reserves is no part of 本年合计', () => {
    const rows = [line('item', 10), line('subtotal', 10), line('item', 1, 'supplement'), line('total', 11)];
    expect(income(...rows).differences).toEqual([]);
  });

  it('without a printed total the whole is 本年合计 with what is carried, else the sum', () => {
    expect(income(line('subtotal', 5), line('carry', 1), line('total', null)).whole).toBe(600);
    expect(income(line('item', 5), line('item', -1)).whole).toBe(400);
    expect(income().whole).toBe(0);
  });

  it('several subtotals are not compared: none is known to be 本年合计', () => {
    expect(
      income(line('item', 1), line('subtotal', 1), line('item', 2), line('subtotal', 2)).differences,
    ).toEqual([]);
  });

  it('the real document, with last year', () => {
    const side = readSide(real('hongqi-office-2022'), 'incomeExpenditure', 'income');
    expect(side.parts.map(({ key, amount, path }) => [key, amount, path])).toEqual([
      ['general', 462_780_000, 'tables.incomeExpenditure.rows[0].amount'],
    ]);
    expect(side.total!.previous).toEqual({ amount: 470_680_000, origin: 'derived', year: 2021 });
  });
});

describe('selectBalance', () => {
  it('the real document balances: one source, two classes', () => {
    const { income: from, expenditure: to, whole, difference } = selectBalance(real('hongqi-office-2022'))!;
    expect([whole, difference]).toEqual([462_780_000, 0]);
    expect(from.drawn.map(({ key }) => key)).toEqual(['general']);
    expect(to.drawn.map(({ key, amount }) => [key, amount])).toEqual([
      ['201', 416_780_000],
      ['204', 46_000_000],
    ]);
    expect([from.unlisted, from.unmatched, to.unlisted, to.unmatched]).toEqual([0, 0, 0, 0]);
  });

  it('a difference of the totals is kept as an unmatched part of the smaller side', () => {
    const series = selectBalance(
      budget(line('item', 100), line('total', 100), spent('item', 80), spent('total', 80)),
    )!;
    expect(series.difference).toBe(2000);
    expect([series.income.unmatched, series.expenditure.unmatched]).toEqual([0, 2000]);
  });

  it('what a total has above its lines is unlisted', () => {
    const series = selectBalance(budget(line('total', 100), spent('item', 80), spent('total', 100)))!;
    expect(series.income.unlisted).toBe(10_000);
    expect([series.expenditure.unlisted, series.expenditure.unmatched]).toEqual([2000, 0]);
  });

  it('is empty without an amount', () => {
    expect(selectBalance(budget(line('item', null)))).toBe(null);
    expect(selectBalance(budgetWith({}))).toBe(null);
  });

  it('of very many lines the largest are drawn, the others together', () => {
    const many = Array.from({ length: 50 }, (_, index) => line('item', index + 1));
    const { drawn, rest } = selectBalance(budget(...many))!.income;
    expect(drawn.map(({ amount }) => amount! / 100)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 31),
    );
    expect(rest).toEqual({ count: 30, amount: 46_500 });
  });

  it('property: both sides of the drawing add up to the whole, whatever is printed', () => {
    const amount = fc.option(fc.integer({ min: -1000, max: 1_000_000 }));
    const row = fc.tuple(
      fc.constantFrom<Kind>('item', 'ofWhich', 'carry', 'subtotal', 'total'),
      amount,
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const series = selectBalance(
          budget(...rows.map(([kind, value, left]) => (left ? line(kind, value) : spent(kind, value)))),
        );
        if (!series) return;
        for (const { drawn, rest, unlisted, unmatched } of [series.income, series.expenditure]) {
          const sum = drawn.reduce((all, each) => all + each.amount!, 0);
          expect(sum + rest.amount + unlisted + unmatched).toBe(series.whole);
        }
      }),
    );
  });
});

describe('selectAppropriation', () => {
  type Line = NonNullable<Tables['appropriation']>['rows'][number];
  const of = (...rows: Line[]) =>
    selectAppropriation(budgetWith({ appropriation: { title: '拨款', unit: '元', decimals: 0, rows } }));
  const cls = (
    code: string,
    amounts: Partial<Record<'total' | 'general' | 'fiscal' | 'fund', number>>,
  ): Line => ({
    side: 'expenditure',
    kind: 'item',
    name: code,
    code,
    ...amounts,
  });

  it('the real document: two classes from the general budget, the others blank', () => {
    const { rows, funds, blank, differences } = selectAppropriation(real('hongqi-office-2022'))!;
    expect(
      rows.map(({ key, amount, funds: cells }) => [key, amount, cells.map((cell) => cell.amount)]),
    ).toEqual([
      ['201', 416_780_000, [416_780_000, null, null]],
      ['204', 46_000_000, [46_000_000, null, null]],
    ]);
    expect([funds, blank, differences]).toEqual([['general'], 28, []]);
  });

  it('其中：财政拨款 is part of the general budget and not added', () => {
    const series = of(cls('201', { total: 10, general: 10, fiscal: 8 }))!;
    expect(series.expenditure.sum).toBe(1000);
    expect(series.differences).toEqual([]);
  });

  it('a class without a printed total is the sum of its budgets', () => {
    const [row] = of(cls('201', { general: 3, fund: 4 }))!.rows;
    expect(row).toMatchObject({ amount: 700, path: null });
  });

  it('says where a class or the total is not the sum of its budgets', () => {
    const total: Line = {
      side: 'expenditure',
      kind: 'total',
      name: '支出合计',
      total: 10,
      general: 6,
      fund: 3,
    };
    expect(of(cls('201', { total: 10, general: 6, fund: 4 }), total)!.differences).toEqual([
      { name: '支出合计', printed: 1000, sum: 900 },
    ]);
    expect(of(cls('201', { total: 10, general: 7 }))!.differences).toEqual([
      { name: '201', printed: 1000, sum: 700 },
    ]);
  });

  it('says where 本年支出 and 年终结转 are not 支出合计', () => {
    const of3: Line[] = [
      { side: 'expenditure', kind: 'subtotal', name: '本年支出', total: 10 },
      { side: 'expenditure', kind: 'carry', name: '年终结转', total: 2 },
      { side: 'expenditure', kind: 'total', name: '支出合计', total: 13 },
    ];
    expect(of(cls('201', { total: 10 }), ...of3)!.differences).toEqual([
      { name: '支出合计', printed: 1300, sum: 1200 },
    ]);
  });
});
