import { spoken } from '../spoken.js';

/** Words of the key figures. */
export interface OverviewWords {
  heading: string;
  table: string;
  names: Record<'income' | 'expenditure' | 'threePublic' | 'projects' | 'targets' | 'units', string>;
  unsplit: string;
  profile: string;
  count(count: number): string;
  share(percent: string): string;
  shareOf(name: string, percent: string): string;
  isSum: string;
  reveal(name: string, table: string): string;
  change: string;
  source: string;
  summary(year: number, parts: readonly string[]): string;
  part(name: string, value: string, change: string): string;
}

export const overviewWords = spoken<OverviewWords>('overviewWords', {
  heading: '主要数字',
  table: '收支、支出、“三公”经费和项目的表',
  names: {
    income: '收入总计',
    expenditure: '支出总计',
    threePublic: '“三公”经费',
    projects: '项目',
    targets: '绩效指标',
    units: '预算单位',
  },
  unsplit: '未分基本和项目',
  profile: '部门概况',
  count: (count) => `${count} 个`,
  share: (percent) => `占 ${percent}`,
  shareOf: (name, percent) => `${name}占 ${percent}`,
  isSum: '表中未印，为各项之和',
  reveal: (name, table) => `${name}：看《${table}》的原表`,
  change: '增减',
  source: '来自',
  summary: (year, parts) => `${year} 年${parts.join('；')}。`,
  part: (name, value, change) => `${name} ${value}${change && '，'}${change}`,
});
