import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumFen, toFen } from '../../../src/model/money.js';
import { parseBudget } from '../../../src/model/parse.js';
import type { Budget, Tables } from '../../../src/model/schema/document.js';
import { naturePart, pictureOf, splitsBelow, trailTo } from '../../../src/model/series/function-picture.js';
import { selectFunctionTree, type FunctionNode } from '../../../src/model/series/function-tree.js';
import { budgetWith } from './budget-builder.js';

type Row = NonNullable<Tables['expenditure']>['rows'][number];

const wan = (amount: number) => toFen(amount, '万元')!;
const hongqi = parseBudget(JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8'))).budget as Budget;
const { function: byFunction, nature: byNature } = selectFunctionTree(hongqi)!.roots;
const treeOf = (rows: Row[]) =>
  selectFunctionTree(budgetWith({ expenditure: { title: '表', unit: '元', decimals: 2, rows } }));
const everyNode = (node: FunctionNode): FunctionNode[] => [node, ...node.children.flatMap(everyNode)];

/** Trail and groups of a picture by id. */
function outline(root: FunctionNode, id: string) {
  const { node, trail, groups } = pictureOf(root, id);
  return {
    node: node.id,
    trail: trail.map((step) => step.id),
    groups: Object.fromEntries(groups.map((group) => [group.node.id, group.tiles.map((tile) => tile.id)])),
  };
}

describe('pictureOf', () => {
  it('the whole: classes with all their tiles, largest first', () => {
    expect(outline(byFunction, '')).toEqual({
      node: '',
      trail: [''],
      groups: {
        '201': ['2010301/basic', '2010350/basic', '2010399/project', '2013699/project'],
        '204': ['2040612/project'],
      },
    });
  });

  it('the whole by nature', () => {
    expect(outline(byNature, '').groups).toEqual({
      basic: ['2010301/basic', '2010350/basic'],
      project: ['2010399/project', '2040612/project', '2013699/project'],
    });
  });

  it('a class: its sections', () => {
    expect(outline(byFunction, '201')).toEqual({
      node: '201',
      trail: ['', '201'],
      groups: {
        '20103': ['2010301/basic', '2010350/basic', '2010399/project'],
        '20136': ['2013699/project'],
      },
    });
  });

  it('a section: its items', () => {
    expect(outline(byFunction, '20103').groups).toEqual({
      '2010301': ['2010301/basic'],
      '2010350': ['2010350/basic'],
      '2010399': ['2010399/project'],
    });
  });

  it('an item: its natures, each with its types', () => {
    expect(outline(byFunction, '2010301')).toEqual({
      node: '2010301',
      trail: ['', '201', '20103', '2010301'],
      groups: { '2010301/basic': ['2010301/basic/wages', '2010301/basic/goods', '2010301/basic/subsidies'] },
    });
  });

  it('a split: one group, itself, with its types', () => {
    expect(outline(byFunction, '2010301/basic').groups).toEqual({
      '2010301/basic': ['2010301/basic/wages', '2010301/basic/goods', '2010301/basic/subsidies'],
    });
  });

  it('a type: itself', () => {
    const id = '2010301/basic/wages';
    expect(outline(byFunction, id)).toEqual({
      node: id,
      trail: ['', '201', '20103', '2010301', '2010301/basic', id],
      groups: { [id]: [id] },
    });
  });

  it('an item that is not split: itself', () => {
    const root = treeOf([{ kind: 'item', code: '2010301', name: '甲', total: 5 }])!.roots.function;
    expect(outline(root, '2010301').groups).toEqual({ '2010301': ['2010301'] });
    expect(outline(root, '20103').groups).toEqual({ '2010301': ['2010301'] });
  });

  it.each(['999', 'basic', '201/basic', '__proto__', 'undefined'])(
    '%s, which is not there: the whole',
    (id) => {
      expect(outline(byFunction, id)).toEqual(outline(byFunction, ''));
    },
  );

  it('does not reorder the tree', () => {
    const before = JSON.stringify(byFunction);
    for (const node of everyNode(byFunction)) pictureOf(byFunction, node.id);
    expect(JSON.stringify(byFunction)).toBe(before);
  });
});

describe('trailTo', () => {
  it('is null for an id that is not there', () => {
    expect(trailTo(byFunction, 'x')).toBeNull();
    expect(trailTo(trailTo(byFunction, '204')!.at(-1)!, '201')).toBeNull();
  });
});

describe('naturePart', () => {
  it.each([
    ['', 337.21, 125.57],
    ['201', 337.21, 79.57],
    ['2010301', 221.52, null],
    ['2010301/basic', 221.52, null],
    ['204', null, 46],
  ])('of “%s”', (id, basic, project) => {
    const tree = selectFunctionTree(hongqi)!;
    const node = trailTo(tree.roots.function, id)!.at(-1)!;
    expect(naturePart(tree, node, 'basic')?.amount ?? null).toBe(basic === null ? null : wan(basic));
    expect(naturePart(tree, node, 'project')?.amount ?? null).toBe(project === null ? null : wan(project));
    expect(naturePart(tree, node, null)).toBeNull();
  });

  it('is the printed figure, also where the items do not add up to it', () => {
    const tree = treeOf([
      { kind: 'total', name: '合计', total: 100, basic: 60, project: 40 },
      { kind: 'class', code: '201', name: '甲', total: 100, basic: 60, project: 40 },
      { kind: 'item', code: '2010101', name: '乙', total: 90, basic: 50, project: 40 },
    ])!;
    const root = tree.roots.function;
    const part = naturePart(tree, root, 'basic')!;
    expect([part.amount, part.childSum === null, part.path]).toEqual([
      6000,
      true,
      'tables.expenditure.rows[0].basic',
    ]);
    expect(naturePart(tree, root.children[0]!, 'basic')).toMatchObject({ amount: 6000, childSum: 5000 });
    expect(root.children[0]!.childSum).toBe(9000);
  });

  it('tells a printed zero from nothing', () => {
    const tree = treeOf([{ kind: 'item', code: '201', name: '甲', total: 5, basic: 5, project: 0 }])!;
    expect(naturePart(tree, tree.roots.function, 'project')!.amount).toBe(0);
  });

  it('of what is not split', () => {
    const tree = treeOf([{ kind: 'item', code: '201', name: '甲', total: 5 }])!;
    const root = tree.roots.function;
    expect(naturePart(tree, root, null)!.amount).toBe(500);
    expect(naturePart(tree, root.children[0]!, null)).toBe(root.children[0]);
    expect(naturePart(tree, root.children[0]!, 'basic')).toBeNull();
  });
});

describe('any picture', () => {
  /** Rows whose totals are what their parts add up to. */
  const balanced = fc
    .uniqueArray(
      fc.tuple(
        fc.integer({ min: 201, max: 203 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 99 }),
        fc.option(fc.nat({ max: 1e9 })),
        fc.option(fc.nat({ max: 1e9 })),
      ),
      { selector: ([top, section, last]) => `${top}${section}${last}`, maxLength: 12 },
    )
    .map((rows) =>
      rows.map(([top, section, last, basic, project]): Row => {
        const yuan = (count: number | null) => (count === null ? null : count / 100);
        return {
          kind: 'item',
          code: `${top}0${section}${String(last).padStart(2, '0')}`,
          name: '甲',
          total: basic === null && project === null ? null : yuan((basic ?? 0) + (project ?? 0)),
          basic: yuan(basic),
          project: yuan(project),
        };
      }),
    );

  it('has disjoint tiles that add up to its node', () => {
    fc.assert(
      fc.property(balanced, (rows) => {
        const tree = treeOf(rows);
        for (const root of Object.values(tree?.roots ?? {})) {
          for (const node of everyNode(root)) {
            const tiles = pictureOf(root, node.id).groups.flatMap((group) => group.tiles);
            expect(new Set(tiles).size).toBe(tiles.length);
            expect(sumFen(tiles.map((tile) => tile.amount))).toBe(node.amount);
            expect(tiles.every((tile) => trailTo(node, tile.id) !== null)).toBe(true);
          }
          expect(new Set(splitsBelow(root))).toEqual(
            new Set(pictureOf(root, '').groups.flatMap((group) => group.tiles)),
          );
        }
      }),
    );
  });
});
