import { groupBy } from '../group-by.js';
import { sumFen, type Fen } from '../money.js';
import type { Project, ProjectsSeries } from './projects.js';

/** What projects are grouped by. */
export const PROJECT_GROUPINGS = ['type', 'unit', 'source', 'function'] as const;
export type ProjectGrouping = (typeof PROJECT_GROUPINGS)[number];

/** A project in a group: by source, with what it has from that source. */
export interface GroupedProject {
  readonly project: Project;
  readonly amount: Fen | null;
}

/** Projects that share a type, unit, source or functional item. */
export interface ProjectGroup {
  /** Type or unit as printed, source id, or functional code; `null` where it is not known. */
  readonly value: string | null;
  /** Key under which the group is selected; `null` where it has none. */
  readonly key: string | null;
  /** False for projects that 项目支出表 does not list: their amounts are no part of its total. */
  readonly counted: boolean;
  readonly sum: Fen;
  /** Largest first, blank last. */
  readonly members: readonly GroupedProject[];
}

/** Where blank amounts stand in the order. */
const LEAST = -Number.MAX_VALUE;

/** The groupings for which the disclosure has at least one value. */
export function groupingsOf(series: ProjectsSeries): ProjectGrouping[] {
  return PROJECT_GROUPINGS.filter((grouping) =>
    series.projects.some((project) => valuesOf(project, grouping)[0] !== null),
  );
}

/** Projects in groups, the largest first; unknown values, and then what is not counted, at the end. */
export function groupProjects(
  projects: readonly Project[],
  table: ProjectsSeries['table'],
  grouping: ProjectGrouping | null,
): ProjectGroup[] {
  const members = projects.flatMap((project) => {
    const counted = project.table === table;
    const values = grouping && counted ? valuesOf(project, grouping) : [null];
    return values.map((value) => ({ project, value, counted }));
  });
  const groups = [...groupBy(members, ({ value, counted }) => JSON.stringify([counted, value])).values()];
  return groups
    .map((group): ProjectGroup => {
      const { value, counted, project } = group[0]!;
      const own = group.map(({ project }) => ({ project, amount: amountIn(project, grouping, value) }));
      return {
        value,
        key: value === null || grouping === null ? null : keyOf(project, grouping, value),
        counted,
        sum: sumFen(own.map(({ amount }) => amount)),
        members: own.sort((a, b) => (b.amount ?? LEAST) - (a.amount ?? LEAST)),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || b.sum - a.sum);
}

function rankOf({ counted, value }: ProjectGroup): number {
  return counted ? (value === null ? 1 : 0) : 2;
}

function valuesOf(project: Project, grouping: ProjectGrouping): [string | null, ...string[]] {
  switch (grouping) {
    case 'type':
      return [project.type];
    case 'unit':
      return [project.unitName];
    case 'source': {
      const ids = project.sources.flatMap(({ id, amount }) => (amount === 0 ? [] : id));
      return ids.length > 0 ? (ids as [string, ...string[]]) : [project.sources[0]?.id ?? null];
    }
    case 'function':
      return [project.functions[0]?.code ?? null];
  }
}

function amountIn(project: Project, grouping: ProjectGrouping | null, value: string | null): Fen | null {
  const source = grouping === 'source' && project.sources.find(({ id }) => id === value);
  return source ? source.amount : project.amount;
}

function keyOf({ unitCode }: Project, grouping: ProjectGrouping, value: string): string | null {
  if (grouping === 'unit') return unitCode === null ? null : `unit:${unitCode}`;
  if (grouping === 'function') return `${value}/project`;
  return grouping === 'source' ? value : null;
}
