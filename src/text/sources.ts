import type { Catalogue } from './locale.js';

/** Names of the sources of income and of the budgets, for tables that print columns without naming their rows. */
export const sourceNames: Catalogue<Record<string, string>> = {
  'zh-CN': {
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
    unsplit: '未分资金来源',
  },
  en: {
    general: 'General public budget',
    fiscal: 'Fiscal appropriation',
    fund: 'Government-managed funds',
    stateCapital: 'State-capital budget',
    special: 'Special fiscal accounts',
    institutional: 'Institutional income',
    business: 'Business income',
    superior: 'Grants from superior bodies',
    affiliated: 'Paid in by affiliated units',
    other: 'Other income',
    own: 'Own money of the unit',
    carry: 'Carried over from last year',
    unsplit: 'Not split by source',
  },
};
