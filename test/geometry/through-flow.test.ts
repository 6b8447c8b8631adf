import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeThroughFlow, type ThroughFlowEnd } from '../../src/geometry/through-flow.js';

const end = (id: string, amount: number, name = id): ThroughFlowEnd => ({
  id,
  amount,
  name,
  value: '1.00 元',
});

describe('placeThroughFlow', () => {
  it('one source, two targets: the middle is as high as both sides', () => {
    const { middle, ends } = placeThroughFlow([end('s', 100)], [end('a', 90), end('b', 10)], 600);
    const [source, a, b] = ends;
    expect(ends.map(({ side }) => side)).toEqual(['source', 'target', 'target']);
    expect(middle!.x + middle!.width / 2).toBe(300);
    expect(source!.height).toBeCloseTo(middle!.height, 6);
    expect(a!.height / b!.height).toBeCloseTo(9, 6);
    expect(a!.height + b!.height).toBeCloseTo(middle!.height, 6);
    expect(source!.x).toBeLessThan(middle!.x);
    expect(a!.x).toBeGreaterThan(middle!.x + middle!.width);
  });

  it('name and value stand in one line where all fit, else one below the other', () => {
    const of = (width: number) =>
      placeThroughFlow([end('s', 1, '一般公共预算拨款')], [end('t', 1)], width).ends[0]!.lines.map(
        ({ text }) => text,
      );
    expect(of(900)).toEqual(['一般公共预算拨款\u20021.00 元']);
    expect(of(320)).toEqual(['一般公共预算拨', '款', '1.00 元']);
  });

  it('without ends on a side nothing is placed', () => {
    expect(placeThroughFlow([], [end('a', 1)], 600)).toMatchObject({ height: 0, middle: null, ends: [] });
  });

  it('property: one scale on both sides, nodes and labels apart and inside', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 20 });
    const widths = fc.integer({ min: 260, max: 3000 });
    fc.assert(
      fc.property(amounts, amounts, widths, (left, right, width) => {
        const [l, r] = [left, right].map((side) => side.reduce((sum, each) => sum + each, 0)) as [
          number,
          number,
        ];
        const sources = left.map((amount, index) => end(`s${index}`, amount));
        const targets = right.map((amount, index) => end(`t${index}`, amount));
        // What is missing on one side is an end of its own.
        if (l < r) sources.push(end('missing', r - l));
        if (r < l) targets.push(end('missing', l - r));
        const { ends, middle, height } = placeThroughFlow(sources, targets, width);
        const scale = middle!.height / Math.max(l, r);
        [...sources, ...targets].forEach(({ amount }, index) =>
          expect(ends[index]!.height).toBeCloseTo(amount * scale, 3),
        );
        for (const side of ['source', 'target']) {
          const column = ends.filter((each) => each.side === side);
          column.forEach(({ reach }, index) => {
            const before = column[index - 1]?.reach;
            expect(reach.y).toBeGreaterThanOrEqual((before ? before.y + before.height : 0) - 1e-3);
            expect(reach.y + reach.height).toBeLessThanOrEqual(height + 1e-3);
            expect(reach.x).toBeGreaterThanOrEqual(-1e-3);
            expect(reach.x + reach.width).toBeLessThanOrEqual(width + 1e-3);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
