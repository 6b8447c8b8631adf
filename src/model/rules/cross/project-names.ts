import type { Budget } from '../../schema/document.js';
import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import type { ProjectRow } from '../../series/project-rows.js';
import { fault, PASSED, passedUnless, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { areAkin } from './names.js';
import { nameKey, projectSubject, readPairs } from './project-pairs.js';

/** Every project has performance targets, and no targets lack a project. */
export const projectTargetSet = defineRule({
  id: 'X-PROJ-PERF-SET',
  group: 'cross',
  tolerance: 'T0',
  severity: 'warning',
  source: ['M'],
  needs: ['projects', 'projectPerformance'],
  substantive: true,
  *check({ budget }) {
    const { rows, targets, pairs } = readPairs(budget);
    if (rows.length === 0 || targets.length === 0) return;
    // 重点项目绩效目标表 is of some projects only.
    const all = !(budget.tables.projectPerformance?.title ?? '').includes('重点');
    if (all) yield* missing(rows, targets, new Set(pairs.map(({ row }) => row)), 'projectPerformance');
    yield* missing(targets, rows, new Set(pairs.map(({ target }) => target)), 'projects');
  },
});

function* missing(
  rows: readonly ProjectRow[],
  others: readonly ProjectRow[],
  paired: ReadonlySet<ProjectRow>,
  table: ProjectRow['table'],
): Generator<Check> {
  const names = new Set(others.map(nameKey));
  const codes = new Set(others.map(({ code }) => code));
  for (const row of rows) {
    // Without money or a name there is nothing to set targets for.
    if (!row.name || (row.amount ?? 0) <= 0) continue;
    const there = paired.has(row) || names.has(nameKey(row)) || (row.code !== null && codes.has(row.code));
    yield passedUnless(
      !there,
      () => ({
        variant: table,
        paths: [`${row.path}.name`, `tables.${table}`],
        words: { name: row.name! },
      }),
      projectSubject(row),
    );
  }
}

/** A project has the same name in 项目支出表, 项目绩效目标表 and 年度主要任务. */
export const projectNames = defineRule({
  id: 'X-PROJ-NAME',
  group: 'cross',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: [['projects', 'projectPerformance']],
  substantive: false,
  *check({ budget }) {
    const { rows, targets, pairs } = readPairs(budget);
    for (const { row, target } of pairs) {
      if (row.name === null || target.name === null) continue;
      yield passedUnless(
        nameKey(row) !== nameKey(target),
        () => ({
          variant: 'targets',
          paths: [`${target.path}.name`, `${row.path}.name`],
          words: { name: target.name!, other: row.name! },
        }),
        projectSubject(row),
      );
    }
    yield* taskNames(budget, rows.length > 0 ? rows : targets);
  },
});

/** Tasks under almost the name of a project, where most tasks are projects by name. */
function* taskNames(budget: Budget, rows: readonly ProjectRow[]): Generator<Check> {
  const tasks = (budget.tables.overallPerformance?.tasks ?? []).map(({ name }, index) => ({
    name,
    key: searchKey(name),
    path: `tables.overallPerformance.tasks[${index}].name`,
  }));
  const keys = new Set(rows.map(nameKey));
  const left = tasks.filter(({ key }) => !keys.has(key));
  if (left.length * 2 > tasks.length) return;
  const named = new Set(tasks.map(({ key }) => key));
  const open = [
    ...groupBy(
      rows.filter((row) => row.name && !named.has(nameKey(row))),
      nameKey,
    ),
  ];
  for (const task of tasks) {
    if (keys.has(task.key)) yield PASSED;
  }
  for (const task of left) {
    const akin = open.filter(([key]) => areAkin(key, task.key));
    const [, [row] = []] = akin[0] ?? [];
    if (akin.length !== 1 || left.filter(({ key }) => areAkin(akin[0]![0], key)).length !== 1) continue;
    yield fault(
      {
        variant: 'tasks',
        paths: [task.path, `${row!.path}.name`],
        words: { name: task.name, other: row!.name! },
      },
      projectSubject(row!),
    );
  }
}
