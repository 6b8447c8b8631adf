import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../../src/model/schema/document.js';
import { budgetWith } from '../../series/budget-builder.js';
import { changed, check, findingsOf, outcomeOf, sample, sentencesOf } from '../row/own-rules.js';

const [henan, shanghai] = ['hongqi-office-2022', 'putuo-office-2025'];
const head = { title: '支出总表', unit: '元', decimals: 2 } as const;
type Row = NonNullable<Tables['expenditure']>['rows'][number];
const row = (kind: Row['kind'], total: number | null, code?: string, more: Partial<Row> = {}): Row => ({
  kind,
  name: `${kind} ${code ?? ''}`,
  total,
  ...(code && (kind === 'unit' ? { unitCode: code } : { code })),
  ...more,
});
const expenditure = (...rows: Row[]) => budgetWith({ expenditure: { ...head, rows } });
const at = (index: number, column = 'total') => `tables.expenditure.rows[${index}].${column}`;

describe('COL-SUM', () => {
  it('holds in the Shanghai document: 类 and 款 rows are not added to their parts', () => {
    expect(outcomeOf('COL-SUM', sample(shanghai))).toBe('passed');
    expect(outcomeOf('COL-SUM', sample('invented-no-last-year'))).toBe('passed');
    expect(outcomeOf('COL-SUM', budgetWith({}))).toBe('table-missing');
  });

  it('finds a total that is neither the sum of the units nor of the functions', () => {
    const budget = changed(henan, ({ tables }) => (tables.generalExpenditure!.rows[0]!.goods = 37.07));
    const found = findingsOf('COL-SUM', budget).filter(({ paths }) => paths[0]!.endsWith('goods'));
    const place = (index: number) => `tables.generalExpenditure.rows[${index}].goods`;
    expect(found).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TS',
        form: 'sum',
        paths: [place(0), place(1)],
        printed: { amount: 37_070_000 },
        expected: { amount: 30_770_000 },
        difference: { amount: 6_300_000 },
      },
      { paths: [place(0), place(2), place(6)] },
    ]);
    expect(sentencesOf('COL-SUM', budget)).toContain(
      '《一般公共预算支出预算表》“合计”的商品和服务支出公开为 37.07 万元，按 行政运行 25.15 + 事业运行 5.62 应为 30.77 万元，相差 6.30 万元。',
    );
  });

  it('compares every column, 其中 columns too, and every table of rows', () => {
    const budget = budgetWith({
      income: {
        ...head,
        rows: [
          { kind: 'total', name: '合计', total: 9, general: 9, fiscal: 8 },
          { kind: 'item', name: '甲', total: 4, general: 4, fiscal: 4 },
          { kind: 'item', name: '乙', total: 5, general: 5, fiscal: 5 },
        ],
      },
      economicSummary: {
        ...head,
        rows: [
          { kind: 'class', code: '301', name: '工资福利支出', total: 7 },
          { kind: 'item', code: '30101', name: '基本工资', total: 7 },
          { kind: 'total', name: '合计', total: 8 },
        ],
      },
    });
    expect(findingsOf('COL-SUM', budget).map(({ paths }) => paths[0])).toEqual([
      'tables.income.rows[0].fiscal',
      'tables.economicSummary.rows[2].total',
    ]);
  });

  it('a blank total is told as blank; a total whose parts are all blank says so', () => {
    expect(findingsOf('COL-SUM', expenditure(row('total', null), row('item', 5)))).toMatchObject([
      { form: 'blank', paths: [at(0), at(1)], expected: { amount: 500 } },
    ]);
    const blanks = expenditure(
      row('total', 5, undefined, { basic: 5 }),
      row('item', 5, undefined, { basic: null }),
    );
    expect(sentencesOf('COL-SUM', blanks)).toEqual([
      '《支出总表》“total”的基本支出公开为 5.00 元，但构成它的各项都是空白。',
    ]);
    expect(outcomeOf('COL-SUM', expenditure(row('total', 0), row('item', null)))).toBe('passed');
  });

  it('rounding of n rows explains (n + 1) / 2 units of the last place', () => {
    const off = (total: number) =>
      findingsOf('COL-SUM', expenditure(row('total', total), row('item', 1), row('item', 2), row('item', 3)));
    expect(off(6.02)).toMatchObject([{ severity: 'info', remarks: ['rounding'] }]);
    expect(off(6.03)).toMatchObject([{ severity: 'error' }]);
    expect(off(5.98)).toMatchObject([{ severity: 'info' }]);
  });

  it('is not evaluated without a total, or where the rows cannot be told apart', () => {
    expect(outcomeOf('COL-SUM', expenditure(row('item', 1)))).toBe('nothing-to-compare');
    expect(outcomeOf('COL-SUM', expenditure(row('total', 1)))).toBe('nothing-to-compare');
    expect(outcomeOf('COL-SUM', expenditure(row('total', 2), row('total', 3), row('item', 2)))).toBe(
      'nothing-to-compare',
    );
  });
});

describe('COL-BASIC', () => {
  it('holds in both real documents', () => {
    expect(outcomeOf('COL-BASIC', sample(henan))).toBe('passed');
    expect(outcomeOf('COL-BASIC', sample(shanghai))).toBe('passed');
    expect(outcomeOf('COL-BASIC', budgetWith({}))).toBe('table-missing');
  });

  it('finds a total that is not the sum of its categories', () => {
    const budget = changed(
      shanghai,
      ({ tables }) => (tables.basicExpenditure!.rows[29]!.public = 2132777.45),
    );
    expect(findingsOf('COL-BASIC', budget)).toMatchObject([
      {
        severity: 'error',
        form: 'sum',
        printed: { amount: 213_277_745 },
        expected: { amount: 213_277_754 },
        difference: { amount: -9 },
      },
    ]);
    expect(sentencesOf('COL-BASIC', budget)[0]).toMatch(
      /^《.+》“合计”的公用经费公开为 2,132,777.45 元，按 办公费 259,400.00 \+ .+ 等共 14 项 应为 2,132,777.54 元，相差 0.09 元。$/,
    );
  });

  it('is not evaluated for a table without rows', () => {
    expect(outcomeOf('COL-BASIC', budgetWith({ basicExpenditure: { ...head, rows: [] } }))).toBe(
      'nothing-to-compare',
    );
  });
});

describe('PARENT-CHILD', () => {
  it('holds in the Shanghai document; Henan prints no such rows', () => {
    expect(outcomeOf('PARENT-CHILD', sample(shanghai))).toBe('passed');
    expect(outcomeOf('PARENT-CHILD', sample(henan))).toBe('nothing-to-compare');
    expect(outcomeOf('PARENT-CHILD', budgetWith({}))).toBe('table-missing');
  });

  it('finds a 款 that is not the sum of its 项; one cell explains 类 and 款', () => {
    const budget = changed(shanghai, ({ tables }) => (tables.income!.rows[7]!.fiscal = 4213797.28));
    const place = (index: number) => `tables.income.rows[${index}].fiscal`;
    const found = check(budget).findings;
    expect(found.map(({ rule }) => rule)).toEqual(['ROW-INCOME']);
    expect(found[0]!.repair).toEqual({ path: place(7), amount: 421_377_928 });
    expect(found[0]!.consequences.map(({ rule }) => rule)).toEqual(['PARENT-CHILD', 'PARENT-CHILD']);
    expect(findingsOf('PARENT-CHILD', budget)).toMatchObject([
      { severity: 'error', form: 'sum', paths: [place(6), place(7)], difference: { amount: -1800 } },
      { paths: [7, 8, 9, 10, 11].map(place), difference: { amount: 1800 } },
    ]);
    expect(sentencesOf('PARENT-CHILD', budget)[0]).toBe(
      '《收入预算总表》“社会保障和就业支出”的财政拨款公开为 4,213,779.28 元，按 行政事业单位养老支出 4,213,797.28 应为 4,213,797.28 元，相差 18.00 元。',
    );
  });

  it('301 = Σ 301xx', () => {
    const budget = changed(shanghai, ({ tables }) => (tables.basicExpenditure!.rows[27]!.total = 20000));
    expect(findingsOf('PARENT-CHILD', budget)).toMatchObject([{ expected: { amount: 20_000_000 } }]);
  });

  it('a heading without any amount is no sum; with some amounts its blanks are', () => {
    const heading = expenditure(row('class', null, '201'), row('item', 5, '2010301'));
    expect(outcomeOf('PARENT-CHILD', heading)).toBe('nothing-to-compare');
    const half = expenditure(
      row('class', 5, '201', { basic: null }),
      row('item', 5, '2010301', { basic: 5 }),
    );
    expect(findingsOf('PARENT-CHILD', half)).toMatchObject([
      { form: 'blank', paths: [at(0, 'basic'), at(1, 'basic')] },
    ]);
  });

  it('does not add up a list that says 其中', () => {
    const budget = expenditure(row('class', 5, '302'), row('item', 2, '30201', { name: '其中：办公费' }));
    expect(outcomeOf('PARENT-CHILD', budget)).toBe('nothing-to-compare');
  });
});

describe('UNIT-TREE with a unit missing', () => {
  const units = (...rows: Row[]) => [row('total', 9), row('unit', 9, '007', { name: '某办公室' }), ...rows];
  const own = [row('unit', 4, '007001', { name: '本级' }), row('item', 4, '2010301')];
  const below = [row('unit', 5, '007002', { name: '中心' }), row('item', 5, '2010350')];
  const tables = (rows: Row[], general: Row[]) =>
    budgetWith({
      expenditure: { ...head, rows },
      generalExpenditure: { ...head, title: '一般公共预算支出表', rows: general },
    });
  const complete = units(...own, ...below);

  it('finds rows below the department that are what its units lack, and a unit of another table', () => {
    const budget = tables(units(own[1]!, ...below), complete);
    expect(findingsOf('UNIT-TREE', budget)).toMatchObject([
      {
        severity: 'error',
        variant: 'missing',
        paths: [at(1), at(3), 'tables.generalExpenditure.rows[2]'],
        printed: { amount: 900 },
        expected: { amount: 500 },
        difference: { amount: 400 },
        words: { name: '本级' },
      },
    ]);
    expect(sentencesOf('UNIT-TREE', budget)).toEqual([
      '《支出总表》“某办公室”的合计公开为 9.00 元，表中各单位之和为 5.00 元，相差 4.00 元，正是不在这些单位之下的各行之和；《一般公共预算支出表》“本级”属于“本级”，这里可能缺少这个单位的一行。',
    ]);
  });

  it('lets a department have rows of its own', () => {
    const rows = units(own[1]!, ...below);
    expect(outcomeOf('UNIT-TREE', tables(rows, rows))).toBe('passed');
    // The unit of the other table has other functions, or these rows are not what is lacking.
    expect(outcomeOf('UNIT-TREE', tables(units(row('item', 4, '2010399'), ...below), complete))).toBe(
      'passed',
    );
    expect(outcomeOf('UNIT-TREE', tables(units(row('item', 3, '2010301'), ...below), complete))).toBe(
      'passed',
    );
    expect(outcomeOf('UNIT-TREE', tables(complete, rows))).toBe('found');
  });

  it('finds a unit of 项目绩效目标表 by the projects that 项目支出表 gives it', () => {
    const budget = changed('invented-complete', ({ tables: { projectPerformance } }) => {
      const first = projectPerformance!.rows.findIndex(({ kind }) => kind === 'unit');
      projectPerformance!.rows.splice(first, 1);
    });
    const found = findingsOf('UNIT-TREE', budget);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ variant: 'missing', repair: null });
    expect(found[0]!.paths[0]).toBe('tables.projectPerformance.rows[0].total');
    expect(found[0]!.paths.at(-1)).toMatch(/^tables\.projects\.rows\[\d+\]$/);
  });
});

describe('UNIT-TREE', () => {
  it('the real document: the blank cells of two functions are missing in the sum of the unit', () => {
    const found = findingsOf('UNIT-TREE', sample(henan));
    expect(found).toMatchObject([{ form: 'sum', paths: [at(1, 'basic')], terms: [] }]);
    expect(outcomeOf('UNIT-TREE', sample(shanghai))).toBe('nothing-to-compare');
    expect(outcomeOf('UNIT-TREE', budgetWith({}))).toBe('table-missing');
  });

  it('finds a unit that is not the sum of its projects, and the department that is not that of its units', () => {
    const budget = changed(henan, ({ tables }) => (tables.projectPerformance!.rows[7]!.total = 4.24));
    const place = (index: number) => `tables.projectPerformance.rows[${index}].total`;
    expect(findingsOf('UNIT-TREE', budget).filter(({ paths }) => paths[0]!.includes('Perf'))).toMatchObject([
      {
        severity: 'error',
        tolerance: 'TS',
        paths: [place(0), place(1), place(7)],
        printed: { amount: 125_570_000 },
        expected: { amount: 125_390_000 },
        difference: { amount: 180_000 },
      },
      { paths: [place(7), place(8)], difference: { amount: -180_000 } },
    ]);
    expect(sentencesOf('UNIT-TREE', budget)[1]).toMatch(
      /“合计”的合计公开为 125.57 万元，按 新乡市红旗区人民政府办公室本级 121.15 \+ 新乡市红旗区政务信息中心 4.24 应为 125.39 万元，相差 0.18 万元。$/,
    );
    const cause = check(budget).findings.find(({ repair }) => repair?.path === place(7))!;
    expect(cause.repair).toEqual({ path: place(7), amount: 4_420_000 });
  });

  it('007 = 007001 + 007002 in the tables of functions', () => {
    const of = (department: number) =>
      expenditure(
        row('unit', department, '007'),
        row('unit', 3, '007001'),
        row('item', 3, '2010301'),
        row('unit', 4, '007002'),
        row('item', 4, '2010350'),
      );
    expect(outcomeOf('UNIT-TREE', of(7))).toBe('passed');
    const budget = of(8);
    expect(findingsOf('UNIT-TREE', budget)).toMatchObject([{ paths: [at(0), at(1), at(3)] }]);
    expect(sentencesOf('UNIT-TREE', budget)).toEqual([
      '《支出总表》“unit 007”的合计公开为 8.00 元，按 unit 007001 3.00 + unit 007002 4.00 应为 7.00 元，相差 1.00 元。',
    ]);
  });

  it('a unit that prints no amount is a heading', () => {
    expect(outcomeOf('UNIT-TREE', expenditure(row('unit', null, '007'), row('item', 3, '2010301')))).toBe(
      'nothing-to-compare',
    );
  });
});

describe('COL-ONE-UNIT', () => {
  it('holds in the real document; without units there is nothing to compare', () => {
    expect(outcomeOf('COL-ONE-UNIT', sample(henan))).toBe('passed');
    expect(outcomeOf('COL-ONE-UNIT', sample(shanghai))).toBe('nothing-to-compare');
    expect(outcomeOf('COL-ONE-UNIT', budgetWith({}))).toBe('table-missing');
  });

  it('finds the only unit that differs from the total', () => {
    const budget = expenditure(row('total', 5), row('unit', 5.01, '007'));
    expect(findingsOf('COL-ONE-UNIT', budget)).toMatchObject([
      {
        severity: 'warning',
        tolerance: 'T0',
        form: 'equal',
        paths: [at(1), at(0)],
        printed: { amount: 501 },
        expected: { amount: 500 },
        difference: { amount: 1 },
      },
    ]);
    expect(sentencesOf('COL-ONE-UNIT', budget)).toEqual([
      '《支出总表》“unit 007”的合计为 5.01 元，但表中只有这一个单位，《支出总表》“total”的合计却为 5.00 元，相差 0.01 元。',
    ]);
  });

  it('a blank equals 0, and is named otherwise', () => {
    expect(outcomeOf('COL-ONE-UNIT', expenditure(row('total', 0), row('unit', null, '007')))).toBe('passed');
    const budget = expenditure(row('total', null), row('unit', 5, '007'));
    expect(findingsOf('COL-ONE-UNIT', budget)).toMatchObject([
      { expected: { kind: 'blank' }, remarks: ['blank'] },
    ]);
    expect(sentencesOf('COL-ONE-UNIT', budget)[0]).toContain('却为 空白');
  });

  it('includes “三公”; is silent with two units, or rows before the unit', () => {
    const threePublic = budgetWith({
      threePublic: {
        ...head,
        rows: [
          { kind: 'total', total: 3 },
          { kind: 'unit', name: '某中心', total: 4 },
        ],
      },
    });
    expect(findingsOf('COL-ONE-UNIT', threePublic)).toHaveLength(1);
    const two = expenditure(row('total', 5), row('unit', 2, '007'), row('unit', 3, '008'));
    expect(outcomeOf('COL-ONE-UNIT', two)).toBe('nothing-to-compare');
    const split = expenditure(row('total', 5), row('item', 5, '2010301'), row('unit', 2, '007'));
    expect(outcomeOf('COL-ONE-UNIT', split)).toBe('nothing-to-compare');
  });
});

describe('what is told together', () => {
  it('where several cells would do as well, no repair is named', () => {
    const budget = expenditure(
      row('total', 9),
      row('unit', 9, '007'),
      row('item', 4, '2010301'),
      row('item', 6, '2010350'),
    );
    const { findings } = check(budget);
    expect(findings).toMatchObject([
      { rule: 'COL-SUM', repair: null, consequences: [{ rule: 'UNIT-TREE' }] },
    ]);
  });

  it('two blank cells explain a sum together, and no third cell is suspected', () => {
    const { findings } = check(sample(henan));
    expect(findings.map(({ rule, repair }) => [rule, repair?.path])).toEqual([
      ['ROW-EXP-BASIC-BLANK', at(2, 'basic')],
      ['ROW-EXP-BASIC-BLANK', at(6, 'basic')],
    ]);
    expect(findings[0]!.consequences.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['COL-SUM', 'UNIT-TREE']),
    );
  });
});
