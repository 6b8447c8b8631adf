import { spoken } from '../spoken.js';

/** Names of the sources of income and of the budgets, for tables that print columns without naming their rows. */
export const sourceNames = spoken<Record<string, string>>('sourceNames', {
  general: '一般公共预算',
  fiscal: '财政拨款',
  fund: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  special: '财政专户管理资金',
  institutional: '事业收入',
  business: '事业单位经营收入',
  superior: '上级补助收入',
  affiliated: '附属单位上缴收入',
  other: '其他收入',
  own: '单位资金',
  carry: '上年结转结余',
  cGeneral: '上年结转：一般公共预算',
  cFund: '上年结转：政府性基金预算',
  cStateCapital: '上年结转：国有资本经营预算',
  cSpecial: '上年结转：财政专户管理资金',
  cOwn: '上年结转：单位资金',
  unsplit: '未分资金来源',
});
