import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../../src/model/schema/document.js';
import { changed, sample } from '../samples.js';
import { found, ofProjects, outcome, said, withTables } from './builder.js';

const withCodes = (...projects: [string, string | null][]): Budget =>
  withTables({ projects: ofProjects(...projects), projectPerformance: undefined });

const FULL = ['410702220000000007761', '410702220000000012199', '410702220000000012230'];

describe('CODE-PROJECT-LEN', () => {
  const rule = 'CODE-PROJECT-LEN';

  it('finds the code of the seed that has lost a digit', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.projectPerformance.rows[8].code'],
        printed: { kind: 'text', text: '41070222000000007073' },
        expected: null,
        words: { code: '41070222000000007073', digits: 20, usual: 21 },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《部门预算项目绩效目标表》“信息工作业务管理费”的编码是“41070222000000007073”，有 20 位，其他项目编码为 21 位，可能少了数字。',
    ]);
  });

  it('passes once the digit is there', () => {
    const budget = changed('hongqi-office-2022', (copy) => {
      copy.tables.projectPerformance!.rows[8]!.code = '410702220000000007073';
    });
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds a digit too many', () => {
    const budget = withCodes([FULL[0]!, '甲'], [FULL[1]!, '乙'], [`${FULL[2]}0`, '丙']);
    expect(said(rule, budget)[0]).toMatch(/有 22 位，其他项目编码为 21 位，可能多了数字。$/);
  });

  it('takes the longer one for right where there are two', () => {
    const budget = withCodes([FULL[0]!, '甲'], [FULL[1]!.slice(1), '乙']);
    expect(found(rule, budget).map(({ paths }) => paths)).toEqual([['tables.projects.rows[1].code']]);
  });

  it('tells a code that two tables print once', () => {
    const table = ofProjects([FULL[0]!, '甲'], [FULL[1]!, '乙'], ['410702', '丙']);
    const budget = changed('hongqi-office-2022', (copy) => {
      copy.tables.projects = table;
      copy.tables.projectPerformance!.rows = table.rows.map(({ kind, code, name }) => ({
        kind,
        name,
        ...(code && { code }),
      }));
    });
    expect(found(rule, budget).map(({ paths }) => paths)).toEqual([
      ['tables.projects.rows[2].code', 'tables.projectPerformance.rows[2].code'],
    ]);
  });

  it('says only once that codes are of all lengths', () => {
    const budget = withCodes(['1', '甲'], ['12', '乙'], ['123', '丙'], ['1234', '丁']);
    expect(found(rule, budget)).toMatchObject([
      { severity: 'info', variant: 'mixed', words: { count: 3, usual: 4 } },
    ]);
    expect(said(rule, budget)).toEqual(['《项目表》“甲”的编码等 3 个项目编码的位数与其他项目（4 位）不同。']);
  });

  it('compares nothing with one code, and needs a table of projects', () => {
    expect(outcome(rule, withCodes([FULL[0]!, '甲']))).toBe('nothing-to-compare');
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('table-missing');
  });
});

describe('CODE-PROJECT-PREFIX', () => {
  const rule = 'CODE-PROJECT-PREFIX';

  it('passes on the seed: 410702 and 22', () => {
    expect(outcome(rule, sample('hongqi-office-2022'))).toBe('passed');
  });

  it('finds the code of another place', () => {
    const budget = withCodes([FULL[0]!, '甲'], [FULL[1]!, '乙'], ['410711220000000012230', '丙']);
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'info',
        paths: ['tables.projects.rows[2].code'],
        printed: { text: '410711220000000012230' },
        variant: 'division',
        words: { division: '410702', year: '22' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '《项目表》“丙”的编码是“410711220000000012230”，不以其他项目编码共同的区划代码 410702 开头。',
    ]);
  });

  it('finds a year to come, and takes a year gone by for a project carried over', () => {
    const budget = withCodes(
      [FULL[0]!, '甲'],
      [FULL[1]!, '乙'],
      ['410702230000000012230', '丙'],
      ['410702190000000012230', '丁'],
    );
    expect(said(rule, budget)).toEqual([
      '《项目表》“丙”的编码是“410702230000000012230”，其中的年度晚于预算年度（22）。',
    ]);
  });

  it('cannot be told where codes share no such beginning', () => {
    const budget = withCodes(['A-1', '甲'], ['A-2', '乙'], ['A-3', '丙']);
    expect(outcome(rule, budget)).toBe('not-stated');
    expect(outcome(rule, withCodes([FULL[0]!, '甲']))).toBe('not-stated');
    expect(outcome(rule, sample('invented-awkward'))).toBe('not-stated');
  });
});

describe('CODE-UNIQUE', () => {
  const rule = 'CODE-UNIQUE';

  it('passes on the seed', () => {
    expect(outcome(rule, sample('hongqi-office-2022'))).toBe('passed');
  });

  it('finds one code on two projects', () => {
    const budget = withCodes([FULL[0]!, '甲'], [FULL[1]!, '乙'], [FULL[0]!, '丙']);
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'error',
        paths: ['tables.projects.rows[2].code', 'tables.projects.rows[0].code'],
        printed: { text: FULL[0] },
        variant: 'project',
        words: { code: FULL[0], name: '丙', other: '甲' },
      },
    ]);
    expect(said(rule, budget)).toEqual([`编码“${FULL[0]}”用于两个不同的项目：“甲”和“丙”。`]);
  });

  it('takes the rows of one project that two units carry', () => {
    const budget = withCodes([FULL[0]!, '党建 经费'], [FULL[0]!, '党建经费'], [FULL[0]!, null]);
    expect(outcome(rule, budget)).toBe('passed');
  });

  it('finds a unit whose code does not begin with the department’s', () => {
    const budget = changed('hongqi-office-2022', (copy) => {
      copy.profile.units[1]!.code = '008002';
    });
    expect(found(rule, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['profile.units[1]', 'department'],
        variant: 'unit',
        words: { code: '008002', own: '007' },
      },
    ]);
    expect(said(rule, budget)).toEqual([
      '概况“新乡市红旗区政务信息中心”的编码 008002 不以部门编码 007 开头。',
    ]);
  });

  it('has nothing to compare without codes', () => {
    expect(outcome(rule, sample('putuo-office-2025'))).toBe('nothing-to-compare');
  });
});
