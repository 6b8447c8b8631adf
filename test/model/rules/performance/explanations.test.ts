import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { performanceRules } from '../../../../src/model/rules/performance/rules.js';
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

const [DUP, FIT] = ['PERF-EXPLANATION-DUP', 'PERF-EXPLANATION-FIT'];
const explained = (...rows: [name: string, explanation: string][]) =>
  budgetWith(overall(...rows.map(([name, explanation]) => row(name, '100%', { explanation }))));

describe('PERF-EXPLANATION-DUP', () => {
  it('finds the copied explanation of the seed and tells its misfit with it', () => {
    const { findings } = checkBudget(sample('hongqi-office-2022'), { rules: performanceRules });
    const about = findings.filter(({ rule }) => rule.startsWith('PERF-EXPLANATION'));
    expect(about).toMatchObject([
      {
        rule: DUP,
        severity: 'warning',
        paths: ['tables.overallPerformance.rows[15]', 'tables.overallPerformance.rows[16]'],
        variant: 'copied',
        words: { name: '绩效目标编制完成率', other: '绩效监控完成率', result: '部门绩效监控完成率' },
        consequences: [
          { rule: FIT, severity: 'info', paths: ['tables.overallPerformance.rows[15]'], consequences: [] },
        ],
      },
    ]);
    expect(sentences(DUP, sample('hongqi-office-2022'))).toStrictEqual([
      '《本级部门整体绩效目标表》“绩效目标编制完成率”的说明与“绩效监控完成率”相同，其中的公式算的是“部门绩效监控完成率”：多半是复制后没有修改。',
    ]);
  });

  it('passes once the explanation is its own', () => {
    const budget = changed('hongqi-office-2022', ({ tables }) => {
      tables.overallPerformance!.rows[15]!.explanation = '绩效目标编制完成率=已编制项目数/应编制项目数*100%';
    });
    expect(outcome(DUP, budget)).toBe('passed');
    expect(outcome(FIT, budget)).toBe('passed');
  });

  it('says so where both fit the formula in part', () => {
    const formula = '合格率＝合格数/总数×100%';
    const budget = explained(['设备合格率', formula], ['工程合格率', formula]);
    expect(sentences(DUP, budget)).toStrictEqual([
      '《部门整体绩效目标表》“工程合格率”的说明与“设备合格率”相同，两个不同的指标用了同一个公式（合格率）。',
    ]);
  });

  it('lets one target be explained alike in two projects, or twice', () => {
    const explanation = '出勤率=出勤人数/应到人数×100%';
    const one = [indicator('output', '出勤率', '≥90%', { explanation })];
    const other = [indicator('output', '到岗出勤率', '≥90%', { explanation })];
    expect(outcome(DUP, budgetWith(projects(project('甲', one), project('乙', other))))).toBe('passed');
    expect(outcome(DUP, explained(['出勤率', explanation], ['出勤率', explanation]))).toBe('passed');
  });

  it('does not compare the standing words of the form', () => {
    const standing = '反映履职对经济社会发展的影响，可根据部门实际情况细化。';
    const budget = explained(['经济效益', standing], ['社会效益', standing]);
    expect(outcome(DUP, budget)).toBe('nothing-to-compare');
    expect(outcome(FIT, budget)).toBe('nothing-to-compare');
  });

  it('is not evaluated without the tables', () =>
    expect([DUP, FIT].map((id) => outcome(id, sample('putuo-office-2025')))).toStrictEqual([
      'table-missing',
      'table-missing',
    ]));
});

describe('PERF-EXPLANATION-FIT', () => {
  it.each([
    ['预算执行率', '预算执行率=（完成数/预算数）×100%'],
    ['“三公经费”控制率', '“三公经费”控制率=实际支出数/预算数*100%'],
    ['设备验收合格率', '公式：合格率＝合格数/总数'],
    ['质量达标率', '质量合格率=合格数/总数'],
    ['绩效自评完成率', '完成情况。部门绩效自评完成率=完成数/总数'],
    ['执行率（%）', '执行率=完成数/预算数'],
  ])('%s fits its formula', (name, explanation) =>
    expect(outcome(FIT, explained([name, explanation]))).toBe('passed'),
  );

  it('finds the formula of something else', () => {
    const budget = explained(['设备故障率', '预算执行率=完成数/预算数×100%']);
    expect(found(FIT, budget)).toMatchObject([
      {
        severity: 'info',
        paths: ['tables.overallPerformance.rows[0]'],
        words: { name: '设备故障率', result: '预算执行率' },
      },
    ]);
    expect(sentences(FIT, budget)).toStrictEqual([
      '《部门整体绩效目标表》“设备故障率”的说明里，公式算的是“预算执行率”，不是“设备故障率”。',
    ]);
  });

  it('finds the formula of another target although the names are alike', () => {
    const budget = explained(
      ['绩效目标编制完成率', '部门绩效监控完成率=完成数/总数'],
      ['绩效监控完成率', '绩效监控完成率=已监控/总数'],
    );
    expect(found(FIT, budget)).toHaveLength(1);
  });

  it('reads only formulas of rates', () => {
    for (const text of ['A=1', '预算执行率', '=1', '满分=100分', ''])
      expect(outcome(FIT, explained(['预算执行率', text]))).toBe('nothing-to-compare');
  });

  it('reads no formula in long hostile explanations', () => {
    const hostile = explained(
      ['合格率', '率'.repeat(4000)],
      ['合格率', '=率'.repeat(2000)],
      ['率', '='.repeat(4000)],
    );
    expect(outcome(FIT, hostile)).toBe('nothing-to-compare');
  });
});
