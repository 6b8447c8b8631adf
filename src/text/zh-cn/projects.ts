import type { ProjectGrouping } from '../../model/series/project-groups.js';
import { sourceNames } from './sources.js';
import { spoken } from '../spoken.js';

/** Words of the projects. */
export interface ProjectsWords {
  heading: string;
  table: string;
  grouping: string;
  groupings: Record<ProjectGrouping, string>;
  /** The group of projects for which the document does not say. */
  unknown: string;
  unproven: string;
  notCounted: string;
  sources: Record<string, string>;
  placeholder: string;
  shown(count: number, total: number): string;
  nothing: string;
  rest(count: number): string;
  count(count: number): string;
  type: string;
  source: string;
  function: string;
  inferred: string;
  otherAmount(amount: string): string;
  isSum: string;
  sourcesDiffer(sum: string): string;
  matchedByName: string;
  matchedByAmount(name: string): string;
  onlyProjects: string;
  onlyTargets: string;
  noTargetsTable: string;
  noProjectsTable: string;
  summary(about: {
    year: number;
    count: number;
    sum: string;
    /** The largest with their shares; '' without any. */
    largest: string;
    inferred: number;
    targets: number;
    indicators: number;
  }): string;
}

export const projectsWords = spoken<ProjectsWords>('projectsWords', {
  heading: '项目支出与绩效目标',
  table: '项目支出表或项目绩效目标表',
  grouping: '分组',
  groupings: { type: '按类型', unit: '按单位', source: '按资金来源', function: '按功能科目' },
  unknown: '未注明',
  unproven: '金额不能证明属于哪个科目',
  notCounted: '只在项目绩效目标表中，不计入合计',
  sources: {
    ...sourceNames('zh-CN'),
    government: '政府预算资金',
  },
  placeholder: '项目、编码、类型或单位',
  shown: (count, total) => `显示 ${count} / ${total} 个项目`,
  nothing: '没有符合条件的项目。',
  rest: (count) => `显示其余 ${count} 个`,
  count: (count) => `${count} 个项目`,
  type: '项目类型',
  source: '资金来源',
  function: '功能科目',
  inferred: '推断：金额恰好相符',
  otherAmount: (amount) => `项目绩效目标表印的金额是 ${amount}。`,
  isSum: '合计栏空白，金额是各来源之和。',
  sourcesDiffer: (sum) => `各来源之和 ${sum}，与合计不同，条形不分来源。`,
  matchedByName: '推断：两张表中只有这一个同名项目。',
  matchedByAmount: (name) => `推断：就是项目绩效目标表中的“${name}”，同一单位只有它们金额相同。`,
  onlyProjects: '项目绩效目标表没有这个项目。',
  onlyTargets: '项目支出表没有这个项目。',
  noTargetsTable: '这份公开没有项目绩效目标表，所以没有各项目的绩效目标。',
  noProjectsTable: '这份公开没有项目支出表，以上取自项目绩效目标表。',
  summary: ({ year, count, sum, largest, inferred, targets, indicators }) =>
    [
      `${year} 年项目支出 ${sum}，共 ${count} 个项目`,
      largest && `，最大的是${largest}`,
      targets > 0 ? `；${targets} 个项目列出了绩效指标，共 ${indicators} 个` : '',
      inferred > 0 ? `；${inferred} 个项目的功能科目可由金额推断` : '',
      '。',
    ].join(''),
});
