import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownNames, sameName } from '../../../../src/model/rules/codes/known-names.js';
import { sample } from '../samples.js';
import { byFunction, byNature, found, outcome, said, withTables } from './builder.js';

const rule = 'CODE-FUNC-NAME';

const named = (code: string, name: string | null) =>
  withTables({
    expenditure: byFunction({ kind: 'item', code, name, total: 1 }),
    generalExpenditure: undefined,
    fundExpenditure: undefined,
  });

describe('CODE-FUNC-NAME', () => {
  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(rule, sample(name))).toBe('passed');
  });

  it('finds a name that belongs to another code', () => {
    const budget = named('2010301', '事业运行');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.expenditure.rows[0].name'],
        printed: { kind: 'text', text: '事业运行' },
        expected: { kind: 'text', text: '行政运行' },
        difference: null,
        words: { code: '2010301', name: '事业运行', official: '行政运行', year: 2022 },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《支出表》“事业运行”的名称是“事业运行”，编码 2010301 在支出功能分类科目中是“行政运行”，编码与名称不一致。',
    ]);
  });

  it.each([
    ['2010399', '其他政府办公厅(室)及 相关机构事务支出', 'width and layout spaces'],
    ['201', '一般公共服务', 'no 支出 at the end'],
    ['201', '一般公共服务（类）支出', '（类）'],
    ['215', '资源勘探信息等支出', 'the name until 2020'],
    ['210', '医疗卫生与计划生育支出', 'a name that was abolished'],
    ['20805', '行政事业单位离退休', 'the name until 2019'],
    ['21305', '扶贫', 'the name until 2021'],
    ['2010301', '2010301行政运行', 'the code before the name'],
    ['2010301', '一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行', 'the whole path'],
  ])('takes %s %s: %s', (code, name) => {
    expect(outcome(rule, named(code, name))).toBe('passed');
  });

  it('does not take an unknown code for a fault: the tables lack the rare ones', () => {
    expect(outcome(rule, named('2999901', '示例星际事务'))).toBe('nothing-to-compare');
    expect(outcome(rule, named('__proto__', '甲'))).toBe('nothing-to-compare');
  });

  it('compares nothing where no name is printed', () => {
    expect(outcome(rule, named('2010301', null))).toBe('nothing-to-compare');
    expect(outcome(rule, named('2010301', '  '))).toBe('nothing-to-compare');
  });

  it('tells one wrong name in two tables once', () => {
    const table = byFunction({ kind: 'item', code: '2010301', name: '错名', total: 1 });
    const [finding, ...more] = found(rule, withTables({ expenditure: table, generalExpenditure: table }));
    expect(finding?.paths).toHaveLength(2);
    expect(more).toEqual([]);
  });
});

describe('CODE-ECON-NAME', () => {
  const economic = 'CODE-ECON-NAME';

  it.each(['hongqi-office-2022', 'putuo-office-2025', 'invented-no-last-year'])('passes on %s', (name) => {
    expect(outcome(economic, sample(name))).toBe('passed');
  });

  it('finds a department code beside the name of another', () => {
    const budget = withTables({
      basicExpenditure: byNature({ kind: 'item', code: '30202', name: '咨询费', total: 1 }),
    });
    expect(found(economic, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['tables.basicExpenditure.rows[0].name'],
        printed: { text: '咨询费' },
        expected: { text: '印刷费' },
      },
    ]);
    expect(said(economic, budget)).toEqual([
      '《基本支出表》“咨询费”的名称是“咨询费”，编码 30202 在支出经济分类科目中是“印刷费”，编码与名称不一致。',
    ]);
  });

  it('finds a government code beside the name of another', () => {
    const budget = withTables({
      basicExpenditure: byNature({
        kind: 'item',
        code: '30101',
        name: '基本工资',
        govCode: '50101',
        govName: '社会保障缴费',
        total: 1,
      }),
    });
    expect(found(economic, budget)).toMatchObject([
      {
        paths: ['tables.basicExpenditure.rows[0].govName'],
        expected: { text: '工资奖金津补贴' },
      },
    ]);
  });

  it.each([
    ['30213', '维修(护)费'],
    ['30213', '维修费'],
    ['30212', '因公出国（境）费'],
    ['303', '对个人和家庭的补助支出'],
    ['30108', '机关事业单位基本养老保险费'],
  ])('takes %s %s', (code, name) => {
    const table = byNature({ kind: 'item', code, name, total: 1 });
    expect(outcome(economic, withTables({ basicExpenditure: table }))).toBe('passed');
  });

  it('compares nothing with a code that lost a zero', () => {
    const table = byNature({ kind: 'item', code: '3012', name: '津贴补贴', total: 1 });
    expect(outcome(economic, withTables({ basicExpenditure: table }))).toBe('nothing-to-compare');
  });

  it('needs a table by economic nature', () => {
    expect(outcome(economic, withTables({ basicExpenditure: undefined }))).toBe('table-missing');
  });
});

describe('knownNames', () => {
  it('knows every name of the sources', () => {
    const files = ['function.tsv', 'economic-department.tsv', 'economic-government.tsv'];
    const rows = files.flatMap((file) =>
      readFileSync(`data/classification/${file}`, 'utf8')
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .map((line) => line.split('\t')),
    );
    const unknown = rows.filter(
      ([code, name]) => !knownNames(code!, 2022).some((known) => sameName(name!, known)),
    );
    expect(unknown).toEqual([]);
  });

  it('knows none of a code that is not there', () => {
    expect(knownNames('999', 2022)).toEqual([]);
  });
});

describe('sameName', () => {
  it.each([
    ['支出', '费', false],
    ['水费', '电费', false],
    ['公务用车购置和运行费', '公务用车购置及运行费', true],
    ['其他支出', '其他', true],
    ['', '行政运行', false],
    ['行政运行', '行政运转', false],
  ])('compares %s with %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });
});
