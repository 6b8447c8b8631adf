import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBudgetText } from '../../../src/model/parse.js';
import { readPath } from '../../../src/model/read-path.js';
import { selectTargets } from '../../../src/model/series/targets.js';
import { idsOf, ofOverall, ofProjects, overallRow, projectRow, select } from './targets-builder.js';

const budget = parseBudgetText(readFileSync('data/hongqi-office-2022.json', 'utf8')).budget!;
const real = selectTargets(budget)!;

describe('selectTargets', () => {
  it('groups the department indicators of the 2022 document', () => {
    expect(
      real.overall!.map(({ level1, groups }) => [level1, groups.map((g) => [g.level2, g.indicators.length])]),
    ).toEqual([
      [
        '投入管理指标',
        [
          ['工作目标管理', 3],
          ['预算和财务管理', 12],
          ['绩效管理', 5],
        ],
      ],
      [
        '产出指标',
        [
          ['重点工作任务完成', 1],
          ['履职目标实现', 1],
        ],
      ],
      [
        '效益指标',
        [
          ['履职效益', 1],
          ['满意度', 1],
        ],
      ],
    ]);
  });

  it('reads its six projects with unit, amount and targets', () => {
    const office = '新乡市红旗区人民政府办公室本级';
    expect(real.projects.map((p) => [p.id, p.name, p.amount, p.unitName, p.indicators.length])).toEqual([
      ['410702220000000007761', '党建经费', 500_000, office, 7],
      ['410702220000000012199', '政府辅助人员工资', 6_450_000, office, 6],
      ['410702220000000012230', '12345 热线平台劳务费', 8_200_000, office, 6],
      ['410702220000000012274', '政府法制工作综合业务费', 46_000_000, office, 6],
      ['410702220000000012275', '工作经费', 60_000_000, office, 6],
      ['41070222000000007073', '信息工作业务管理费', 4_420_000, '新乡市红旗区政务信息中心', 6],
    ]);
    expect(real.counts).toEqual({
      total: 61,
      overall: 24,
      projects: 37,
      byDimension: { cost: 6, output: 21, benefit: 7, satisfaction: 7, none: 20 },
      byValue: { quantity: 40, frequency: 5, words: 16, blank: 0 },
    });
  });

  it('understands every value of the document and keeps it as printed', () => {
    for (const indicator of [...ofOverall(real), ...ofProjects(real)]) {
      expect(indicator.value.kind, indicator.value.printed).not.toBe('text');
      expect(readPath(budget, indicator.path)).toMatchObject({ name: indicator.name });
      expect(readPath(budget, `${indicator.path}.value`)).toBe(indicator.value.printed);
    }
  });

  it('counts the ways a target can be put', () => {
    const values = ['≥90%', '3-5人', '每月', '明显', '见附件', null];
    const series = select(
      values.map((value) => overallRow('产出指标', 'A', '甲', value)),
      null,
    )!;
    expect(series.counts.byValue).toEqual({ quantity: 2, frequency: 1, words: 2, blank: 1 });
  });

  it('gives every indicator and project one id', () => {
    const ids = [...idsOf(real), ...real.projects.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['投入管理指标', '成本控制', null],
    ['成本指标', '经济成本', 'cost'],
    ['产 出指标', '数量', 'output'],
    ['效益指标', '社会效益', 'benefit'],
    ['效益指标', '满意度', 'satisfaction'],
    ['满意度指标', '服务对象', 'satisfaction'],
    ['', '', null],
  ])('%s / %s is %s', (level1, level2, dimension) => {
    expect(ofOverall(select([overallRow(level1, level2, '甲')], null)!)[0]!.dimension).toBe(dimension);
  });
});

describe('degenerate documents', () => {
  it('is null without an indicator', () => {
    expect(select(null, null)).toBeNull();
    expect(select([], [])).toBeNull();
    expect(select(null, [projectRow('甲')])).toBeNull();
  });

  it('has no department part without its table', () => {
    expect(select(null, [projectRow('甲', '乙')])).toMatchObject({ overall: null, counts: { projects: 1 } });
  });

  it('keeps a project without targets and a blank amount apart from zero', () => {
    const series = select(null, [
      { ...projectRow('甲'), total: null },
      { ...projectRow('乙', '丙'), total: 0 },
    ])!;
    expect(series.projects.map((p) => [p.name, p.amount, p.indicators.length])).toEqual([
      ['甲', null, 0],
      ['乙', 0, 1],
    ]);
  });

  it('leaves a returning heading where it is printed', () => {
    const series = select(
      [overallRow('产出指标', 'A', '1'), overallRow('效益指标', 'B', '2'), overallRow('产出指标', 'A', '3')],
      null,
    )!;
    expect(series.overall!.map(({ level1 }) => level1)).toEqual(['产出指标', '效益指标', '产出指标']);
  });

  it('numbers repeated codes and names', () => {
    const series = select(null, [
      projectRow('甲', 'x'),
      projectRow('甲', 'x'),
      projectRow('甲#2'),
      projectRow(''),
    ])!;
    expect(series.projects.map(({ id }) => id)).toEqual(['甲', '甲#2', '甲#2#2', 'row-3']);
    expect(idsOf(series)).toEqual(['甲:0', '甲#2:0']);
  });

  it('shows targets printed on the row of a unit', () => {
    const series = select(null, [{ ...projectRow('一所', 'x'), kind: 'unit' }, projectRow('甲')])!;
    expect(series.projects.map((p) => [p.name, p.unitName])).toEqual([
      ['一所', '一所'],
      ['甲', '一所'],
    ]);
  });
});
