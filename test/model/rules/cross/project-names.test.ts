import { describe, expect, it } from 'vitest';
import { ABSENT, HENAN, SHANGHAI, edited, outcome, told } from './edited.js';

describe('X-PROJ-PERF-SET', () => {
  it('passes on the Henan forms', () => {
    const budget = edited(HENAN, {});
    expect(outcome('X-PROJ-PERF-SET', budget)).toBe('passed');
  });

  it('finds a project without targets and targets without a project', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.rows[5].name': '信访维稳资金',
      'tables.projectPerformance.rows[5].total': 47,
    });
    expect(told('X-PROJ-PERF-SET', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.projects.rows[6].name', 'tables.projectPerformance'],
        variant: 'projectPerformance',
        words: { name: '政府法制工作综合业务费' },
        sentence: '项目“政府法制工作综合业务费”在项目绩效目标表中没有绩效目标。',
      },
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.projectPerformance.rows[5].name', 'tables.projects'],
        variant: 'projects',
        words: { name: '信访维稳资金' },
        sentence: '项目绩效目标表中的“信访维稳资金”在项目支出表中找不到。',
      },
    ]);
  });

  it('takes a name that is akin for the same project', () => {
    const budget = edited(HENAN, { 'tables.projectPerformance.rows[6].name': '日常工作经费' });
    expect(outcome('X-PROJ-PERF-SET', budget)).toBe('passed');
  });

  it('does not ask for targets where only key projects have them', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.title': '重点项目绩效目标表',
      'tables.projectPerformance.rows': [{ kind: 'project', name: '工作经费', total: 60 }],
    });
    expect(outcome('X-PROJ-PERF-SET', budget)).toBe('passed');
  });

  it('does not ask for targets of projects without money', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows[5].total': 0,
      'tables.projects.rows[5].general': 0,
      'tables.projectPerformance.rows[2].name': '工作经费',
      'tables.projectPerformance.rows[2].total': 0,
    });
    expect(outcome('X-PROJ-PERF-SET', budget)).toBe('passed');
  });

  it('is not evaluated without targets', () => {
    const budget = edited(HENAN, { 'tables.projectPerformance.rows': [] });
    expect(outcome('X-PROJ-PERF-SET', budget)).toBe('nothing-to-compare');
  });
});

describe('X-PROJ-NAME', () => {
  it('finds the names of the real document', () => {
    const budget = edited(HENAN, {});
    expect(told('X-PROJ-NAME', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.overallPerformance.tasks[1].name', 'tables.projects.rows[3].name'],
        variant: 'tasks',
        words: { name: '12345 平台劳务费', other: '12345 热线平台劳务费' },
        sentence:
          '年度主要任务写作“12345 平台劳务费”，项目表中是“12345 热线平台劳务费”，看来是同一个项目，名称应当一致。',
      },
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.overallPerformance.tasks[3].name', 'tables.projects.rows[5].name'],
        variant: 'tasks',
        words: { name: '机关党建工作经费', other: '党建经费' },
        sentence:
          '年度主要任务写作“机关党建工作经费”，项目表中是“党建经费”，看来是同一个项目，名称应当一致。',
      },
    ]);
  });

  it('finds another name in 项目绩效目标表', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.rows[6].name': '日常工作经费',
      'tables.overallPerformance.tasks': [],
    });
    expect(told('X-PROJ-NAME', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.projectPerformance.rows[6].name', 'tables.projects.rows[2].name'],
        variant: 'targets',
        words: { name: '日常工作经费', other: '工作经费' },
        sentence: '同一个项目在绩效目标表中叫“日常工作经费”，在项目支出表中叫“工作经费”，名称应当一致。',
      },
    ]);
  });

  it('does not mind layout spaces', () => {
    const budget = edited(HENAN, {
      'tables.projectPerformance.rows[6].name': '工 作经费',
      'tables.overallPerformance.tasks': ABSENT,
    });
    expect(outcome('X-PROJ-NAME', budget)).toBe('passed');
  });

  it('leaves tasks alone that are no projects', () => {
    const budget = edited(HENAN, {
      'tables.overallPerformance.tasks': [
        { name: '保障运转', content: '' },
        { name: '12345 平台劳务费', content: '' },
      ],
    });
    expect(outcome('X-PROJ-NAME', budget)).toBe('passed');
  });

  it('does not guess between two projects', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows[2].name': '机关党建经费',
      'tables.projectPerformance.rows[6].name': '机关党建经费',
    });
    expect(told('X-PROJ-NAME', budget)).toEqual([
      {
        severity: 'warning',
        form: 'words',
        paths: ['tables.overallPerformance.tasks[1].name', 'tables.projects.rows[3].name'],
        variant: 'tasks',
        words: { name: '12345 平台劳务费', other: '12345 热线平台劳务费' },
        sentence:
          '年度主要任务写作“12345 平台劳务费”，项目表中是“12345 热线平台劳务费”，看来是同一个项目，名称应当一致。',
      },
    ]);
  });

  it('is not evaluated without projects', () => {
    const budget = edited(HENAN, {
      'tables.projects.rows': [],
      'tables.projectPerformance.rows': [],
      'tables.overallPerformance': ABSENT,
    });
    expect(outcome('X-PROJ-NAME', budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the tables', () => {
    const budget = edited(SHANGHAI, {});
    expect(outcome('X-PROJ-NAME', budget)).toBe('table-missing');
  });
});
