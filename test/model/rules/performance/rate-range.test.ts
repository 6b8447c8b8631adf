import { describe, expect, it } from 'vitest';
import { changed, sample } from '../samples.js';
import { found, outcome, sentences, single } from './targets-document.js';

const id = 'PERF-RATE-RANGE';

describe('PERF-RATE-RANGE', () => {
  it('passes in the seed', () => expect(outcome(id, sample('hongqi-office-2022'))).toBe('passed'));

  it.each([
    ['合格率', '100%'],
    ['合格率', '0%'],
    ['死亡率', '≤1000‰'],
    ['“三公经费”控制率', '≤100%'],
    ['群众满意度', '≥90%'],
    ['群众满意度', '95%'],
    ['不满意率', '≤5%'],
    ['合格率', '90-100%'],
  ])('passes %s %s', (name, value) => expect(outcome(id, single(name, value))).toBe('passed'));

  it.each([
    ['合格率', '≥101%', 'outside'],
    ['合格率', '≥100.01%', 'outside'],
    ['合格率', '-1%', 'outside'],
    ['合格率', '>100%', 'beyond'],
    ['差错率', '<0%', 'beyond'],
    ['合格率', '90-110%', 'outside'],
    ['“三公经费”控制率', '≤120%', 'control'],
    ['群众满意度', '≤90%', 'upper'],
    ['群众满意度', '≥120%', 'outside'],
  ])('finds %s %s', (name, value, variant) =>
    expect(found(id, single(name, value))).toMatchObject([
      { severity: 'warning', paths: ['tables.overallPerformance.rows[0]'], variant, words: { value } },
    ]),
  );

  it.each([
    ['收入增长率', '≥120%'],
    ['成本下降率', '-5%'],
    ['任务完成率', '≥110%'],
    ['床位使用率', '≥103%'],
    ['资产负债率', '≤120%'],
    ['培训次数', '≥200%'],
    ['合格率', '1'],
    ['合格率', '明显'],
    ['合格率', '3-5'],
  ])('does not judge %s %s', (name, value) =>
    expect(outcome(id, single(name, value))).toBe('nothing-to-compare'),
  );

  it('says what is wrong', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      tables.projectPerformance!.rows[2]!.indicators![4]!.value = '≥195%';
      tables.projectPerformance!.rows[2]!.indicators![6]!.value = '≤90%';
      tables.overallPerformance!.rows[8]!.value = '≤110%';
    });
    expect(sentences(id, budget)).toStrictEqual([
      '《本级部门整体绩效目标表》“‘三公经费’控制率”的指标值“≤110%”不在 0 到 100% 之间；控制率高于 100% 就是超出预算。',
      '《部门预算项目绩效目标表》“党建经费”的“党员参与率”的指标值“≥195%”超出了范围：这类比率只能在 0 到 100% 之间。',
      '《部门预算项目绩效目标表》“党建经费”的“党员满意度”的指标值“≤90%”设的是上限；满意度应设下限（≥）。',
    ]);
  });

  it('is not evaluated without the tables', () =>
    expect(outcome(id, sample('putuo-office-2025'))).toBe('table-missing'));
});
