import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTargetGauge } from '../../src/geometry/target-gauge.js';
import { parseTargetValue } from '../../src/model/target-value.js';

const size = { width: 200, height: 8 };
const place = (text: string | null, box = size) => placeTargetGauge(parseTargetValue(text), box);

describe('placeTargetGauge', () => {
  it.each([
    ['≥90%', { x: 180, width: 20 }, 180],
    ['>90%', { x: 180, width: 20 }, 180],
    ['≤10%', { x: 0, width: 20 }, 20],
    ['<10%', { x: 0, width: 20 }, 20],
    ['=50%', { x: 100, width: 0 }, 100],
    ['100%', { x: 200, width: 0 }, 200],
    ['≤100%', { x: 0, width: 200 }, 200],
    ['≥100%', { x: 200, width: 0 }, 200],
    ['≥0%', { x: 0, width: 200 }, 0],
    ['0%', { x: 0, width: 0 }, 0],
  ])('%s', (text, allowed, tick) => {
    expect(place(text)).toEqual({
      width: 200,
      height: 14,
      track: { x: 0, y: 3, width: 200, height: 8 },
      allowed: { ...allowed, y: 3, height: 8 },
      tick: { x: tick - 1, y: 0, width: 2, height: 14 },
      max: 100,
    });
  });

  it('widens the scale for more than 100 %', () => {
    expect(place('≤125%')).toMatchObject({ allowed: { x: 0, width: 200 }, tick: { x: 199 }, max: 125 });
  });

  it.each(['3个', '90', '5‰', '-5%', '90-95%', '每月', '明显', '详见附件', null])(
    'is null for %s',
    (text) => {
      expect(place(text)).toBeNull();
    },
  );

  it.each([0, -20])('collapses a bar of width %d', (width) => {
    expect(place('≥90%', { width, height: -1 })).toMatchObject({
      track: { x: 0, width: 0, height: 0 },
      allowed: { x: 0, width: 0 },
      tick: { x: -1, height: 6 },
    });
  });

  it('stays on its track', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('≥', '≤', '>', '<', '=', ''),
        fc.nat({ max: 100_000 }),
        fc.double({ min: 0, max: 4000, noNaN: true }),
        (comparator, hundredths, width) => {
          const placed = place(`${comparator}${hundredths / 100}%`, { width, height: 8 })!;
          const { allowed, tick } = placed;
          for (const x of [allowed.x, allowed.x + allowed.width, tick.x + 1]) {
            expect(x).toBeGreaterThanOrEqual(-1e-9);
            expect(x).toBeLessThanOrEqual(width + 1e-9);
          }
          expect(allowed.width).toBeGreaterThanOrEqual(0);
        },
      ),
    ));
});
