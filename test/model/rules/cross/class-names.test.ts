import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-CLASS-NAME', () => {
  it('finds the names of the real document', () => {
    const budget = edited(HENAN, {});
    expect(told('X-CLASS-NAME', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.appropriation.rows[17].name', 'tables.incomeExpenditure.rows[19].name'],
        variant: 'differs',
        words: { name: '文化体育旅游与传媒支出', other: '文化旅游体育与传媒' },
        sentence:
          '《财政拨款收支总体情况表》“文化体育旅游与传媒支出”的名称与《收支预算表》“文化旅游体育与传媒”的名称是同一类，名称应当一致。',
      },
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.appropriation.rows[19].name', 'tables.appropriation.rows[20].name'],
        variant: 'abolished',
        words: { name: '医疗卫生与计划生育支出', other: '卫生健康支出' },
        sentence:
          '《财政拨款收支总体情况表》“医疗卫生与计划生育支出”的名称是已经撤销的类，与接替它的“卫生健康支出”同时列在一张表中。',
      },
    ]);
  });

  it('passes on the Shanghai forms', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-CLASS-NAME', budget)).toBe('passed');
  });

  it('finds another name in 一般公共预算支出表', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[6].name': '社会保险和就业支出' });
    expect(told('X-CLASS-NAME', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.generalExpenditure.rows[6].name', 'tables.incomeExpenditure.rows[9].name'],
        variant: 'differs',
        words: { name: '社会保险和就业支出', other: '社会保障和就业支出' },
        sentence:
          '《一般公共预算支出功能分类预算表》“社会保险和就业支出”的名称与《财务收支预算总表》“社会保障和就业支出”的名称是同一类，名称应当一致。',
      },
    ]);
  });

  it('finds another name in the text', () => {
    const budget = edited(HENAN, {
      'narrative.facts[24].subject': '一般性公共服务（类）支出',
      'tables.appropriation.rows[17].name': '文化旅游体育与传媒支出',
      'tables.appropriation.rows[19].name': '其他',
    });
    expect(told('X-CLASS-NAME', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['narrative.facts[24]', 'tables.incomeExpenditure.rows[13].name'],
        variant: 'differs',
        words: { name: '一般性公共服务（类）支出', other: '一般公共服务' },
        sentence:
          '情况说明“一般性公共服务（类）支出：一般公共服务（类）支出 416.78 万元”与《收支预算表》“一般公共服务”的名称是同一类，名称应当一致。',
      },
    ]);
  });

  it('does not mind 支出, 等 and 事务', () => {
    const budget = edited(SHANGHAI, { 'tables.generalExpenditure.rows[6].name': '社会保障和就业' });
    expect(outcome('X-CLASS-NAME', budget)).toBe('passed');
  });

  it('leaves an abolished class alone that has no successor', () => {
    const budget = edited(SHANGHAI, {
      'tables.appropriation.rows[6].name': '医疗卫生与计划生育支出',
      'tables.appropriation.rows[6].code': ABSENT,
    });
    expect(outcome('X-CLASS-NAME', budget)).toBe('passed');
  });

  it('is not evaluated without classes', () => {
    const budget = edited(HENAN, {
      'tables.incomeExpenditure.rows': [],
      'tables.appropriation.rows': [],
      'tables.expenditure.rows': [],
      'tables.generalExpenditure.rows': [],
      'narrative.facts': [],
    });
    expect(outcome('X-CLASS-NAME', budget)).toBe('nothing-to-compare');
  });
});
