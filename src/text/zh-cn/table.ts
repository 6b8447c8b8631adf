import type { TableId } from '../../model/schema/tables.js';
import { spoken } from '../spoken.js';

/** Words of the statutory tables. */
export interface TableWords {
  /** What the tables are called where the document has no title for them. */
  names: Record<TableId, string>;
  form: string;
  lead(label: string): string;
  isEmpty: string;
  unread: string;
  isUnread: string;
  /** Cue below the head of a table that is wider than its room. */
  scroll(columns: number): string;
  keys: string;
  search: string;
  placeholder: string;
  shown(count: number, total: number): string;
  nothing: string;
  sort(column: string): string;
}

export const tableWords = spoken<TableWords>('tableWords', {
  names: {
    incomeExpenditure: '收支总表',
    income: '收入总表',
    expenditure: '支出总表',
    appropriation: '财政拨款收支总表',
    generalExpenditure: '一般公共预算支出表',
    basicExpenditure: '一般公共预算基本支出表',
    economicSummary: '支出经济分类汇总表',
    threePublic: '“三公”经费表',
    fundExpenditure: '政府性基金预算支出表',
    stateCapitalExpenditure: '国有资本经营预算支出表',
    projects: '项目支出表',
    overallPerformance: '部门整体绩效目标表',
    projectPerformance: '项目绩效目标表',
  },
  form: '表号',
  lead: (label) => `${label}：`,
  unread: '其他表',
  isUnread: '这张表没有读成数据，按公布的样子列出。',
  isEmpty: '这张表已经公开，表中没有数据。',
  scroll: (columns) => `左右滑动查看全部 ${columns} 列`,
  keys: '方向键在单元格之间移动，Home、End 到行首行尾，回车选定',
  search: '在表中搜索',
  placeholder: '编码、名称…',
  shown: (count, total) => (count === total ? `共 ${total} 行` : `${count} / ${total} 行`),
  nothing: '没有符合条件的行。',
  sort: (column) => `按${column}排序`,
});
