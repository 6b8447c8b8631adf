import { natureColumns, sourceColumns, totalColumn } from './common.data.js';
import { words, type ColumnSet, type ColumnSynonym } from '../../words.js';

const GOVERNMENT = ['*政府*经济*'];

const economicCodes: readonly ColumnSynonym[] = [
  { field: 'govCode.class', heads: ['类'], within: GOVERNMENT },
  { field: 'govCode.section', heads: ['款'], within: GOVERNMENT },
  { field: 'code.class', heads: ['类'], outside: GOVERNMENT },
  { field: 'code.section', heads: ['款'], outside: GOVERNMENT },
  {
    field: 'govCode',
    heads: words('科目编码 科目代码 编码 代码'),
    within: GOVERNMENT,
  },
  { field: 'govName', heads: words('科目名称 名称 科目'), within: GOVERNMENT },
  { field: 'govCode', heads: words('政府*经济*编码 政府*经济*代码') },
  { field: 'govName', heads: words('政府*经济*名称 政府*经济*科目 政府*经济分类') },
  {
    field: 'code',
    heads: words('科目编码 科目代码 编码 代码 *经济*编码 *经济*代码'),
    outside: GOVERNMENT,
  },
  {
    field: 'name',
    heads: words('科目名称 名称 科目 *经济*名称 *经济*科目 *经济分类 项目 项目名称'),
    outside: GOVERNMENT,
  },
];

/** 一般公共预算基本支出表. */
export const basicExpenditureColumns: ColumnSet = {
  needs: [
    ['name', 'code', 'code.class', 'govName', 'govCode'],
    ['personnel', 'public', 'total'],
  ],
  columns: [
    ...economicCodes,
    ...natureColumns.filter(({ field }) => field === 'personnel' || field === 'public'),
    {
      field: 'total',
      heads: words('合计 总计 小计 基本支出 基本支出合计 金额 预算数 本年预算数 预算金额 基本支出小计'),
      outside: words('人员经费 公用经费 日常公用经费'),
    },
  ],
};

/** 支出经济分类汇总表. */
export const economicSummaryColumns: ColumnSet = {
  needs: [
    ['name', 'code', 'code.class', 'govName'],
    ['general', 'fund', 'basic', 'project', 'total'],
  ],
  columns: [
    ...economicCodes,
    ...sourceColumns.filter(({ field }) => !/^c[A-Z]/.test(field)),
    { field: 'fiscal', heads: words('其中:财政拨款 财政拨款') },
    { field: 'own', heads: words('单位资金 单位资金收入 单位自有资金 单位其他收入 其他资金 其他收入') },
    ...natureColumns.filter(({ field }) => /^(basic|personnel|public|project)$/.test(field)),
    totalColumn,
  ],
};
