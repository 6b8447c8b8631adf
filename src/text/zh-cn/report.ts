import type { TableState } from '../../model/table-state.js';
import { spoken } from '../spoken.js';

/** Words of the report. */
export interface ReportWords {
  heading(year: number, department: string): string;
  scope: Record<'consolidated' | 'own', string>;
  published(date: string): string;
  contents: string;
  overview: string;
  parts: Record<'profile' | 'narrative' | 'glossary' | 'tables', string>;
  states: Record<TableState, string>;
  unlisted: string;
  notATable: string;
  listedButAbsent: string;
  asPrinted: string;
  untitled: string;
  official: string;
  rows(count: number): string;
  sameAs(title: string): string;
  shownWith(title: string): string;
  view: string;
  views: Record<'story' | 'tables' | 'all', string>;
  selected(name: string): string;
  clear: string;
}

export const reportWords = spoken<ReportWords>('reportWords', {
  heading: (year, department) => `${department} ${year} 年部门预算`,
  scope: { consolidated: '汇总（含所属单位）', own: '本级' },
  published: (date) => `公开时间：${date}`,
  contents: '目录',
  overview: '主要数字',
  parts: { profile: '部门概况', narrative: '预算情况说明', glossary: '名词解释', tables: '部门预算表' },
  states: { shown: '已公开', empty: '空表', unread: '未读成数据', absent: '未公开' },
  unlisted: '目录未列',
  notATable: '无对应表',
  listedButAbsent: '目录列出了这张表，但文件里没有。',
  asPrinted: '公布的样子',
  untitled: '没有标题的表',
  official: '官方原表',
  rows: (count) => `${count} 行`,
  sameAs: (title) => `各项金额与《${title}》相同，图见该表。`,
  shownWith: (title) => `与《${title}》合在一张图里，见该表。`,
  view: '看法',
  views: { story: '图文', tables: '原表', all: '全部' },
  selected: (name) => `已选：${name}`,
  clear: '清除',
});
