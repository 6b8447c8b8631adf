import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCrosswalk, type CrosswalkInput } from '../../src/geometry/crosswalk.js';
import { textWidth } from '../../src/geometry/labels.js';
import { rounded } from './rounded.js';

/** A crosswalk from `[source, target, amount]` triples; codes in order of their first ribbon. */
function crosswalk(...links: [string, string, number][]): CrosswalkInput {
  const codes = (index: 0 | 1) =>
    [...new Set(links.map((link) => link[index]))].map((id) => ({
      id,
      texts: [`${id} 基本工资 1.00 万元`, `${id} 基本工资`, '基本工资'] as const,
    }));
  return {
    sources: codes(0),
    targets: codes(1),
    titles: ['部门', '政府'],
    links: links.map(([source, target, amount], index) => ({ id: `link:${index}`, source, target, amount })),
  };
}

const two = crosswalk(['30101', '50101', 60], ['30101', '50501', 20], ['30102', '50501', 20]);

describe('placeCrosswalk', () => {
  it('codes on both sides with their ribbons between them', () => {
    const placed = placeCrosswalk(two, 800);
    expect(placed).toMatchObject({ width: 800, height: 212, fontSize: 13 });
    const nodes = rounded(
      [...placed.sources, ...placed.targets].map(({ id, node: { x, y, width, height } }) => [
        id,
        x,
        y,
        width,
        height,
      ]),
    );
    // The longest label is 12 characters of 7.8 px and six of 13 px long, and stands 6 px away from its node.
    expect(nodes).toEqual([
      ['30101', 177.6, 30, 10, 128],
      ['30102', 177.6, 180, 10, 32],
      ['50101', 612.4, 30, 10, 96],
      ['50501', 612.4, 148, 10, 64],
    ]);
    expect(rounded(placed.sources[0]!.label)).toEqual({
      text: '30101 基本工资 1.00 万元',
      x: 171.6,
      y: 98.55,
      anchor: 'end',
    });
    expect(rounded(placed.targets[1]!.label)).toMatchObject({ x: 628.4, anchor: 'start' });
    expect(placed.sources.map(({ ribbons }) => ribbons.map(({ id, target }) => [id, target]))).toEqual([
      [
        ['link:0', '50101'],
        ['link:1', '50501'],
      ],
      [['link:2', '50501']],
    ]);
    expect(placed.sources[1]!.ribbons[0]!.d).toBe(
      'M187.6,180C400,180,400,180,612.4,180L612.4,212C400,212,400,212,187.6,212Z',
    );
  });

  it('marks in reading order: each source, its ribbons where they leave it, then the targets', () => {
    const { boxes } = placeCrosswalk(two, 800);
    expect(boxes.map(({ id }) => id)).toEqual([
      ...['30101', 'link:0', 'link:1', '30102', 'link:2'],
      ...['50101', '50501'],
    ]);
    expect(boxes[2]!.x).toBeCloseTo(195.6, 6);
    expect(boxes[2]).toMatchObject({ y: 126, width: 24, height: 32 });
  });

  it('prints shorter words where the long ones do not fit, and cuts the shortest', () => {
    const text = (width: number) => placeCrosswalk(two, width).sources[0]!.label.text;
    expect(text(420)).toBe('30101 基本工资');
    expect(text(240)).toBe('基本工资');
    expect(text(100)).toBe('基…');
    expect(placeCrosswalk(two, 479).fontSize).toBe(12);
  });

  it('titles stand over their labels, wider ones from the outer edge', () => {
    expect(rounded(placeCrosswalk(two, 800).titles)).toEqual([
      { text: '部门', x: 171.6, y: 14, anchor: 'end' },
      { text: '政府', x: 628.4, y: 14, anchor: 'start' },
    ]);
    const wide = { ...two, titles: ['部门预算支出经济分类科目', '政府'] as const };
    expect(placeCrosswalk(wide, 300).titles[0]).toEqual({
      text: '部门预算支出经济分类…',
      x: 0,
      y: 14,
      anchor: 'start',
    });
  });

  it('one giant among dust: dust is reached by a finger all the same', () => {
    const { targets } = placeCrosswalk(crosswalk(['a', 'x', 1e12], ['a', 'y', 1]), 600);
    expect(targets[1]!.node.height).toBeLessThan(1e-6);
    expect(targets[1]!.reach).toMatchObject({ height: 20, width: 600 - targets[1]!.node.x });
    expect(targets[1]!.reach.y + 10).toBeCloseTo(targets[1]!.node.y, 6);
  });

  it('no ribbons, zeros and negatives alone: nothing is placed', () => {
    const empty = { sources: [], targets: [], titles: [], boxes: [] };
    expect(placeCrosswalk(crosswalk(), 600)).toMatchObject(empty);
    expect(placeCrosswalk(crosswalk(['a', 'x', 0], ['b', 'x', -1]), 600)).toMatchObject(empty);
  });

  it('width 0: every figure is a number, nothing inverted', () => {
    const { sources, targets } = placeCrosswalk(two, 0);
    for (const { node, reach, label } of [...sources, ...targets]) {
      for (const { x, y, width, height } of [node, reach]) {
        expect([x, y].every(Number.isFinite)).toBe(true);
        expect([width, height].every((each) => each >= 0)).toBe(true);
      }
      expect(label.text).toBe('');
    }
  });

  it('property: heights in proportion, labels apart, everything inside', () => {
    const links = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 15 }).map((n) => `s${n}`),
        fc.integer({ min: 0, max: 9 }).map((n) => `t${n}`),
        fc.integer({ min: 1, max: 1e12 }),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(links, fc.integer({ min: 240, max: 2000 }), (given, width) => {
        const { sources, targets, fontSize, height } = placeCrosswalk(crosswalk(...given), width);
        const whole = given.reduce((sum, [, , amount]) => sum + amount, 0);
        for (const [side, column] of [sources, targets].entries()) {
          const drawn = column.reduce((sum, { node }) => sum + node.height, 0);
          column.forEach(({ id, node, label }, index) => {
            const amount = given
              .filter((link) => link[side] === id)
              .reduce((sum, [, , each]) => sum + each, 0);
            expect(node.height / drawn).toBeCloseTo(amount / whole, 6);
            const wide = textWidth(label.text, fontSize);
            const from = label.anchor === 'end' ? label.x - wide : label.x;
            expect(from).toBeGreaterThanOrEqual(-1e-6);
            expect(from + wide).toBeLessThanOrEqual(width + 1e-6);
            expect(node.y + node.height).toBeLessThanOrEqual(height + 1e-6);
            const before = column[index - 1];
            if (before) expect(label.y - before.label.y).toBeGreaterThanOrEqual(22 - 1e-6);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
