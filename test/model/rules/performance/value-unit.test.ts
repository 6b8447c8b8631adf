import { describe, expect, it } from 'vitest';
import { sample } from '../samples.js';
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

const id = 'PERF-VALUE-UNIT';
const costOf = (name: string, value: string) =>
  budgetWith(projects(project('培训', [indicator('cost', name, value)])));

describe('PERF-VALUE-UNIT', () => {
  it('finds 万 without 元 in the seed, and nothing else', () => {
    const budget = sample('hongqi-office-2022');
    expect(found(id, budget)).toMatchObject([
      {
        severity: 'info',
        tolerance: '–',
        form: 'words',
        paths: ['tables.projectPerformance.rows[5].indicators[0]'],
        variant: 'short',
        words: { value: '≤46 万' },
      },
      {
        severity: 'info',
        paths: ['tables.projectPerformance.rows[6].indicators[0]'],
        variant: 'short',
        words: { value: '≤60 万' },
      },
    ]);
    expect(sentences(id, budget)[1]).toBe(
      '《部门预算项目绩效目标表》“工作经费”的“日常工作运行经费”的指标值“≤60 万”单位不完整，应写到“元”（如“万元”）。',
    );
  });

  it.each([
    ['预算执行率', '≥90%'],
    ['死亡率', '≤5‰'],
    ['增长率', '3个百分点'],
    ['死亡率', '≤9人/万人'],
    ['覆盖率（%）', '≥95%'],
    ['参培人数', '≥37 人'],
    ['培训次数', '4'],
    ['培训经费', '≤3元/人'],
    ['培训经费', '≤3万元'],
  ])('passes or leaves alone %s %s', (name, value) =>
    expect(found(id, single(name, value))).toStrictEqual([]),
  );

  it.each([
    ['预算执行率', '≥90', 'percent', '《部门整体绩效目标表》“预算执行率”的指标值“≥90”没有写“%”。'],
    ['出警率', '3次', 'rate', '《部门整体绩效目标表》“出警率”是比率，指标值“3次”的单位却不是“%”。'],
    [
      '参培人数',
      '≥90%',
      'count',
      '《部门整体绩效目标表》“参培人数”是数量，指标值“≥90%”的单位却不是计数单位。',
    ],
    [
      '会议经费',
      '≤3 万',
      'short',
      '《部门整体绩效目标表》“会议经费”的指标值“≤3 万”单位不完整，应写到“元”（如“万元”）。',
    ],
  ])('finds %s %s', (name, value, variant, sentence) => {
    expect(found(id, single(name, value))).toMatchObject([{ severity: 'info', variant }]);
    expect(sentences(id, single(name, value))).toStrictEqual([sentence]);
  });

  it('wants money of a cost that is named so, and only then', () => {
    expect(sentences(id, costOf('培训费', '≤46 人'))).toStrictEqual([
      '《项目绩效目标表》“培训”的“培训费”是费用，指标值“≤46 人”的单位却不是“元”或“万元”。',
    ]);
    expect(found(id, costOf('培训费', '≤46'))).toMatchObject([{ variant: 'money' }]);
    expect(outcome(id, costOf('占用道路时间', '≤3 天'))).toBe('nothing-to-compare');
    expect(outcome(id, costOf('成本节约率', '≥3%'))).toBe('passed');
    expect(outcome(id, costOf('培训费', '≤0.5 万元'))).toBe('passed');
  });

  it('does not judge what is no rate: frequency, efficiency, fractions, points', () => {
    for (const [name, value] of [
      ['巡查频率', '3次'],
      ['办事效率', '3天'],
      ['执行率', '0.95'],
      ['满意度', '≥90分'],
      ['受益人口', '≥5 万'],
    ])
      expect(outcome(id, single(name!, value!))).toBe('nothing-to-compare');
  });

  it('is not evaluated without the tables', () =>
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing'));
});
