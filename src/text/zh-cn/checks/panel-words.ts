import type { RuleGroup, Severity } from '../../../model/rules/finding.js';

/** Counts of a summary. */
export interface Counts extends Record<Severity, number> {
  /** Rules of the catalogue, those that were evaluated, and those of them that hold. */
  all: number;
  evaluated: number;
  passed: number;
}

/** Words of the list of findings and of the marks on figures. */
export interface PanelWords {
  summary(counts: Counts): string;
  readerSummary(evaluated: number, findings: number): string;
  checking: string;
  calm(evaluated: number): string;
  severities: Record<Severity, string>;
  groups: Record<RuleGroup, string>;
  filter: string;
  all: string;
  count(count: number): string;
  more(count: number): string;
  /** What stands after the number; narrow figures show the number alone. */
  touched(count: number): string;
  reveal: string;
  consequences(count: number): string;
  source(text: string): string;
  notEvaluated(count: number): string;
  passed(count: number): string;
  publisherNote: string;
  readerNote: string;
}

export const panelWords: PanelWords = {
  summary: ({ all, evaluated, passed, error, warning, info }) =>
    `${all} 条规则中核对了 ${evaluated} 条：${passed} 条通过；发现错误 ${error} 处、疑点 ${warning} 处、提示 ${info} 处。`,
  readerSummary: (evaluated, findings) =>
    findings === 0
      ? `按 ${evaluated} 条规则核对了这份公开，数字前后一致。`
      : `按 ${evaluated} 条规则核对了这份公开，有 ${findings} 处对不上或缺少。图表都按公开的原样展示。`,
  checking: '正在核对…',
  calm: (evaluated) => `${evaluated} 项核对全部通过。`,
  severities: { error: '错误', warning: '疑点', info: '提示' },
  groups: {
    row: '同一行',
    table: '同一张表',
    cross: '表与表',
    narrative: '文字与表',
    yearOnYear: '与上年比较',
    codes: '编码与科目',
    completeness: '公开是否完整',
    performance: '绩效目标',
    layout: '版面',
  },
  filter: '按轻重筛选',
  all: '全部',
  count: (count) => `${count} 处`,
  more: (count) => `另有 ${count} 处`,
  touched: () => '处核对提示',
  reveal: '看单元格',
  consequences: (count) => `同一原因还影响 ${count} 处`,
  source: (text) => `依据：${text}`,
  notEvaluated: (count) => `没有核对的 ${count} 条，以及原因`,
  passed: (count) => `通过的 ${count} 条`,
  publisherNote: '只核对，不改动：图表和原表一律按公开的数字展示。',
  readerNote: '核对由计算机按公开的规则完成，数字的解释以公开单位为准。',
};
