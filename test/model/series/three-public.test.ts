import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBudget } from '../../../src/model/parse.js';
import type { Budget, Tables } from '../../../src/model/schema/document.js';
import type { Fact } from '../../../src/model/schema/narrative.js';
import { selectThreePublic, type ThreePublicSeries } from '../../../src/model/series/three-public.js';
import { budgetWith, isDeepFrozen } from './budget-builder.js';

type Table = NonNullable<Tables['threePublic']>;
type Row = Table['rows'][number];
type Figure = NonNullable<Table['previous']>['figures'][number];

const blank: Row = {
  kind: 'total',
  total: null,
  abroad: null,
  vehicle: null,
  vehicleBuy: null,
  vehicleRun: null,
  reception: null,
};
const about = (column: string) => ({
  id: column,
  section: 's',
  subject: column,
  cell: `tables.threePublic.rows[0].${column}`,
  printed: '…',
});
const states = (column: string, amount: number | null, unit: '元' | '万元' = '万元'): Fact => ({
  kind: 'amount',
  ...about(column),
  amount,
  unit,
});
const changes = (
  column: string,
  direction: 'increase' | 'decrease' | 'unchanged',
  more: { amount?: number; unit?: '元' | '万元'; reason?: string } = {},
): Fact => ({ kind: 'change', ...about(column), direction, ...more });
const last = (column: string, amount: number | null, origin: Figure['origin'] = 'printed'): Figure => ({
  row: 0,
  column,
  amount,
  origin,
});

function budget(rows: Row[], figures?: Figure[], facts: Fact[] = []): Budget {
  const previous = figures && { previous: { year: 2021, figures } };
  return budgetWith({ threePublic: { title: '表', unit: '万元', decimals: 2, rows, ...previous } }, facts);
}

/** The total entry of a form with one row. */
function totalOf(total: number | null, figures?: Figure[], facts?: Fact[]) {
  return selectThreePublic(budget([{ ...blank, total }], figures, facts))!.total;
}

describe('selectThreePublic', () => {
  it('sets this year beside last with change, percent, direction and reason', () => {
    const facts = [changes('total', 'decrease', { amount: 6.8, unit: '万元', reason: '厉行节约' })];
    expect(totalOf(16.1, [last('total', 22.9, 'derived')], facts)).toEqual({
      id: 'total',
      path: 'tables.threePublic.rows[0].total',
      amount: 16_100_000,
      origin: 'printed',
      previous: { amount: 22_900_000, origin: 'derived' },
      change: -6_800_000,
      percent: { hundredths: -2969, decimals: 2 },
      direction: 'decrease',
      reason: '厉行节约',
    });
  });

  it('no table, no rows, or several units without a total: null', () => {
    const unit: Row = { ...blank, kind: 'unit' };
    expect(selectThreePublic(budgetWith({}))).toBeNull();
    expect(selectThreePublic(budget([]))).toBeNull();
    expect(selectThreePublic(budget([unit, unit]))).toBeNull();
  });

  it('takes the first total row, else the only row', () => {
    const unit: Row = { ...blank, kind: 'unit', total: 2 };
    const whole: Row = { ...blank, total: 3 };
    expect(selectThreePublic(budget([unit]))!.total.amount).toBe(2_000_000);
    const several = selectThreePublic(budget([unit, whole, { ...whole, total: 4 }]))!;
    expect(several.total).toMatchObject({ amount: 3_000_000, path: 'tables.threePublic.rows[1].total' });
  });

  it('keeps the order and the parts of the form; extras only where the form has them', () => {
    const ids = (series: ThreePublicSeries) => [
      series.entries.map(({ id, children }) => [id, children.map((child) => child.id)]),
      series.extras.map(({ id }) => id),
    ];
    const three = [
      ['abroad', []],
      ['vehicle', ['vehicleBuy', 'vehicleRun']],
      ['reception', []],
    ];
    expect(ids(selectThreePublic(budget([blank]))!)).toEqual([three, []]);
    expect(ids(selectThreePublic(budget([{ ...blank, training: null, meeting: 1 }]))!)).toEqual([
      three,
      ['meeting', 'training'],
    ]);
  });

  it('blank total: stays blank beside a known last year', () => {
    expect(totalOf(null, [last('total', 5)])).toMatchObject({
      amount: null,
      origin: 'blank',
      previous: { amount: 5_000_000 },
      change: null,
      percent: null,
      direction: null,
    });
  });

  it('blank cell that the text states: the stated amount in its own unit', () => {
    expect(totalOf(null, [], [states('total', 0)])).toMatchObject({ amount: 0, origin: 'stated' });
    expect(totalOf(null, [], [states('total', 16_100.5, '元')])).toMatchObject({
      amount: 1_610_050,
      origin: 'stated',
    });
    expect(totalOf(null, [], [states('total', null)])).toMatchObject({ amount: null, origin: 'blank' });
  });

  it('printed cell: what the text states does not replace it', () => {
    expect(totalOf(0, [], [states('total', 7)])).toMatchObject({ amount: 0, origin: 'printed' });
  });

  it('no prior year: neither previous nor change', () => {
    expect(selectThreePublic(budget([blank]))!.previousYear).toBeNull();
    expect(totalOf(3)).toMatchObject({
      previous: null,
      change: null,
      percent: null,
      direction: null,
      reason: null,
    });
    expect(totalOf(3, [last('total', null)]).previous).toBeNull();
  });

  it.each([
    ['decrease', { amount: 2, unit: '万元' }, -2_000_000, 'decrease'],
    ['increase', { amount: 20_000, unit: '元' }, 2_000_000, 'increase'],
    ['unchanged', {}, 0, 'unchanged'],
    ['decrease', { amount: 0, unit: '万元' }, 0, 'unchanged'],
    ['decrease', {}, null, 'decrease'],
    ['increase', { amount: 2 }, null, 'increase'],
    ['unchanged', { amount: 2, unit: '万元' }, null, 'unchanged'],
  ] as const)(
    'last year unknown, text says %s %o: as stated, previous stays unknown',
    (way, more, change, direction) => {
      const entry = totalOf(3, [], [changes('total', way, more)]);
      expect(entry).toMatchObject({ previous: null, change, direction, percent: null });
      expect(Object.is(entry.change, -0)).toBe(false);
    },
  );

  it('both figures known: the change is theirs, also where the text states another', () => {
    const facts = [changes('total', 'increase', { amount: 9, unit: '万元' })];
    expect(totalOf(3, [last('total', 4)], facts)).toMatchObject({
      change: -1_000_000,
      direction: 'decrease',
    });
  });

  it('zero base and negative base: a change without a percentage', () => {
    expect(totalOf(3, [last('total', 0)])).toMatchObject({
      change: 3_000_000,
      percent: null,
      direction: 'increase',
    });
    expect(totalOf(3, [last('total', -1)])).toMatchObject({ change: 4_000_000, percent: null });
    expect(totalOf(0, [last('total', 0)])).toMatchObject({
      change: 0,
      percent: null,
      direction: 'unchanged',
    });
  });

  it('down to zero is a decrease of 100 %', () => {
    expect(totalOf(0, [last('total', 3)]).percent).toEqual({ hundredths: -10_000, decimals: 2 });
  });

  it('statements about other cells say nothing here', () => {
    expect(
      totalOf(null, [], [states('abroad', 1), changes('abroad', 'increase', { reason: '其他' })]),
    ).toMatchObject({
      origin: 'blank',
      reason: null,
    });
  });

  it('property: amount - previous = change exactly, and its sign is the direction', () => {
    const fen = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        const table = { title: '表', unit: '元' as const, decimals: 2, rows: [{ ...blank, total: a / 100 }] };
        const previous = { year: 2021, figures: [last('total', b / 100)] };
        const { amount, change, direction, percent } = selectThreePublic(
          budgetWith({ threePublic: { ...table, previous } }),
        )!.total;
        expect([amount, change]).toEqual([a, a - b]);
        expect(direction).toBe(a > b ? 'increase' : a < b ? 'decrease' : 'unchanged');
        expect(percent === null).toBe(b <= 0);
      }),
    );
  });

  it('the real document: stated zeros, derived previous year, reasons', () => {
    const parsed = parseBudget(JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8')));
    const series = selectThreePublic(parsed.budget!)!;
    const [abroad, vehicle, reception] = series.entries;
    const brief = [series.total, abroad!, vehicle!, ...vehicle!.children, reception!].map((entry) => [
      entry.id,
      entry.amount,
      entry.origin,
      entry.previous?.amount,
      entry.previous?.origin,
      entry.change,
      entry.percent?.hundredths ?? null,
      entry.reason !== null,
    ]);
    expect(series).toMatchObject({ year: 2022, previousYear: 2021, extras: [] });
    expect(brief).toEqual([
      ['total', 16_100_000, 'printed', 22_900_000, 'derived', -6_800_000, -2969, true],
      ['abroad', 0, 'stated', 0, 'derived', 0, null, false],
      ['vehicle', 15_100_000, 'printed', 17_100_000, 'derived', -2_000_000, -1170, false],
      ['vehicleBuy', 0, 'stated', 0, 'derived', 0, null, false],
      ['vehicleRun', 15_100_000, 'printed', 17_100_000, 'derived', -2_000_000, -1170, true],
      ['reception', 1_000_000, 'printed', 5_800_000, 'derived', -4_800_000, -8276, true],
    ]);
    expect(isDeepFrozen(series)).toBe(true);
  });
});
