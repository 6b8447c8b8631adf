import type { SectionId } from '../model/narrative/narrative-types.js';
import { baseWords } from './base.js';
import type { Catalogue } from './locale.js';
import { sourceNames } from './sources.js';
import { threePublicWords } from './three-public.js';

/** Titles of the sections of part two, for documents that print none. */
export const sectionTitles: Catalogue<Record<SectionId, string>> = {
  'zh-CN': {
    'income-and-expenditure': '收入支出预算总体情况',
    income: '收入预算总体情况',
    expenditure: '支出预算总体情况',
    appropriation: '财政拨款收入支出预算总体情况',
    'general-expenditure': '一般公共预算支出预算情况',
    'basic-expenditure': '一般公共预算基本支出预算情况',
    'three-public': '“三公”经费支出情况',
    'fund-expenditure': '政府性基金、国有资本经营预算支出情况',
    other: '其他重要事项',
    'operating-cost': '机关运行经费',
    procurement: '政府采购支出情况',
    'performance-targets': '绩效目标设置情况',
    'state-assets': '国有资产占用情况',
    'special-transfers': '专项转移支付项目情况',
  },
  en: {
    'income-and-expenditure': 'Income and expenditure',
    income: 'Income',
    expenditure: 'Expenditure',
    appropriation: 'Fiscal appropriation',
    'general-expenditure': 'Expenditure from the general public budget',
    'basic-expenditure': 'Basic expenditure from the general public budget',
    'three-public': 'Three-public expenses',
    'fund-expenditure': 'Expenditure from government funds and state capital',
    other: 'Other important matters',
    'operating-cost': 'Operating cost of the office',
    procurement: 'Government procurement',
    'performance-targets': 'Performance targets',
    'state-assets': 'State-owned assets',
    'special-transfers': 'Special transfer payments',
  },
};

/** Names of what part two speaks of, by subject. */
export const subjectNames: Catalogue<Record<string, string>> = {
  'zh-CN': {
    ...threePublicWords['zh-CN'].names,
    ...sourceNames['zh-CN'],
    total: '“三公”经费',
    basic: baseWords['zh-CN'].basic,
    project: baseWords['zh-CN'].project,
    personnel: baseWords['zh-CN'].personnel,
    public: baseWords['zh-CN'].public,
    incomeTotal: '收入总计',
    expenditureTotal: '支出总计',
    income: '收入合计',
    expenditure: '支出合计',
    appropriationIncome: '财政拨款收入总计',
    appropriationExpenditure: '财政拨款支出总计',
    generalExpenditure: '一般公共预算支出',
    basicExpenditure: '一般公共预算基本支出',
    fundExpenditure: '政府性基金预算支出',
    stateCapitalExpenditure: '国有资本经营预算支出',
  },
  en: {
    ...threePublicWords.en.names,
    ...sourceNames.en,
    total: 'Three-public expenses',
    basic: baseWords.en.basic,
    project: baseWords.en.project,
    personnel: baseWords.en.personnel,
    public: baseWords.en.public,
    incomeTotal: 'Total income',
    expenditureTotal: 'Total expenditure',
    income: 'Income',
    expenditure: 'Expenditure',
    appropriationIncome: 'Income from fiscal appropriation',
    appropriationExpenditure: 'Expenditure from fiscal appropriation',
    generalExpenditure: 'Expenditure from the general public budget',
    basicExpenditure: 'Basic expenditure from the general public budget',
    fundExpenditure: 'Expenditure from government-managed funds',
    stateCapitalExpenditure: 'Expenditure from state capital',
  },
};
