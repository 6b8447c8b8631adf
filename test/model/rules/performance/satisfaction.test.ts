import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { changed, sample } from '../samples.js';
import {
  budgetWith,
  found,
  indicator,
  outcome,
  project,
  projects,
  sentences,
  single,
} from './targets-document.js';

const id = 'PERF-SATISFACTION';

describe('PERF-SATISFACTION', () => {
  it('passes in the seed', () => expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed'));

  it.each([['≥90%'], ['90'], ['九成以上'], ['98%（含）以上'], ['90-95%'], ['百分之九十']])(
    'passes %s',
    (value) => expect(outcome(id, single('群众满意度', value))).toBe('passed'),
  );

  it('finds a target in words', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      tables.projectPerformance!.rows[2]!.indicators![6]!.value = '满意';
    });
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'warning',
        paths: ['tables.projectPerformance.rows[2].indicators[6]'],
        words: { value: '满意' },
      },
    ]);
    expect(sentences(id, budget)).toStrictEqual([
      '《部门预算项目绩效目标表》“党建经费”的“党员满意度”是满意度指标，指标值“满意”没有数值；应当量化，如“≥90%”。',
    ]);
  });

  it('tells a blank together with PERF-VALUE-PARSE, as one cause', () => {
    const { findings } = checkBudget(single('群众满意度', null));
    expect(findings.filter(({ rule }) => rule.startsWith('PERF-VALUE'))).toMatchObject([
      { rule: 'PERF-VALUE-PARSE', consequences: [{ rule: id, variant: 'blank' }] },
    ]);
    expect(sentences(id, single('群众满意度', null))).toStrictEqual([
      '《部门整体绩效目标表》“群众满意度”是满意度指标，没有填指标值；应当量化，如“≥90%”。',
    ]);
  });

  it('goes by the column as well as by the name', () => {
    const column = budgetWith(projects(project('培训', [indicator('satisfaction', '学员', '较好')])));
    expect(found(id, column)).toHaveLength(1);
    expect(outcome(id, single('群众不满意率', '低'))).toBe('nothing-to-compare');
  });

  it('is not evaluated without such targets', () => {
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing');
    expect(outcome(id, single('培训次数', '好'))).toBe('nothing-to-compare');
  });
});
