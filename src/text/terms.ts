import type { Catalogue, Locale } from './locale.js';

/**
 * A term of Chinese department budgets, as the kit explains it in its own words: the names it is printed or labelled
 * by, with `|` between them and the usual one first, and what it means.
 */
export type KnownTerm = Catalogue<{ names: string; meaning: string }>;

/** Words of definitions. */
export interface TermsWords {
  /** Label of the button that opens a definition. */
  open(term: string): string;
  /** Where a definition comes from. */
  printed(number: string): string;
  known: string;
}

/** Every term the kit explains. */
export const knownTerms: readonly KnownTerm[] = [
  {
    'zh-CN': { names: '部门预算|单位预算', meaning: '部门及所属单位一年的全部收支计划。' },
    en: { names: 'Department budget', meaning: 'All income and spending a department plans for a year.' },
  },
  {
    'zh-CN': { names: '基本支出', meaning: '保障机构正常运转的支出，分人员经费和公用经费。' },
    en: {
      names: 'Basic expenditure',
      meaning: 'What an institution needs to run: personnel and running costs.',
    },
  },
  {
    'zh-CN': { names: '项目支出', meaning: '基本支出以外，为特定任务或目标安排的支出。' },
    en: {
      names: 'Project expenditure',
      meaning: 'Spending for particular tasks or goals, beyond the basics.',
    },
  },
  {
    'zh-CN': {
      names: '人员经费',
      meaning: '基本支出中用于人员的部分：工资、津补贴、社保、公积金、退休费等。',
    },
    en: {
      names: 'Personnel',
      meaning: 'Basic expenditure on people: pay, insurance, housing fund, pensions.',
    },
  },
  {
    'zh-CN': {
      names: '公用经费|日常公用经费',
      meaning: '基本支出中维持日常运转的部分：办公、水电、差旅、维修等。',
    },
    en: {
      names: 'Running costs',
      meaning: 'Basic expenditure on daily running: offices, utilities, travel, repairs.',
    },
  },
  {
    'zh-CN': {
      names: '“三公”经费',
      meaning: '财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。',
    },
    en: {
      names: 'Three-public expenses',
      meaning: 'Travel abroad, official vehicles and hospitality, paid from fiscal appropriation.',
    },
  },
  {
    'zh-CN': {
      names: '因公出国（境）费|因公出国（境）费用|因公出国（境）经费',
      meaning: '公务出国（境）的旅费、住宿、伙食、培训等支出。',
    },
    en: {
      names: 'Travel abroad on duty|Travel abroad',
      meaning: 'Fares, lodging, meals and training of official trips abroad.',
    },
  },
  {
    'zh-CN': {
      names:
        '公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置费|公务用车购置|公务用车运行费|公务用车运行维护费',
      meaning: '购置费用于买车（含税）；运行费用于燃料、维修、过路、保险等。',
    },
    en: {
      names: 'Official vehicles|Purchase of vehicles|Running of vehicles',
      meaning: 'Purchase: buying, with tax. Running: fuel, repairs, tolls, insurance.',
    },
  },
  {
    'zh-CN': { names: '公务接待费', meaning: '按规定接待公务来访的支出。' },
    en: { names: 'Official hospitality|Hospitality', meaning: 'Receiving official guests within the rules.' },
  },
  {
    'zh-CN': {
      names: '机关运行经费',
      meaning: '行政单位（含参照公务员法管理的事业单位）购买货物和服务的公用经费。',
    },
    en: {
      names: 'Operating cost of the office|Operating costs',
      meaning: 'Running costs of administrative bodies for goods and services.',
    },
  },
  {
    'zh-CN': {
      names: '财政拨款|财政拨款收入',
      meaning: '本级财政从一般公共预算、政府性基金预算和国有资本经营预算拨给的资金。',
    },
    en: {
      names: 'Fiscal appropriation|Appropriation',
      meaning: 'Money from the budgets of the government of the same level.',
    },
  },
  {
    'zh-CN': {
      names: '一般公共预算|一般公共预算拨款',
      meaning: '以税收为主的收入，用于公共服务和机构运转的预算。',
    },
    en: {
      names: 'General public budget',
      meaning: 'The main budget, fed mostly by taxes, for public services.',
    },
  },
  {
    'zh-CN': {
      names: '政府性基金|政府性基金预算|政府性基金预算拨款',
      meaning: '依法征收或由土地出让等取得、专用于特定公共事业的资金。',
    },
    en: {
      names: 'Government-managed funds|Government funds',
      meaning: 'Levies, land sales and the like, kept for particular public purposes.',
    },
  },
  {
    'zh-CN': {
      names: '国有资本经营预算|国有资本经营|国有资本经营预算拨款',
      meaning: '国有资本收益（如国企上缴利润）的收支预算。',
    },
    en: {
      names: 'State capital operations|State-capital budget|State capital',
      meaning: 'Income from state capital, such as profits, and its use.',
    },
  },
  {
    'zh-CN': {
      names: '财政专户管理资金|纳入财政专户管理|财政专户',
      meaning: '存入财政专户、不缴国库的教育收费等资金。',
    },
    en: {
      names: 'Special fiscal account|Special fiscal accounts',
      meaning: 'School fees and the like, kept outside the treasury.',
    },
  },
  {
    'zh-CN': { names: '单位资金', meaning: '财政拨款和财政专户以外的单位收入。' },
    en: {
      names: 'Own funds|Unit funds',
      meaning: 'Income of a unit other than appropriation and special accounts.',
    },
  },
  {
    'zh-CN': { names: '事业收入', meaning: '事业单位开展专业业务及辅助活动的收入。' },
    en: {
      names: 'Institutional income',
      meaning: 'What public institutions earn by their professional work.',
    },
  },
  {
    'zh-CN': {
      names: '上年结转|上年结转结余|结转下年|年终结转|结转',
      meaning: '当年未用完、下年按原用途使用的资金。',
    },
    en: {
      names: 'Carried over|Carry-over|Carried forward',
      meaning: 'Money left from one year for the same purpose in the next.',
    },
  },
  {
    'zh-CN': {
      names: '功能分类|支出功能分类|功能科目',
      meaning: '按政府做什么事划分支出，有类、款、项三级。',
    },
    en: {
      names: 'Functional classification|Function|Expenditure by function',
      meaning: 'Spending by what it is for, in classes, sections and items.',
    },
  },
  {
    'zh-CN': {
      names: '经济分类|支出经济分类|经济科目|部门经济分类|政府经济分类',
      meaning: '按钱怎么花划分支出，有类、款两级；部门科目以 3 开头，政府科目以 5 开头，相互对应。',
    },
    en: {
      names: 'Economic classification|Department classes|Government classes',
      meaning: 'Spending by what it buys; codes of departments begin with 3, of governments with 5.',
    },
  },
  {
    'zh-CN': { names: '类|款|项|科目编码', meaning: '科目的层级：201 是类，20103 是款，2010301 是项。' },
    en: {
      names: 'Class|Section|Item code',
      meaning: 'Levels of a code: 201 class, 20103 section, 2010301 item.',
    },
  },
  {
    'zh-CN': { names: '绩效目标|绩效指标', meaning: '预算资金计划达到的产出和效果。' },
    en: { names: 'Performance targets', meaning: 'What the money is to produce and bring about.' },
  },
  {
    'zh-CN': { names: '成本指标|成本', meaning: '完成任务计划的花费。' },
    en: { names: 'Cost', meaning: 'What reaching the goal may cost.' },
  },
  {
    'zh-CN': { names: '产出指标|产出', meaning: '完成的数量、质量和时效。' },
    en: { names: 'Output', meaning: 'How much is delivered, how well and when.' },
  },
  {
    'zh-CN': { names: '效益指标|效益', meaning: '带来的经济、社会、生态等影响。' },
    en: { names: 'Benefit', meaning: 'Economic, social and ecological effects.' },
  },
  {
    'zh-CN': { names: '满意度指标|满意度', meaning: '服务对象的满意程度。' },
    en: { names: 'Satisfaction', meaning: 'How content those are who are served.' },
  },
  {
    'zh-CN': { names: '工资福利支出', meaning: '在职人员的工资、津补贴和社保等。' },
    en: { names: 'Wages and benefits', meaning: 'Pay, insurance and housing fund of serving staff.' },
  },
  {
    'zh-CN': { names: '商品和服务支出', meaning: '购买办公、水电、维修等商品和服务。' },
    en: {
      names: 'Goods and services',
      meaning: 'Buying goods and services such as utilities, travel, repairs.',
    },
  },
  {
    'zh-CN': { names: '对个人和家庭的补助', meaning: '直接付给个人的退休费、抚恤金、助学金等。' },
    en: {
      names: 'Subsidies to individuals and families',
      meaning: 'Pensions, bereavement and study grants paid to people.',
    },
  },
  {
    'zh-CN': { names: '资本性支出', meaning: '购建房屋、设备、车辆等长期资产的支出。' },
    en: {
      names: 'Capital|Capital expenditure',
      meaning: 'Buying or building premises, equipment, vehicles.',
    },
  },
  {
    'zh-CN': { names: '其他运转类', meaning: '基本支出以外维持机构运转的项目。' },
    en: {
      names: 'Other operating projects',
      meaning: 'Projects that keep an institution going, such as repairs of premises.',
    },
  },
  {
    'zh-CN': { names: '特定目标类', meaning: '为特定任务或政策目标安排的项目。' },
    en: { names: 'Specific-purpose projects', meaning: 'Projects for a particular task or policy goal.' },
  },
  {
    'zh-CN': { names: '政府采购', meaning: '用财政性资金依法购买货物、工程和服务。' },
    en: {
      names: 'Government procurement',
      meaning: 'Buying goods, works and services with public money by law.',
    },
  },
  {
    'zh-CN': { names: '转移支付|专项转移支付', meaning: '上级政府给下级政府的资金；专项的指定用途。' },
    en: {
      names: 'Transfers|Special transfers',
      meaning: 'Money from a higher government; special ones have a set use.',
    },
  },
];

/** The names of a term, in one language or all. */
export function namesOf(term: KnownTerm, locale?: Locale): string[] {
  const words = locale ? [term[locale]] : Object.values(term);
  return words.flatMap(({ names }) => names.split('|'));
}

export const termsWords: Catalogue<TermsWords> = {
  'zh-CN': {
    open: (term) => `名词解释：${term}`,
    printed: (number) => `本公开的名词解释${number && `（${number.replace(/、$/, '')}）`}`,
    known: 'budget-kit 的通俗解释',
  },
  en: {
    open: (term) => `Definition: ${term}`,
    printed: (number) => `From the terms of this disclosure${number && ` (${number.replace(/、$/, '')})`}`,
    known: 'Plain words of budget-kit',
  },
};
