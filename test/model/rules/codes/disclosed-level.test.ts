import { describe, expect, it } from 'vitest';
import { sample } from '../samples.js';
import { byFunction, byNature, found, outcome, said, withTables } from './builder.js';

describe('CODE-FUNC-LEVEL', () => {
  const rule = 'CODE-FUNC-LEVEL';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds 款 without 项 below them', () => {
    const generalExpenditure = byFunction(
      { kind: 'class', code: '201', name: '一般公共服务支出', total: 3 },
      { kind: 'section', code: '20103', name: '政府办公厅（室）及相关机构事务', total: 2 },
      { kind: 'section', code: '20136', name: '其他共产党事务', total: 1 },
    );
    const budget = withTables({ generalExpenditure });
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'error',
        form: 'words',
        paths: ['tables.generalExpenditure.rows[1]', 'tables.generalExpenditure.rows[2]'],
        printed: null,
        expected: null,
        variant: '',
        words: { count: 2 },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《支出表》“政府办公厅（室）及相关机构事务”等 2 行没有细化到项，一般公共预算支出应当公开到功能分类项级科目。',
    ]);
  });

  it('takes 类 and 款 that 项 add up to, with zeros filled up or not', () => {
    const generalExpenditure = byFunction(
      { kind: 'class', code: '2010000', name: '一般公共服务支出', total: 1 },
      { kind: 'section', code: '2010300', name: '政府办公厅（室）及相关机构事务', total: 1 },
      { kind: 'item', code: '2010301', name: '行政运行', total: 1 },
    );
    expect(outcome(rule, withTables({ generalExpenditure }))).toBe('passed');
  });

  it('takes 类 printed without any amount, as lists of all classes have them', () => {
    const generalExpenditure = byFunction(
      { kind: 'class', code: '201', name: '一般公共服务支出', total: 1 },
      { kind: 'item', code: '2010301', name: '行政运行', total: 1 },
      { kind: 'class', code: '202', name: '外交支出', total: null },
      { kind: 'class', code: '203', name: '国防支出', total: 0 },
    );
    expect(outcome(rule, withTables({ generalExpenditure }))).toBe('passed');
  });

  it('finds a table of totals and units only', () => {
    const generalExpenditure = byFunction(
      { kind: 'total', name: '合计', total: 1 },
      { kind: 'unit', unitCode: '007', name: '甲', total: 1 },
    );
    const budget = withTables({ generalExpenditure });
    expect(found(rule, budget)).toMatchObject([{ paths: ['tables.generalExpenditure'], variant: 'none' }]);
    expect(said(rule, budget)[0]).toBe('《支出表》没有按功能分类列示，一般公共预算支出应当公开到项级科目。');
  });

  it('takes items that print no code', () => {
    const generalExpenditure = byFunction({ kind: 'item', name: '行政运行', total: 1 });
    expect(outcome(rule, withTables({ generalExpenditure }))).toBe('passed');
  });

  it('says nothing of a table without amounts, of odd codes, or without the table', () => {
    const empty = byFunction({ kind: 'total', name: '合计', total: null });
    expect(outcome(rule, withTables({ generalExpenditure: empty }))).toBe('nothing-to-compare');
    const odd = byFunction({ kind: 'item', code: '98765x', name: '甲', total: 1 });
    expect(outcome(rule, withTables({ generalExpenditure: odd }))).toBe('nothing-to-compare');
    expect(outcome(rule, withTables({ generalExpenditure: undefined }))).toBe('table-missing');
  });
});

describe('CODE-ECON-LEVEL', () => {
  const rule = 'CODE-ECON-LEVEL';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds a 类 without 款 below it', () => {
    const basicExpenditure = byNature(
      { kind: 'class', code: '301', name: '工资福利支出', total: 1 },
      { kind: 'item', code: '30101', name: '基本工资', total: 1 },
      { kind: 'class', code: '302', name: '商品和服务支出', total: 2 },
    );
    const budget = withTables({ basicExpenditure });
    expect(found(rule, budget)).toMatchObject([
      { severity: 'error', paths: ['tables.basicExpenditure.rows[2]'], words: { count: 1 } },
    ]);
    expect(said(rule, budget)).toEqual([
      '《基本支出表》“商品和服务支出”等 1 行没有细化到款，基本支出应当公开到经济分类款级科目。',
    ]);
  });

  it('finds a table with a total only', () => {
    const basicExpenditure = byNature({ kind: 'total', name: '合计', total: 1 });
    expect(said(rule, withTables({ basicExpenditure }))).toEqual([
      '《基本支出表》没有按经济分类列示，基本支出应当公开到款级科目。',
    ]);
  });

  it('has nothing to compare in a table by function, and needs the table', () => {
    const basicExpenditure = byNature({ kind: 'item', code: '2010301', name: '行政运行', total: 1 });
    expect(outcome(rule, withTables({ basicExpenditure }))).toBe('nothing-to-compare');
    expect(outcome(rule, withTables({ basicExpenditure: undefined }))).toBe('table-missing');
  });
});
