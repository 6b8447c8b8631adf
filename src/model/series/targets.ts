import { keepLast } from '../keep-last.js';
import { toFen, type Fen } from '../money.js';
import type { Budget } from '../schema/document.js';
import { searchKey } from '../search-key.js';
import { parseTargetValue, type TargetValue } from '../target-value.js';

/** What an indicator measures: 成本, 产出, 效益 or 满意度. */
export type TargetDimension = 'cost' | 'output' | 'benefit' | 'satisfaction';

/** How a target is put: as a number, as how often, in words, or not at all. */
export type ValueSort = 'quantity' | 'frequency' | 'words' | 'blank';

/** One indicator (三级指标) with its target. */
export interface TargetIndicator {
  /** Unique in the series and kept by the filter. */
  id: string;
  /** `null` for what is none of the four, such as 投入管理指标. */
  dimension: TargetDimension | null;
  level2: string | null;
  name: string;
  value: TargetValue;
  explanation: string | null;
  /** Printed path of the indicator: `tables.overallPerformance.rows[3]`. */
  path: string;
}

/** 一级指标 of the department, its 二级指标 and their indicators, in printed order. */
export interface TargetLevel {
  level1: string;
  groups: { level2: string; indicators: TargetIndicator[] }[];
}

/** A project with its targets. */
export interface TargetProject {
  /** The code, else the name, numbered (`#2`) where it repeats. */
  id: string;
  code: string | null;
  name: string | null;
  /** 资金总额. */
  amount: Fen | null;
  /** Printed path of the row: `tables.projectPerformance.rows[2]`. */
  path: string;
  /** Name of the unit row above it. */
  unitName: string | null;
  /** In printed order; none for a project published without targets. */
  indicators: TargetIndicator[];
}

/** Numbers of indicators. */
export interface TargetCounts {
  total: number;
  overall: number;
  projects: number;
  byDimension: Record<TargetDimension | 'none', number>;
  byValue: Record<ValueSort, number>;
}

/** The performance targets of a disclosure. */
export interface TargetsSeries {
  /** `null` where the document has no department indicator; empty where the filter leaves none. */
  overall: TargetLevel[] | null;
  projects: TargetProject[];
  counts: TargetCounts;
}

/** Performance targets of department and projects; `null` when neither table has an indicator. */
export const selectTargets = keepLast((budget: Budget): TargetsSeries | null => {
  const unique = uniqueIds();
  const overall = selectOverall(budget, unique);
  const series = seriesOf(overall.length > 0 ? overall : null, selectProjects(budget, unique));
  return series.counts.total > 0 ? series : null;
});

/** A series of these parts, counted. */
export function seriesOf(overall: TargetLevel[] | null, projects: TargetProject[]): TargetsSeries {
  const ofDepartment = (overall ?? []).flatMap(({ groups }) =>
    groups.flatMap(({ indicators }) => indicators),
  );
  const ofProjects = projects.flatMap(({ indicators }) => indicators);
  const byDimension = { cost: 0, output: 0, benefit: 0, satisfaction: 0, none: 0 };
  const byValue = { quantity: 0, frequency: 0, words: 0, blank: 0 };
  for (const { dimension, value } of [...ofDepartment, ...ofProjects]) {
    byDimension[dimension ?? 'none'] += 1;
    byValue[sortOf(value)] += 1;
  }
  const counts = { overall: ofDepartment.length, projects: ofProjects.length, byDimension, byValue };
  return { overall, projects, counts: { total: counts.overall + counts.projects, ...counts } };
}

function sortOf({ kind }: TargetValue): ValueSort {
  if (kind === 'number' || kind === 'range') return 'quantity';
  return kind === 'frequency' || kind === 'blank' ? kind : 'words';
}

function selectOverall(budget: Budget, unique: (id: string) => string): TargetLevel[] {
  const levels: TargetLevel[] = [];
  budget.tables.overallPerformance?.rows.forEach((row, index) => {
    let level = levels[levels.length - 1];
    // Only neighbours are grouped: a heading that comes back later stays where it is printed.
    if (!level || searchKey(level.level1) !== searchKey(row.level1))
      levels.push((level = { level1: row.level1, groups: [] }));
    let group = level.groups[level.groups.length - 1];
    if (!group || searchKey(group.level2) !== searchKey(row.level2))
      level.groups.push((group = { level2: row.level2, indicators: [] }));
    group.indicators.push({
      id: unique(`overall:${index}`),
      dimension: dimensionOf(row.level1, row.level2),
      level2: row.level2,
      name: row.name,
      value: parseTargetValue(row.value),
      explanation: row.explanation ?? null,
      path: `tables.overallPerformance.rows[${index}]`,
    });
  });
  return levels;
}

function selectProjects(budget: Budget, unique: (id: string) => string): TargetProject[] {
  const table = budget.tables.projectPerformance;
  const projects: TargetProject[] = [];
  let unitName: string | null = null;
  table?.rows.forEach((row, index) => {
    if (row.kind !== 'project') unitName = row.kind === 'unit' ? row.name : null;
    const targets = row.indicators ?? [];
    // Targets printed on a unit's own row are shown as well, not lost.
    if (row.kind !== 'project' && targets.length === 0) return;
    const path = `tables.projectPerformance.rows[${index}]`;
    const id = unique(row.code ?? (row.name || `row-${index}`));
    projects.push({
      id,
      code: row.code ?? null,
      name: row.name,
      amount: typeof row.total === 'number' ? toFen(row.total, table.unit) : null,
      path,
      unitName,
      indicators: targets.map(({ dimension, level2, name, value, explanation }, position) => ({
        id: unique(`${id}:${position}`),
        dimension,
        level2: level2 ?? null,
        name,
        value: parseTargetValue(value),
        explanation: explanation ?? null,
        path: `${path}.indicators[${position}]`,
      })),
    });
  });
  return projects;
}

/** 满意度 first: the forms print it as a 二级指标 of 效益指标 or as a 一级指标 of its own. */
function dimensionOf(level1: string, level2: string): TargetDimension | null {
  const first = searchKey(level1);
  if (`${first} ${searchKey(level2)}`.includes('满意度')) return 'satisfaction';
  if (first.includes('产出')) return 'output';
  if (first.includes('效益')) return 'benefit';
  return first.includes('成本') ? 'cost' : null;
}

/** Documents may repeat a code or name; ids may not. */
function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    let result = id;
    // The numbered id may be printed as well.
    while (counts.has(result)) {
      const count = (counts.get(id) ?? 1) + 1;
      counts.set(id, count);
      result = `${id}#${count}`;
    }
    counts.set(result, 1);
    return result;
  };
}
