import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTreemap, type PlacedTreemap, type TreemapGroup } from '../../src/geometry/treemap.js';

/** A group of tiles named after it: `g`'s first tile is `g0`. */
const group = (id: string, ...amounts: number[]): TreemapGroup => ({
  id,
  tiles: amounts.map((amount, index) => ({ id: `${id}${index}`, amount })),
});
const px = (value: number) => Math.round(value * 100) / 100;
const placedTiles = ({ groups }: PlacedTreemap) => groups.flatMap((band) => band.tiles);
const tiles = (placed: PlacedTreemap) =>
  placed.groups.flatMap(({ id: of, tiles: all }) =>
    all.map(({ id, x, y, width, height }) => [id, of, px(x), px(y), px(width), px(height)]),
  );
const bands = ({ groups }: PlacedTreemap) => groups.map(({ id, y, height }) => [id, px(y), px(height)]);

/** The real disclosure: 201 一般公共服务 and 204 公共安全, in 分. */
const hongqi = [group('201', 221_520_000, 115_690_000, 79_070_000, 500_000), group('204', 46_000_000)];

describe('placeTreemap', () => {
  it('the real disclosure', () => {
    const placed = placeTreemap(hongqi, { width: 800, tilesHeight: 400, headerHeight: 30 });
    expect(placed).toMatchObject({ width: 800, height: 460 });
    expect(bands(placed)).toEqual([
      ['201', 0, 390.24],
      ['204', 390.24, 69.76],
    ]);
    expect(tiles(placed)).toEqual([
      ['2010', '201', 0, 30, 425.2, 360.24],
      ['2011', '201', 425.2, 30, 222.06, 360.24],
      ['2012', '201', 647.27, 30, 152.73, 357.98],
      ['2013', '201', 647.27, 387.98, 152.73, 2.26],
      ['2040', '204', 0, 420.24, 800, 39.76],
    ]);
  });

  it('gives 0.50 of 462.78 its exact area', () => {
    const placed = placeTreemap(hongqi, { width: 800, tilesHeight: 400, headerHeight: 30 });
    const sliver = placedTiles(placed).find((tile) => tile.id === '2013')!;
    expect(sliver.width * sliver.height).toBeCloseTo((0.5 / 462.78) * 800 * 400, 6);
  });

  it('a single tile fills its band', () => {
    const placed = placeTreemap([group('a', 7)], { width: 320, tilesHeight: 200, headerHeight: 20 });
    expect(placed).toEqual({
      width: 320,
      height: 220,
      groups: [{ id: 'a', y: 0, height: 220, tiles: [{ id: 'a0', x: 0, y: 20, width: 320, height: 200 }] }],
    });
  });

  it('needs no headers', () => {
    const placed = placeTreemap([group('a', 3), group('b', 1)], { width: 100, tilesHeight: 100 });
    expect(bands(placed)).toEqual([
      ['a', 0, 75],
      ['b', 75, 25],
    ]);
    expect(placed.height).toBe(100);
  });

  it('places the largest tile of a group first, and keeps the order of groups', () => {
    const placed = placeTreemap([group('a', 1, 5, 3), group('b', 90)], { width: 100, tilesHeight: 100 });
    expect(placedTiles(placed).map((tile) => tile.id)).toEqual(['a1', 'a2', 'a0', 'b0']);
  });

  it('zero and negative amounts are not placed and take nothing from the others', () => {
    const options = { width: 100, tilesHeight: 100 };
    const odd = placeTreemap([group('a', 3, 0, -5), group('b', 1)], options);
    expect(odd).toEqual(placeTreemap([group('a', 3), group('b', 1)], options));
  });

  it.each([
    ['an empty group', group('b')],
    ['a group of zeros', group('b', 0, 0)],
    ['a group of negatives', group('b', -1)],
  ])('%s keeps its header alone', (_name, empty) => {
    const placed = placeTreemap([group('a', 1), empty], { width: 100, tilesHeight: 100, headerHeight: 30 });
    expect(bands(placed)).toEqual([
      ['a', 0, 130],
      ['b', 130, 30],
    ]);
    expect(placed.height).toBe(160);
    expect(placedTiles(placed)).toHaveLength(1);
  });

  it('nothing to draw at all', () => {
    expect(placeTreemap([], { width: 100, tilesHeight: 100 })).toEqual({
      width: 100,
      height: 0,
      groups: [],
    });
    const zeros = placeTreemap([group('a', 0), group('b', 0)], {
      width: 100,
      tilesHeight: 100,
      headerHeight: 30,
    });
    expect([zeros.height, placedTiles(zeros)]).toEqual([60, []]);
  });

  it.each([0, 1])('width %d: every number is a number', (width) => {
    const placed = placeTreemap(hongqi, { width, tilesHeight: 280, headerHeight: 30 });
    expect(placed.height).toBeCloseTo(340);
    expect(placedTiles(placed)).toHaveLength(5);
    for (const { x, y, height, ...tile } of placedTiles(placed)) {
      expect([x, y, height, tile.width].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(x + tile.width).toBeLessThanOrEqual(width + 1e-9);
    }
  });

  it('does not touch what it is given', () => {
    const amounts = Object.freeze([
      Object.freeze({ id: 'x', amount: 1 }),
      Object.freeze({ id: 'y', amount: 2 }),
    ]);
    placeTreemap(Object.freeze([Object.freeze({ id: 'a', tiles: amounts })]), { width: 9, tilesHeight: 9 });
    expect(amounts.map((tile) => tile.id)).toEqual(['x', 'y']);
  });
});

describe('any treemap', () => {
  const groups = fc
    .array(fc.array(fc.integer({ min: -1e6, max: 1e9 }), { maxLength: 12 }), { minLength: 1, maxLength: 8 })
    .map((all) => all.map((amounts, index) => group(`${index}-`, ...amounts)));
  const options = fc.record({
    width: fc.integer({ min: 320, max: 3840 }),
    tilesHeight: fc.integer({ min: 280, max: 460 }),
    headerHeight: fc.integer({ min: 0, max: 40 }),
  });
  const check = (test: (all: TreemapGroup[], opts: Required<Parameters<typeof placeTreemap>[1]>) => void) =>
    fc.assert(fc.property(groups, options, (all, opts) => test(all, opts)));

  it('has areas proportional to the amounts across all groups', () =>
    check((all, opts) => {
      const placed = placedTiles(placeTreemap(all, opts));
      const amounts = new Map(all.flatMap(({ tiles: each }) => each.map(({ id, amount }) => [id, amount])));
      const total = [...amounts.values()].reduce((sum, amount) => sum + Math.max(0, amount), 0);
      for (const tile of placed) {
        const expected = (amounts.get(tile.id)! / total) * opts.width * opts.tilesHeight;
        expect(Math.abs(tile.width * tile.height - expected)).toBeLessThan(1e-3 + expected * 1e-6);
      }
      expect(placed).toHaveLength([...amounts.values()].filter((amount) => amount > 0).length);
    }));

  it('has bands one below the other, each with its header and its tiles inside', () =>
    check((all, opts) => {
      const placed = placeTreemap(all, opts);
      let y = 0;
      for (const band of placed.groups) {
        expect(band.y).toBeCloseTo(y, 6);
        expect(band.height).toBeGreaterThanOrEqual(opts.headerHeight - 1e-6);
        y += band.height;
        for (const tile of band.tiles) {
          expect(tile.y).toBeGreaterThanOrEqual(band.y + opts.headerHeight - 1e-6);
          expect(tile.y + tile.height).toBeLessThanOrEqual(band.y + band.height + 1e-6);
          expect(tile.x).toBeGreaterThanOrEqual(0);
          expect(tile.x + tile.width).toBeLessThanOrEqual(opts.width + 1e-6);
        }
      }
      const drawn = placedTiles(placed).length > 0 ? opts.tilesHeight : 0;
      expect(placed.height).toBeCloseTo(drawn + all.length * opts.headerHeight, 6);
    }));

  it('has no overlapping tiles', () =>
    check((all, opts) => {
      const placed = placedTiles(placeTreemap(all, opts));
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1)) {
          const aside = Math.min(a.x + a.width - b.x, b.x + b.width - a.x);
          const above = Math.min(a.y + a.height - b.y, b.y + b.height - a.y);
          expect(Math.min(aside, above)).toBeLessThan(1e-6);
        }
    }));
});
