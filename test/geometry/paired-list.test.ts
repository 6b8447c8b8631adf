import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/geometry/labels.js';
import { placePairedList, type PairedListRow, type PlacedListRow } from '../../src/geometry/paired-list.js';
import { rounded } from './rounded.js';

const row = (
  id: string,
  current: number | null,
  previous: number | null = null,
  about: Partial<PairedListRow> = {},
): PairedListRow => ({
  id,
  name: '公务接待费',
  isPart: false,
  current: { amount: current, text: '1.00 万元', least: '1.00 万元' },
  previous: { amount: previous, text: '5.80 万元' },
  changes: ['减少 4.80 万元', '−82.76%'],
  change: '减少 4.80 万元，−82.76%',
  ...about,
});

const list = (width: number, ...rows: PairedListRow[]) =>
  placePairedList([{ title: '', rows }], { width, pairs: true });

const rowsOf = (width: number, ...rows: PairedListRow[]) => list(width, ...rows).sections[0]!.rows;

/** Every line of text of a row with its type size. */
const linesOf = ({ names, changes, current, previous }: PlacedListRow) => [
  ...names.map((line) => ({ ...line, size: 14 })),
  ...[...changes, current.figure, ...(previous ? [previous.figure] : [])].map((line) => ({
    ...line,
    size: 13,
  })),
];

describe('placePairedList', () => {
  it('beside: name, both years on one scale with their figures, the change at the other end', () => {
    const placed = list(700, row('total', 10, 40));
    expect(placed).toMatchObject({ width: 700, height: 49 });
    // Names keep 104 px of the 684 between the insets, figures 75 px, changes 114.8 px.
    expect(rounded(placed.sections[0]!.rows[0])).toEqual({
      id: 'total',
      x: 0,
      y: 0,
      width: 700,
      height: 49,
      hit: { x: 1.5, y: 1.5, width: 697, height: 46 },
      edge: { x: 0, y: 0, width: 4, height: 49 },
      rule: { x1: 0, x2: 700, y: 0.5 },
      axis: { x: 111.5, y1: 0, y2: 49 },
      names: [{ text: '公务接待费', x: 8, y: 29.1, anchor: 'start' }],
      changes: [
        { text: '减少 4.80 万元', x: 692, y: 19.64, anchor: 'end' },
        { text: '−82.76%', x: 692, y: 37.64, anchor: 'end' },
      ],
      current: {
        bar: { x: 112, y: 8, width: 98, height: 15 },
        isTick: false,
        figure: { text: '1.00 万元', x: 216, y: 20, anchor: 'start' },
      },
      previous: {
        bar: { x: 112.5, y: 26.5, width: 389, height: 14 },
        isTick: false,
        figure: { text: '5.80 万元', x: 508, y: 38, anchor: 'start' },
      },
      isShort: false,
    });
  });

  it('above: name and change over the bars, parts moved in', () => {
    const [total, part] = rowsOf(320, row('total', 10, 40), row('part', 5, 1, { isPart: true }));
    expect(total!.names).toEqual([{ text: '公务接待费', x: 8, y: 23, anchor: 'start' }]);
    expect(total!.changes).toEqual([{ text: '减少 4.80 万元，−82.76%', x: 8, y: 42, anchor: 'start' }]);
    expect(total!.current.bar!.y).toBe(52);
    expect(total!.axis).toMatchObject({ y1: 50, y2: 87 });
    expect(part!.names[0]!.x).toBe(26);
    expect(part!.rule.x1).toBe(26);
  });

  it('a section with a title stands apart, on its own scale', () => {
    const { sections, height } = placePairedList(
      [
        { title: '', rows: [row('total', 1000)] },
        { title: '不属于“三公”经费', rows: [row('other', 10)] },
      ],
      { width: 700, pairs: false },
    );
    const [total, other] = sections.map(({ rows }) => rows[0]!);
    expect(other!.current.bar!.width).toBe(total!.current.bar!.width);
    expect(sections[0]!.titles).toEqual([]);
    expect(sections[1]!.titles).toEqual([{ text: '不属于“三公”经费', x: 8, y: 62, anchor: 'start' }]);
    expect(other!.y).toBe(total!.y + total!.height + 32);
    expect(height).toBe(other!.y + other!.height);
  });

  it('no last year: one line a row', () => {
    const { sections } = placePairedList([{ title: '', rows: [row('total', 5)] }], {
      width: 700,
      pairs: false,
    });
    expect(sections[0]!.rows[0]!.previous).toBeNull();
    expect(sections[0]!.rows[0]!.height).toBe(36);
  });

  it('zero is a tick on the zero line, blank is nothing but its words', () => {
    const [zero, blank] = rowsOf(700, row('zero', 0, 0), row('blank', null, null));
    expect(zero!.current).toMatchObject({ isTick: true, bar: { x: 111, width: 3, height: 15 } });
    expect(zero!.current.figure.x).toBe(118);
    expect(blank!.current).toMatchObject({ isTick: false, bar: null });
    expect(blank!.current.figure.x).toBe(118);
  });

  it('negative: to the left of the zero line, its figure left of it', () => {
    const [total] = rowsOf(700, row('total', -10, 30));
    const { bar, figure } = total!.current;
    expect(bar!.x + bar!.width).toBe(total!.axis.x + 0.5);
    expect(figure).toMatchObject({ x: bar!.x - 6, anchor: 'end' });
  });

  it('a long text gives way to the least of it where it does not fit, and below zero', () => {
    const remark = { amount: 1, text: '0.00 万元（表中空白，文字说明为 0）', least: '0.00 万元†' };
    const short = (width: number, amount: number) => {
      const [, last] = rowsOf(
        width,
        row('long', 1000),
        row('p', 1, null, { current: { ...remark, amount } }),
      );
      return [last!.isShort, last!.current.figure.text];
    };
    expect(short(900, 1)).toEqual([false, remark.text]);
    expect(short(900, 1000)).toEqual([true, remark.least]);
    expect(short(900, -1)).toEqual([true, remark.least]);
  });

  it('one giant among dust: a pixel of dust is seen', () => {
    const [, dust] = rowsOf(700, row('giant', 1e12, 1e12), row('dust', 1, 1));
    expect(dust!.current.bar!.width).toBe(1);
    expect(dust!.previous!.bar!.width).toBe(1);
  });

  it('nothing at all, and width 0: every figure is a number, nothing inverted', () => {
    expect(placePairedList([], { width: 700, pairs: true })).toEqual({ width: 700, height: 0, sections: [] });
    expect(list(700).sections[0]!.rows).toEqual([]);
    for (const each of rowsOf(0, row('a', 1, -2), row('b', null, 3)))
      for (const { x, y, width, height } of [
        each,
        each.hit,
        each.current.bar ?? each,
        each.previous!.bar ?? each,
      ]) {
        expect([x, y].every(Number.isFinite)).toBe(true);
        expect([width, height].every((length) => length >= 0)).toBe(true);
      }
  });

  it('does not write onto its input', () => {
    const input = Object.freeze([{ title: 'x', rows: Object.freeze([Object.freeze(row('a', 1, 2))]) }]);
    expect(() => placePairedList(input, { width: 500, pairs: true })).not.toThrow();
  });

  it('property: bars in proportion, rows and texts apart and inside', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 280, max: 1600 }),
        (pairs, width) => {
          const { sections, height } = list(width, ...pairs.map(([a, b], index) => row(`${index}`, a, b)));
          const { rows } = sections[0]!;
          const most = Math.max(0, ...pairs.flat().map((each) => each ?? 0));
          const longest = Math.max(
            ...rows.flatMap(({ current, previous }) => [
              current.bar?.width ?? 0,
              previous?.bar ? previous.bar.width + 1 : 0,
            ]),
          );
          rows.forEach((each, index) => {
            const [now] = pairs[index]!;
            expect(each.current.bar === null).toBe(now === null);
            expect(each.current.isTick).toBe(now === 0);
            if (now)
              expect(Math.abs(each.current.bar!.width - (now / most) * longest)).toBeLessThanOrEqual(1.5);
            const before = rows[index - 1];
            expect(each.y).toBe(before ? before.y + before.height : 0);
            const lines = linesOf(each).map(({ text, x, y, anchor, size }) => {
              const wide = textWidth(text, size);
              return { y, from: anchor === 'end' ? x - wide : x, to: anchor === 'end' ? x : x + wide };
            });
            for (const { y, from, to } of lines) {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(to).toBeLessThanOrEqual(width);
              expect(y).toBeGreaterThan(each.y);
              expect(y).toBeLessThanOrEqual(each.y + each.height);
            }
            for (const [at, a] of lines.entries())
              for (const b of lines.slice(at + 1))
                if (Math.abs(a.y - b.y) < 12) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          });
          expect(rows.at(-1)!.y + rows.at(-1)!.height).toBe(height);
        },
      ),
      { numRuns: 100 },
    );
  });
});
