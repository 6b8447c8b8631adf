import type { Severity } from '../../../model/rules/finding.js';

/** How many of what a check found, consequences among them. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly passed: number;
  readonly notEvaluated: number;
}

/** How many documents came out how. */
export interface Tally {
  clean: number;
  faulty: number;
  failed: number;
}

export interface ReportWords {
  stdin: string;
  document(department: string, year: number): string;
  severities: Record<Severity, string>;
  failed: string;
  /** Between a file and what is said of it. */
  colon: string;
  counts(counts: Counts): string;
  hidden(count: number): string;
  total(tally: Tally): string;
  progress(number: number, of: number): string;
}

export const reportWords: ReportWords = {
  stdin: '标准输入',
  document: (department, year) => `${department} ${year} 年`,
  severities: { error: '错误', warning: '警告', info: '提示' },
  failed: '未检查',
  colon: '：',
  counts: ({ error, warning, info, passed, notEvaluated }) =>
    `错误 ${error} 处，警告 ${warning} 处，提示 ${info} 处；通过 ${passed} 条规则，未检查 ${notEvaluated} 条。`,
  hidden: (count) => `级别较低的 ${count} 处没有列出。`,
  total: ({ clean, faulty, failed }) =>
    `共 ${clean + faulty + failed} 份：没有错误 ${clean} 份，有错误 ${faulty} 份，未检查 ${failed} 份。`,
  progress: (number, of) => `正在检查第 ${number} 份，共 ${of} 份`,
};
