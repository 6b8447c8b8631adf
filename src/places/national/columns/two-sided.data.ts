import { words, type ColumnSet, type ColumnSynonym } from '../../words.js';

/** Column of the lines of a side. */
export const ITEM: ColumnSynonym = {
  field: 'item',
  heads: words(
    '项目 项目(按功能分类) 科目 科目名称 收入项目 支出项目 项目名称 功能分类 按功能分类 支出功能分类科目 支出功能分类 功能分类科目 项目(按支出功能分类) 支出项目(按功能分类) 收入 支出 项目(按功能科目) 支出项目类别 资金来源 来源 支出功能科目 项目(功能分类) 预算科目',
  ),
};

/** Amounts of the left side. */
export const incomeSide: readonly ColumnSynonym[] = [
  { field: 'amount', heads: words('金额 预算数 合计 本年预算数 预算 预算金额 年预算数 年预算 本年预算 总计 小计 收入 本年 预算收入') },
];

/** Amounts of the right side of 收支总表. */
export const balanceSide: readonly ColumnSynonym[] = [
  { field: 'amount', heads: words('金额 预算数 合计 本年预算数 预算 预算金额 年预算数 年预算 本年预算 总计 小计 支出 本年 预算支出') },
  { field: 'personnel', heads: words('人员经费 人员支出') },
  { field: 'public', heads: words('公用经费 日常公用经费 公用支出') },
  { field: 'project', heads: words('项目支出 项目经费') },
  { field: 'project', heads: words('小计 合计'), within: ['项目支出'] },
];

/** Amounts of the right side of 财政拨款收支总表. */
export const appropriationSide: readonly ColumnSynonym[] = [
  { field: 'general', heads: words('小计 合计'), within: ['*一般公共预算*'] },
  { field: 'general', heads: ['*一般公共预算*'] },
  { field: 'fiscal', heads: words('其中:财政拨款 财政拨款 其中:财政拨款收入'), within: ['*一般公共预算*'] },
  { field: 'fiscal', heads: words('其中:财政拨款') },
  { field: 'fund', heads: ['*政府性基金*'] },
  { field: 'stateCapital', heads: ['*有资本经营*'] },
  { field: 'total', heads: words('合计 总计 小计 金额 预算数 本年预算数 预算 预算金额 本年预算 年预算数 年预算 总额'), outside: words('*一般公共预算* *政府性基金* *有资本经营*') },
];

/** Heads of both sides together, to find where the head ends. */
export const sideColumns: ColumnSet = {
  needs: [],
  columns: [ITEM, ...incomeSide, ...balanceSide, ...appropriationSide],
};
