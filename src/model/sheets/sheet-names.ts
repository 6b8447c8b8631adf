import { TABLE_IDS, type TableId } from '../schema/tables.js';

/** Sheets that are no table. */
export const SHEET_NAMES = {
  contents: '目录',
  profile: '部门概况',
  narrative: '情况说明',
  glossary: '名词解释',
  /** What no other sheet shows, and the document as it was; a long one goes on in `数据说明2` and so on. */
  data: '数据说明',
} as const;

/** Short names of the tables. They are part of the file's format: a sheet is found again by its name. */
const tables: Readonly<Record<TableId, string>> = {
  incomeExpenditure: '收支总表',
  income: '收入总表',
  expenditure: '支出总表',
  appropriation: '财政拨款收支总表',
  generalExpenditure: '一般公共预算支出表',
  basicExpenditure: '一般公共预算基本支出表',
  economicSummary: '支出经济分类汇总表',
  threePublic: '三公经费表',
  fundExpenditure: '政府性基金预算支出表',
  stateCapitalExpenditure: '国有资本经营预算支出表',
  projects: '项目支出表',
  overallPerformance: '部门整体绩效目标表',
  projectPerformance: '项目绩效目标表',
};

/** Name of a table's sheet, with its number among the thirteen: `03支出总表`. */
export function tableSheetName(table: TableId): string {
  return `${String(TABLE_IDS.indexOf(table) + 1).padStart(2, '0')}${tables[table]}`;
}
