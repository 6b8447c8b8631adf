import type { Catalogue } from './locale.js';

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

export const overviewWords: Catalogue<OverviewWords> = {
  'zh-CN': {
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
  },
  en: {
    heading: 'Key figures',
    table: 'table of income, expenditure, three-public expenses or projects',
    names: {
      income: 'Total income',
      expenditure: 'Total expenditure',
      threePublic: 'Three-public expenses',
      projects: 'Projects',
      targets: 'Performance indicators',
      units: 'Budget units',
    },
    unsplit: 'Not split',
    profile: 'The department',
    count: (count) => `${count}`,
    share: (percent) => `${percent} of the total`,
    shareOf: (name, percent) => `${inSentence(name)} ${percent} of expenditure`,
    isSum: 'not printed; a sum',
    reveal: (name, table) => `${name}: see the official table, ${table}`,
    change: 'Change',
    source: 'From',
    summary: (year, parts) => `Budget ${year}: ${parts.join('; ')}.`,
    part: (name, value, change) => `${inSentence(name)} ${value}${change && ', '}${change}`,
  },
};

/** An English name within a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
