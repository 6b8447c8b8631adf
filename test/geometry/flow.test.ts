import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowHeight, placeFlow, type FlowInput, type PlacedFlow } from '../../src/geometry/flow.js';

const options = { width: 600, height: 300, nodeWidth: 10, nodePadding: 20, labelWidth: 100 };

/** A flow from `[source, target, amount]` triples; nodes in order of their first ribbon. */
function flow(...links: [string, string, number][]): FlowInput {
  const ids = (index: 0 | 1) => [...new Set(links.map((link) => link[index]))].map((id) => ({ id }));
  return {
    sources: ids(0),
    targets: ids(1),
    links: links.map(([source, target, amount], index) => ({ id: `${index}`, source, target, amount })),
  };
}

const side = (placed: PlacedFlow, which: 'source' | 'target') =>
  placed.nodes.filter((node) => node.side === which);

/** Positions to a hundredth of a pixel, for literals. */
const rounded = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Math.round(each * 100) / 100 || 0 : each,
    ),
  ) as T;

describe('placeFlow', () => {
  it('two sources into two targets', () => {
    const placed = placeFlow(
      flow(['30101', '50101', 40], ['30101', '50501', 20], ['30201', '50501', 10]),
      options,
    );
    expect(rounded(placed.nodes)).toEqual([
      {
        id: '30101',
        side: 'source',
        x: 100,
        y: 0,
        width: 10,
        height: 240,
        amount: 60,
        label: { x: 94, y: 120, width: 94, anchor: 'end' },
      },
      expect.objectContaining({ id: '30201', side: 'source', y: 260, height: 40, amount: 10 }),
      expect.objectContaining({ id: '50101', side: 'target', x: 490, y: 0, height: 160, amount: 40 }),
      expect.objectContaining({
        id: '50501',
        y: 180,
        height: 120,
        label: { x: 506, y: 240, width: 94, anchor: 'start' },
      }),
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
      d: 'M110,0C300,0 300,0 490,0L490,160C300,160 300,160 110,160Z',
    });
    expect(rounded(placed.links[1])).toMatchObject({ y0: 200, y1: 220, width: 80 });
  });

  it('keeps the given order, whatever the amounts', () => {
    const placed = placeFlow(flow(['c', 'z', 1], ['a', 'x', 100], ['b', 'z', 50]), options);
    expect(placed.nodes.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'z', 'x']);
    const tops = side(placed, 'source').map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('no ribbons: nothing is placed', () => {
    const empty = { width: 600, height: 300, nodes: [], links: [] };
    expect(placeFlow({ sources: [], targets: [], links: [] }, options)).toEqual(empty);
    expect(placeFlow(flow(['a', 'x', 0]), options)).toEqual(empty);
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

  it('one code on both sides is two nodes', () => {
    expect(placeFlow(flow(['301', '301', 5]), options).nodes).toHaveLength(2);
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
    placeFlow(input, options);
    expect(input).toEqual(before);
  });

  it('ribbon to a node that is not there: says which', () => {
    const input = { ...flow(['a', 'x', 1]), targets: [] };
    expect(() => placeFlow(input, options)).toThrow('missing: target x');
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
        const height = flowHeight(input.sources.length, input.targets.length, 20);
        const placed = placeFlow(input, { ...options, height });
        const scale = placed.links[0]!.width / placed.links[0]!.amount;
        for (const link of placed.links) expect(link.width).toBeCloseTo(link.amount * scale, 6);
        for (const which of ['source', 'target'] as const) {
          const nodes = side(placed, which);
          expect(nodes.map(({ id }) => id)).toEqual(input[`${which}s`].map(({ id }) => id));
          let bottom = 0;
          for (const node of nodes) {
            const ribbons = placed.links.filter((link) => link[which] === node.id);
            expect(ribbons.reduce((sum, link) => sum + link.amount, 0)).toBe(node.amount);
            expect(ribbons.reduce((sum, link) => sum + link.width, 0)).toBeCloseTo(node.height, 6);
            const ends = ribbons.map((link) => (which === 'source' ? link.y0 : link.y1));
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

describe('flowHeight', () => {
  it('gives the fuller column its padding, and amounts 160 px or a quarter of the height', () => {
    expect(flowHeight(1, 1)).toBe(160);
    expect(flowHeight(23, 9)).toBe(512);
    expect(flowHeight(9, 23, 20)).toBe(600);
    expect(flowHeight(101, 4)).toBe(2134);
    expect(flowHeight(0, 0)).toBe(160);
  });
});
