import { column, type Form } from '../form.js';

/** The one form of 部门整体绩效目标表 that the schema holds. */
export const overallForm: Form = {
  shape: 'overall',
  columns: [
    column('一级指标', 'level1'),
    column('二级指标', 'level2'),
    column('三级指标', 'name'),
    column('指标值', 'value'),
    column('指标值说明', 'explanation'),
  ],
  preface: {
    department: '部门名称',
    goals: '年度履职目标',
    tasks: ['年度主要任务', '任务名称', '主要内容'],
    budget: {
      head: '预算情况',
      lines: [
        column('部门预算总额（{unit}）', 'total'),
        column('1、资金来源：（1）政府预算资金', 'government'),
        column('（2）财政专户管理资金', 'special'),
        column('（3）单位资金', 'own'),
        column('2、资金结构：（1）基本支出', 'basic'),
        column('（2）项目支出', 'project'),
      ],
    },
  },
};
