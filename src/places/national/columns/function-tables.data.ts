import { functionCode, functionName, natureColumns, sourceColumns, splitCodes, totalColumn, unitColumns } from './common.data.js';
import { words, type ColumnSet } from '../../words.js';

/** 支出总表, 一般公共预算支出表, 政府性基金支出表, 国有资本经营预算支出表. */
export const expenditureColumns: ColumnSet = {
  needs: [
    ['name', 'code', 'code.class', 'unitName'],
    ['total', 'basic', 'project'],
  ],
  columns: [...splitCodes, functionCode, ...unitColumns, functionName, ...natureColumns, totalColumn],
};

/** 收入总表. */
export const incomeColumns: ColumnSet = {
  needs: [
    ['name', 'code', 'code.class', 'unitName', 'unitCode'],
    ['general', 'fiscal', 'institutional', 'fund', 'special'],
  ],
  columns: [
    ...splitCodes,
    functionCode,
    ...unitColumns,
    functionName,
    ...sourceColumns,
    { field: 'fiscal', heads: words('财政拨款收入 财政拨款 财政拨款小计 财政拨款(补助)收入 其中:财政拨款 财政拨款收入小计 预算拨款 财政预算拨款') },
    { field: 'fiscal', heads: words('小计 合计'), within: ['财政拨款*'], outside: words('*结转*') },
    { field: 'institutional', heads: words('事业收入 事业收入资金 事业预算收入 事业收入(不含专户)') },
    { field: 'institutional', heads: words('小计 金额'), within: words('事业收入') },
    { field: 'business', heads: words('事业单位经营收入 经营收入 事业单位经营收入资金 经营预算收入') },
    { field: 'superior', heads: words('上级补助收入 上级补助 上级补助预算收入') },
    { field: 'affiliated', heads: words('附属单位上缴收入 附属单位上缴 附属单位上交收入 附属单位缴款 下级单位上缴收入') },
    { field: 'other', heads: words('其他收入 其他 其他资金 其它收入') },
    { field: 'own', heads: words('单位资金 单位资金收入 单位自有资金 单位其他收入 单位资金小计') },
    { field: 'own', heads: words('小计 合计'), within: words('单位资金 单位资金收入') },
    totalColumn,
  ],
};
