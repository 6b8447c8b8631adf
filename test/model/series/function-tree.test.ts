import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumFen, toFen, type Fen } from '../../../src/model/money.js';
import { parseBudget } from '../../../src/model/parse.js';
import { readPath } from '../../../src/model/read-path.js';
import type { Budget, Tables } from '../../../src/model/schema/document.js';
import { splitsBelow, trailTo } from '../../../src/model/series/function-picture.js';
import { prefixesOf, readExpenditureRows } from '../../../src/model/series/function-rows.js';
import { selectFunctionTree, type FunctionNode } from '../../../src/model/series/function-tree.js';
import { selectOverview } from '../../../src/model/series/overview.js';
import { budgetWith } from './budget-builder.js';

type Table = NonNullable<Tables['expenditure']>;
type Row = Table['rows'][number];

const read = (file: string) => parseBudget(JSON.parse(readFileSync(file, 'utf8'))).budget as Budget;
const wan = (amount: number) => toFen(amount, '万元')!;
const table = (rows: Row[]): Table => ({ title: '表', unit: '万元', decimals: 2, rows });
const build = (...rows: Row[]) => budgetWith({ expenditure: table(rows) });
const item = (code: string, more: Partial<Row> = {}): Row => ({
  kind: 'item',
  code,
  name: `项${code}`,
  ...more,
});

const rootsOf = (budget: Budget) => selectFunctionTree(budget)!.roots;
const rootOf = (...rows: Row[]) => rootsOf(build(...rows)).function;
const find = (root: FunctionNode, id: string) => trailTo(root, id)!.at(-1)!;
const everyNode = (node: FunctionNode): FunctionNode[] => [node, ...node.children.flatMap(everyNode)];
const ids = (nodes: readonly FunctionNode[]) => nodes.map((node) => node.id);

describe('the real disclosure', () => {
  const budget = read('data/hongqi-office-2022.json');
  const tree = selectFunctionTree(budget)!;
  const root = tree.roots.function;

  it('is read from 支出总表', () => {
    expect(tree.table).toBe('expenditure');
  });

  it('has a printed total and its classes, largest first', () => {
    expect(root).toMatchObject({
      id: '',
      kind: 'root',
      code: null,
      name: null,
      amount: 462_780_000,
      childSum: null,
      path: 'tables.expenditure.rows[0].total',
      split: false,
    });
    expect(root.children.map(({ id, name, amount, path }) => [id, name, amount, path])).toEqual([
      ['201', '一般公共服务', wan(416.78), null],
      ['204', '公共安全', wan(46), null],
    ]);
  });

  it('has every 款 and 项 of the form', () => {
    expect(ids(everyNode(root)).filter((id) => /^\d+$/.test(id))).toEqual([
      '201',
      '20103',
      '2010301',
      '2010350',
      '2010399',
      '20136',
      '2013699',
      '204',
      '20406',
      '2040612',
    ]);
    expect(find(root, '20103').amount).toBe(wan(416.28));
  });

  it('sums the blank 小计 of an item from its types, and says so by its path', () => {
    const basic = find(root, '2010301/basic');
    expect(basic).toMatchObject({
      kind: 'function',
      code: '2010301',
      name: '行政运行',
      nature: 'basic',
      amount: wan(221.52),
      childSum: null,
      path: null,
      split: true,
    });
    expect(basic.children.map(({ id, kind, type, amount, path }) => [id, kind, type, amount, path])).toEqual([
      ['2010301/basic/wages', 'type', 'wages', wan(171.3), 'tables.expenditure.rows[2].wages'],
      ['2010301/basic/goods', 'type', 'goods', wan(25.15), 'tables.expenditure.rows[2].goods'],
      ['2010301/basic/subsidies', 'type', 'subsidies', wan(25.07), 'tables.expenditure.rows[2].subsidies'],
    ]);
  });

  it('keeps the printed 项目支出 of an item with its cell', () => {
    expect(find(root, '2010399/project')).toMatchObject({
      amount: wan(79.07),
      path: 'tables.expenditure.rows[3].project',
      nature: 'project',
    });
    expect(find(root, '2013699/project').amount).toBe(wan(0.5));
  });

  it('holds the printed totals of both natures in the other grouping', () => {
    expect(tree.roots.nature.children.map(({ id, kind, amount, path }) => [id, kind, amount, path])).toEqual([
      ['basic', 'nature', wan(337.21), 'tables.expenditure.rows[0].basic'],
      ['project', 'nature', wan(125.57), 'tables.expenditure.rows[0].project'],
    ]);
    expect(ids(find(tree.roots.nature, 'project').children)).toEqual(['201/project', '204/project']);
    expect(find(tree.roots.nature, '201/project').name).toBe('一般公共服务');
  });

  it('names an unprinted 款 officially, in the edition of its year', () => {
    const asked: [string, number | undefined][] = [];
    const { roots } = selectFunctionTree(budget, (code, year) => {
      asked.push([code, year]);
      return `官方${code}`;
    })!;
    expect(find(roots.function, '20103').name).toBe('官方20103');
    expect(find(roots.function, '201').name).toBe('一般公共服务');
    expect(find(roots.function, '2010301').name).toBe('行政运行');
    expect(asked).toContainEqual(['20406', 2022]);
    expect(find(tree.roots.function, '20103').name).toBeNull();
  });

  it('points only at cells that hold the amount', () => {
    for (const node of Object.values(tree.roots).flatMap(everyNode)) {
      if (node.path !== null) expect(wan(readPath(budget, node.path) as number)).toBe(node.amount);
    }
  });

  it('is left as it was', () => {
    expect(budget).toEqual(JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8')));
  });
});

describe.each([
  'data/hongqi-office-2022.json',
  'data/invented-no-last-year.json',
  'data/invented-awkward.json',
])('%s', (file) => {
  const roots = rootsOf(read(file));

  it('has the same tiles under both groupings', () => {
    const tiles = (root: FunctionNode) => splitsBelow(root).toSorted((a, b) => a.id.localeCompare(b.id));
    expect(tiles(roots.nature)).toEqual(tiles(roots.function));
    expect(roots.nature.amount).toBe(roots.function.amount);
  });

  it('has unique ids in each grouping', () => {
    for (const root of Object.values(roots)) {
      expect(new Set(ids(everyNode(root))).size).toBe(everyNode(root).length);
    }
  });
});

describe('a form that prints 类 and 款', () => {
  const budget = read('data/invented-no-last-year.json');
  const root = rootsOf(budget).function;

  it('adds no subtotal to its items', () => {
    expect(sumFen(splitsBelow(root).map((tile) => tile.amount))).toBe(1_440_000_000);
    expect(everyNode(root).every((node) => node.childSum === null)).toBe(true);
  });

  it('gives them their printed cells and names', () => {
    expect(find(root, '208')).toMatchObject({
      name: '社会保障和就业支出',
      amount: 135_000_000,
      path: 'tables.expenditure.rows[4].total',
    });
    expect(find(root, '20805')).toMatchObject({
      name: '行政事业单位养老支出',
      path: expect.any(String) as string,
    });
    expect(find(rootsOf(budget).nature, '201/project')).toMatchObject({
      path: 'tables.expenditure.rows[0].project',
      amount: 320_000_000,
    });
  });

  it('sorts its rows by role', () => {
    const rows = readExpenditureRows(budget.tables.expenditure!, 'tables.expenditure');
    expect(rows.items).toHaveLength(7);
    expect([...rows.subtotals.keys()]).toEqual([
      '201',
      '20103',
      '208',
      '20805',
      '210',
      '21011',
      '221',
      '22102',
    ]);
    expect(rows.total.cell('basic')).toEqual({
      amount: 1_120_000_000,
      path: 'tables.expenditure.rows[15].basic',
    });
  });
});

describe('other forms', () => {
  it('of 类 only', () => {
    const root = rootOf(
      { kind: 'class', code: '201', name: '甲', total: 3, basic: 2, project: 1 },
      { kind: 'class', code: '208', name: '乙', total: 4, basic: 4 },
    );
    expect(ids(root.children)).toEqual(['208', '201']);
    expect(ids(splitsBelow(root))).toEqual(['208/basic', '201/basic', '201/project']);
    expect(root).toMatchObject({ amount: wan(7), path: null, childSum: null });
  });

  it('that do not split', () => {
    const budget = build(item('2010301', { total: 3 }), item('2080501', { total: 4 }));
    const { roots } = selectFunctionTree(budget)!;
    expect(find(roots.function, '2010301')).toMatchObject({ split: true, nature: null, children: [] });
    expect(ids(roots.nature.children)).toEqual(['unsplit']);
    expect(ids(everyNode(roots.nature))).toEqual([
      '',
      'unsplit',
      '208/unsplit',
      '20805/unsplit',
      '2080501',
      '201/unsplit',
      '20103/unsplit',
      '2010301',
    ]);
  });

  it('that split some items only', () => {
    const { nature } = rootsOf(build(item('2010301', { total: 3 }), item('2010302', { total: 4, basic: 4 })));
    expect(ids(nature.children)).toEqual(['basic', 'unsplit']);
    expect(nature.amount).toBe(wan(7));
  });

  it('that print what institutions spend beside basic and project', () => {
    const row = {
      total: 10,
      basic: 4,
      project: 3,
      businessExpenditure: 2,
      toSuperior: 1,
      toAffiliated: null,
    };
    const { function: byFunction, nature } = rootsOf(build(item('2130301', row)));
    const parts = ['basic', 'project', 'businessExpenditure', 'toSuperior'];
    expect(ids(find(byFunction, '2130301').children)).toEqual(parts.map((part) => `2130301/${part}`));
    expect(ids(nature.children)).toEqual(parts);
    expect(everyNode(byFunction).map(({ childSum }) => childSum)).toEqual(Array(8).fill(null));
    expect(selectOverview(build(item('2130301', row)))!.split).toEqual([
      { id: 'basic', amount: wan(4) },
      { id: 'project', amount: wan(3) },
      { id: 'businessExpenditure', amount: wan(2) },
      { id: 'toSuperior', amount: wan(1) },
    ]);
  });

  it('of several units with the same code, whose amounts add up and have no one cell', () => {
    const root = rootOf(
      { kind: 'unit', unitCode: '1', name: '单位一', total: 5, basic: 5 },
      item('2010301', { total: 5, basic: 5 }),
      { kind: 'unit', unitCode: '2', name: '单位二', total: 7, basic: 7 },
      item('2010301', { total: 7, basic: 6, project: 1 }),
    );
    expect(find(root, '2010301')).toMatchObject({ amount: wan(12), path: null });
    expect(find(root, '2010301/basic')).toMatchObject({ amount: wan(11), path: null });
    expect(find(root, '2010301/project')).toMatchObject({ amount: wan(1), path: null });
    expect(root.amount).toBe(wan(12));
  });

  it('with 人员 and 公用, and with 其他运转 and 特定目标', () => {
    const root = rootOf(
      item('2010301', { basic: 5, personnel: 3, public: 2, project: 4, operating: 1, specific: 3 }),
    );
    expect(ids(find(root, '2010301/basic').children)).toEqual([
      '2010301/basic/personnel',
      '2010301/basic/public',
    ]);
    expect(ids(find(root, '2010301/project').children)).toEqual([
      '2010301/project/specific',
      '2010301/project/operating',
    ]);
  });

  it('that print both sets of types: the finer one is shown, once', () => {
    const root = rootOf(item('2010301', { basic: 5, wages: 3, goods: 2, personnel: 3, public: 2 }));
    expect(find(root, '2010301/basic')).toMatchObject({ amount: wan(5), childSum: null });
    expect(find(root, '2010301/basic').children).toHaveLength(2);
  });

  it('with 一般公共预算支出表 only', () => {
    const tree = selectFunctionTree(budgetWith({ generalExpenditure: table([item('201', { total: 1 })]) }))!;
    expect(tree.table).toBe('generalExpenditure');
    expect(tree.roots.function.children[0]?.path).toBe('tables.generalExpenditure.rows[0].total');
  });

  it('whose 支出总表 lists units only', () => {
    const tree = selectFunctionTree(
      budgetWith({
        expenditure: table([{ kind: 'unit', unitCode: '1', name: '单位', total: 1 }]),
        generalExpenditure: table([item('201', { total: 1 })]),
      }),
    );
    expect(tree?.table).toBe('generalExpenditure');
  });

  it.each<[string, Budget]>([
    ['without either table', budgetWith({})],
    ['with an empty table', build()],
    ['with a total only', build({ kind: 'total', name: '合计', total: 5, basic: 5 })],
    ['with blank amounts only', build(item('2010301', { total: null, basic: null, wages: null }))],
  ])('%s give null', (_about, budget) => {
    expect(selectFunctionTree(budget)).toBeNull();
  });
});

describe('a printed figure that differs from its parts', () => {
  it('is kept at every level, beside the sum', () => {
    const root = rootOf(
      { kind: 'total', name: '合计', total: 100 },
      { kind: 'class', code: '201', name: '甲', total: 50 },
      item('2010301', { total: 40, basic: 30, wages: 10, goods: 5 }),
    );
    const kept = (id: string) => {
      const { amount, childSum } = find(root, id);
      return [amount, childSum];
    };
    expect(kept('')).toEqual([wan(100), wan(50)]);
    expect(kept('201')).toEqual([wan(50), wan(40)]);
    expect(kept('20103')).toEqual([wan(40), null]);
    expect(kept('2010301')).toEqual([wan(40), wan(30)]);
    expect(kept('2010301/basic')).toEqual([wan(30), wan(15)]);
    expect(kept('2010301/basic/wages')).toEqual([wan(10), null]);
  });

  it('by one 分 is told', () => {
    const root = rootOf({ kind: 'total', name: '合计', total: 1 }, item('201', { total: 0.999999 }));
    expect(root.childSum).toBe(999_999);
  });

  it('takes the first of two 合计 rows', () => {
    const total: Row = { kind: 'total', name: '合计', total: 1 };
    expect(rootOf(total, { ...total, total: 9 }, item('201', { total: 1 })).amount).toBe(wan(1));
  });
});

describe('degenerate cells', () => {
  it('blank and zero: a blank part is no tile, a printed zero is one', () => {
    const root = rootOf(item('2010301', { total: 3, basic: 3, project: 0 }), item('2010302', { total: 0 }));
    expect(ids(splitsBelow(root))).toEqual(['2010301/basic', '2010301/project', '2010302']);
    expect(find(root, '2010301/project')).toMatchObject({ amount: 0, path: expect.any(String) as string });
    const blank = rootOf(item('2010301', { total: 3, basic: 3, project: null }));
    expect(ids(splitsBelow(blank))).toEqual(['2010301/basic']);
  });

  it('negative', () => {
    const root = rootOf(item('2010301', { total: 3, basic: 5, project: -2 }));
    expect(find(root, '2010301')).toMatchObject({ amount: wan(3), childSum: null });
    expect(find(root, '2010301/project').amount).toBe(wan(-2));
  });

  it('an item without code or name', () => {
    const root = rootOf({ kind: 'total', name: '合计', total: 3 }, { kind: 'item', name: null, total: 3 });
    expect(root.children).toMatchObject([
      { id: 'rows[1]', code: null, name: null, kind: 'function', split: true, amount: wan(3) },
    ]);
  });

  it.each([
    ['2', []],
    ['20', []],
    ['201', []],
    ['2010', []],
    ['20103', ['201']],
    ['201030', ['201', '20103']],
    ['2010301', ['201', '20103']],
    ['20103011', []],
    ['20103-01', []],
    ['２０１０３', []],
    ['__proto__', []],
  ])('a code of odd length or form: %s', (code, prefixes) => {
    expect(prefixesOf(code)).toEqual(prefixes);
    const root = rootOf(item(code, { total: 1 }));
    expect(root.amount).toBe(wan(1));
    expect(ids(trailTo(root, code)!)).toEqual(['', ...prefixes, code]);
  });

  it('a name that is not printed is the official one, on the tiles too', () => {
    const { roots } = selectFunctionTree(
      build(item('2010301', { name: null, basic: 1 }), item('208', { name: null, total: 1 })),
      (code) => ({ '2010301': '行政运行', '208': '社会保障' })[code],
    )!;
    expect(find(roots.function, '2010301').name).toBe('行政运行');
    expect(find(roots.function, '2010301/basic').name).toBe('行政运行');
    expect(find(roots.nature, '2010301/basic').name).toBe('行政运行');
    expect(find(roots.function, '208').name).toBe('社会保障');
    expect(find(roots.function, '20103').name).toBeNull();
  });
});

describe('any table', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e9 }).map((count) => count / 100));
  const row = fc.record({
    kind: fc.constantFrom<Row['kind']>('item', 'class', 'section'),
    code: fc.constantFrom('201', '20103', '2010301', '2010302', '208', '2080501', '21', '甲'),
    name: fc.constantFrom('甲', null),
    total: amount,
    basic: amount,
    project: amount,
    wages: amount,
    operating: amount,
  });

  it('has the same tiles under both groupings; a sum is exact and a difference told', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const tree = selectFunctionTree(build(...rows));
        if (!tree) return;
        const { nature, function: byFunction } = tree.roots;
        expect(ids(splitsBelow(nature)).toSorted()).toEqual(ids(splitsBelow(byFunction)).toSorted());
        for (const node of [...everyNode(nature), ...everyNode(byFunction)]) {
          const sum = sumFen(node.children.map((child) => child.amount));
          const expected: Fen | null = node.children.length > 0 && sum !== node.amount ? sum : null;
          expect(node.childSum).toBe(expected);
          const sorted = node.children.toSorted((a, b) => b.amount - a.amount);
          expect(ids(node.children)).toEqual(ids(sorted));
        }
      }),
    );
  });
});
