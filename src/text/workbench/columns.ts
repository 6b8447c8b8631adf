import type { Catalogue, Locale } from '../locale.js';
import { reviewWords } from './review.js';

/** What columns mean, by field. */
const fieldNames: Catalogue<Readonly<Record<string, string>>> = {
  'zh-CN': {
    code: '科目编码',
    'code.class': '科目编码：类',
    'code.section': '科目编码：款',
    'code.item': '科目编码：项',
    unitCode: '单位代码',
    unitName: '单位名称',
    name: '名称',
    item: '项目',
    type: '项目类型',
    govCode: '政府经济分类编码',
    'govCode.class': '政府经济分类编码：类',
    'govCode.section': '政府经济分类编码：款',
    govName: '政府经济分类名称',
    amount: '金额',
    total: '合计',
    basic: '基本支出',
    personnel: '人员经费',
    public: '公用经费',
    wages: '工资福利支出',
    subsidies: '对个人和家庭的补助',
    goods: '商品和服务支出',
    capital: '资本性支出',
    project: '项目支出',
    operating: '其他运转类',
    specific: '特定目标类',
    carry: '上年结转',
    general: '一般公共预算',
    fiscal: '其中：财政拨款',
    fund: '政府性基金预算',
    stateCapital: '国有资本经营预算',
    cGeneral: '结转：一般公共预算',
    cFund: '结转：政府性基金',
    cStateCapital: '结转：国有资本经营',
    special: '财政专户管理资金',
    institutional: '事业收入',
    business: '事业单位经营收入',
    superior: '上级补助收入',
    affiliated: '附属单位上缴收入',
    other: '其他收入',
    own: '单位资金',
    government: '政府预算资金',
    abroad: '因公出国（境）费',
    vehicle: '公务用车：小计',
    vehicleBuy: '公务用车：购置费',
    vehicleRun: '公务用车：运行费',
    reception: '公务接待费',
    operatingCost: '机关运行经费',
    meeting: '会议费',
    training: '培训费',
    level1: '一级指标',
    level2: '二级指标',
    value: '指标值',
    explanation: '指标值说明',
  },
  en: {
    code: 'code',
    'code.class': 'code: 类 (class)',
    'code.section': 'code: 款 (section)',
    'code.item': 'code: 项 (item)',
    unitCode: 'unit code',
    unitName: 'unit',
    name: 'name',
    item: 'item',
    type: 'type of project',
    govCode: 'government economic code',
    'govCode.class': 'government economic code: 类',
    'govCode.section': 'government economic code: 款',
    govName: 'government economic category',
    amount: 'amount',
    total: 'total',
    basic: 'basic expenditure',
    personnel: 'personnel',
    public: 'running costs',
    wages: 'wages and benefits',
    subsidies: 'subsidies to individuals',
    goods: 'goods and services',
    capital: 'capital',
    project: 'project expenditure',
    operating: 'other operating',
    specific: 'specific purposes',
    carry: 'carried over',
    general: 'general public budget',
    fiscal: 'of which fiscal appropriation',
    fund: 'government-managed funds',
    stateCapital: 'state capital operations',
    cGeneral: 'carried over: general',
    cFund: 'carried over: funds',
    cStateCapital: 'carried over: state capital',
    special: 'special fiscal account',
    institutional: 'service income',
    business: 'business income',
    superior: 'subsidies from above',
    affiliated: 'paid in by affiliates',
    other: 'other income',
    own: "unit's own funds",
    government: 'government budget',
    abroad: 'travel abroad',
    vehicle: 'vehicles: subtotal',
    vehicleBuy: 'vehicles: purchase',
    vehicleRun: 'vehicles: running',
    reception: 'official hospitality',
    operatingCost: 'office operating costs',
    meeting: 'meetings',
    training: 'training',
    level1: 'level 1',
    level2: 'level 2',
    value: 'target',
    explanation: 'explanation',
  },
};

/** What stands before a field: the side of a two-sided table, the kind of indicator. */
const prefixes: Catalogue<Readonly<Record<string, string>>> = {
  'zh-CN': {
    income: '收入：',
    expenditure: '支出：',
    indicator: '指标：',
    cost: '成本指标：',
    output: '产出指标：',
    benefit: '效益指标：',
    satisfaction: '满意度指标：',
  },
  en: {
    income: 'income: ',
    expenditure: 'expenditure: ',
    indicator: 'indicator: ',
    cost: 'cost: ',
    output: 'output: ',
    benefit: 'benefit: ',
    satisfaction: 'satisfaction: ',
  },
};

/** The third level of indicators is called so, not “name”. */
const indicatorName: Catalogue<string> = { 'zh-CN': '三级指标', en: 'name' };

/** What a column means, in words, by its field in the words of the corrections; unknown ones as they are. */
export function columnName(field: string, locale: Locale): string {
  const names = fieldNames[locale];
  if (Object.hasOwn(names, field)) return names[field]!;
  const [, before = '', last = ''] = /^(\w+)\.(.+)$/.exec(field) ?? [];
  if (before === 'previous') return reviewWords[locale].previousYear(columnName(last, locale));
  const prefix = prefixes[locale];
  if (!Object.hasOwn(prefix, before)) return field;
  const isIndicator = before !== 'income' && before !== 'expenditure';
  return (
    prefix[before]! + (isIndicator && last === 'name' ? indicatorName[locale] : columnName(last, locale))
  );
}
