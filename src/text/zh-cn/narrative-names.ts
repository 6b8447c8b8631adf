import type { SectionId } from '../../model/narrative/narrative-types.js';
import { baseWords } from './base.js';
import { sourceNames } from './sources.js';
import { threePublicWords } from './three-public.js';
import { spoken } from '../spoken.js';

/** Titles of the sections of part two, for documents that print none. */
export const sectionTitles = spoken<Record<SectionId, string>>('sectionTitles', {
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
});

const { basic, project, personnel, public: running } = baseWords('zh-CN');

/** Names of what part two speaks of, by subject. */
export const subjectNames = spoken<Record<string, string>>('subjectNames', {
  ...threePublicWords('zh-CN').names,
  ...sourceNames('zh-CN'),
  total: '“三公”经费',
  basic,
  project,
  personnel,
  public: running,
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
});
