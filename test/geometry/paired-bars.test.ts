import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placePairedBars,
  roundPairedBars,
  type PairedBarInput,
  type PairedBarsOptions,
} from '../../src/geometry/paired-bars.js';
import { isDeepFrozen } from '../model/series/budget-builder.js';

const options: PairedBarsOptions = {
  width: 500,
  labelPlacement: 'beside',
  labelWidth: 100,
  barHeight: 10,
  barGap: 2,
  gap: 8,
};

const entry = (id: string, current: number | null, previous: number | null = null): PairedBarInput => ({
  id,
  current,
  previous,
});

describe('placePairedBars', () => {
  it('this year above last year, one scale for all entries', () => {
    const placed = placePairedBars([entry('total', 30, 40), entry('reception', 10, 20)], options);
    expect(placed).toMatchObject({ width: 500, height: 52, zero: 100, domain: [0, 40] });
    expect(placed.bands[0]).toEqual({
      id: 'total',
      y: 0,
      height: 22,
      label: { x: 0, y: 0, width: 100, height: 22 },
      barsY: 0,
      current: {
        y: 0,
        height: 10,
        amount: 30,
        bar: { x: 100, y: 0, width: 300, height: 10 },
        end: 400,
        negative: false,
      },
      previous: {
        y: 12,
        height: 10,
        amount: 40,
        bar: { x: 100, y: 12, width: 400, height: 10 },
        end: 500,
        negative: false,
      },
    });
    expect(placed.bands[1]).toMatchObject({
      y: 30,
      current: { y: 30, bar: { width: 100 } },
      previous: { y: 42, bar: { width: 200 } },
    });
    expect(isDeepFrozen(placed)).toBe(true);
  });

  it('zero: a bar of width 0 on the zero line; blank: no bar', () => {
    const { bands } = placePairedBars([entry('abroad', 0, null), entry('total', 5, 0)], options);
    expect(bands[0]!.current).toMatchObject({ amount: 0, bar: { x: 100, width: 0 }, end: 100 });
    expect(bands[0]!.previous).toMatchObject({ amount: null, bar: null, end: 100, y: 12 });
    expect(bands[1]!.previous!.bar).toMatchObject({ x: 100, width: 0 });
  });

  it('no prior year: one line a band, unless two are asked for', () => {
    const entries = [entry('total', 5), entry('abroad', 1)];
    const single = placePairedBars(entries, options);
    expect(single.bands.map(({ previous, height }) => [previous, height])).toEqual([
      [null, 20],
      [null, 20],
    ]);
    expect(single.bands[0]!.current.y).toBe(5);
    expect(placePairedBars(entries, { ...options, pairs: true }).bands[0]!.previous).toMatchObject({
      bar: null,
    });
  });

  it('two years known, one asked for: last year is neither drawn nor part of the scale', () => {
    const placed = placePairedBars([entry('total', 5, 50)], { ...options, pairs: false });
    expect(placed).toMatchObject({
      domain: [0, 5],
      bands: [{ previous: null, current: { bar: { width: 400 } } }],
    });
  });

  it('negative: left of a zero line that has moved, with room for figures on both sides', () => {
    const placed = placePairedBars([entry('total', 30, -10)], { ...options, valueWidth: 40 });
    expect(placed).toMatchObject({ zero: 220, domain: [-10, 30] });
    expect(placed.bands[0]!.current).toMatchObject({
      bar: { x: 220, width: 240 },
      end: 460,
      negative: false,
    });
    expect(placed.bands[0]!.previous).toMatchObject({ bar: { x: 140, width: 80 }, end: 140, negative: true });
  });

  it('nothing but negatives: zero line at the right end', () => {
    const placed = placePairedBars([entry('total', -5)], options);
    expect(placed).toMatchObject({
      zero: 500,
      domain: [-5, 0],
      bands: [{ current: { bar: { x: 100, width: 400 } } }],
    });
  });

  it('nothing but zeros, nothing but blanks, nothing at all', () => {
    expect(placePairedBars([entry('a', 0, 0)], options)).toMatchObject({ zero: 100, domain: [0, 0] });
    expect(placePairedBars([entry('a', null)], options).bands[0]!.current.bar).toBeNull();
    expect(placePairedBars([], options)).toMatchObject({ height: 0, bands: [] });
  });

  it('above: the label over both bars', () => {
    const { bands } = placePairedBars([entry('a', 4, 2)], {
      ...options,
      labelPlacement: 'above',
      labelHeight: 18,
    });
    expect(bands[0]).toMatchObject({
      height: 40,
      current: { y: 18, bar: { x: 0, width: 500 } },
      previous: { y: 30 },
    });
  });

  it('one giant among dust: dust keeps its true width', () => {
    const { bands } = placePairedBars([entry('giant', 1e8), entry('dust', 1)], options);
    expect(bands[1]!.current.bar!.width).toBeCloseTo(4e-6, 12);
  });

  it('less room than the labels take: no bar, nothing inverted', () => {
    const { bands } = placePairedBars([entry('a', 4, -2)], { ...options, width: 90, valueWidth: 60 });
    expect(bands[0]!.current.bar!.width).toBe(0);
    expect(bands[0]!.previous!.bar!.width).toBe(0);
  });

  it('property: lengths are proportional, start at zero, and stay inside', () => {
    const amount = fc.option(fc.integer({ min: -1e12, max: 1e12 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 10 }), (pairs) => {
        const { bands, zero, domain } = placePairedBars(
          pairs.map(([a, b], i) => entry(`${i}`, a, b)),
          {
            ...options,
            valueWidth: 30,
          },
        );
        const span = domain[1] - domain[0];
        const length = 400 - 30 - (domain[0] < 0 ? 30 : 0);
        for (const year of bands.flatMap((band) => [band.current, band.previous ?? []].flat())) {
          expect(year.bar === null).toBe(year.amount === null);
          if (!year.bar || year.amount === null) continue;
          expect(year.bar.width).toBeCloseTo(span ? (Math.abs(year.amount) / span) * length : 0, 6);
          expect(year.amount < 0 ? year.bar.x + year.bar.width : year.bar.x).toBeCloseTo(zero, 6);
          expect(year.bar.x).toBeGreaterThanOrEqual(100 - 1e-6);
          expect(year.bar.x + year.bar.width).toBeLessThanOrEqual(500 + 1e-6);
        }
      }),
    );
  });
});

describe('roundPairedBars', () => {
  it('puts bars, ends and the zero line on whole pixels', () => {
    const exact = placePairedBars([entry('a', 1, 3), entry('b', -1, null)], { ...options, width: 401 });
    const rounded = roundPairedBars(exact);
    expect(exact.zero).toBe(175.25);
    expect(rounded.zero).toBe(175);
    expect(rounded.bands.map(({ current, previous }) => [current.bar, previous!.bar, current.end])).toEqual([
      [{ x: 175, y: 0, width: 76, height: 10 }, { x: 175, y: 12, width: 226, height: 10 }, 251],
      [{ x: 100, y: 30, width: 75, height: 10 }, null, 100],
    ]);
    expect(isDeepFrozen(rounded)).toBe(true);
  });
});
