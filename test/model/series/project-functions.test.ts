import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fen } from '../../../src/model/money.js';
import { proveItems } from '../../../src/model/series/project-functions.js';

const prove = (projects: (number | null)[], items: number[]) =>
  proveItems(projects as (Fen | null)[], items as Fen[]);

describe('proveItems', () => {
  it('proves the items of the real document', () => {
    // 60 + 8.2 + 6.45 + 4.42 = 79.07, 0.5 and 46, in 分.
    const projects = [60_000_000, 8_200_000, 6_450_000, 500_000, 46_000_000, 4_420_000];
    expect(prove(projects, [79_070_000, 500_000, 46_000_000])).toEqual([0, 0, 0, 1, 2, 0]);
  });

  it('proves nothing of equal projects that could change places', () => {
    expect(prove([5, 5, 7], [5, 12])).toEqual([null, null, 1]);
    expect(prove([5, 5], [5, 5])).toEqual([null, null]);
  });

  it('proves equal projects of one item', () => {
    expect(prove([5, 5, 7], [10, 7])).toEqual([0, 0, 1]);
  });

  it('proves what is the same in every way of sharing out', () => {
    // 1 + 4 = 2 + 3, but 100 is in the last item either way.
    expect(prove([1, 4, 2, 3, 100], [5, 5, 100])).toEqual([null, null, null, null, 2]);
  });

  it('proves nothing where the amounts do not meet exactly', () => {
    expect(prove([5, 7], [5, 8])).toEqual([null, null]);
    expect(prove([6, 6], [5, 7])).toEqual([null, null]);
    expect(prove([5, 7], [])).toEqual([null, null]);
    expect(prove([], [])).toEqual([]);
  });

  it('proves nothing of blank and zero projects, and nothing among negative amounts', () => {
    expect(prove([5, null, 0, 7], [5, 7])).toEqual([0, null, null, 1]);
    expect(prove([5, 7, -1], [5, 6])).toEqual([null, null, null]);
    expect(prove([5, 7], [13, -1])).toEqual([null, null]);
  });

  it('gives up on more projects than it can search', () => {
    const amounts = Array.from({ length: 21 }, (_, index) => 2 ** index);
    expect(prove(amounts, [...amounts])).toEqual(amounts.map(() => null));
    expect(prove(amounts.slice(1), amounts.slice(1))).toEqual(amounts.slice(1).map((_, index) => index));
  });

  it('gives up on a search that would not end', () => {
    const projects = Array.from({ length: 20 }, (_, index) => 1000 + index);
    expect(prove(projects, Array<number>(10).fill(2019))).toEqual(projects.map(() => null));
  });

  it('says of no project an item that it does not belong to', () => {
    const partition = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 9 })
      .map((members) => ({
        projects: members.map(([amount]) => amount),
        items: members.map(([, item]) => item),
        sums: [0, 1, 2, 3].map((item) =>
          members.reduce((sum, [amount, of]) => sum + (of === item ? amount : 0), 0),
        ),
      }));
    let proven = 0;
    fc.assert(
      fc.property(partition, ({ projects, items, sums }) => {
        prove(projects, sums).forEach((item, index) => {
          if (item === null) return;
          proven += 1;
          expect(item).toBe(items[index]);
        });
      }),
      { numRuns: 500 },
    );
    expect(proven).toBeGreaterThan(100);
  });

  it('proves exactly what trying every way proves', () => {
    const tried = (projects: number[], sums: number[]) => {
      const ways: number[][] = [];
      for (let way = 0; way < sums.length ** projects.length; way += 1) {
        const items = projects.map((_, index) => Math.floor(way / sums.length ** index) % sums.length);
        const left = [...sums];
        items.forEach((item, index) => (left[item]! -= projects[index]!));
        if (left.every((rest) => rest === 0)) ways.push(items);
      }
      return projects.map((_, index) => {
        const found = new Set(ways.map((items) => items[index]!));
        return found.size === 1 ? [...found][0]! : null;
      });
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 2 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (members) => {
          const sums = [0, 1, 2].map((item) =>
            members.reduce((sum, [amount, of]) => sum + (of === item ? amount : 0), 0),
          );
          const projects = members.map(([amount]) => amount);
          expect(prove(projects, sums)).toEqual(tried(projects, sums));
        },
      ),
    );
  });
});
