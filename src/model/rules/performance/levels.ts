import { fault, PASSED, type Check } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { projectNameKey } from '../../row-keys.js';
import type { Budget } from '../../schema/document.js';

type ProjectRow = NonNullable<Budget['tables']['projectPerformance']>['rows'][number];
type Dimension = NonNullable<ProjectRow['indicators']>[number]['dimension'];

/** What every project must have; 成本 where the form has the column, which is where some project fills it in. */
const DIMENSIONS: readonly Dimension[] = ['output', 'benefit', 'satisfaction'];

/** Every project has 产出, 效益 and 满意度 targets, in Henan's form 成本 as well. */
export const projectLevels = defineRule({
  id: 'PERF-LEVELS',
  group: 'performance',
  tolerance: '–',
  severity: 'warning',
  source: ['own', 'HN'],
  needs: ['projectPerformance'],
  substantive: true,
  *check({ budget }): Checks {
    const { rows } = budget.tables.projectPerformance!;
    const found = new Set(rows.flatMap((row) => [...dimensionsOf(row)]));
    // Without a single target the form was not read, or has none: COMP-PERF is about that.
    if (found.size === 0) return { code: 'not-stated', what: '绩效指标' };
    const wanted = found.has('cost') ? (['cost', ...DIMENSIONS] as const) : DIMENSIONS;
    for (const [index, row] of rows.entries()) {
      if (row.kind === 'project') yield* checkProject(row, index, wanted);
    }
  },
});

function* checkProject(
  row: ProjectRow,
  index: number,
  wanted: readonly Dimension[],
): Generator<Check, void, void> {
  const paths = [`tables.projectPerformance.rows[${index}]`];
  const has = dimensionsOf(row);
  if (has.size === 0) {
    // A project without money needs no target this year.
    if (row.total) yield fault({ paths, variant: 'none' }, row.name ? projectNameKey(row.name) : null);
    return;
  }
  const missing = wanted.filter((dimension) => !has.has(dimension));
  yield missing.length > 0 ? fault({ paths, words: { missing: missing.join(' ') } }) : PASSED;
}

/** 满意度 stands in a column of its own, or as a 二级指标 of 效益. */
function dimensionsOf({ indicators = [] }: ProjectRow): Set<Dimension> {
  return new Set(
    indicators.flatMap(({ dimension, level2 = '', name }) =>
      `${level2} ${name}`.includes('满意') ? [dimension, 'satisfaction'] : [dimension],
    ),
  );
}

/** The parts of 部门整体绩效目标, each with the words by which places name its 一级指标. */
const LEVELS = [
  ['management', /投入|管理/],
  ['output', /产出|履职|任务/],
  ['benefit', /效益|效果|效应|效能|成效/],
] as const;

/** 部门整体绩效目标表 has 产出, 效益 and a line 满意度, in Henan's form 投入管理 as well. */
export const overallLevels = defineRule({
  id: 'PERF-OVERALL-LEVELS',
  group: 'performance',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: ['overallPerformance'],
  substantive: true,
  *check({ budget }) {
    const { rows } = budget.tables.overallPerformance!;
    if (rows.length === 0) return;
    const missing: string[] = LEVELS.filter(
      ([level, words]) =>
        (level !== 'management' || hasManagement(budget)) && !rows.some(({ level1 }) => words.test(level1)),
    ).map(([level]) => level);
    if (!rows.some(({ level1, level2, name }) => `${level1} ${level2} ${name}`.includes('满意')))
      missing.push('satisfaction');
    const paths = ['tables.overallPerformance'];
    yield missing.length > 0 ? fault({ paths, words: { missing: missing.join(' ') } }) : PASSED;
  },
});

/** Henan's form, which is also known by 满意度 being a 二级指标; the national one has no 投入管理指标. */
function hasManagement({ department, tables }: Budget): boolean {
  return (
    department.region?.includes('河南') ||
    tables.overallPerformance!.rows.some(
      ({ level1, level2 }) => level1.includes('效益') && level2.includes('满意'),
    )
  );
}
