import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopover } from '../../src/geometry/popover.js';

const viewport = { width: 1280, height: 800 };
const opener = (x: number, y: number) => ({ x, y, width: 24, height: 24 });

describe('placePopover', () => {
  it('stands below its opener, near its start', () => {
    expect(placePopover(opener(200, 100), viewport)).toEqual({
      left: 188,
      width: 340,
      top: 130,
      maxHeight: 662,
    });
  });

  it('stands above where there is more room and too little below', () => {
    expect(placePopover(opener(200, 700), viewport)).toEqual({
      left: 188,
      width: 340,
      bottom: 106,
      maxHeight: 686,
    });
  });

  it('keeps below while there is room for some lines', () => {
    expect(placePopover(opener(200, 480), viewport).top).toBe(510);
  });

  it('lies over its opener where neither side has room, as at 400 % on a small screen', () => {
    expect(placePopover(opener(100, 100), { width: 320, height: 220 })).toEqual({
      left: 8,
      width: 304,
      top: 8,
      maxHeight: 204,
    });
  });

  it('is inside every viewport, wherever its opener is', () => {
    const px = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(px(240, 2000), px(60, 1500), px(-500, 2500), px(-500, 2500), (width, height, x, y) => {
        const placed = placePopover(opener(x, y), { width, height });
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + placed.width).toBeLessThanOrEqual(width - 8);
        expect(placed.maxHeight).toBeGreaterThanOrEqual(0);
        expect((placed.top ?? placed.bottom)!).toBeGreaterThanOrEqual(8);
        expect((placed.top ?? placed.bottom)! + placed.maxHeight).toBeLessThanOrEqual(height - 8);
      }),
    );
  });
});
