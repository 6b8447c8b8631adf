import type { TableId } from '../../model/schema/tables.js';
import { filled, type Row } from './grid-text.js';
import { keyOf } from '../words/keys.js';

const LEVEL = /^([一二三]级)?(绩效)?指标(名称)?$/;

/**
 * In forms of performance targets that begin with goals and money and list the indicators below, the row of the heads
 * of the indicators; `null` where the table is no such form.
 */
export function findIndicatorHead(rows: readonly Row[], table: TableId): number | null {
  if (table !== 'overallPerformance' && table !== 'projectPerformance') return null;
  const found = rows.findIndex((row) => isIndicatorHead(row));
  if (found < 0) return null;
  if (table === 'overallPerformance') return found;
  // Project after project in rows has its names and money beside the indicators, in the same head.
  return namesProject(rows.slice(0, found)) ? found : null;
}

function isIndicatorHead(row: Row): boolean {
  const keys = filled(row).map(({ text }) => keyOf(text));
  return keys.filter((key) => LEVEL.test(key)).length >= 2 && keys.some((key) => /(指标|目标)值/.test(key));
}

/** Whether rows are a form for one project: 项目名称 with its name beside it, indicators below. */
export function isProjectForm(rows: readonly Row[]): boolean {
  return findIndicatorHead(rows, 'projectPerformance') !== null;
}

function namesProject(rows: readonly Row[]): boolean {
  return rows.some((row) => {
    const [label, value] = filled(row);
    return label !== undefined && value !== undefined && /^项目(支出)?名称:?$/.test(keyOf(label.text));
  });
}
