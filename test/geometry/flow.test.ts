import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flowHeight,
  placeFlow,
  ribbonPath,
  type FlowInput,
  type PlacedFlow,
} from '../../src/geometry/flow.js';
import { isDeepFrozen } from '../model/series/budget-builder.js';
import { rounded } from './rounded.js';

const options = { width: 600, height: 300, nodeWidth: 10, nodePadding: 20, labelWidth: 100 };

/** A flow from `[source, target, amount]` triples; nodes of both columns in order of their first ribbon. */
function flow(...links: [string, string, number][]): FlowInput {
  const ids = (index: 0 | 1) => [...new Set(links.map((link) => link[index]))];
  return {
    columns: [ids(0), ids(1)],
    links: links.map(([source, target, amount], index) => ({ id: `${index}`, source, target, amount })),
  };
}

const columnOf = (placed: PlacedFlow, column: number) =>
  placed.nodes.filter((node) => node.column === column);

describe('placeFlow', () => {
  it('two sources into two targets', () => {
    const placed = placeFlow(
      flow(['30101', '50101', 40], ['30101', '50501', 20], ['30201', '50501', 10]),
      options,
    );
    expect(rounded(placed.nodes)).toEqual([
      { id: '30101', column: 0, x: 100, y: 0, width: 10, height: 240, amount: 60 },
      { id: '30201', column: 0, x: 100, y: 260, width: 10, height: 40, amount: 10 },
      { id: '50101', column: 1, x: 490, y: 0, width: 10, height: 160, amount: 40 },
      { id: '50501', column: 1, x: 490, y: 180, width: 10, height: 120, amount: 30 },
    ]);
    expect(rounded(placed.links[0])).toEqual({
      id: '0',
      source: '30101',
      target: '50101',
      amount: 40,
      width: 160,
      x0: 110,
      y0: 80,
      x1: 490,
      y1: 80,
    });
    expect(rounded(placed.links[1])).toMatchObject({ y0: 200, y1: 220, width: 80 });
  });

  it('keeps the given order, whatever the amounts', () => {
    const placed = placeFlow(flow(['c', 'z', 1], ['a', 'x', 100], ['b', 'z', 50]), options);
    expect(placed.nodes.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'z', 'x']);
    for (const column of [0, 1]) {
      const tops = columnOf(placed, column).map(({ y }) => y);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    }
    expect(placed.links.map(({ id }) => id)).toEqual(['0', '1', '2']);
  });

  it('at a node ribbons stand in the order of the nodes at their other ends, whatever order they are given in', () => {
    const { links } = placeFlow(
      {
        columns: [
          ['a', 'b'],
          ['x', 'y'],
        ],
        links: [
          { id: 'by', source: 'b', target: 'y', amount: 10 },
          { id: 'ay', source: 'a', target: 'y', amount: 10 },
          { id: 'bx', source: 'b', target: 'x', amount: 10 },
          { id: 'ax', source: 'a', target: 'x', amount: 10 },
        ],
      },
      { ...options, height: 60, nodePadding: 20 },
    );
    expect(rounded(links.map(({ id, y0, y1 }) => [id, y0, y1]))).toEqual([
      ['by', 55, 55],
      ['ay', 15, 45],
      ['bx', 45, 15],
      ['ax', 5, 5],
    ]);
  });

  it('the column that needs less spreads over the height, or stands closed in its middle', () => {
    const input = flow(['a', 'x', 10], ['b', 'x', 10], ['c', 'y', 20]);
    const tops = (columns?: 'spread' | 'centred') =>
      rounded(
        columnOf(placeFlow(input, { ...options, ...(columns && { columns }) }), 1).map(({ y, height }) => [
          y,
          height,
        ]),
      );
    expect(tops()).toEqual([
      [6.67, 130],
      [163.33, 130],
    ]);
    expect(tops('spread')).toEqual(tops());
    expect(tops('centred')).toEqual([
      [10, 130],
      [160, 130],
    ]);
    const { links } = placeFlow(input, { ...options, columns: 'centred' });
    expect(rounded(links.map(({ y1 }) => y1))).toEqual([42.5, 107.5, 225]);
  });

  it('three columns: the middle one is passed through whole', () => {
    const placed = placeFlow(
      {
        columns: [['s'], ['total'], ['t', 'u']],
        links: [
          { id: 's', source: 's', target: 'total', amount: 30 },
          { id: 't', source: 'total', target: 't', amount: 20 },
          { id: 'u', source: 'total', target: 'u', amount: 10 },
        ],
      },
      { ...options, columns: 'centred', height: 320 },
    );
    expect(rounded(placed.nodes.map(({ id, x, y, height, amount }) => [id, x, y, height, amount]))).toEqual([
      ['s', 100, 10, 300, 30],
      ['total', 295, 10, 300, 30],
      ['t', 490, 0, 200, 20],
      ['u', 490, 220, 100, 10],
    ]);
    expect(rounded(placed.links.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]))).toEqual([
      [110, 160, 295, 160],
      [305, 110, 490, 100],
      [305, 260, 490, 270],
    ]);
  });

  it('no ribbons: nothing is placed', () => {
    const empty = { nodes: [], links: [] };
    expect(placeFlow({ columns: [], links: [] }, options)).toEqual(empty);
    expect(placeFlow({ columns: [[], []], links: [] }, options)).toEqual(empty);
    expect(placeFlow(flow(['a', 'x', 0]), options)).toEqual(empty);
    expect(placeFlow({ ...flow(['a', 'x', 1]), columns: [['a'], ['x'], ['u']] }, options)).toEqual(empty);
  });

  it('single ribbon takes the whole height', () => {
    const { nodes, links } = placeFlow(flow(['a', 'x', 7]), options);
    expect(nodes.map(({ y, height }) => [y, height])).toEqual([
      [0, 300],
      [0, 300],
    ]);
    expect(links[0]!.width).toBe(300);
  });

  it('zero and negative have no ribbon; a node left without one has no height and stays on its side', () => {
    const placed = placeFlow(flow(['a', 'x', 7], ['b', 'y', 0], ['c', 'x', -3]), options);
    expect(placed.links.map(({ id }) => id)).toEqual(['0']);
    expect(placed.nodes.map((node) => [node.id, node.x, node.amount, node.height > 0])).toEqual([
      ['a', 100, 7, true],
      ['b', 100, 0, false],
      ['c', 100, 0, false],
      ['x', 490, 7, true],
      ['y', 490, 0, false],
    ]);
  });

  it('one giant among dust: every ribbon keeps its proportion', () => {
    const { links } = placeFlow(flow(['a', 'x', 1e12], ['b', 'x', 1], ['c', 'y', 1]), options);
    expect(links[1]!.width / links[0]!.width).toBeCloseTo(1e-12, 20);
  });

  it('two rows between the same codes are two ribbons side by side', () => {
    const { links } = placeFlow(flow(['a', 'x', 10], ['a', 'x', 20]), options);
    expect(links.map(({ y0, width }) => [y0, width])).toEqual([
      [50, 100],
      [200, 200],
    ]);
  });

  it('more nodes than the height has room for: padding gives way, ribbons remain', () => {
    const many = flow(
      ...Array.from({ length: 50 }, (_, index): [string, string, number] => [`${index}`, 'x', 1]),
    );
    const { links } = placeFlow(many, { ...options, height: 100 });
    expect(links[0]!.width).toBeCloseTo(0.5, 9);
  });

  it('narrower than its labels: nothing inverted', () => {
    const { nodes } = placeFlow(flow(['a', 'x', 1]), { ...options, width: 150 });
    expect(nodes.map(({ x, width }) => [x, width])).toEqual([
      [75, 0],
      [75, 0],
    ]);
  });

  it('does not write onto its input', () => {
    const input = flow(['a', 'x', 1], ['b', 'y', 2]);
    const before = structuredClone(input);
    const placed = placeFlow(input, { ...options, columns: 'centred' });
    expect(input).toEqual(before);
    expect(isDeepFrozen(placed)).toBe(true);
  });

  it('ribbon to a node that is not there: says which', () => {
    const input = flow(['a', 'x', 1]);
    expect(() => placeFlow({ ...input, columns: [['a'], ['y']] }, options)).toThrow('missing: x');
    expect(() => placeFlow({ ...input, columns: [[], ['x']] }, options)).toThrow('missing: a');
  });

  it('ids that name members of every object are ids like any other', () => {
    const placed = placeFlow(flow(['__proto__', 'constructor', 5], ['toString', 'valueOf', 5]), options);
    expect(placed.links.map(({ source, target }) => [source, target])).toEqual([
      ['__proto__', 'constructor'],
      ['toString', 'valueOf'],
    ]);
  });

  it('no width and no height: nothing inverted, nothing that is no number', () => {
    const { nodes, links } = placeFlow(flow(['a', 'x', 1], ['b', 'y', 2]), {
      ...options,
      width: 0,
      height: 0,
    });
    expect(
      nodes.flatMap(({ x, y, width, height }) => [x, y, width, height]).every((each) => each === 0),
    ).toBe(true);
    expect(links.map(ribbonPath)).toEqual(Array(2).fill('M0,0C0,0,0,0,0,0L0,0C0,0,0,0,0,0Z'));
  });

  it('property: widths ∝ amounts, inflow = outflow = height, no overlap, inside bounds, order kept', () => {
    const links = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 11 }).map((n) => `s${n}`),
        fc.integer({ min: 0, max: 7 }).map((n) => `t${n}`),
        fc.integer({ min: 1, max: 1e10 }),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(links, (given) => {
        const input = flow(...given);
        const height = flowHeight(input.columns[0]!.length, input.columns[1]!.length, 20);
        const placed = placeFlow(input, { ...options, height });
        const scale = placed.links[0]!.width / placed.links[0]!.amount;
        for (const link of placed.links) expect(link.width).toBeCloseTo(link.amount * scale, 6);
        for (const [column, which] of (['source', 'target'] as const).entries()) {
          const nodes = columnOf(placed, column);
          expect(nodes.map(({ id }) => id)).toEqual(input.columns[column]);
          let bottom = 0;
          for (const node of nodes) {
            const ribbons = placed.links.filter((link) => link[which] === node.id);
            expect(ribbons.reduce((sum, link) => sum + link.amount, 0)).toBe(node.amount);
            expect(ribbons.reduce((sum, link) => sum + link.width, 0)).toBeCloseTo(node.height, 6);
            const ends = ribbons.map((link) => (which === 'source' ? link.y0 : link.y1));
            // Side by side: together they are as high as the node, and sorted by their other end none lies over another.
            const other = column === 0 ? 'target' : 'source';
            const order = (link: (typeof ribbons)[number]) => input.columns[1 - column]!.indexOf(link[other]);
            const sorted = [...ribbons].sort((a, b) => order(a) - order(b));
            sorted.slice(1).forEach((link, index) => {
              const [above, end] = [sorted[index]!, which === 'source' ? ('y0' as const) : ('y1' as const)];
              expect(link[end] - link.width / 2).toBeGreaterThanOrEqual(above[end] + above.width / 2 - 1e-6);
            });
            ribbons.forEach((link, index) => {
              expect(ends[index]! - link.width / 2).toBeGreaterThanOrEqual(node.y - 1e-6);
              expect(ends[index]! + link.width / 2).toBeLessThanOrEqual(node.y + node.height + 1e-6);
            });
            expect(node.y).toBeGreaterThanOrEqual(bottom - 1e-5);
            bottom = node.y + node.height + 20;
          }
          expect(bottom - 20).toBeLessThanOrEqual(height + 1e-5);
          const total = nodes.reduce((sum, node) => sum + node.amount, 0);
          expect(total).toBe(given.reduce((sum, link) => sum + link[2], 0));
        }
      }),
    );
  });
});

describe('ribbonPath', () => {
  it('is as high at both ends, and runs out level from each', () => {
    const ribbon = { width: 160, x0: 110, y0: 80, x1: 490, y1: 90.00049 };
    expect(ribbonPath(ribbon)).toBe('M110,0C300,0,300,10,490,10L490,170C300,170,300,160,110,160Z');
  });

  it('dust is a line, not nothing', () => {
    expect(ribbonPath({ width: 0, x0: 0, y0: 5, x1: 10, y1: 7 })).toBe('M0,5C5,5,5,7,10,7L10,7C5,7,5,5,0,5Z');
  });
});

describe('flowHeight', () => {
  it('gives the fuller column its padding, and amounts 160 px or a quarter of the height', () => {
    expect(flowHeight(1, 1)).toBe(160);
    expect(flowHeight(23, 9)).toBe(512);
    expect(flowHeight(9, 23, 20)).toBe(600);
    expect(flowHeight(101, 4)).toBe(2134);
    expect(flowHeight(0, 0)).toBe(160);
  });
});
