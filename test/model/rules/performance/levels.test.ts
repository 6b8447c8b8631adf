import { describe, expect, it } from 'vitest';
import { changed, sample } from '../samples.js';
import {
  budgetWith,
  found,
  indicator,
  outcome,
  overall,
  project,
  projects,
  row,
  sentences,
} from './targets-document.js';

const output = indicator('output', '培训次数', '≥4次');
const benefit = indicator('benefit', '服务水平', '提高');
const satisfaction = indicator('satisfaction', '学员满意度', '≥90%');
const cost = indicator('cost', '培训费', '≤10万元');

describe('PERF-LEVELS', () => {
  const id = 'PERF-LEVELS';

  it('passes where every project has all levels', () => {
    expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed');
    expect(outcome(id, budgetWith(projects(project('培训', [output, benefit, satisfaction]))))).toBe(
      'passed',
    );
  });

  it('names the levels a project lacks', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      const party = tables.projectPerformance!.rows[2]!;
      party.indicators = party.indicators!.filter(({ dimension }) => dimension === 'output');
    });
    expect(found(id, budget)).toStrictEqual([
      {
        rule: id,
        severity: 'warning',
        tolerance: '–',
        form: 'words',
        paths: ['tables.projectPerformance.rows[2]'],
        printed: null,
        expected: null,
        difference: null,
        terms: [],
        remarks: [],
        variant: '',
        words: { missing: 'cost benefit satisfaction' },
        repair: null,
        consequences: [],
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《部门预算项目绩效目标表》“党建经费”没有成本、效益、满意度指标。',
    ]);
  });

  it('wants costs only where the form has the column', () => {
    const complete = project('培训', [output, benefit, satisfaction]);
    expect(
      outcome(id, budgetWith(projects(complete, project('宣传', [output, benefit, satisfaction])))),
    ).toBe('passed');
    const budget = budgetWith(projects(complete, project('宣传', [cost, output, benefit, satisfaction])));
    expect(sentences(id, budget)).toStrictEqual(['《项目绩效目标表》“培训”没有成本指标。']);
  });

  it('finds 满意度 under 效益 as well', () => {
    const nested = indicator('benefit', '服务对象', '≥90%', { level2: '满意度指标' });
    expect(outcome(id, budgetWith(projects(project('培训', [output, benefit, nested]))))).toBe('passed');
  });

  it('says when a project with money has no target at all', () => {
    const full = project('培训', [output, benefit, satisfaction]);
    const budget = budgetWith(
      projects(full, project('宣传'), project('备用', [], 0), project('待定', [], null)),
    );
    expect(found(id, budget)).toMatchObject([
      { variant: 'none', paths: ['tables.projectPerformance.rows[1]'] },
    ]);
    expect(sentences(id, budget)).toStrictEqual(['《项目绩效目标表》“宣传”安排了资金，却没有任何绩效指标。']);
  });

  it('does not ask totals and units for targets', () => {
    const budget = budgetWith(
      projects(
        { kind: 'total', name: null, total: 10 },
        { kind: 'unit', name: '本级', total: 10 },
        project('培训', [output, benefit, satisfaction]),
      ),
    );
    expect(outcome(id, budget)).toBe('passed');
  });

  it('is not evaluated without the table or without a single target', () => {
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
    expect(outcome(id, budgetWith(projects(project('培训'))))).toBe('not-stated');
    expect(outcome(id, budgetWith(projects()))).toBe('not-stated');
  });
});

describe('PERF-OVERALL-LEVELS', () => {
  const id = 'PERF-OVERALL-LEVELS';
  const management = row('预算执行率', '≥90%', { level1: '投入管理指标' });
  const task = row('任务完成率', '≥95%');
  const effect = row('服务水平', '提高', { level1: '效益指标', level2: '履职效益' });
  const nested = row('群众满意度', '≥90%', { level1: '效益指标', level2: '满意度' });
  const own = row('群众满意度', '≥90%', { level1: '满意度指标', level2: '服务对象满意度' });

  it('passes in the form of Henan and in the national one', () => {
    expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed');
    expect(outcome(id, budgetWith(overall(management, task, effect, nested)))).toBe('passed');
    expect(outcome(id, budgetWith(overall(task, effect, own)))).toBe('passed');
  });

  it('wants 投入管理 where 满意度 stands under 效益, as in Henan', () => {
    const budget = budgetWith(overall(task, effect, nested));
    expect(sentences(id, budget)).toStrictEqual(['《部门整体绩效目标表》没有投入管理指标。']);
  });

  it('wants 投入管理 of a place in Henan', () => {
    const budget = budgetWith(overall(task, effect, own));
    budget.department.region = '河南省新乡市';
    expect(found(id, budget)).toMatchObject([{ words: { missing: 'management' } }]);
  });

  it('names everything that is missing', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      const table = tables.overallPerformance!;
      table.rows = table.rows.filter(({ level1 }) => level1 === '投入管理指标');
    });
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['tables.overallPerformance'],
        words: { missing: 'output benefit satisfaction' },
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual(['《本级部门整体绩效目标表》没有产出、效益、满意度指标。']);
  });

  it('is not evaluated without the table or its rows', () => {
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
    expect(outcome(id, budgetWith(overall()))).toBe('nothing-to-compare');
  });
});
