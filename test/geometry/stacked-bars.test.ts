import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarLayout } from '../../src/geometry/bar-bands.js';
import { placeStackedBars, roundStackedBars, type StackedBarInput } from '../../src/geometry/stacked-bars.js';
import { isDeepFrozen } from '../model/series/budget-builder.js';

const layout: BarLayout = {
  width: 500,
  labelPlacement: 'beside',
  labelWidth: 100,
  labelHeight: 20,
  valueWidth: 0,
  barHeight: 24,
  gap: 8,
};

/** A bar whose segments are called a, b, c … */
const bar = (id: string, ...amounts: (number | null)[]): StackedBarInput => ({
  id,
  segments: amounts.map((amount, index) => ({ id: `${id}${'abcdefgh'[index] ?? index}`, amount })),
});

describe('placeStackedBars', () => {
  it('beside: one scale to the longest bar, segments end to end', () => {
    const placed = placeStackedBars([bar('p', 30, 50), bar('q', 20)], layout);
    expect(placed).toEqual({
      width: 500,
      height: 56,
      x: 100,
      length: 400,
      max: 80,
      rows: [
        {
          id: 'p',
          y: 0,
          height: 24,
          label: { x: 0, y: 0, width: 100, height: 24 },
          barsY: 0,
          bar: { x: 100, y: 0, width: 400, height: 24 },
          amount: 80,
          segments: [
            { id: 'pa', amount: 30, x: 100, y: 0, width: 150, height: 24 },
            { id: 'pb', amount: 50, x: 250, y: 0, width: 250, height: 24 },
          ],
          omitted: [],
        },
        {
          id: 'q',
          y: 32,
          height: 24,
          label: { x: 0, y: 32, width: 100, height: 24 },
          barsY: 32,
          bar: { x: 100, y: 32, width: 100, height: 24 },
          amount: 20,
          segments: [{ id: 'qa', amount: 20, x: 100, y: 32, width: 100, height: 24 }],
          omitted: [],
        },
      ],
    });
    expect(isDeepFrozen(placed)).toBe(true);
  });

  it('above: the label over a bar of the full width', () => {
    const { rows, height } = placeStackedBars([bar('p', 80), bar('q', 20)], {
      ...layout,
      labelPlacement: 'above',
    });
    expect(height).toBe(96);
    expect(rows[1]).toMatchObject({
      y: 52,
      height: 44,
      label: { x: 0, y: 52, width: 500, height: 20 },
      bar: { x: 0, y: 72, width: 125, height: 24 },
    });
  });

  it('keeps room for figures and for labels higher than the bar', () => {
    const { length, rows } = placeStackedBars([bar('p', 80)], { ...layout, valueWidth: 60, labelHeight: 40 });
    expect(length).toBe(340);
    expect(rows[0]).toMatchObject({ height: 40, bar: { y: 8, width: 340 } });
  });

  it('zero: width 0, in the list and in its place', () => {
    const { rows } = placeStackedBars([bar('p', 30, 0, 10), bar('q', 0)], layout);
    expect(rows[0]!.segments.map(({ x, width }) => [x, width])).toEqual([
      [100, 300],
      [400, 0],
      [400, 100],
    ]);
    expect(rows[1]).toMatchObject({ bar: { x: 100, width: 0 }, segments: [{ x: 100, width: 0 }] });
  });

  it('nothing but zeros, and nothing at all', () => {
    expect(placeStackedBars([bar('p', 0)], layout)).toMatchObject({ max: 0, rows: [{ bar: { width: 0 } }] });
    expect(placeStackedBars([], layout)).toMatchObject({ height: 0, max: 0, rows: [] });
    expect(placeStackedBars([bar('p')], layout).rows[0]).toMatchObject({ amount: 0, segments: [] });
  });

  it('negative and blank: no length, named as omitted, the bar is that of the rest', () => {
    const { rows } = placeStackedBars([bar('p', 30, -5, null)], layout);
    expect(rows[0]).toMatchObject({ amount: 30, omitted: ['pb', 'pc'], bar: { width: 400 } });
    expect(rows[0]!.segments.map(({ id }) => id)).toEqual(['pa']);
  });

  it('single item fills the scale', () => {
    expect(placeStackedBars([bar('p', 1)], layout).rows[0]!.bar.width).toBe(400);
  });

  it('one giant among dust: dust keeps its true width', () => {
    const { rows } = placeStackedBars([bar('p', 1_000_000), bar('q', 1, 1)], layout);
    expect(rows[1]!.segments.map(({ width }) => Number(width.toFixed(9)))).toEqual([0.0004, 0.0004]);
  });

  it('less room than the labels take: no bar, nothing inverted', () => {
    const { rows, length } = placeStackedBars([bar('p', 5)], { ...layout, width: 80, valueWidth: 60 });
    expect(length).toBe(0);
    expect(rows[0]).toMatchObject({ label: { width: 80 }, bar: { x: 80, width: 0 } });
  });

  it('does not write onto its input', () => {
    const input = Object.freeze([Object.freeze(bar('p', 1, 2))]);
    expect(() => placeStackedBars(input, Object.freeze({ ...layout }))).not.toThrow();
  });

  it('property: widths are proportional to amounts, neighbours touch, nothing leaves the room', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 12 }), (lists) => {
        const placed = placeStackedBars(
          lists.map((list, index) => bar(`${index}`, ...list)),
          layout,
        );
        for (const row of placed.rows) {
          let x = placed.x;
          for (const segment of row.segments) {
            expect(segment.x).toBeCloseTo(x, 9);
            if (placed.max > 0)
              expect(segment.width).toBeCloseTo((segment.amount / placed.max) * placed.length, 6);
            x = segment.x + segment.width;
          }
          expect(x).toBeCloseTo(row.bar.x + row.bar.width, 9);
          expect(x).toBeLessThanOrEqual(500 + 1e-9);
        }
      }),
    );
  });
});

describe('roundStackedBars', () => {
  it('property: whole pixels, no cracks, each edge moved by half a pixel at most', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (list) => {
        const exact = placeStackedBars([bar('p', ...list)], layout);
        const { segments } = roundStackedBars(exact).rows[0]!;
        segments.forEach((segment, index) => {
          const before = exact.rows[0]!.segments[index]!;
          expect([segment.x, segment.width].every(Number.isInteger)).toBe(true);
          expect(Math.abs(segment.x - before.x)).toBeLessThanOrEqual(0.5);
          const next = segments[index + 1];
          if (next) expect(segment.x + segment.width).toBe(next.x);
        });
      }),
    );
  });
});
