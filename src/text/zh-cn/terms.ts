import { spoken } from '../spoken.js';

/** A term of Chinese department budgets, as the kit explains it in its own words. */
export interface KnownTerm {
  /** The names it is printed or labelled by, with `|` between them and the usual one first. */
  names: string;
  meaning: string;
}

/** The terms the kit explains. */
export type TermId =
  | 'departmentBudget'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'personnel'
  | 'runningCosts'
  | 'threePublicExpenses'
  | 'travelAbroadOnDuty'
  | 'officialVehicles'
  | 'officialHospitality'
  | 'operatingCostOfTheOffice'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentManagedFunds'
  | 'stateCapitalOperations'
  | 'specialFiscalAccount'
  | 'ownFunds'
  | 'institutionalIncome'
  | 'carriedOver'
  | 'functionalClassification'
  | 'economicClassification'
  | 'class'
  | 'performanceTargets'
  | 'cost'
  | 'output'
  | 'benefit'
  | 'satisfaction'
  | 'wagesAndBenefits'
  | 'goodsAndServices'
  | 'subsidiesToIndividualsAndFamilies'
  | 'capital'
  | 'otherOperatingProjects'
  | 'specificPurposeProjects'
  | 'governmentProcurement'
  | 'transfers';

/** Words of definitions. */
export interface TermsWords {
  /** Label of the button that opens a definition. */
  open(term: string): string;
  /** Where a definition comes from. */
  printed(number: string): string;
  known: string;
}

/** Every term the kit explains. */
export const knownTerms = spoken<Readonly<Record<TermId, KnownTerm>>>('knownTerms', {
  departmentBudget: { names: '部门预算|单位预算', meaning: '部门及所属单位一年的全部收支计划。' },
  basicExpenditure: { names: '基本支出', meaning: '保障机构正常运转的支出，分人员经费和公用经费。' },
  projectExpenditure: { names: '项目支出', meaning: '基本支出以外，为特定任务或目标安排的支出。' },
  personnel: {
    names: '人员经费',
    meaning: '基本支出中用于人员的部分：工资、津补贴、社保、公积金、退休费等。',
  },
  runningCosts: {
    names: '公用经费|日常公用经费',
    meaning: '基本支出中维持日常运转的部分：办公、水电、差旅、维修等。',
  },
  threePublicExpenses: {
    names: '“三公”经费',
    meaning: '财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。',
  },
  travelAbroadOnDuty: {
    names: '因公出国（境）费|因公出国（境）费用|因公出国（境）经费',
    meaning: '公务出国（境）的旅费、住宿、伙食、培训等支出。',
  },
  officialVehicles: {
    names:
      '公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置费|公务用车购置|公务用车运行费|公务用车运行维护费',
    meaning: '购置费用于买车（含税）；运行费用于燃料、维修、过路、保险等。',
  },
  officialHospitality: { names: '公务接待费', meaning: '按规定接待公务来访的支出。' },
  operatingCostOfTheOffice: {
    names: '机关运行经费',
    meaning: '行政单位（含参照公务员法管理的事业单位）购买货物和服务的公用经费。',
  },
  fiscalAppropriation: {
    names: '财政拨款|财政拨款收入',
    meaning: '本级财政从一般公共预算、政府性基金预算和国有资本经营预算拨给的资金。',
  },
  generalPublicBudget: {
    names: '一般公共预算|一般公共预算拨款',
    meaning: '以税收为主的收入，用于公共服务和机构运转的预算。',
  },
  governmentManagedFunds: {
    names: '政府性基金|政府性基金预算|政府性基金预算拨款',
    meaning: '依法征收或由土地出让等取得、专用于特定公共事业的资金。',
  },
  stateCapitalOperations: {
    names: '国有资本经营预算|国有资本经营|国有资本经营预算拨款',
    meaning: '国有资本收益（如国企上缴利润）的收支预算。',
  },
  specialFiscalAccount: {
    names: '财政专户管理资金|纳入财政专户管理|财政专户',
    meaning: '存入财政专户、不缴国库的教育收费等资金。',
  },
  ownFunds: { names: '单位资金', meaning: '财政拨款和财政专户以外的单位收入。' },
  institutionalIncome: { names: '事业收入', meaning: '事业单位开展专业业务及辅助活动的收入。' },
  carriedOver: {
    names: '上年结转|上年结转结余|结转下年|年终结转|结转',
    meaning: '当年未用完、下年按原用途使用的资金。',
  },
  functionalClassification: {
    names: '功能分类|支出功能分类|功能科目',
    meaning: '按政府做什么事划分支出，有类、款、项三级。',
  },
  economicClassification: {
    names: '经济分类|支出经济分类|经济科目|部门经济分类|政府经济分类',
    meaning: '按钱怎么花划分支出，有类、款两级；部门科目以 3 开头，政府科目以 5 开头，相互对应。',
  },
  class: { names: '类|款|项|科目编码', meaning: '科目的层级：201 是类，20103 是款，2010301 是项。' },
  performanceTargets: { names: '绩效目标|绩效指标', meaning: '预算资金计划达到的产出和效果。' },
  cost: { names: '成本指标|成本', meaning: '完成任务计划的花费。' },
  output: { names: '产出指标|产出', meaning: '完成的数量、质量和时效。' },
  benefit: { names: '效益指标|效益', meaning: '带来的经济、社会、生态等影响。' },
  satisfaction: { names: '满意度指标|满意度', meaning: '服务对象的满意程度。' },
  wagesAndBenefits: { names: '工资福利支出', meaning: '在职人员的工资、津补贴和社保等。' },
  goodsAndServices: { names: '商品和服务支出', meaning: '购买办公、水电、维修等商品和服务。' },
  subsidiesToIndividualsAndFamilies: {
    names: '对个人和家庭的补助',
    meaning: '直接付给个人的退休费、抚恤金、助学金等。',
  },
  capital: { names: '资本性支出', meaning: '购建房屋、设备、车辆等长期资产的支出。' },
  otherOperatingProjects: { names: '其他运转类', meaning: '基本支出以外维持机构运转的项目。' },
  specificPurposeProjects: { names: '特定目标类', meaning: '为特定任务或政策目标安排的项目。' },
  governmentProcurement: { names: '政府采购', meaning: '用财政性资金依法购买货物、工程和服务。' },
  transfers: { names: '转移支付|专项转移支付', meaning: '上级政府给下级政府的资金；专项的指定用途。' },
});

export const termsWords = spoken<TermsWords>('termsWords', {
  open: (term) => `名词解释：${term}`,
  printed: (number) => `本公开的名词解释${number && `（${number.replace(/、$/, '')}）`}`,
  known: 'budget-kit 的通俗解释',
});
