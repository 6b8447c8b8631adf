import type { Catalogue } from './locale.js';

/** Words of the report. */
export interface ReportWords {
  heading(year: number, department: string): string;
  scope: Record<'consolidated' | 'own', string>;
  keyFigures: string;
  total: string;
  threePublic: string;
  /** Share of the total. */
  shareOfTotal(share: string): string;
  /** Change on last year, with the percentage where there is one. */
  change(direction: 'increase' | 'decrease' | 'unchanged', amount: string, percent: string | null): string;
  targets: string;
  targetCount(projects: number): string;
  published(date: string): string;
}

export const reportWords: Catalogue<ReportWords> = {
  'zh-CN': {
    heading: (year, department) => `${department} ${year} 年部门预算`,
    scope: { consolidated: '汇总（含所属单位）', own: '本级' },
    keyFigures: '主要数字',
    total: '支出总计',
    threePublic: '“三公”经费',
    shareOfTotal: (share) => `占 ${share}`,
    change: (direction, amount, percent) =>
      direction === 'unchanged'
        ? '与上年持平'
        : `比上年${direction === 'increase' ? '增加' : '减少'} ${amount}${percent ? `（${percent}）` : ''}`,
    targets: '绩效指标',
    targetCount: (projects) => (projects ? `含 ${projects} 个项目的目标` : ''),
    published: (date) => `公开时间：${date}`,
  },
  en: {
    heading: (year, department) => `${department}: budget ${year}`,
    scope: { consolidated: 'with subordinate units', own: 'own office only' },
    keyFigures: 'Key figures',
    total: 'Total expenditure',
    threePublic: 'Three-public expenses',
    shareOfTotal: (share) => `${share} of the total`,
    change: (direction, amount, percent) =>
      direction === 'unchanged'
        ? 'unchanged on last year'
        : `${direction === 'increase' ? 'up' : 'down'} ${amount} on last year${percent ? ` (${percent})` : ''}`,
    targets: 'Performance targets',
    targetCount: (projects) => (projects ? `including those of ${projects} projects` : ''),
    published: (date) => `Published ${date}`,
  },
};
