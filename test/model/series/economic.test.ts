import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBudget } from '../../../src/model/parse.js';
import type { Tables } from '../../../src/model/schema/document.js';
import { selectEconomic, type EconomicSeries } from '../../../src/model/series/economic.js';
import { budgetWith, isDeepFrozen } from './budget-builder.js';

type Row = NonNullable<Tables['basicExpenditure']>['rows'][number];

const item = (code: string, total: number | null, more: Partial<Row> = {}): Row => ({
  kind: 'item',
  code,
  name: `款${code}`,
  total,
  ...more,
});

const table = (rows: Row[], unit: '元' | '万元' = '万元') => ({
  title: '基本支出表',
  unit,
  decimals: 2,
  rows,
});

function select(...rows: Row[]): EconomicSeries {
  return selectEconomic(budgetWith({ basicExpenditure: table(rows) }))!;
}

describe('selectEconomic', () => {
  it('groups rows by class, then item, and keeps the rows of one code under two government codes apart', () => {
    const series = select(
      { kind: 'total', name: '合计', total: 80.23, personnel: 77.23, public: 3 },
      item('30101', 46.68, { govCode: '50101', govName: '工资奖金津补贴', personnel: 46.68, public: null }),
      item('30201', 3, { govCode: '50201', govName: '办公经费', personnel: null, public: 3 }),
      item('30101', 26.55, { govCode: '50501', govName: '工资福利支出', personnel: 26.55, public: null }),
      item('30103', 4, { govCode: '50101', govName: '工资奖金津补贴', personnel: 4, public: null }),
    );
    expect(series).toEqual({
      table: 'basicExpenditure',
      total: 80_230_000,
      totalPath: 'tables.basicExpenditure.rows[0].total',
      sum: 80_230_000,
      classes: [
        {
          id: '301',
          code: '301',
          name: null,
          amount: 77_230_000,
          itemSum: null,
          flag: null,
          path: null,
          side: 'personnel',
          items: [
            {
              id: '30101',
              code: '30101',
              name: '款30101',
              amount: 73_230_000,
              flag: null,
              side: 'personnel',
              parts: [
                {
                  code: '30101',
                  name: '款30101',
                  govCode: '50101',
                  govName: '工资奖金津补贴',
                  amount: 46_680_000,
                  flag: null,
                  path: 'tables.basicExpenditure.rows[1].total',
                  side: 'personnel',
                },
                {
                  code: '30101',
                  name: '款30101',
                  govCode: '50501',
                  govName: '工资福利支出',
                  amount: 26_550_000,
                  flag: null,
                  path: 'tables.basicExpenditure.rows[3].total',
                  side: 'personnel',
                },
              ],
            },
            expect.objectContaining({ id: '30103', amount: 4_000_000 }),
          ],
        },
        expect.objectContaining({ id: '302', amount: 3_000_000, side: 'public' }),
      ],
      govClasses: [
        { code: '501', name: null, amount: 50_680_000 },
        { code: '502', name: null, amount: 3_000_000 },
        { code: '505', name: null, amount: 26_550_000 },
      ],
      govItems: [
        { code: '50101', name: '工资奖金津补贴', amount: 50_680_000 },
        { code: '50201', name: '办公经费', amount: 3_000_000 },
        { code: '50501', name: '工资福利支出', amount: 26_550_000 },
      ],
      links: [
        { dept: '30101', gov: '50101', amount: 46_680_000, path: 'tables.basicExpenditure.rows[1].total' },
        { dept: '30201', gov: '50201', amount: 3_000_000, path: 'tables.basicExpenditure.rows[2].total' },
        { dept: '30101', gov: '50501', amount: 26_550_000, path: 'tables.basicExpenditure.rows[3].total' },
        { dept: '30103', gov: '50101', amount: 4_000_000, path: 'tables.basicExpenditure.rows[4].total' },
      ],
      splitCodes: ['30101'],
    });
    expect(isDeepFrozen(series)).toBe(true);
  });

  it('no table, or no row with an amount: null', () => {
    expect(selectEconomic(budgetWith({}))).toBeNull();
    expect(selectEconomic(budgetWith({ basicExpenditure: table([]) }))).toBeNull();
    expect(selectEconomic(budgetWith({ basicExpenditure: table([item('30101', null)]) }))).toBeNull();
  });

  it('reads 支出经济分类汇总表 where the basic table has nothing; project money has no side', () => {
    const series = selectEconomic(
      budgetWith({
        basicExpenditure: table([]),
        economicSummary: {
          ...table([]),
          rows: [
            { ...item('30101', 5), personnel: 5 },
            { ...item('30201', 9), public: 2, project: 7 },
          ],
        },
      }),
    )!;
    expect(series.table).toBe('economicSummary');
    expect(series.classes.map((each) => each.side)).toEqual(['personnel', null]);
    expect(series.classes[0]!.items[0]!.parts[0]!.path).toBe('tables.economicSummary.rows[0].total');
  });

  it('class subtotals printed: give name and amount, and are never summed with items', () => {
    const series = select(
      { kind: 'class', code: '301', name: '工资福利支出', total: 10 },
      item('30101', 6),
      item('30102', 4),
    );
    expect(series.sum).toBe(10_000_000);
    expect(series.classes).toMatchObject([
      {
        name: '工资福利支出',
        amount: 10_000_000,
        itemSum: null,
        path: 'tables.basicExpenditure.rows[0].total',
      },
    ]);
  });

  it('class subtotal that does not agree with its items: both are told', () => {
    const series = select({ kind: 'class', code: '301', name: '甲', total: 11 }, item('30101', 6));
    expect(series.classes[0]).toMatchObject({ amount: 11_000_000, itemSum: 6_000_000 });
    expect(series.sum).toBe(6_000_000);
  });

  it('class subtotal that calls itself an item is not counted twice', () => {
    expect(select(item('301', 10), item('30101', 10)).sum).toBe(10_000_000);
  });

  it('class printed blank: the sum of its items, without a cell', () => {
    const series = select({ kind: 'class', code: '301', name: '甲', total: null }, item('30101', 6));
    expect(series.classes[0]).toMatchObject({ name: '甲', amount: 6_000_000, itemSum: null, path: null });
  });

  it('classes without items: each is its own single item', () => {
    const series = select(
      { kind: 'class', code: '301', name: '甲', total: 10 },
      { kind: 'class', code: '302', name: '乙', total: 2 },
    );
    expect(series.sum).toBe(12_000_000);
    expect(series.classes.map(({ items }) => items.map(({ id }) => id))).toEqual([['301/301'], ['302/302']]);
  });

  it('zero stays an amount; blank and negative are kept, flagged and last', () => {
    const { items, amount } = select(
      item('30101', null),
      item('30102', -2),
      item('30103', 0),
      item('30104', 5),
      item('30105', null),
    ).classes[0]!;
    expect(amount).toBe(3_000_000);
    expect(items.map((each) => [each.code, each.amount, each.flag])).toEqual([
      ['30104', 5_000_000, null],
      ['30103', 0, null],
      ['30102', -2_000_000, 'negative'],
      ['30101', null, 'blank'],
      ['30105', null, 'blank'],
    ]);
  });

  it('a blank or negative row has no ribbon; a blank one does not split its code', () => {
    const series = select(
      item('30101', 5, { govCode: '50101' }),
      item('30101', null, { govCode: '50501' }),
      item('30102', -1, { govCode: '50101' }),
    );
    expect(series.links.map((link) => link.path)).toEqual(['tables.basicExpenditure.rows[0].total']);
    expect(series.splitCodes).toEqual([]);
    expect(series.govClasses).toEqual([{ code: '501', name: null, amount: 4_000_000 }]);
  });

  it('no government codes printed: no crosswalk', () => {
    const series = select(item('30101', 5), item('30201', 1));
    expect(series).toMatchObject({ govClasses: [], govItems: [], links: [], splitCodes: [], total: null });
    expect(series.classes[0]!.items[0]!.parts[0]).toMatchObject({ govCode: null, govName: null });
  });

  it('rows without a code are kept, last, each by itself', () => {
    const series = select(
      { kind: 'item', name: '其他', total: 1 },
      { kind: 'item', name: '其他', total: 2 },
      item('30101', 3),
    );
    expect(series.sum).toBe(6_000_000);
    expect(series.classes.map(({ id, code }) => [id, code])).toEqual([
      ['301', '301'],
      ['none', null],
    ]);
    expect(series.classes[1]!.items.map(({ id }) => id)).toEqual(['row-1', 'row-0']);
  });

  it.each<[string, Partial<Row>, string | null]>([
    ['personnel alone', { personnel: 1, public: null }, 'personnel'],
    ['public beside a printed zero', { personnel: 0, public: 1 }, 'public'],
    ['both', { personnel: 1, public: 1 }, null],
    ['neither column in the form', {}, null],
    ['a printed zero beside a blank', { personnel: 0, public: null }, 'personnel'],
    ['two zeros', { personnel: 0, public: 0 }, null],
  ])('side of a row: %s', (_, cells, side) => {
    expect(select(item('30101', 1, cells)).classes[0]!.items[0]!.side).toBe(side);
  });

  it('one side unknown or different: the class has none; a blank row has no say', () => {
    const wages = item('30101', 5, { personnel: 5 });
    expect(select(wages, item('30102', 1, { public: 1 })).classes[0]!.side).toBeNull();
    expect(select(wages, item('30102', 1)).classes[0]!.side).toBeNull();
    expect(select(wages, item('30102', null)).classes[0]!.side).toBe('personnel');
  });

  it('property: all sums agree, nothing is lost, classes are in order, items by size', () => {
    const rows = fc.array(
      fc.record({
        code: fc.constantFrom('30101', '30102', '30201', '30299', '31002'),
        govCode: fc.constantFrom('50101', '50501', '50299'),
        fen: fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const series = selectEconomic(
          budgetWith({
            basicExpenditure: table(
              given.map(({ code, govCode, fen }) => item(code, fen === null ? null : fen / 100, { govCode })),
              '元',
            ),
          }),
        );
        const sum = given.reduce((all, row) => all + (row.fen ?? 0), 0);
        if (!series) {
          expect(given.every((row) => row.fen === null)).toBe(true);
          return;
        }
        const parts = series.classes.flatMap((each) => each.items.flatMap((one) => one.parts));
        const add = (amounts: readonly { amount: number | null }[]) =>
          amounts.reduce((all, each) => all + (each.amount ?? 0), 0);
        expect(parts).toHaveLength(given.length);
        for (const list of [parts, series.classes, series.govClasses, series.govItems])
          expect(add(list)).toBe(sum);
        expect(series.sum).toBe(sum);
        const codes = series.classes.map((each) => each.code!);
        expect(codes).toEqual([...codes].sort());
        for (const { items } of series.classes) {
          const sizes = items.map((each) => each.amount ?? -Infinity);
          expect(sizes).toEqual([...sizes].sort((a, b) => (a === b ? 0 : b - a)));
        }
      }),
    );
  });

  it('the real document: 337.21 万元, 31 rows, 30101 under 50101 and 50501', () => {
    const parsed = parseBudget(JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8')));
    const series = selectEconomic(parsed.budget!)!;
    expect(series).toMatchObject({ total: 337_210_000, sum: 337_210_000 });
    expect(series.classes.map(({ code, amount, side }) => [code, amount, side])).toEqual([
      ['301', 278_620_000, 'personnel'],
      ['302', 30_770_000, 'public'],
      ['303', 27_820_000, 'personnel'],
    ]);
    const wages = series.classes[0]!.items.find((each) => each.code === '30101')!;
    expect(wages.parts.map(({ govCode, amount }) => [govCode, amount])).toEqual([
      ['50101', 46_680_000],
      ['50501', 26_550_000],
    ]);
    expect(series.links).toHaveLength(31);
    expect(series.govClasses.map(({ code, amount }) => [code, amount])).toEqual([
      ['501', 171_300_000],
      ['502', 25_150_000],
      ['505', 112_940_000],
      ['509', 27_820_000],
    ]);
    expect(series.splitCodes).toContain('30101');
    expect(series.splitCodes).toEqual(
      '30101 30102 30103 30108 30110 30112 30113 30201 30207 30228 30229 30299'.split(' '),
    );
  });
});
