import type { DimensionFilter } from '../../model/series/filter-targets.js';
import type { TargetCounts } from '../../model/series/targets.js';
import { spoken } from '../spoken.js';

/** Words of the performance targets. */
export interface TargetsWords {
  heading: string;
  keys: string;
  table: string;
  tables: { overall: string; projects: string };
  scope: string;
  scopes: Record<'all' | 'overall' | 'projects', string>;
  search: string;
  placeholder: string;
  dimension: string;
  dimensions: Record<DimensionFilter | 'all', string>;
  shown(count: number, total: number): string;
  nothing: string;
  clear: string;
  explain: string;
  unexplain: string;
  openProjects: string;
  closeProjects: string;
  level1: string;
  level2: string;
  level3: string;
  name: string;
  value: string;
  frequency: string;
  asPrinted: string;
  printed(text: string): string;
  code: string;
  unit: string;
  unnamed: string;
  noTargets: string;
  indicators(count: number): string;
  summary(about: { year: number; counts: TargetCounts; projects: number }): string;
}

export const targetsWords = spoken<TargetsWords>('targetsWords', {
  heading: '绩效目标',
  keys: '上下方向键逐行移动，回车选定并展开说明',
  table: '绩效目标表',
  tables: { overall: '部门整体绩效目标表', projects: '项目绩效目标表' },
  scope: '范围',
  scopes: { all: '全部', overall: '部门整体', projects: '项目' },
  search: '搜索',
  placeholder: '指标、指标值、说明或项目',
  dimension: '指标类别',
  dimensions: {
    all: '全部',
    cost: '成本',
    output: '产出',
    benefit: '效益',
    satisfaction: '满意度',
    none: '其他',
  },
  shown: (count, total) => (count === total ? `共 ${total} 个指标` : `显示 ${count} / ${total} 个指标`),
  nothing: '没有符合条件的指标。',
  clear: '清除筛选',
  explain: '展开全部说明',
  unexplain: '收起全部说明',
  openProjects: '展开全部项目',
  closeProjects: '收起全部项目',
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  name: '指标',
  value: '指标值',
  frequency: '频次',
  asPrinted: '按原文',
  printed: (text) => `原文：${text}`,
  code: '项目编码',
  unit: '预算单位',
  unnamed: '（未写名称）',
  noTargets: '这个项目没有列出绩效指标。',
  indicators: (count) => `${count} 个指标`,
  summary: ({ year, counts, projects }) => {
    const { quantity, frequency, words, blank } = counts.byValue;
    const parts = [
      counts.overall > 0 ? `部门整体绩效指标 ${counts.overall} 个` : '',
      projects > 0 ? `${projects} 个项目的绩效指标 ${counts.projects} 个` : '',
    ];
    const values = [
      quantity > 0 ? `定量 ${quantity} 个` : '',
      frequency > 0 ? `按频次 ${frequency} 个` : '',
      words > 0 ? `定性 ${words} 个` : '',
      blank > 0 ? `空白 ${blank} 个` : '',
    ];
    const join = (texts: string[], by: string) => texts.filter(Boolean).join(by);
    return `${year} 年${join(parts, '，')}。指标值中${join(values, '、')}。`;
  },
});
