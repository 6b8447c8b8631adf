import type { ChangeDirection } from '../model/series/three-public-facts.js';
import type { Catalogue } from './locale.js';

/** A change on last year, formatted. */
export interface OverviewChangeWords {
  direction: ChangeDirection;
  /** Without sign; `null` where only the direction is stated. */
  amount: string | null;
  /** With sign; `null` where there is none. */
  percent: string | null;
  /** Whether last year is known and not above zero, so that there is no percentage. */
  noBase: boolean;
  /** Year compared with, where it is not the year before. */
  year: number | null;
}

/** Words of the key figures. */
export interface OverviewWords {
  heading: string;
  table: string;
  names: Record<
    'income' | 'expenditure' | 'basic' | 'project' | 'threePublic' | 'projects' | 'targets' | 'units',
    string
  >;
  unsplit: string;
  profile: string;
  /** Unit of each count. */
  measures: Record<'projects' | 'targets' | 'units', string>;
  share(percent: string): string;
  shareOf(name: string, percent: string): string;
  change(change: OverviewChangeWords): string;
  isSum: string;
  derived: string;
  derivedNote: string;
  splitChart(parts: readonly string[]): string;
  reveal(name: string, table: string): string;
  figure: string;
  unit: string;
  previous: string;
  changed: string;
  source: string;
  none: string;
  summary(year: number, parts: readonly string[]): string;
  part(name: string, value: string, details: readonly string[]): string;
}

export const overviewWords: Catalogue<OverviewWords> = {
  'zh-CN': {
    heading: '主要数字',
    table: '收支、支出、“三公”经费和项目的表',
    names: {
      income: '收入总计',
      expenditure: '支出总计',
      basic: '基本支出',
      project: '项目支出',
      threePublic: '“三公”经费',
      projects: '项目',
      targets: '绩效指标',
      units: '预算单位',
    },
    unsplit: '未分基本和项目',
    profile: '部门概况',
    measures: { projects: '个', targets: '个', units: '个' },
    share: (percent) => `占 ${percent}`,
    shareOf: (name, percent) => `${name}占 ${percent}`,
    change: ({ direction, amount, percent, noBase, year }) => {
      const than = year === null ? '上年' : ` ${year} 年`;
      if (direction === 'unchanged') return `与${than}持平`;
      const way = `比${than}${direction === 'increase' ? '增加' : '减少'}`;
      if (amount === null) return `${way}，未说明金额`;
      return `${way} ${amount}${percent ? `（${percent}）` : noBase ? '（基数不大于 0，不算百分比）' : ''}`;
    },
    isSum: '表中未印，为各项之和',
    derived: '由文字推算',
    derivedNote: '* 上年数由文字说明的增减额推算，表中未印。',
    splitChart: (parts) => `支出构成：${parts.join('，')}`,
    reveal: (name, table) => `${name}：看《${table}》的原表`,
    figure: '数字',
    unit: '单位',
    previous: '上年',
    changed: '比上年',
    source: '来自',
    none: '没有公布',
    summary: (year, parts) => `${year} 年${parts.join('；')}。`,
    part: (name, value, details) => [`${name} ${value}`, ...details].join('，'),
  },
  en: {
    heading: 'Key figures',
    table: 'table of income, expenditure, three-public expenses or projects',
    names: {
      income: 'Total income',
      expenditure: 'Total expenditure',
      basic: 'Basic expenditure',
      project: 'Project expenditure',
      threePublic: 'Three-public expenses',
      projects: 'Projects',
      targets: 'Performance indicators',
      units: 'Budget units',
    },
    unsplit: 'Not split',
    profile: 'The department',
    measures: { projects: '', targets: '', units: '' },
    share: (percent) => `${percent} of the total`,
    shareOf: (name, percent) => `${inSentence(name)} ${percent} of expenditure`,
    change: ({ direction, amount, percent, noBase, year }) => {
      const than = year === null ? 'last year' : `${year}`;
      if (direction === 'unchanged') return `unchanged on ${than}`;
      const way = direction === 'increase' ? 'up' : 'down';
      if (amount === null) return `${way} on ${than}, amount not stated`;
      return `${way} ${amount} on ${than}${percent ? ` (${percent})` : noBase ? ' (base not above 0, so no percentage)' : ''}`;
    },
    isSum: 'not printed; a sum',
    derived: 'worked out from the text',
    derivedNote: '* Last year worked out from the change the text states; not printed in the table.',
    splitChart: (parts) => `Expenditure: ${parts.join(', ')}`,
    reveal: (name, table) => `${name}: see the official table, ${table}`,
    figure: 'Figure',
    unit: 'Unit',
    previous: 'Last year',
    changed: 'Change',
    source: 'From',
    none: 'not published',
    summary: (year, parts) => `Budget ${year}: ${parts.join('; ')}.`,
    part: (name, value, details) => `${inSentence(name)} ${[value, ...details].join(', ')}`,
  },
};

/** An English name within a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
