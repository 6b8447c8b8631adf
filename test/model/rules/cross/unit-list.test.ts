import { describe, expect, it } from 'vitest';
import { HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-UNIT-LIST', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-UNIT-LIST', budget)).toBe('passed');
  });

  it('finds a unit that the text does not list', () => {
    const budget = edited(HENAN, { 'tables.projectPerformance.rows[7].name': '新乡市红旗区大数据中心' });
    expect(told('X-UNIT-LIST', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.projectPerformance.rows[7].name', 'profile'],
        words: { name: '新乡市红旗区大数据中心', units: 2 },
        sentence: '项目表中有单位“新乡市红旗区大数据中心”，部门概况列出的 2 个预算单位里没有它。',
      },
    ]);
  });

  it('finds the unit of a project', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[7].unitName': '红旗区信访中心' });
    expect(told('X-UNIT-LIST', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.projects.rows[7].unitName', 'profile'],
        words: { name: '红旗区信访中心', units: 2 },
        sentence: '项目表中有单位“红旗区信访中心”，部门概况列出的 2 个预算单位里没有它。',
      },
    ]);
  });

  it('takes a short name for the whole', () => {
    const budget = edited(HENAN, { 'profile.units[1].name': '政务信息中心' });
    expect(outcome('X-UNIT-LIST', budget)).toBe('passed');
  });

  it('is not evaluated where the text lists no units', () => {
    const budget = edited(HENAN, { 'profile.units': [] });
    expect(outcome('X-UNIT-LIST', budget)).toBe('not-stated');
  });

  it('is not evaluated without the tables', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-UNIT-LIST', budget)).toBe('table-missing');
  });
});
