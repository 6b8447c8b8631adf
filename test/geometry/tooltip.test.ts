import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from '../../src/geometry/tooltip.js';

const area = { width: 800, height: 400 };
const mark = (x: number, y: number, width = 100, height = 40) => ({ id: 'm', x, y, width, height });

describe('placeTooltip', () => {
  it.each([
    ['top left: below, to the right', mark(0, 0), { left: 26, top: 46 }],
    ['top right: below, to the left', mark(700, 0), { right: 26, top: 46 }],
    ['bottom left: above', mark(0, 360), { left: 26, bottom: 46 }],
    ['bottom right: above', mark(700, 360), { right: 26, bottom: 46 }],
    ['a sliver at the left edge', mark(0, 100, 2, 100), { left: 0, top: 206 }],
    ['a sliver at the right edge', mark(798, 100, 2, 100), { right: 0, top: 206 }],
    ['a mark over the whole height: inside it', mark(0, 0, 300, 400), { left: 126, top: 200 }],
    ['a mark of no size', mark(10, 10, 0, 0), { left: 0, top: 16 }],
  ])('%s', (_about, box, expected) => {
    expect(placeTooltip(box, area)).toEqual(expected);
  });

  it('has the asked distance', () => {
    expect(placeTooltip(mark(0, 0), area, 0)).toEqual({ left: 26, top: 40 });
  });

  it('stays inside: grows from one edge across and one edge down, towards the larger room', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const size = fc.integer({ min: 280, max: 2000 });
    fc.assert(
      fc.property(size, size, part, part, part, part, (width, height, left, top, across, down) => {
        const box = mark(left * width, top * height, across * (1 - left) * width, down * (1 - top) * height);
        const placed = placeTooltip(box, { width, height });
        expect(Object.keys(placed)).toHaveLength(2);
        const x = (placed.left ?? placed.right)!;
        const y = (placed.top ?? placed.bottom)!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width / 2);
        expect(y).toBeGreaterThanOrEqual(0);
        // At least 54 px are left to grow into, room for a line of its text with its padding.
        expect(height - y).toBeGreaterThanOrEqual(54);
      }),
    );
  });

  it('does not cover its mark, unless the mark leaves no room beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 }), (y, height) => {
        const placed = placeTooltip(mark(0, y, 100, height), area);
        if (placed.top !== undefined) expect(placed.top).toBeGreaterThanOrEqual(y + height);
        else expect(area.height - placed.bottom!).toBeLessThanOrEqual(y);
      }),
    );
  });
});
