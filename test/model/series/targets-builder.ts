import type { Budget, Tables } from '../../../src/model/schema/document.js';
import {
  selectTargets,
  type TargetIndicator,
  type TargetsSeries,
} from '../../../src/model/series/targets.js';

type OverallRow = NonNullable<Tables['overallPerformance']>['rows'][number];
type ProjectRow = NonNullable<Tables['projectPerformance']>['rows'][number];

/** A row of the department's table. */
export const overallRow = (
  level1: string,
  level2: string,
  name: string,
  value: string | null = '100%',
): OverallRow => ({
  kind: 'indicator',
  level1,
  level2,
  name,
  value,
});

/** A project with an output indicator of each name. */
export const projectRow = (name: string, ...names: string[]): ProjectRow => ({
  kind: 'project',
  name,
  indicators: names.map((name) => ({ dimension: 'output', name, value: '每月' })),
});

const head = { title: '表', unit: '万元', decimals: 2 } as const;

/** The series of a document with these rows. */
export function select(overall: OverallRow[] | null, projects: ProjectRow[] | null): TargetsSeries | null {
  const tables: Tables = {};
  if (overall) tables.overallPerformance = { ...head, rows: overall };
  if (projects) tables.projectPerformance = { ...head, rows: projects };
  return selectTargets({ tables } as Budget);
}

export const ofOverall = (series: TargetsSeries): TargetIndicator[] =>
  (series.overall ?? []).flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
export const ofProjects = (series: TargetsSeries) => series.projects.flatMap(({ indicators }) => indicators);
export const idsOf = (series: TargetsSeries) =>
  [...ofOverall(series), ...ofProjects(series)].map(({ id }) => id);
