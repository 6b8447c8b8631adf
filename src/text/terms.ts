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
    '部门及其所属单位一年全部收入和支出的计划。',
    'Department budget',
    'All income and spending a department and its units plan for one year.',
  ],
  [
    '基本支出',
    '为保障机构正常运转、完成日常工作任务的支出，分为人员经费和公用经费。',
    'Basic expenditure',
    'What an institution needs to run day by day: personnel and running costs.',
  ],
  [
    '项目支出',
    '在基本支出之外，为特定工作任务或事业发展目标安排的支出。',
    'Project expenditure',
    'Spending beyond the basics, for particular tasks or goals.',
  ],
  [
    '人员经费',
    '用在人身上的基本支出：工资、津贴补贴、社会保险、住房公积金、离退休费等。',
    'Personnel|Personnel costs',
    'Basic expenditure on people: pay, allowances, social insurance, housing fund, pensions.',
  ],
  [
    '公用经费|日常公用经费',
    '维持日常运转的基本支出：办公、水电、差旅、会议、维修等。',
    'Running costs',
    'Basic expenditure on daily operation: offices, utilities, travel, meetings, repairs.',
  ],
  [
    '“三公”经费',
    '用财政拨款安排的因公出国（境）费、公务用车购置及运行费、公务接待费。',
    'Three-public expenses',
    'Travel abroad, official vehicles and official hospitality, paid from fiscal appropriation.',
  ],
  [
    '因公出国（境）费|因公出国（境）费用|因公出国（境）经费',
    '公务出国（境）的国际旅费、住宿、伙食、培训等支出。',
    'Travel abroad on duty|Travel abroad',
    'International fares, lodging, meals and training of official trips abroad.',
  ],
  [
    '公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置费|公务用车购置|公务用车运行费|公务用车运行维护费',
    '购置费是买车的支出（含购置税）；运行费是燃料、维修、过路过桥、保险等支出。',
    'Official vehicles|Purchase of vehicles|Running of vehicles',
    'Purchase: buying vehicles, with tax. Running: fuel, repairs, tolls, insurance.',
  ],
  [
    '公务接待费',
    '按规定接待公务来访（含外宾）的支出。',
    'Official hospitality|Hospitality',
    'Receiving official guests, from abroad too, within the rules.',
  ],
  [
    '机关运行经费',
    '行政单位和参照公务员法管理的事业单位用于购买货物和服务的公用经费。',
    'Operating cost of the office|Operating costs',
    'What administrative bodies spend of their running costs on goods and services.',
  ],
  [
    '财政拨款|财政拨款收入',
    '本级财政安排给部门的资金，来自一般公共预算、政府性基金预算和国有资本经营预算。',
    'Fiscal appropriation|Appropriation',
    'Money the treasury of the same level gives: general public, fund and state-capital budgets.',
  ],
  [
    '一般公共预算|一般公共预算拨款',
    '以税收为主要收入，用于民生、经济社会发展、国家安全和机构运转的预算。',
    'General public budget',
    'The main budget, fed mostly by taxes, for public services and the state’s own running.',
  ],
  [
    '政府性基金|政府性基金预算|政府性基金预算拨款',
    '依法向特定对象征收或以土地出让等方式取得、专项用于特定公共事业的资金。',
    'Government-managed funds|Government funds',
    'Levies and income such as land sales, kept for particular public purposes.',
  ],
  [
    '国有资本经营预算|国有资本经营|国有资本经营预算拨款',
    '对国有资本收益（如国有企业上缴的利润）作出的收支安排。',
    'State capital operations|State-capital budget|State capital',
    'Income from state capital, such as profits of state enterprises, and its use.',
  ],
  [
    '财政专户管理资金|纳入财政专户管理|财政专户',
    '不缴国库、存入财政专户管理的教育收费等收入。',
    'Special fiscal account|Special fiscal accounts',
    'Income such as school fees, kept in a fiscal account outside the treasury.',
  ],
  [
    '单位资金',
    '除财政拨款和财政专户管理资金以外的单位收入：事业、经营、上级补助、附属单位上缴和其他收入。',
    'Own funds|Units’ own funds|Unit funds',
    'A unit’s income other than appropriation and special fiscal accounts.',
  ],
  [
    '事业收入',
    '事业单位开展专业业务活动及其辅助活动取得的收入。',
    'Institutional income|Income from services',
    'What public institutions earn by their professional work.',
  ],
  [
    '上年结转|上年结余结转|结转下年|年终结转|结转',
    '当年没有用完、下一年按原用途继续使用的资金。',
    'Carried over|Carry-over|Carried forward',
    'Money not used in its year and kept for the same purpose in the next.',
  ],
  [
    '功能分类|支出功能分类|功能科目',
    '按政府做什么事给支出分类，分类、款、项三级。',
    'Functional classification|Function|Expenditure by function',
    'Sorts spending by what the state does, on three levels: class, section, item.',
  ],
  [
    '经济分类|支出经济分类|经济科目',
    '按钱怎么花给支出分类；部门预算和政府预算各有一套科目，都分类、款两级。',
    'Economic classification',
    'Sorts spending by what the money buys; departments and governments use separate codes.',
  ],
  [
    '部门预算支出经济分类|部门经济分类|部门预算经济分类',
    '部门编制预算用的经济科目，三位编码为类（如 301 工资福利支出），五位为款。',
    'Department classes',
    'Economic codes of departments: three digits for a class (301 wages), five for an item.',
  ],
  [
    '政府预算支出经济分类|政府经济分类|政府预算经济分类',
    '政府汇总预算用的经济科目，编码以 5 开头，与部门科目有对应关系。',
    'Government classes',
    'Economic codes of whole governments; they begin with 5 and match those of departments.',
  ],
  [
    '类|款|项|科目编码',
    '科目的层级，由大到小：如 201 是类，20103 是款，2010301 是项。',
    'Class|Section|Item code',
    'Levels of a classification: 201 is a class, 20103 a section, 2010301 an item.',
  ],
  [
    '绩效目标|绩效指标',
    '预算资金计划达到的产出和效果，用可以衡量的指标表示。',
    'Performance targets',
    'What the money is to produce and bring about, put in indicators that can be measured.',
  ],
  ['成本指标|成本', '完成任务预计的花费或代价。', 'Cost', 'What reaching the goal is expected to cost.'],
  [
    '产出指标|产出',
    '提供的产品或服务的数量、质量和时效。',
    'Output',
    'How much is delivered, how well and when.',
  ],
  [
    '效益指标|效益',
    '产出带来的经济、社会、生态等影响。',
    'Benefit',
    'Economic, social or ecological effects.',
  ],
  [
    '满意度指标|满意度',
    '服务对象或受益者的满意程度。',
    'Satisfaction',
    'How content those are who are served.',
  ],
  [
    '工资福利支出',
    '发给在职人员的劳动报酬和为其缴纳的社会保险、住房公积金等。',
    'Wages and benefits',
    'Pay of serving staff, with social insurance and housing fund.',
  ],
  [
    '商品和服务支出',
    '购买商品和服务的支出，如办公、印刷、水电、差旅、维修。',
    'Goods and services',
    'Buying goods and services: offices, printing, utilities, travel, repairs.',
  ],
  [
    '对个人和家庭的补助|对个人和家庭的补助支出',
    '直接付给个人和家庭的支出，如离退休费、抚恤金、助学金。',
    'Subsidies to individuals and families',
    'Paid to people directly: pensions, bereavement and study grants.',
  ],
  [
    '资本性支出',
    '用于购建房屋、设备、车辆、信息系统等长期使用的资产。',
    'Capital|Capital expenditure',
    'Buying or building lasting assets: premises, equipment, vehicles, systems.',
  ],
  [
    '其他运转类|其他运转类项目',
    '人员经费、公用经费以外，保障机构持续运转的项目，如房屋修缮、系统运维。',
    'Other operating projects',
    'Projects that keep an institution going, such as repairs of premises and systems.',
  ],
  [
    '特定目标类|特定目标类项目',
    '为完成特定任务、实现特定政策目标安排的项目。',
    'Specific-purpose projects',
    'Projects for a particular task or policy goal.',
  ],
  [
    '政府采购',
    '用财政性资金依法采购集中采购目录以内或限额标准以上的货物、工程和服务。',
    'Government procurement',
    'Buying goods, works and services with public money under procurement law.',
  ],
  [
    '转移支付|专项转移支付',
    '上级政府给下级政府的资金；专项的指定用途。',
    'Transfers|Special transfers',
    'Money from a higher government to a lower one; special ones have a set use.',
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
