import { describe, expect, it } from 'vitest';
import { HENAN, edited, outcome, told } from './edited.js';

describe('X-PROJ-FUNC', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-PROJ-FUNC', budget)).toBe('passed');
  });

  it('finds projects that fit no items', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows[2].total': 59.9,
      'tables.projects.rows[6].total': 46.1,
    });
    expect(told('X-PROJ-FUNC', budget)).toEqual([
      {
        severity: 'info',
        form: 'words',
        paths: ['tables.projects', 'tables.expenditure'],
        words: { projects: 6, items: 3 },
        sentence:
          '6 个项目的金额怎么搭配，也凑不成支出表中 3 个科目各自的项目支出；可能有项目分列在几个科目里，这只是线索。',
      },
    ]);
  });

  it('is not evaluated where the sums differ', () => {
    const budget = edited(HENAN, { 'tables.projects.rows[2].total': 59 });
    expect(outcome('X-PROJ-FUNC', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated with negative amounts', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows[2].total': 66.45,
      'tables.projects.rows[4].total': -0.0001,
      'tables.projects.rows[3].total': 8.2001,
    });
    expect(outcome('X-PROJ-FUNC', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without projects', () => {
    const budget = edited(HENAN, { 'tables.projects.rows': [] });
    expect(outcome('X-PROJ-FUNC', budget)).toBe('nothing-to-compare');
  });
});

describe('X-PROJ-ORDER', () => {
  it('tells the order of the real document', () => {
    const budget = edited(HENAN, {});
    expect(told('X-PROJ-ORDER', budget)).toEqual([
      {
        severity: 'info',
        form: 'words',
        paths: ['tables.projectPerformance', 'tables.projects'],
        words: { projects: 6 },
        sentence: '项目支出表与项目绩效目标表中 6 个项目的排列顺序不同，对照时要按名称或编码，不能按行次。',
      },
    ]);
  });

  it('passes where the order is the same', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows': [
        { kind: 'project', name: '党建经费', total: 0.5 },
        { kind: 'project', name: '政府辅助人员工资', total: 6.45 },
        { kind: 'project', name: '工作经费', total: 60 },
      ],
    });
    expect(outcome('X-PROJ-ORDER', budget)).toBe('passed');
  });

  it('is not evaluated with one project', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows': [{ kind: 'project', name: '党建经费', total: 0.5 }],
    });
    expect(outcome('X-PROJ-ORDER', budget)).toBe('nothing-to-compare');
  });
});
