import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/geometry/labels.js';
import {
  placeThroughFlow,
  type PlacedThroughFlow,
  type ThroughFlowEnd,
} from '../../src/geometry/through-flow.js';
import { rounded } from './rounded.js';

const end = (id: string, amount: number, name = id): ThroughFlowEnd => ({
  id,
  amount,
  name,
  value: '1.00 元',
});

function place(
  sources: readonly ThroughFlowEnd[],
  targets: readonly ThroughFlowEnd[],
  width: number,
): PlacedThroughFlow {
  const middle = { id: 'middle', titles: ['收入总计 = 支出总计', '1.00 元'] };
  return placeThroughFlow({ sources, targets, sides: ['收入', '支出'], middle }, width)!;
}

describe('placeThroughFlow', () => {
  it('one source, two targets: the middle is as high as both sides', () => {
    const placed = place([end('s', 100)], [end('a', 90), end('b', 10)], 600);
    const { middle, ends } = placed;
    expect(ends.map(({ id, side }) => [id, side])).toEqual([
      ['s', 'source'],
      ['a', 'target'],
      ['b', 'target'],
    ]);
    expect(placed).toMatchObject({ width: 600, height: 235, fontSize: 13 });
    expect(rounded(middle.node)).toEqual({ x: 294, y: 58.5, width: 12, height: 160 });
    expect(rounded(middle.reach)).toEqual({ x: 288, y: 54.5, width: 24, height: 168 });
    // The labels are six characters of 7.8 px, two of 13 px, and 6 px away from their node: 78.8 px.
    expect(rounded(ends[0]!.node)).toEqual({ x: 78.8, y: 58.5, width: 12, height: 160 });
    expect(rounded(ends[1]!.node)).toEqual({ x: 509.2, y: 46, width: 12, height: 144 });
    expect(rounded(ends[2]!.node)).toEqual({ x: 509.2, y: 215, width: 12, height: 16 });
    expect(ends[2]!.reach.height).toBe(23);
    expect(ends[0]!.d).toBe(
      'M90.8,58.5C192.4,58.5,192.4,58.5,294,58.5L294,218.5C192.4,218.5,192.4,218.5,90.8,218.5Z',
    );
  });

  it('prints the titles of both sides at the outer edges and those of the middle above it', () => {
    const { sides, middle } = place([end('s', 1)], [end('t', 1)], 600);
    expect(sides).toEqual([
      { text: '收入', x: 0, y: 14, anchor: 'start' },
      { text: '支出', x: 600, y: 14, anchor: 'end' },
    ]);
    expect(middle.lines).toEqual([
      { text: '收入总计 = 支出总计', x: 300, y: 14, anchor: 'middle' },
      { text: '1.00 元', x: 300, y: 32, anchor: 'middle' },
    ]);
    expect(place([end('s', 1)], [end('t', 1)], 400).middle.lines.map(({ y }) => y)).toEqual([32, 50]);
  });

  it('name and value stand in one line where all fit, else one below the other', () => {
    const of = (width: number) =>
      place([end('s', 1, '一般公共预算拨款')], [end('t', 1)], width).ends[0]!.lines.map(({ text }) => text);
    expect(of(900)).toEqual(['一般公共预算拨款\u20021.00 元']);
    expect(of(320)).toEqual(['一般公共预算拨', '款', '1.00 元']);
  });

  it('an odd width: the middle stands on whole pixels all the same', () => {
    expect(place([end('s', 1)], [end('t', 1)], 601).middle.node.x).toBe(294);
  });

  it('the side with fewer ends stands closed in the middle of the height', () => {
    const { ends } = place(
      [end('a', 50), end('b', 50)],
      ['t', 'u', 'v', 'w'].map((id) => end(id, 25)),
      600,
    );
    const [a, b, t, , , w] = ends.map(({ node }) => node);
    expect(a!.y - t!.y).toBeCloseTo(w!.y + w!.height - (b!.y + b!.height), 6);
    expect(b!.y - (a!.y + a!.height)).toBeCloseTo(25, 6);
  });

  it('without ends on a side, or with nothing but zeros and negatives there, nothing is placed', () => {
    const middle = { id: 'middle', titles: [] };
    const nothing = (sources: ThroughFlowEnd[], targets: ThroughFlowEnd[]) =>
      expect(placeThroughFlow({ sources, targets, sides: ['', ''], middle }, 600)).toBeNull();
    nothing([], [end('a', 1)]);
    nothing([end('a', 1)], []);
    nothing([end('a', 0)], [end('b', -1)]);
  });

  it('zero and negative beside others have no place', () => {
    const { ends, boxes } = place([end('s', 10)], [end('a', 10), end('b', 0), end('c', -5)], 600);
    expect(ends.map(({ id }) => id)).toEqual(['s', 'a']);
    expect(boxes.map(({ id }) => id)).toEqual(['s', 'middle', 'a']);
  });

  it('one giant among dust: dust is a pixel high and has its label and its room for the pointer', () => {
    const { ends } = place([end('s', 1e12 + 1)], [end('giant', 1e12), end('dust', 1)], 600);
    expect(ends[2]!.node.height).toBe(1);
    expect(ends[2]!.reach.height).toBe(23);
    expect(ends[2]!.lines).toHaveLength(1);
  });

  it('width 0: every figure is a number, nothing inverted', () => {
    const { ends, middle } = place([end('s', 1)], [end('t', 1)], 0);
    const boxes = [...ends, middle].flatMap(({ node, reach }) => [node, reach]);
    for (const { x, y, width, height } of boxes) {
      expect([x, y].every(Number.isFinite)).toBe(true);
      expect([width, height].every((each) => each >= 0)).toBe(true);
    }
    expect(ends.every(({ d }) => !/NaN|undefined/.test(d))).toBe(true);
  });

  it('property: one scale on both sides, nodes and labels apart and inside, ribbons from node to node', () => {
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
        const { ends, middle, height, fontSize } = place(sources, targets, width);
        const scale = middle.node.height / Math.max(l, r);
        [...sources, ...targets].forEach(({ amount }, index) =>
          expect(ends[index]!.node.height).toBeCloseTo(Math.max(1, amount * scale), 3),
        );
        for (const side of ['source', 'target'] as const) {
          const column = ends.filter((each) => each.side === side);
          let thickness = 0;
          column.forEach(({ reach, lines, node, d }, index) => {
            const before = column[index - 1]?.reach;
            expect(reach.y).toBeGreaterThanOrEqual((before ? before.y + before.height : 0) - 1e-3);
            expect(reach.y + reach.height).toBeLessThanOrEqual(height + 1e-3);
            expect(reach.x).toBeGreaterThanOrEqual(-1e-3);
            expect(reach.x + reach.width).toBeLessThanOrEqual(width + 1e-3);
            for (const line of lines) {
              const from = line.anchor === 'end' ? line.x - textWidth(line.text, fontSize) : line.x;
              expect(from).toBeGreaterThanOrEqual(reach.x - 1e-3);
              expect(from + textWidth(line.text, fontSize)).toBeLessThanOrEqual(reach.x + reach.width + 1e-3);
              expect(line.y).toBeGreaterThan(reach.y);
              expect(line.y).toBeLessThanOrEqual(reach.y + reach.height);
            }
            const numbers = numbersOf(d);
            expect(numbers[0]).toBeCloseTo(side === 'source' ? node.x + node.width : middle.node.x + 12, 2);
            expect(numbers[6]).toBeCloseTo(side === 'source' ? middle.node.x : node.x, 2);
            thickness += numbers.at(-1)! - numbers[1]!;
          });
          // As much flows in as out.
          expect(thickness).toBeCloseTo(middle.node.height, 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The coordinates of an outline; the second and the last are its upper and lower left corner. */
function numbersOf(d: string): number[] {
  return d.match(/-?[\d.]+/g)!.map(Number);
}
