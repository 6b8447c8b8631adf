import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBarList, type BarListRow } from '../../src/geometry/bar-list.js';

/** A bar of the given parts; its words are its id. */
function bar(id: string, amounts: (number | null)[], more: Partial<BarListRow> = {}): BarListRow {
  const segments = amounts.map((amount, index) => ({ id: `${index}`, amount }));
  return { id, name: id, value: '10', cells: [], detail: '', segments, ...more };
}

const head = (id: string, cells: string[] = []): BarListRow => bar(id, [], { head: true, value: '', cells });

const textsOf = (rows: ReturnType<typeof placeBarList>['rows'], kind: string) =>
  rows.map(({ texts }) => texts.filter((text) => text.kind === kind).map(({ text }) => text));

describe('placeBarList', () => {
  it('names beside the bars in a wide list, above them in a narrow one', () => {
    const rows = [head('收入'), bar('甲', [10]), bar('乙', [5])];
    const wide = placeBarList(rows, 800).rows[1]!;
    const narrow = placeBarList(rows, 320).rows[1]!;
    expect(wide.bar.x).toBeGreaterThan(wide.texts[0]!.x + 13);
    expect(wide.texts[0]!.y).toBeGreaterThan(wide.bar.y);
    expect(narrow.bar.x).toBe(narrow.texts[0]!.x);
    expect(narrow.texts[0]!.y).toBeLessThan(narrow.bar.y);
  });

  it('lengths are proportional, on one scale over all heads', () => {
    const { rows } = placeBarList([head('a'), bar('b', [8]), head('c'), bar('d', [2, 2])], 800);
    const [, b, , d] = rows;
    expect(d!.bar.width * 2).toBeCloseTo(b!.bar.width, 6);
    expect(d!.segments.map(({ width }) => width)).toEqual([d!.bar.width / 2, d!.bar.width / 2]);
  });

  it('figures of parts stand in columns where there is room, else below the bar', () => {
    const cells = ['1.00', '2.00'];
    const rows = [head('h', ['甲', '乙']), bar('x', [1, 2], { cells, detail: '甲 1.00，乙 2.00' })];
    const wide = placeBarList(rows, 900).rows;
    expect(textsOf(wide, 'cell')).toEqual([['甲', '乙'], cells]);
    expect(textsOf(wide, 'detail')).toEqual([[], []]);
    const [titles, figures] = wide.map(({ texts }) => texts.filter(({ kind }) => kind === 'cell'));
    expect(titles!.map(({ x }) => x)).toEqual(figures!.map(({ x }) => x));
    const narrow = placeBarList(rows, 320).rows;
    expect(textsOf(narrow, 'cell')).toEqual([[], []]);
    expect(textsOf(narrow, 'detail')).toEqual([[], ['甲 1.00，乙 2.00']]);
  });

  it('negative, blank and zero parts have no length', () => {
    const { rows } = placeBarList([bar('a', [-5, null, 0, 10])], 600);
    expect(rows[0]!.segments.map(({ id }) => id)).toEqual(['2', '3']);
    expect(rows[0]!.segments[0]!.width).toBe(0);
    expect(placeBarList([bar('a', [-5])], 600).rows[0]!.bar.width).toBe(0);
  });

  it('no rows take no room', () => {
    expect(placeBarList([], 600)).toEqual({ width: 600, height: 0, rows: [] });
  });

  it('property: rows follow each other without overlap, and bars stay inside', () => {
    const row = fc.record({
      head: fc.boolean(),
      name: fc.string({ maxLength: 60, unit: fc.constantFrom('一', '项', 'a', ' ') }),
      detail: fc.string({ maxLength: 90, unit: fc.constantFrom('一', '1') }),
      amounts: fc.array(fc.option(fc.integer({ min: -1e12, max: 9e15 })), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 280, max: 4000 }),
        (list, width) => {
          const { rows, height } = placeBarList(
            list.map(({ head, name, detail, amounts }, index) =>
              bar(`${index}`, head ? [] : amounts, { head, name, detail, cells: head ? [] : ['1', '2'] }),
            ),
            width,
          );
          rows.forEach((each, index) => {
            const next = rows[index + 1]?.y ?? height;
            expect(each.y + each.height).toBeLessThanOrEqual(next + 1e-6);
            expect(each.bar.x + each.bar.width).toBeLessThanOrEqual(width);
            for (const { x, y } of each.texts) {
              expect(x).toBeLessThanOrEqual(width);
              expect(y).toBeLessThanOrEqual(each.y + each.height);
              expect(y).toBeGreaterThan(each.y);
            }
          });
        },
      ),
    );
  });
});
