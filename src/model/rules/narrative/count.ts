import { groupBy } from '../../group-by.js';
import { searchKey } from '../../search-key.js';
import type { Budget } from '../../schema/document.js';
import { PASSED, fault, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import type { Counted } from './counted.js';
import { statementsOf, type Statement } from './statements.js';
import { vehicleSums } from './vehicle-counts.js';

/** Counts of the text equal the lists beside them; only where the words leave no doubt which list is meant. */
export const count = defineRule({
  id: 'NAR-COUNT',
  group: 'narrative',
  tolerance: 'T0',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const counted of countedIn(budget)) yield checkOf(counted);
  },
});

function countedIn(budget: Budget): Counted[] {
  const counts = statementsOf(budget, 'count');
  return [
    ...counts.flatMap((statement) => listCount(budget, statement) ?? []),
    ...unitsByKind(budget, counts),
    ...vehicleSums(counts),
  ];
}

function checkOf({ statement, variant, stated = statement.fact.count, least, most, beside }: Counted): Check {
  const { measure } = statement.fact;
  if (stated >= least && stated <= most) return PASSED;
  const expected = stated < least ? least : most;
  return fault({
    variant,
    paths: [`${statement.path}.count`, ...beside],
    printed: { kind: 'count', count: stated, measure },
    expected: { kind: 'count', count: expected, measure },
    difference: { kind: 'count', count: stated - expected, measure },
  });
}

const OFFICES = /^(部门|单位|机关|本级)?(共有?|设有?)?内设(职能)?(机构|科室|处室|股室|部门)(数|数量|个数)?$/;
const UNITS = /^(纳入)?(本)?(部门)?预算(编制|汇编|管理)?(范围)?(内)?的?(所属)?(预算)?单位(数|数量|个数)?$/;
const UNITS_BELOW = /^(下属|所属|下辖)(预算)?单位(数|数量|个数)?$/;
const PROJECTS = /^(部门|本部门)?(预算)?项目(支出)?(总)?(数|数量|个数)?$/;
const TARGETS = /^(编报|编制|设置|设立|申报)(了)?(预算)?(项目)?绩效目标的(预算)?项目(数|数量|个数)?$/;

/** A count of what one list of the document names one by one. */
function listCount(budget: Budget, statement: Statement<'count'>): Counted | null {
  const { profile, tables } = budget;
  const subject = searchKey(statement.fact.subject);
  const exactly = (variant: Counted['variant'], number: number, beside: string): Counted | null =>
    number > 0 ? { statement, variant, least: number, most: number, beside: [beside] } : null;
  if (OFFICES.test(subject)) return exactly('offices', profile.offices.length, 'profile.offices[0]');
  if (UNITS.test(subject)) return exactly('units', profile.units.length, 'profile.units[0]');
  if (UNITS_BELOW.test(subject)) {
    const own = profile.units.filter(
      ({ name }) => /本级|本部|机关/.test(name) || name === budget.department.name,
    );
    return own.length === 1 ? exactly('unitsBelow', profile.units.length - 1, 'profile.units[0]') : null;
  }
  const projects = projectsOf(tables.projects?.rows ?? []);
  const targets = projectsOf(tables.projectPerformance?.rows ?? []);
  if (PROJECTS.test(subject) && projects)
    return { statement, variant: 'projects', ...projects, beside: ['tables.projects'] };
  if (TARGETS.test(subject) && (projects || targets))
    // Targets may be published of some projects only, and there are no more of them than projects.
    return {
      statement,
      variant: 'targets',
      least: targets?.least ?? 0,
      most: Math.max(projects?.most ?? Infinity, targets?.least ?? 0),
      beside: [targets ? 'tables.projectPerformance' : 'tables.projects'],
    };
  return null;
}

/** How many projects a table has: at least its different names and codes, at most its rows. */
function projectsOf(
  rows: readonly { kind: string; code?: string | undefined; name: string | null }[],
): { least: number; most: number } | null {
  const projects = rows.filter(({ kind }) => kind === 'project');
  const names = groupBy(projects, ({ name, code = '' }) => (name === null ? code : searchKey(name)));
  return projects.length > 0 ? { least: names.size, most: projects.length } : null;
}

/** 行政单位 1 家, 事业单位 1 家: all kinds of units together are the units that are listed. */
function unitsByKind(budget: Budget, counts: readonly Statement<'count'>[]): Counted[] {
  const { units } = budget.profile;
  const kinds = counts.filter(({ fact }) =>
    /^(行政|事业|参公|参照公务员法管理的?事业|参照公务员管理的?事业)单位$/.test(searchKey(fact.subject)),
  );
  return [...groupBy(kinds, ({ fact }) => fact.section).values()].flatMap((members) => {
    const [first, second, ...rest] = members;
    if (!first || !second || units.length === 0) return [];
    return [
      {
        statement: first,
        variant: 'unitsByKind' as const,
        stated: members.reduce((sum, { fact }) => sum + fact.count, 0),
        least: units.length,
        most: units.length,
        beside: [second, ...rest].map(({ path }) => `${path}.count`).concat('profile.units[0]'),
      },
    ];
  });
}
