import type { TableId } from '../model/schema/tables.js';
import type { Catalogue, Locale } from './locale.js';

const titles: Catalogue<Record<TableId, string>> = {
  'zh-CN': {
    incomeExpenditure: '收支总表',
    income: '收入总表',
    expenditure: '支出总表',
    appropriation: '财政拨款收支总表',
    generalExpenditure: '一般公共预算支出表',
    basicExpenditure: '一般公共预算基本支出表',
    economicSummary: '支出经济分类汇总表',
    threePublic: '“三公”经费表',
    fundExpenditure: '政府性基金支出表',
    stateCapitalExpenditure: '国有资本经营预算支出表',
    projects: '项目支出表',
    overallPerformance: '部门整体绩效目标表',
    projectPerformance: '项目绩效目标表',
  },
  en: {
    incomeExpenditure: 'table of income and expenditure',
    income: 'table of income',
    expenditure: 'table of expenditure',
    appropriation: 'table of fiscal appropriations',
    generalExpenditure: 'table of general public budget expenditure',
    basicExpenditure: 'table of basic expenditure',
    economicSummary: 'table of expenditure by economic classification',
    threePublic: 'table of three-public expenses',
    fundExpenditure: 'table of government-managed fund expenditure',
    stateCapitalExpenditure: 'table of state capital expenditure',
    projects: 'table of project expenditure',
    overallPerformance: 'table of overall performance targets',
    projectPerformance: 'table of project performance targets',
  },
};

/** The common name of a statutory table; a document's own title is in the document. */
export function tableTitle(table: TableId, locale: Locale): string {
  return titles[locale][table];
}
