import type { KnownTerm, TermId, TermsWords } from '../zh-cn/terms.js';

/** Every term the kit explains. */
export const knownTerms: Readonly<Record<TermId, KnownTerm>> = {
  departmentBudget: {
    names: 'Department budget',
    meaning: 'All income and spending a department plans for a year.',
  },
  basicExpenditure: {
    names: 'Basic expenditure',
    meaning: 'What an institution needs to run: personnel and running costs.',
  },
  projectExpenditure: {
    names: 'Project expenditure',
    meaning: 'Spending for particular tasks or goals, beyond the basics.',
  },
  personnel: {
    names: 'Personnel',
    meaning: 'Basic expenditure on people: pay, insurance, housing fund, pensions.',
  },
  runningCosts: {
    names: 'Running costs',
    meaning: 'Basic expenditure on daily running: offices, utilities, travel, repairs.',
  },
  threePublicExpenses: {
    names: 'Three-public expenses',
    meaning: 'Travel abroad, official vehicles and hospitality, paid from fiscal appropriation.',
  },
  travelAbroadOnDuty: {
    names: 'Travel abroad on duty|Travel abroad',
    meaning: 'Fares, lodging, meals and training of official trips abroad.',
  },
  officialVehicles: {
    names: 'Official vehicles|Purchase of vehicles|Running of vehicles',
    meaning: 'Purchase: buying, with tax. Running: fuel, repairs, tolls, insurance.',
  },
  officialHospitality: {
    names: 'Official hospitality|Hospitality',
    meaning: 'Receiving official guests within the rules.',
  },
  operatingCostOfTheOffice: {
    names: 'Operating cost of the office|Operating costs',
    meaning: 'Running costs of administrative bodies for goods and services.',
  },
  fiscalAppropriation: {
    names: 'Fiscal appropriation|Appropriation',
    meaning: 'Money from the budgets of the government of the same level.',
  },
  generalPublicBudget: {
    names: 'General public budget',
    meaning: 'The main budget, fed mostly by taxes, for public services.',
  },
  governmentManagedFunds: {
    names: 'Government-managed funds|Government funds',
    meaning: 'Levies, land sales and the like, kept for particular public purposes.',
  },
  stateCapitalOperations: {
    names: 'State capital operations|State-capital budget|State capital',
    meaning: 'Income from state capital, such as profits, and its use.',
  },
  specialFiscalAccount: {
    names: 'Special fiscal account|Special fiscal accounts',
    meaning: 'School fees and the like, kept outside the treasury.',
  },
  ownFunds: {
    names: 'Own funds|Unit funds',
    meaning: 'Income of a unit other than appropriation and special accounts.',
  },
  institutionalIncome: {
    names: 'Institutional income',
    meaning: 'What public institutions earn by their professional work.',
  },
  carriedOver: {
    names: 'Carried over|Carry-over|Carried forward',
    meaning: 'Money left from one year for the same purpose in the next.',
  },
  functionalClassification: {
    names: 'Functional classification|Function|Expenditure by function',
    meaning: 'Spending by what it is for, in classes, sections and items.',
  },
  economicClassification: {
    names: 'Economic classification|Department classes|Government classes',
    meaning: 'Spending by what it buys; codes of departments begin with 3, of governments with 5.',
  },
  class: {
    names: 'Class|Section|Item code',
    meaning: 'Levels of a code: 201 class, 20103 section, 2010301 item.',
  },
  performanceTargets: {
    names: 'Performance targets',
    meaning: 'What the money is to produce and bring about.',
  },
  cost: { names: 'Cost', meaning: 'What reaching the goal may cost.' },
  output: { names: 'Output', meaning: 'How much is delivered, how well and when.' },
  benefit: { names: 'Benefit', meaning: 'Economic, social and ecological effects.' },
  satisfaction: { names: 'Satisfaction', meaning: 'How content those are who are served.' },
  wagesAndBenefits: {
    names: 'Wages and benefits',
    meaning: 'Pay, insurance and housing fund of serving staff.',
  },
  goodsAndServices: {
    names: 'Goods and services',
    meaning: 'Buying goods and services such as utilities, travel, repairs.',
  },
  subsidiesToIndividualsAndFamilies: {
    names: 'Subsidies to individuals and families',
    meaning: 'Pensions, bereavement and study grants paid to people.',
  },
  capital: {
    names: 'Capital|Capital expenditure',
    meaning: 'Buying or building premises, equipment, vehicles.',
  },
  otherOperatingProjects: {
    names: 'Other operating projects',
    meaning: 'Projects that keep an institution going, such as repairs of premises.',
  },
  specificPurposeProjects: {
    names: 'Specific-purpose projects',
    meaning: 'Projects for a particular task or policy goal.',
  },
  governmentProcurement: {
    names: 'Government procurement',
    meaning: 'Buying goods, works and services with public money by law.',
  },
  transfers: {
    names: 'Transfers|Special transfers',
    meaning: 'Money from a higher government; special ones have a set use.',
  },
};

export const termsWords: TermsWords = {
  open: (term) => `Definition: ${term}`,
  printed: (number) => `From the terms of this disclosure${number && ` (${number.replace(/、$/, '')})`}`,
  known: 'Plain words of budget-kit',
};
