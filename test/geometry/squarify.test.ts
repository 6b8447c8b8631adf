import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squarify, type Room } from '../../src/geometry/squarify.js';

const room = (width: number, height: number): Room => ({ x: 0, y: 0, width, height });

/** `[x, y, width, height]` of each room, to a hundredth of a pixel. */
const literal = (rooms: readonly Room[]) =>
  rooms.map(({ x, y, width, height }) => [x, y, width, height].map((px) => Math.round(px * 100) / 100 || 0));

describe('squarify', () => {
  it('the example of the paper', () => {
    expect(literal(squarify([6, 6, 4, 3, 2, 2, 1], room(6, 4), 1))).toEqual([
      [0, 0, 3, 2],
      [0, 2, 3, 2],
      [3, 0, 1.71, 2.33],
      [4.71, 0, 1.29, 2.33],
      [3, 2.33, 1.2, 1.67],
      [4.2, 2.33, 1.2, 1.67],
      [5.4, 2.33, 0.6, 1.67],
    ]);
  });

  it('starts where its room starts', () => {
    expect(literal(squarify([3, 1], { x: 10, y: 20, width: 40, height: 10 }, 1))).toEqual([
      [10, 20, 30, 10],
      [40, 20, 10, 10],
    ]);
  });

  it('one amount fills the room', () => {
    expect(squarify([0.5], { x: 1, y: 2, width: 300, height: 200 }, 1.6)).toEqual([
      { x: 1, y: 2, width: 300, height: 200 },
    ]);
  });

  it('equal amounts', () => {
    expect(literal(squarify([1, 1, 1, 1], room(100, 100), 1))).toEqual([
      [0, 0, 50, 50],
      [0, 50, 50, 50],
      [50, 0, 50, 50],
      [50, 50, 50, 50],
    ]);
  });

  it('a preferred ratio widens the tiles', () => {
    const narrow = squarify([1, 1, 1, 1], room(400, 100), 1);
    const wide = squarify([1, 1, 1, 1], room(400, 100), 4);
    expect(literal(narrow).map(([, , width]) => width)).toEqual([100, 100, 100, 100]);
    expect(literal(wide).map(([, , width, height]) => width! / height!)).toEqual([4, 4, 4, 4]);
  });

  it('one giant among dust', () => {
    const rooms = squarify([1e9, 1, 1, 1], room(800, 400), 1.6);
    expect(literal(rooms)[0]).toEqual([0, 0, 800, 400]);
    for (const dust of rooms.slice(1)) expect(dust.width * dust.height * 1e9).toBeCloseTo(320_000, -1);
  });

  it('no amounts', () => {
    expect(squarify([], room(10, 10), 1)).toEqual([]);
  });

  it.each([
    ['degenerate wide empty room', room(10, 0)],
    ['degenerate tall empty room', room(0, 10)],
    ['degenerate empty room', room(0, 0)],
  ])('%s: places without area, never NaN', (_name, empty) => {
    const rooms = squarify([3, 2, 1], empty, 1.6);
    expect(rooms).toHaveLength(3);
    for (const placed of rooms) {
      expect(Object.values(placed).every((px) => px >= 0 && px <= 10)).toBe(true);
      expect(placed.width * placed.height).toBe(0);
    }
  });

  it('fills its room exactly: proportional areas, inside, without overlap', () => {
    const amounts = fc
      .array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 40 })
      .map((values) => values.toSorted((a, b) => b - a));
    const side = fc.integer({ min: 50, max: 4000 });
    fc.assert(
      fc.property(
        amounts,
        side,
        side,
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (values, w, h, ratio) => {
          const rooms = squarify(values, room(w, h), ratio);
          const total = values.reduce((sum, value) => sum + value, 0);
          expect(rooms).toHaveLength(values.length);
          rooms.forEach(({ x, y, width, height }, index) => {
            const area = (values[index]! / total) * w * h;
            expect(Math.abs(width * height - area)).toBeLessThan(1e-6 * w * h);
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(w + 1e-6);
            expect(y + height).toBeLessThanOrEqual(h + 1e-6);
          });
          for (const [index, a] of rooms.entries())
            for (const b of rooms.slice(index + 1)) {
              const shared = Math.min(
                a.x + a.width - b.x,
                b.x + b.width - a.x,
                a.y + a.height - b.y,
                b.y + b.height - a.y,
              );
              expect(shared).toBeLessThan(1e-6);
            }
        },
      ),
    );
  });

  it('does not touch what it is given', () => {
    const amounts = Object.freeze([3, 2, 1]);
    const frozen = Object.freeze(room(10, 10));
    expect(squarify(amounts, frozen, 1)).toHaveLength(3);
  });
});
