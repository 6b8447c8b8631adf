import { keepLast } from '../keep-last.js';
import { sumFen, toFen, type Fen } from '../money.js';
import { projectNameKey } from '../row-keys.js';
import type { Budget } from '../schema/document.js';
import { groupBy } from '../group-by.js';
import { splitsBelow } from './function-picture.js';
import { selectFunctionTree, type FunctionNode, type FunctionTree } from './function-tree.js';
import { proveItems } from './project-functions.js';
import {
  PROJECT_SOURCES,
  pairProjectRows,
  readProjectRows,
  type ProjectMatch,
  type ProjectRow,
  type ProjectSourceId,
} from './project-rows.js';
import { selectTargets, type TargetIndicator } from './targets.js';

/** A functional item that the amounts prove a project to belong to. */
export interface ProjectFunction {
  readonly code: string;
  readonly name: string | null;
  readonly table: FunctionTree['table'];
  /** The cell of the item's project amount, `null` for a sum, and that amount in 分. */
  readonly path: string | null;
  readonly amount: Fen;
}

/** A project with everything the disclosure says of it. Amounts in 分. */
export interface Project extends ProjectRow {
  /** Unique in the series: what `keys` begins with, numbered (`#2`) where it repeats. */
  readonly id: string;
  /** Selection keys: the code, the name (`project:…`), else the path of the amount. */
  readonly keys: readonly string[];
  /** Printed in 项目支出表; else in 项目绩效目标表 alone. */
  readonly listed: boolean;
  /** Its row in 项目绩效目标表 and why it is held to be the same project; `null` where it has none. */
  readonly targets: { readonly row: ProjectRow; readonly match: ProjectMatch | null } | null;
  readonly indicators: readonly TargetIndicator[];
  /** The item inferred from the amounts; none or one. */
  readonly functions: readonly ProjectFunction[];
}

/** The projects of a disclosure. */
export interface ProjectsSeries {
  /** The table whose amounts count; projects of the other alone are shown beside them. */
  readonly table: ProjectRow['table'];
  /** Whether the other table has projects too. */
  readonly both: boolean;
  /** In printed order. */
  readonly projects: readonly Project[];
  /** Sum of the projects of `table`, and what its 合计 prints; `null` where it prints none. */
  readonly sum: Fen;
  readonly printed: Fen | null;
  /** Sources of `table` with money in them, in the order of the forms. */
  readonly sources: readonly ProjectSourceId[];
}

/** The rows of both tables, and those of the one with targets that belong to none of the other. */
const joinedRows = keepLast((budget: Budget) => {
  const rows = readProjectRows(budget, 'projects');
  const targets = readProjectRows(budget, 'projectPerformance');
  const pairs = pairProjectRows(rows, targets);
  const paired = new Set([...pairs.values()].map(({ row }) => row));
  const table: ProjectRow['table'] = rows.length > 0 ? 'projects' : 'projectPerformance';
  return { table, rows, targets, pairs, alone: targets.filter((row) => !paired.has(row)) };
});

/** How many projects a disclosure has, and in which table; `null` where it has none. */
export function countProjects(budget: Budget): { table: ProjectRow['table']; count: number } | null {
  const { table, rows, alone } = joinedRows(budget);
  const count = rows.length + alone.length;
  return count > 0 ? { table, count } : null;
}

/** Projects of 项目支出表 and 项目绩效目标表, joined. @returns `null` where neither has a project. */
export function selectProjects(budget: Budget): ProjectsSeries | null {
  const { table, rows, targets, pairs, alone } = joinedRows(budget);
  const counted = rows.length > 0 ? rows : targets;
  if (counted.length === 0) return null;
  const indicators = new Map(selectTargets(budget)?.projects.map((each) => [each.path, each.indicators]));
  const functions = functionsOf(budget, counted);
  const build = (row: ProjectRow, pair: Project['targets']): Omit<Project, 'id' | 'keys'> => ({
    ...row,
    code: row.code ?? pair?.row.code ?? null,
    name: row.name ?? pair?.row.name ?? null,
    unitName: row.unitName ?? pair?.row.unitName ?? null,
    unitCode: row.unitCode ?? pair?.row.unitCode ?? null,
    listed: row.table === 'projects',
    targets: pair,
    indicators: (pair && indicators.get(pair.row.path)) ?? [],
    functions: functions.get(row) ?? [],
  });
  const projects = [
    ...rows.map((row) => build(row, pairs.get(row) ?? null)),
    ...alone.map((row) => build(row, { row, match: null })),
  ];
  const used = new Set(
    counted.flatMap(({ sources }) => sources.flatMap(({ id, amount }) => (amount === 0 ? [] : id))),
  );
  return {
    table,
    both: rows.length > 0 && targets.length > 0,
    projects: identified(projects),
    sum: sumFen(counted.map(({ amount }) => amount)),
    printed: printedTotal(budget, table),
    sources: PROJECT_SOURCES.filter((source) => used.has(source)),
  };
}

/** The functional items that amounts prove, from 支出总表, else of general money from 一般公共预算支出表. */
function functionsOf(budget: Budget, rows: readonly ProjectRow[]): Map<ProjectRow, ProjectFunction[]> {
  const inGeneral = ({ sources }: ProjectRow) => sources.find(({ id }) => id === 'general')?.amount ?? null;
  const split = rows.some((row) => inGeneral(row) !== null);
  for (const table of ['expenditure', 'generalExpenditure'] as const) {
    const tree = selectFunctionTree(budget, undefined, table);
    const items = tree ? splitsBelow(tree.roots.function).filter(isProject) : [];
    if (items.length === 0) continue;
    const amounts = rows.map((row) =>
      table === 'generalExpenditure' && split ? inGeneral(row) : row.amount,
    );
    const proven = proveItems(
      amounts,
      items.map(({ amount }) => amount),
    );
    const found = rows.flatMap((row, index): [ProjectRow, ProjectFunction[]][] => {
      const { code = null, name = null, path = null, amount } = items[proven[index] ?? -1] ?? {};
      return code === null ? [] : [[row, [{ code, name, table, path, amount: amount! }]]];
    });
    if (found.length > 0) return new Map(found);
  }
  return new Map();
}

function isProject({ nature, amount }: FunctionNode): boolean {
  return nature === 'project' && amount !== 0;
}

function printedTotal(budget: Budget, id: ProjectRow['table']): Fen | null {
  const table = budget.tables[id];
  const total = table?.rows.find((row) => row.kind === 'total')?.total;
  return typeof total === 'number' ? toFen(total, table!.unit) : null;
}

/** A name that several projects have is a key only of those that print no code. */
function identified(projects: readonly Omit<Project, 'id' | 'keys'>[]): Project[] {
  const nameKey = ({ name }: { name: string | null }) => (name === null ? null : projectNameKey(name));
  const named = groupBy(projects, nameKey);
  const counts = new Map<string, number>();
  return projects.map((project) => {
    const { code, path } = project;
    const key = nameKey(project);
    const own = key !== null && (code === null || named.get(key)!.length === 1) ? [key] : [];
    const keys = [...(code === null ? [] : [code]), ...own];
    const first = keys[0] ?? `${path}.total`;
    const count = (counts.get(first) ?? 0) + 1;
    counts.set(first, count);
    return {
      ...project,
      id: count === 1 ? first : `${first}#${count}`,
      keys: keys.length > 0 ? keys : [first],
    };
  });
}
