import type { Catalogue, Locale } from './locale.js';

/** A term of Chinese department budgets, as the kit explains it in its own words. */
export interface KnownTerm {
  /** The names it is printed or labelled by, in every language; the first of each is the usual one. */
  names: Record<Locale, readonly string[]>;
  meaning: Record<Locale, string>;
}

/** Words of definitions. */
export interface TermsWords {
  /** Label of the button that opens a definition. */
  open(term: string): string;
  /** Where a definition comes from. */
  printed(number: string): string;
  known: string;
}

/** Chinese names, Chinese meaning, English names, English meaning; names with `|` between them. */
const entries: readonly (readonly [string, string, string, string])[] = [
  [
    '部门预算|单位预算',
    '部门及所属单位一年的全部收支计划。',
    'Department budget',
    'All income and spending a department plans for a year.',
  ],
  [
    '基本支出',
    '保障机构正常运转的支出，分人员经费和公用经费。',
    'Basic expenditure',
    'What an institution needs to run: personnel and running costs.',
  ],
  [
    '项目支出',
    '基本支出以外，为特定任务或目标安排的支出。',
    'Project expenditure',
    'Spending for particular tasks or goals, beyond the basics.',
  ],
  [
    '人员经费',
    '基本支出中用于人员的部分：工资、津补贴、社保、公积金、退休费等。',
    'Personnel',
    'Basic expenditure on people: pay, insurance, housing fund, pensions.',
  ],
  [
    '公用经费|日常公用经费',
    '基本支出中维持日常运转的部分：办公、水电、差旅、维修等。',
    'Running costs',
    'Basic expenditure on daily running: offices, utilities, travel, repairs.',
  ],
  [
    '“三公”经费',
    '财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。',
    'Three-public expenses',
    'Travel abroad, official vehicles and hospitality, paid from fiscal appropriation.',
  ],
  [
    '因公出国（境）费|因公出国（境）费用|因公出国（境）经费',
    '公务出国（境）的旅费、住宿、伙食、培训等支出。',
    'Travel abroad on duty|Travel abroad',
    'Fares, lodging, meals and training of official trips abroad.',
  ],
  [
    '公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置费|公务用车购置|公务用车运行费|公务用车运行维护费',
    '购置费用于买车（含税）；运行费用于燃料、维修、过路、保险等。',
    'Official vehicles|Purchase of vehicles|Running of vehicles',
    'Purchase: buying, with tax. Running: fuel, repairs, tolls, insurance.',
  ],
  [
    '公务接待费',
    '按规定接待公务来访的支出，含外宾接待。',
    'Official hospitality|Hospitality',
    'Receiving official guests within the rules.',
  ],
  [
    '机关运行经费',
    '行政单位（含参照公务员法管理的事业单位）购买货物和服务的公用经费。',
    'Operating cost of the office|Operating costs',
    'Running costs of administrative bodies for goods and services.',
  ],
  [
    '财政拨款|财政拨款收入',
    '本级财政从一般公共预算、政府性基金预算和国有资本经营预算拨给的资金。',
    'Fiscal appropriation|Appropriation',
    'Money from the budgets of the government of the same level.',
  ],
  [
    '一般公共预算|一般公共预算拨款',
    '以税收为主的收入，用于公共服务和机构运转的预算。',
    'General public budget',
    'The main budget, fed mostly by taxes, for public services.',
  ],
  [
    '政府性基金|政府性基金预算|政府性基金预算拨款',
    '依法征收或由土地出让等取得、专用于特定公共事业的资金。',
    'Government-managed funds|Government funds',
    'Levies, land sales and the like, kept for particular public purposes.',
  ],
  [
    '国有资本经营预算|国有资本经营|国有资本经营预算拨款',
    '国有资本收益（如国企上缴利润）的收支预算。',
    'State capital operations|State-capital budget|State capital',
    'Income from state capital, such as profits, and its use.',
  ],
  [
    '财政专户管理资金|纳入财政专户管理|财政专户',
    '存入财政专户、不缴国库的教育收费等资金。',
    'Special fiscal account|Special fiscal accounts',
    'School fees and the like, kept outside the treasury.',
  ],
  [
    '单位资金',
    '财政拨款和财政专户以外的单位收入，如事业收入、经营收入。',
    'Own funds|Unit funds',
    'Income of a unit other than appropriation and special accounts.',
  ],
  [
    '事业收入',
    '事业单位开展专业业务及辅助活动的收入。',
    'Institutional income',
    'What public institutions earn by their professional work.',
  ],
  [
    '上年结转|上年结转结余|结转下年|年终结转|结转',
    '当年未用完、下年按原用途使用的资金。',
    'Carried over|Carry-over|Carried forward',
    'Money left from one year for the same purpose in the next.',
  ],
  [
    '功能分类|支出功能分类|功能科目',
    '按政府做什么事划分支出，有类、款、项三级。',
    'Functional classification|Function|Expenditure by function',
    'Spending by what it is for, in classes, sections and items.',
  ],
  [
    '经济分类|支出经济分类|经济科目|部门经济分类|政府经济分类',
    '按钱怎么花划分支出，有类、款两级；部门科目以 3 开头，政府科目以 5 开头，相互对应。',
    'Economic classification|Department classes|Government classes',
    'Spending by what it buys; codes of departments begin with 3, of governments with 5.',
  ],
  [
    '类|款|项|科目编码',
    '科目的层级：201 是类，20103 是款，2010301 是项。',
    'Class|Section|Item code',
    'Levels of a code: 201 class, 20103 section, 2010301 item.',
  ],
  [
    '绩效目标|绩效指标',
    '预算资金计划达到的产出和效果。',
    'Performance targets',
    'What the money is to produce and bring about.',
  ],
  ['成本指标|成本', '完成任务计划的花费。', 'Cost', 'What reaching the goal may cost.'],
  ['产出指标|产出', '完成的数量、质量和时效。', 'Output', 'How much is delivered, how well and when.'],
  ['效益指标|效益', '带来的经济、社会、生态等影响。', 'Benefit', 'Economic, social and ecological effects.'],
  ['满意度指标|满意度', '服务对象的满意程度。', 'Satisfaction', 'How content those are who are served.'],
  [
    '工资福利支出',
    '在职人员的工资、津补贴、社保和公积金等。',
    'Wages and benefits',
    'Pay, insurance and housing fund of serving staff.',
  ],
  [
    '商品和服务支出',
    '购买办公、水电、差旅、维修等商品和服务的支出。',
    'Goods and services',
    'Buying goods and services such as utilities, travel, repairs.',
  ],
  [
    '对个人和家庭的补助',
    '直接付给个人的退休费、抚恤金、助学金等。',
    'Subsidies to individuals and families',
    'Pensions, bereavement and study grants paid to people.',
  ],
  [
    '资本性支出',
    '购建房屋、设备、车辆等长期资产的支出。',
    'Capital|Capital expenditure',
    'Buying or building premises, equipment, vehicles.',
  ],
  [
    '其他运转类',
    '基本支出以外维持机构运转的项目，如房屋修缮、系统运维。',
    'Other operating projects',
    'Projects that keep an institution going, such as repairs of premises.',
  ],
  [
    '特定目标类',
    '为特定任务或政策目标安排的项目。',
    'Specific-purpose projects',
    'Projects for a particular task or policy goal.',
  ],
  [
    '政府采购',
    '用财政性资金依法购买货物、工程和服务。',
    'Government procurement',
    'Buying goods, works and services with public money by law.',
  ],
  [
    '转移支付|专项转移支付',
    '上级政府给下级政府的资金；专项的指定用途。',
    'Transfers|Special transfers',
    'Money from a higher government; special ones have a set use.',
  ],
];

/** Every term the kit explains. */
export const knownTerms: readonly KnownTerm[] = entries.map(([zhNames, zh, enNames, en]) => ({
  names: { 'zh-CN': zhNames.split('|'), en: enNames.split('|') },
  meaning: { 'zh-CN': zh, en },
}));

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
