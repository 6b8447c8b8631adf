import type { Budget } from '../../../../../src/model/schema/document.js';
import type { Random } from '../random.js';
import { pickOf, type Plant } from './plant.js';

type PerformanceRow = NonNullable<Budget['tables']['projectPerformance']>['rows'][number];
type Indicator = NonNullable<PerformanceRow['indicators']>[number];

/** Projects that do not agree between their tables, and faults in targets. */
export const projectPlants: readonly Plant[] = [
  {
    kind: 'project renamed in one table',
    fits: ['X-PROJ-NAME', 'X-PROJ-PERF-SET', 'X-PROJ-PERF'],
    put: (budget, random) => {
      const table = random.pick(['projects', 'projectPerformance'] as const);
      const rows = budget.tables[table]?.rows ?? [];
      const row = pickOf(
        random,
        rows.filter(({ kind }) => kind === 'project'),
      );
      if (!row) return null;
      row.name = `${row.name}（二期）`;
      return [`tables.${table}.rows[${rows.indexOf(row as never)}]`];
    },
  },
  {
    kind: 'project missing from its targets',
    fits: ['X-PROJ-PERF-SET'],
    put: (budget, random) => {
      const rows = budget.tables.projectPerformance?.rows ?? [];
      const row = pickOf(
        random,
        rows.filter(({ kind }) => kind === 'project'),
      );
      if (!row) return null;
      rows.splice(rows.indexOf(row), 1);
      const left = budget.tables.projects!.rows.findIndex(({ name }) => name === row.name);
      return [`tables.projects.rows[${left}]`];
    },
  },
  {
    kind: 'target without a value',
    fits: ['PERF-VALUE-PARSE'],
    put: inOneTarget(
      ({ dimension }) => dimension !== 'satisfaction',
      (target) => {
        target.value = null;
      },
    ),
  },
  {
    kind: 'target value unreadable',
    fits: ['PERF-VALUE-PARSE'],
    put: inOneTarget(
      ({ dimension }) => dimension === 'output',
      (target, random) => {
        target.value = random.pick(['按有关要求执行到底为止', '视情况另行确定']);
      },
    ),
  },
  {
    kind: 'satisfaction without a number',
    fits: ['PERF-SATISFACTION'],
    put: inOneTarget(
      ({ dimension }) => dimension === 'satisfaction',
      (target) => {
        target.value = '满意';
      },
    ),
  },
  {
    kind: 'cost target above the amount',
    fits: ['PERF-COST-AMOUNT'],
    put: inOneTarget(
      ({ dimension }) => dimension === 'cost',
      (target, random) => {
        const cost = Number(/[\d.]+/.exec(target.value!)![0]);
        target.value = `≤${Math.ceil(cost) + random.whole(1, 40)}万元`;
      },
    ),
  },
  {
    kind: 'rate above 100 %',
    fits: ['PERF-RATE-RANGE'],
    put: inOneTarget(
      ({ dimension }) => dimension === 'satisfaction',
      (target) => {
        target.value = '≥195%';
      },
    ),
  },
  {
    kind: 'unit unfit for a rate',
    fits: ['PERF-VALUE-UNIT', 'PERF-RATE-RANGE'],
    put: inOneTarget(
      ({ name }) => name.endsWith('率'),
      (target) => {
        target.value = '≥95次';
      },
    ),
  },
  {
    kind: 'wages paid not quite right',
    fits: ['PERF-PLAUSIBLE'],
    put: inOneTarget(
      ({ name }) => name === '工作完成率',
      (target) => {
        target.name = '工资发放准确率';
        target.value = '≥90%';
      },
    ),
  },
  {
    kind: 'project without 满意度 targets',
    fits: ['PERF-LEVELS'],
    put: (budget, random) => {
      const rows = budget.tables.projectPerformance?.rows ?? [];
      const row = pickOf(
        random,
        rows.filter(({ indicators }) => indicators),
      );
      if (!row) return null;
      row.indicators = row.indicators!.filter(({ dimension }) => dimension !== 'satisfaction');
      return [`tables.projectPerformance.rows[${rows.indexOf(row)}]`];
    },
  },
  {
    kind: 'explanation copied',
    fits: ['PERF-EXPLANATION-DUP', 'PERF-EXPLANATION-FIT'],
    put: (budget, random) => {
      const rows = budget.tables.overallPerformance?.rows;
      if (!rows) return null;
      // Explanations in words may stand at several targets; a formula may not.
      const formulas = rows.filter(({ explanation }) => explanation?.includes('='));
      const [one, other] = random.some(formulas, 2) as [(typeof rows)[number], (typeof rows)[number]];
      other.explanation = one.explanation;
      return [one, other].map((row) => `tables.overallPerformance.rows[${rows.indexOf(row)}]`);
    },
  },
  {
    kind: 'no 满意度 in the overall targets',
    fits: ['PERF-OVERALL-LEVELS'],
    put: (budget) => {
      const table = budget.tables.overallPerformance;
      if (!table) return null;
      table.rows = table.rows.filter(({ level2 }) => level2 !== '满意度');
      return ['tables.overallPerformance'];
    },
  },
];

/** A fault in one target of a project; its place is the target. */
function inOneTarget(
  wanted: (target: Indicator) => boolean,
  change: (target: Indicator, random: Random) => void,
): (budget: Budget, random: Random) => readonly string[] | null {
  return (budget, random) => {
    const rows = budget.tables.projectPerformance?.rows ?? [];
    const all = rows.flatMap(({ indicators = [] }, row) =>
      indicators.flatMap((target, index) => (wanted(target) ? [{ row, index, target }] : [])),
    );
    const found = pickOf(random, all);
    if (!found) return null;
    change(found.target, random);
    return [`tables.projectPerformance.rows[${found.row}].indicators[${found.index}]`];
  };
}
