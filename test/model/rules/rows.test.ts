import { describe, expect, it } from 'vitest';
import { amountColumns, plainCode, readRows, type RowTree } from '../../../src/model/rules/rows.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { budgetWith } from '../series/budget-builder.js';
import { sample } from './samples.js';

type Kind = 'total' | 'unit' | 'class' | 'section' | 'item';
interface Short {
  code?: string;
  unitCode?: string;
  name?: string;
}
/** A row as `kind code name`; a unit's code is its unit code. */
const row = (kind: Kind, code?: string, more: Short = {}) => ({
  kind,
  name: more.name ?? '某科目',
  ...(kind === 'unit' ? code && { unitCode: code } : code && { code }),
  ...more,
});
const head = { title: '支出总表', unit: '元', decimals: 2 } as const;
const tree = (...rows: ReturnType<typeof row>[]): RowTree =>
  readRows(budgetWith({ expenditure: { ...head, rows } } as Budget['tables']), 'expenditure')!;
const entries = (map: ReadonlyMap<number, unknown>) => [...map].sort(([a], [b]) => a - b);

describe('readRows', () => {
  it('is null without the table, and empty without rows', () => {
    expect(readRows(budgetWith({}), 'income')).toBeNull();
    expect(tree()).toMatchObject({ total: -1, units: [], leaves: [] });
  });

  it('Henan: a total, one unit, and items without 类 and 款 rows', () => {
    const { total, units, leaves, subtotals, unitParts } = readRows(
      sample('hongqi-office-2022'),
      'expenditure',
    )!;
    expect([total, units, leaves]).toEqual([0, [1], [2, 3, 4, 5, 6]]);
    expect(entries(subtotals)).toEqual([]);
    expect(entries(unitParts)).toEqual([[1, [2, 3, 4, 5, 6]]]);
  });

  it('Henan: project rows below two units', () => {
    const { total, units, leaves, unitParts } = readRows(sample('hongqi-office-2022'), 'projectPerformance')!;
    expect([total, units, leaves]).toEqual([0, [1, 7], [2, 3, 4, 5, 6, 8]]);
    expect(entries(unitParts)).toEqual([
      [1, [2, 3, 4, 5, 6]],
      [7, [8]],
    ]);
  });

  it('Shanghai: 类, 款 and 项, and the total last', () => {
    const { total, units, leaves, subtotals } = readRows(sample('putuo-office-2025'), 'expenditure')!;
    expect([total, units]).toEqual([20, []]);
    expect(leaves).toEqual([2, 3, 4, 5, 8, 9, 10, 11, 14, 15, 18, 19]);
    expect(entries(subtotals).slice(0, 3)).toEqual([
      [0, [1]],
      [1, [2, 3, 4, 5]],
      [6, [7]],
    ]);
  });

  it('Shanghai: economic classes with their items', () => {
    const { subtotals, leaves } = readRows(sample('putuo-office-2025'), 'basicExpenditure')!;
    expect(subtotals.get(27)).toEqual([28]);
    expect(leaves).toHaveLength(25);
  });
});

describe('the total', () => {
  it('of several none is known to be the whole', () => {
    expect(tree(row('total'), row('item', '2010301'), row('total')).total).toBe(-1);
  });

  it('the total of a project type is not the whole', () => {
    const projects = [
      { kind: 'total' as const, name: null, total: 3 },
      { kind: 'total' as const, name: null, type: '特定目标类', total: 3 },
      { kind: 'project' as const, name: '甲', type: '特定目标类', total: 3 },
    ];
    expect(readRows(budgetWith({ projects: { ...head, rows: projects } }), 'projects')!.total).toBe(0);
  });
});

describe('类 and 款 rows', () => {
  it('are found by code, also where a level is left out or the code is filled up with zeros', () => {
    const { subtotals, leaves } = tree(
      row('class', '2010000'),
      row('section', '2010300'),
      row('item', '2010301'),
      row('item', '2013699'),
    );
    expect(entries(subtotals)).toEqual([
      [0, [1, 3]],
      [1, [2]],
    ]);
    expect(leaves).toEqual([2, 3]);
  });

  it('may stand below what they sum up', () => {
    expect(entries(tree(row('item', '2010301'), row('class', '201')).subtotals)).toEqual([[1, [0]]]);
  });

  it('a class that is printed for each block takes the rows of its own block', () => {
    const { subtotals } = tree(
      row('class', '301'),
      row('item', '30101'),
      row('class', '301'),
      row('item', '30102'),
    );
    expect(entries(subtotals)).toEqual([
      [0, [1]],
      [2, [3]],
    ]);
  });

  it('without codes by position', () => {
    const { subtotals, leaves } = tree(row('class'), row('section'), row('item'), row('item'), row('class'));
    expect(entries(subtotals)).toEqual([
      [0, [1]],
      [1, [2, 3]],
    ]);
    expect(leaves).toEqual([2, 3, 4]);
  });

  it('a code that lost its zero belongs to the class above it', () => {
    expect(entries(tree(row('class', '301'), row('item', '30101'), row('item', '3012')).subtotals)).toEqual([
      [0, [1, 2]],
    ]);
  });

  it('a coded row of another class does not belong to the class above it', () => {
    const { subtotals, leaves } = tree(row('class', '201'), row('item', '2010301'), row('item', '2040612'));
    expect(entries(subtotals)).toEqual([[0, [1]]]);
    expect(leaves).toEqual([1, 2]);
  });

  it('a list that says 其中 is not complete: its whole is the deepest row', () => {
    const { subtotals, leaves } = tree(
      row('class', '302'),
      row('item', '30201', { name: '其中：办公费' }),
      row('item', '30202', { name: '印刷费' }),
      row('item', undefined, { name: '其中：某项' }),
      row('class', '303'),
    );
    expect(entries(subtotals)).toEqual([]);
    expect(leaves).toEqual([0, 4]);
  });

  it('projects have none, whatever their codes', () => {
    const rows = ['001', '00101'].map((code) => ({ kind: 'project' as const, name: code, code, total: 1 }));
    const found = readRows(budgetWith({ projects: { ...head, rows } }), 'projects')!;
    expect(entries(found.subtotals)).toEqual([]);
    expect(found.leaves).toEqual([0, 1]);
  });
});

describe('units', () => {
  it('a department includes the units whose codes it begins', () => {
    const { units, unitParts, leaves } = tree(
      row('total'),
      row('unit', '007'),
      row('unit', '007001'),
      row('item', '2010301'),
      row('unit', '007002'),
      row('item', '2010350'),
    );
    expect([units, leaves]).toEqual([[1], [3, 5]]);
    expect(entries(unitParts)).toEqual([
      [1, [2, 4]],
      [2, [3]],
      [4, [5]],
    ]);
  });

  it('codes that are counted 1, 2, … 10 are no hierarchy, nor is the own office of a department', () => {
    expect(tree(row('unit', '1'), row('unit', '10'), row('unit', '100')).units).toEqual([0, 1, 2]);
    const own = tree(row('unit', '007', { name: '某局本级' }), row('unit', '007002'));
    expect(own.units).toEqual([0, 1]);
  });

  it('each block of a repeated department takes its own units', () => {
    const { units, unitParts } = tree(
      row('unit', '007'),
      row('unit', '007001'),
      row('unit', '007'),
      row('unit', '007002'),
    );
    expect(units).toEqual([0, 2]);
    expect(entries(unitParts)).toEqual([
      [0, [1]],
      [2, [3]],
    ]);
  });

  it('rows that name their unit belong to it wherever they stand', () => {
    const { unitParts, unitOf } = tree(
      row('unit', '007001'),
      row('unit', '007002'),
      row('item', '2010301', { unitCode: '007001' }),
      row('item', '2010350', { unitCode: '007002' }),
    );
    expect(entries(unitOf)).toEqual([
      [2, 0],
      [3, 1],
    ]);
    expect(entries(unitParts)).toEqual([
      [0, [2]],
      [1, [3]],
    ]);
  });

  it('a list of units before a list of functions: nothing is said of the last unit alone', () => {
    const { units, leaves, unitParts } = tree(
      row('total'),
      row('unit', '007001'),
      row('unit', '007002'),
      row('item', '2010301'),
      row('item', '2010350'),
    );
    expect([units, leaves]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(entries(unitParts)).toEqual([]);
  });

  it('functions split by unit: the unit rows are details', () => {
    const { units, leaves, unitParts } = tree(
      row('item', '2010301'),
      row('unit', '007001'),
      row('item', '2010350'),
      row('unit', '007002'),
    );
    expect([units, leaves]).toEqual([[], [0, 2]]);
    expect(entries(unitParts)).toEqual([]);
  });

  it('functions first in sum and then by unit: which rows count cannot be told', () => {
    expect(tree(row('item', '2010301'), row('unit', '007001'), row('item', '2010301')).leaves).toEqual([]);
  });

  it('a department with rows of its own beside its units: which rows count cannot be told', () => {
    const { leaves, unitParts } = tree(
      row('unit', '007'),
      row('item', '2010301'),
      row('unit', '007001'),
      row('item', '2010301'),
    );
    expect(leaves).toEqual([]);
    expect(entries(unitParts)).toEqual([[2, [3]]]);
  });

  it('a row named as the department, without a code, may be the whole or its own office', () => {
    const named = (name: string) => row('unit', undefined, { name });
    expect(tree(row('total'), named('某办公室'), named('某中心')).units).toEqual([]);
    expect(tree(row('total'), named('某办公室')).units).toEqual([1]);
    expect(tree(row('total'), named('甲中心'), named('乙中心')).units).toEqual([1, 2]);
  });

  it('类 rows of one unit have nothing to do with those of another', () => {
    const { subtotals } = tree(
      row('unit', '007001'),
      row('class', '201'),
      row('item', '2010301'),
      row('unit', '007002'),
      row('item', '2010350'),
    );
    expect(entries(subtotals)).toEqual([[1, [2]]]);
  });
});

describe('plainCode', () => {
  it.each([
    ['class', '2010000', '201'],
    ['section', '2010300', '20103'],
    ['item', '2010301', '2010301'],
    ['item', '212 08', ''],
    ['class', undefined, ''],
  ])('%s %s', (kind, code, plain) => {
    expect(plainCode({ kind, code })).toBe(plain);
  });
});

describe('amountColumns', () => {
  it('are those some row has, blank or not', () => {
    expect(
      amountColumns([
        { kind: 'item', name: 'a', total: null },
        { total: 1, basic: undefined, own: 2 },
      ]),
    ).toEqual(['total', 'own']);
    expect(amountColumns([])).toEqual([]);
  });
});
