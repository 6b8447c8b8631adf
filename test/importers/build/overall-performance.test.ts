import { describe, expect, it } from 'vitest';
import { grid, text } from '../grids.js';
import { lines, readTables } from '../read-tables.js';

const form = (...rows: string[]) =>
  readTables([
    text('部门整体绩效目标表'),
    grid(
      lines(
        '部门名称 | 某某局 | > | > | >',
        '年度履职目标 | （一）完成甲。\\n（二）完成乙。 | > | > | >',
        '年度主要任务 | 任务名称 | 主要内容 | > | >',
        '^ | 工作经费 | 日常运转 | > | >',
        '预算情况 | 部门预算总额（万元） | > | 9.00 | >',
        '^ | 1、资金来源：（1）政府预算资金 | > | 8.00 | >',
        '^ | （2）财政专户管理资金 | > | | >',
        '^ | （3）单位资金 | > | 1.00 | >',
        '^ | 2、资金结构：（1）基本支出 | > | 6.00 | >',
        ...rows,
      ),
    ),
  ]);

const indicators = [
  '一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明',
  '投入管理指标 | 工作目标管理 | 目标相关性 | 相关 | 与职责相关。',
  '^ | ^ | 任务科学性 | 科学 | 任务有目标。',
  '产出指标 | 重点任务 | 完成率 | ≥95% | 反映进展。',
];

describe('部门整体绩效目标表', () => {
  it('has goals, tasks, the budget by source and structure, and indicators with their levels', () => {
    const read = form('^ | （2）项目支出 | > | 3.00 | >', ...indicators);
    expect(read.value('overallPerformance')).toEqual({
      title: '部门整体绩效目标表',
      unit: '万元',
      decimals: 2,
      department: '某某局',
      goals: ['完成甲。', '完成乙。'],
      tasks: [{ name: '工作经费', content: '日常运转' }],
      budget: { total: 9, government: 8, special: null, own: 1, basic: 6, project: 3 },
      rows: [
        {
          kind: 'indicator',
          level1: '投入管理指标',
          level2: '工作目标管理',
          name: '目标相关性',
          value: '相关',
          explanation: '与职责相关。',
        },
        {
          kind: 'indicator',
          level1: '投入管理指标',
          level2: '工作目标管理',
          name: '任务科学性',
          value: '科学',
          explanation: '任务有目标。',
        },
        {
          kind: 'indicator',
          level1: '产出指标',
          level2: '重点任务',
          name: '完成率',
          value: '≥95%',
          explanation: '反映进展。',
        },
      ],
    });
    const [built] = read.built;
    expect(built!.trace.get('tables.overallPerformance.budget.own')).toMatchObject({ cell: 'R8C4' });
    expect(built!.trace.get('tables.overallPerformance.goals[1]')).toMatchObject({ cell: 'R2C2' });
    expect(built!.trace.get('tables.overallPerformance.rows[1].name')).toMatchObject({ cell: 'R13C3' });
  });

  it('sets right a line of the budget, a level and a row that stand too far left', () => {
    const read = form(
      '（2）项目支出 | | 3.00 | |',
      ...indicators,
      '绩效管理 | | 监控完成率 | 100% | 反映监控。',
      '| 自评完成率 | 100% | 反映自评。 |',
    );
    expect(read.value('overallPerformance').budget).toMatchObject({ project: 3 });
    expect(read.rows('overallPerformance').slice(3)).toMatchObject([
      { level1: '产出指标', level2: '绩效管理', name: '监控完成率', value: '100%' },
      {
        level1: '产出指标',
        level2: '绩效管理',
        name: '自评完成率',
        value: '100%',
        explanation: '反映自评。',
      },
    ]);
    expect(read.all.filter(({ rule }) => rule === 'LAYOUT-SHIFT')).toHaveLength(3);
  });

  it('tells lines of the form that have no place in the document', () => {
    const read = form('年度绩效等级 | 优秀 | > | > | >', ...indicators);
    expect(read.all).toContainEqual(expect.objectContaining({ code: 'line-left' }));
  });
});

describe('项目绩效目标表 with one form for each project', () => {
  const project = (name: string, total: string) => [
    text('项目支出绩效目标表'),
    grid(
      lines(
        `项目名称 | ${name} | > | >`,
        '主管部门 | 某某局 | > | >',
        `项目资金（万元） | 年度资金总额： | ${total} | >`,
        '^ | 其中：财政拨款 | 4.00 | >',
        '^ | 其他资金 | | >',
        '一级指标 | 二级指标 | 三级指标 | 指标值',
        '产出指标 | 数量指标 | 次数 | ≥4次',
        '^ | 质量指标 | 合格率 | 100%',
        '满意度指标 | 服务对象满意度 | 满意度 | ≥90%',
      ),
    ),
  ];

  it('is one table with a row for each form', () => {
    const read = readTables([...project('巡查', '5.00'), ...project('督查', '4.00')]);
    expect(read.tables).toHaveLength(1);
    expect(read.rows('projectPerformance')).toMatchObject([
      {
        kind: 'project',
        name: '巡查',
        total: 5,
        government: 4,
        own: null,
        indicators: [
          { dimension: 'output', level2: '数量指标', name: '次数', value: '≥4次' },
          { dimension: 'output', level2: '质量指标', name: '合格率', value: '100%' },
          { dimension: 'satisfaction', name: '满意度', value: '≥90%' },
        ],
      },
      { name: '督查', total: 4 },
    ]);
    expect(read.value('projectPerformance').unit).toBe('万元');
  });
});
