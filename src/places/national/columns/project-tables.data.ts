import { sourceColumns, totalColumn } from './common.data.js';
import { words, type ColumnSet, type ColumnSynonym } from '../../words.js';

const money: readonly ColumnSynonym[] = [
  { field: 'own', heads: words('单位资金 单位自有资金 自有资金 其他资金 单位资金收入 单位资金小计 单位其他收入 其他收入') },
  { ...totalColumn, outside: words('*指标*') },
];

/** 项目支出表. */
export const projectColumns: ColumnSet = {
  needs: [['name'], ['total', 'general']],
  columns: [
    { field: 'type', heads: words('类型 项目类型 项目类别 类别 支出项目类别 项目分类 项目性质 一级项目 一级项目名称') },
    { field: 'code', heads: words('项目编码 项目代码 项目编号 编码') },
    { field: 'name', heads: words('项目名称 名称 单位名称(科目) 单位名称(科目名称) 单位(科目名称) 单位名称(项目名称) 单位(项目名称) 部门(项目名称) 支出项目 二级项目名称 项目') },
    { field: 'unitCode', heads: words('单位编码 单位代码 部门编码 部门代码 预算单位编码 预算单位代码') },
    { field: 'unitName', heads: words('项目单位 单位名称 预算单位 预算单位名称 部门名称 单位 部门 实施单位 部门(单位)名称 项目承担单位 主管部门') },
    ...sourceColumns.filter(({ field }) => field !== 'carry'),
    ...money,
  ],
};

const COST = ['*成本指标*'];
const OUTPUT = ['*产出指标*'];
const BENEFIT = ['*效益指标*'];
const SATISFACTION = ['*满意度*'];

const targets = (dimension: string, within: readonly string[]): ColumnSynonym[] => [
  { field: `${dimension}.level2`, heads: words('二级指标'), within },
  { field: `${dimension}.name`, heads: words('三级指标 指标名称 指标 指标内容 绩效指标'), within },
  { field: `${dimension}.value`, heads: words('指标值 目标值 年度指标值 指标值* 指标目标值'), within },
  { field: `${dimension}.explanation`, heads: words('指标值说明 说明 指标说明'), within },
];

/** Columns that list indicators one below the other. */
const indicatorColumns: readonly ColumnSynonym[] = [
  { field: 'indicator.level1', heads: words('一级指标 一级绩效指标 指标类型 指标类别') },
  { field: 'indicator.level2', heads: words('二级指标 二级绩效指标') },
  { field: 'indicator.name', heads: words('三级指标 三级绩效指标 指标名称 绩效指标名称 指标内容 具体指标') },
  { field: 'indicator.explanation', heads: words('指标值说明 指标说明 绩效指标值设定依据及数据来源 指标值内容 绩效指标设定依据 指标解释') },
  { field: 'indicator.value', heads: words('指标值 目标值 年度指标值 指标值(包含数字及文字描述) 绩效指标值 三级指标值 指标目标值 绩效指标值(包含数字及文字描述)') },
];

/** 项目绩效目标表. */
export const projectPerformanceColumns: ColumnSet = {
  needs: [
    ['name', 'code'],
    ['indicator.name', 'output.name', 'cost.name', 'benefit.name', 'satisfaction.name'],
  ],
  columns: [
    ...targets('cost', COST),
    ...targets('output', OUTPUT),
    ...targets('benefit', BENEFIT),
    ...targets('satisfaction', SATISFACTION),
    ...indicatorColumns,
    { field: 'code', heads: words('单位编码(项目编码) 项目编码 项目代码 单位代码(项目编码) 编码 单位(项目)编码 部门编码(项目编码) 单位代码(项目代码)') },
    { field: 'unitCode', heads: words('单位编码 单位代码 部门编码') },
    { field: 'name', heads: words('项目单位(项目名称) 项目名称 单位名称(项目名称) 单位(项目名称) 单位名称、项目名称 单位名称/项目名称 单位(项目)名称 部门(项目名称) 项目') },
    { field: 'unitName', heads: words('单位名称 项目单位 预算单位 单位 部门名称') },
    { field: 'government', heads: words('政府预算资金 财政拨款 财政资金 财政性资金 其中:财政拨款 财政拨款资金 一般公共预算') },
    { field: 'special', heads: ['*财政专户*'] },
    ...money,
  ],
};

/** Indicators of 部门整体绩效目标表. */
export const overallColumns: ColumnSet = {
  needs: [['indicator.name'], ['indicator.value']],
  columns: indicatorColumns,
};
