import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeClassBars,
  type ClassHead,
  type ClassItem,
  type PlacedClassText,
} from '../../src/geometry/class-bars.js';
import { textWidth } from '../../src/geometry/labels.js';
import { rounded } from './rounded.js';

const head = (id: string, name = '工资福利支出'): ClassHead => ({
  id,
  head: true,
  name: `301 ${name}`,
  value: '278.62 万元',
  side: '人员经费',
});

/** An item whose segments are called a, b, c … */
const item = (
  id: string,
  amounts: readonly (number | null)[],
  about: Partial<ClassItem> = {},
): ClassItem => ({
  id,
  head: false,
  code: '30101',
  name: '基本工资',
  value: '1.00 万元',
  remark: false,
  notes: [],
  keptNote: '',
  segments: amounts.map((amount, index) => ({ id: 'abcdefgh'[index]!, amount })),
  ...about,
});

const place = (width: number, ...rows: (ClassHead | ClassItem)[]) => placeClassBars(rows, width);

/** What a text of an item covers, from its left to its right edge. */
function spanOf({ kind, code, text, x, anchor }: PlacedClassText) {
  const width = textWidth(code + text, kind === 'note' ? 12 : 13);
  return anchor === 'end' ? [x - width, x] : [x, x + width];
}

describe('placeClassBars', () => {
  it('beside: labels left, bars on one scale, values after them', () => {
    const placed = place(800, head('c'), item('p', [30, 50]), item('q', [20]));
    expect(placed).toMatchObject({ width: 800, height: 84 });
    const [c, p, q] = placed.rows;
    expect(rounded(c)).toEqual({
      id: 'c',
      head: true,
      x: 0,
      y: 0,
      width: 800,
      height: 24,
      hit: { x: 1, y: 2, width: 798, height: 26 },
      beside: { x: 122.8, y: 0, width: 0, height: 24 },
      line: { x1: 0, x2: 800, y1: 1.5, y2: 1.5 },
      segments: [],
      sign: { x: 145.6, y: 9 },
      texts: [
        { kind: 'name', code: '', text: '301 工资福利支出', x: 8, y: 20, anchor: 'start' },
        { kind: 'value', code: '', text: '278.62 万元', x: 792, y: 20, anchor: 'end' },
        { kind: 'side', code: '', text: '人员经费', x: 163.6, y: 20, anchor: 'start' },
      ],
    });
    expect(rounded(p!.segments)).toEqual([
      {
        id: 'a',
        x: 122.8,
        y: 33,
        width: 223.2,
        height: 18,
        cut: false,
        outline: { x: 121.8, y: 32, width: 225.2, height: 20 },
      },
      {
        id: 'b',
        x: 346,
        y: 33,
        width: 372,
        height: 18,
        cut: true,
        outline: { x: 345, y: 32, width: 374, height: 20 },
      },
    ]);
    expect(rounded(p!.texts)).toEqual([
      { kind: 'name', code: '30101', text: ' 基本工资', x: 8, y: 47, anchor: 'start' },
      { kind: 'value', code: '', text: '1.00 万元', x: 726, y: 47, anchor: 'start' },
    ]);
    expect(rounded(p!.line)).toEqual({ x1: 122.8, x2: 122.8, y1: 27, y2: 57 });
    expect(q!.segments[0]!.width / p!.segments[1]!.width).toBeCloseTo(20 / 50, 9);
  });

  it('above: the name over its bar, a head over two lines', () => {
    const { rows, height } = place(320, head('c'), item('p', [5]));
    expect(height).toBe(78);
    expect(rows[0]!.texts.map(({ kind, x, y }) => [kind, x, y])).toEqual([
      ['name', 8, 17],
      ['value', 312, 33],
      ['side', 26, 33],
    ]);
    expect(rounded(rows[1]!.segments.map(({ x, y, height }) => [x, y, height]))).toEqual([[8, 64, 14]]);
    expect(rows[1]!.texts.map(({ kind, y }) => [kind, y])).toEqual([
      ['name', 58],
      ['value', 76],
    ]);
  });

  it('the longest note that fits is printed: after the value, in a narrow column beside the name', () => {
    const notes = ['同时列在 50101、50501 两个政府科目下', '2 个政府科目', '2 个'];
    const noteOf = (width: number) =>
      place(width, item('p', [5], { notes, keptNote: notes[1]! }))
        .rows[0]!.texts.filter(({ kind }) => kind === 'note')
        .map(({ text, anchor }) => [text, anchor]);
    expect(noteOf(800)).toEqual([['2 个政府科目', 'start']]);
    expect(noteOf(500)).toEqual([[notes[0], 'end']]);
    expect(noteOf(240)).toEqual([['2 个政府科目', 'end']]);
    expect(noteOf(150)).toEqual([]);
  });

  it('negative and blank: no segment, the remark stands at the zero line', () => {
    const [, p] = place(
      800,
      item('long', [100]),
      item('p', [-5, null], { remark: true, value: '−5.00 万元，图中画不出' }),
    ).rows;
    expect(p!.segments).toEqual([]);
    expect(p!.texts[1]!.x).toBe(p!.line.x1 + 8);
  });

  it('zero: a segment of no width', () => {
    const { rows } = place(800, item('p', [0]), item('q', [10]));
    expect(rows[0]!.segments).toMatchObject([{ width: 0, cut: false }]);
  });

  it('one giant among dust: dust keeps its true width, and no line that would hide it', () => {
    const { rows } = place(800, item('p', [1e12, 1, 1e12]));
    expect(rows[0]!.segments.map(({ cut }) => cut)).toEqual([false, false, false]);
    expect(rows[0]!.segments[1]!.width).toBeLessThan(1e-3);
  });

  it('an item without a code, a head without room for its kind', () => {
    const [c, p] = place(240, head('c', '对个人和家庭的补助支出'), item('p', [1], { code: '' })).rows;
    expect(c!.sign).toEqual({ x: 8, y: 22 });
    expect(place(140, head('c')).rows[0]!.sign).toBeNull();
    expect(place(140, head('c')).rows[0]!.texts.map(({ kind }) => kind)).toEqual(['name', 'value']);
    expect(p!.texts[0]).toMatchObject({ code: '', text: '基本工资' });
  });

  it('nothing at all, and width 0: every figure is a number, nothing inverted', () => {
    expect(place(800)).toEqual({ width: 800, height: 0, rows: [] });
    for (const row of place(0, head('c'), item('p', [3, 4])).rows)
      for (const { x, y, width, height } of [row, row.hit, row.beside, ...row.segments]) {
        expect([x, y].every(Number.isFinite)).toBe(true);
        expect([width, height].every((each) => each >= 0)).toBe(true);
      }
  });

  it('does not write onto its input', () => {
    const rows = [Object.freeze(head('c')), Object.freeze(item('p', Object.freeze([1, 2]) as number[]))];
    expect(() => placeClassBars(Object.freeze(rows), 600)).not.toThrow();
  });

  it('property: bars in proportion, rows below each other, texts of an item apart and inside', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 6 });
    const notes = ['同时列在 50101、50501 两个政府科目下', '2 个政府科目'];
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 300, max: 1600 }),
        (lists, width) => {
          const items = lists.map((list, index) => item(`${index}`, list, { notes, keptNote: notes[1]! }));
          const { rows, height } = place(width, head('c'), ...items);
          const sums = lists.map((list) => list.reduce((sum, each) => sum + each, 0));
          const longest = Math.max(...sums);
          const lengths = rows
            .slice(1)
            .map(({ segments }) => segments.reduce((sum, each) => sum + each.width, 0));
          const full = lengths[sums.indexOf(longest)]!;
          if (longest > 0)
            lengths.forEach((length, index) =>
              expect(length).toBeCloseTo((sums[index]! / longest) * full, 6),
            );
          rows.forEach((row, index) => {
            const before = rows[index - 1];
            if (before) expect(row.y).toBeGreaterThanOrEqual(before.y + before.height);
            expect(row.y + row.height).toBeLessThanOrEqual(height + 1e-9);
            for (const segment of row.segments)
              expect(segment.x + segment.width).toBeLessThanOrEqual(width - 8 + 1e-6);
            if (row.head) return;
            const lines = row.texts.map((text) => ({ y: text.y, span: spanOf(text) }));
            for (const { span } of lines) {
              expect(span[0]).toBeGreaterThanOrEqual(8 - 1e-6);
              expect(span[1]).toBeLessThanOrEqual(width - 8 + 1e-6);
            }
            for (const [at, a] of lines.entries())
              for (const b of lines.slice(at + 1))
                if (a.y === b.y) expect(a.span[1]! <= b.span[0]! || b.span[1]! <= a.span[0]!).toBe(true);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
