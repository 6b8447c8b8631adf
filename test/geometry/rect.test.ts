import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../src/geometry/rect.js';

describe('atLeast', () => {
  it('grows a sliver on both sides', () => {
    expect(atLeast({ x: 10, y: 20, width: 100, height: 2 }, 12)).toEqual({
      x: 10,
      y: 15,
      width: 100,
      height: 12,
    });
  });

  it('keeps the middle, and what is large enough', () => {
    const px = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(fc.record({ x: px, y: px, width: px, height: px }), px, (rect, least) => {
        const grown = atLeast(rect, least);
        expect(grown.x + grown.width / 2).toBe(rect.x + rect.width / 2);
        expect(grown.y + grown.height / 2).toBe(rect.y + rect.height / 2);
        expect([grown.width, grown.height]).toEqual([
          Math.max(rect.width, least),
          Math.max(rect.height, least),
        ]);
      }),
    );
  });
});
