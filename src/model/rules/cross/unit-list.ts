import type { Budget } from '../../schema/document.js';
import { passedUnless } from '../check.js';
import { type Checks, defineRule } from '../rule.js';
import { unitKey } from './names.js';

/** A unit's name at one place. */
interface NamedUnit {
  readonly name: string;
  readonly path: string;
}

/** The units that 项目支出表 and 项目绩效目标表 name are among those that the text lists. */
export const unitList = defineRule({
  id: 'X-UNIT-LIST',
  group: 'cross',
  tolerance: 'T0',
  severity: 'warning',
  source: ['GBC B-006'],
  needs: [['projects', 'projectPerformance']],
  substantive: true,
  *check({ budget }): Checks {
    const { units } = budget.profile;
    if (units.length === 0) return { code: 'not-stated', what: '部门预算单位构成' };
    // Its own office, and the row of the department above its units, need no entry of their own.
    const listed = [budget.department.name, ...units.map(({ name }) => name)].map(unitKey);
    const known = new Set(listed);
    for (const { name, path } of tableUnits(budget)) {
      const key = unitKey(name);
      const found = known.has(key) || listed.some((each) => isShort(each, key) || isShort(key, each));
      yield passedUnless(
        !found,
        () => ({ paths: [path, 'profile'], words: { name, units: units.length } }),
        `unit:${key}`,
      );
    }
  },
});

/** 政务信息中心 is short for 新乡市红旗区政务信息中心. */
function isShort(short: string, long: string): boolean {
  return short.length >= 4 && long.endsWith(short);
}

/** Each name once, at its first place. A unit without projects is in neither table, so the reverse is not asked. */
function tableUnits(budget: Budget): NamedUnit[] {
  const found = new Map<string, NamedUnit>();
  for (const table of ['projects', 'projectPerformance'] as const) {
    for (const [index, row] of (budget.tables[table]?.rows ?? []).entries()) {
      const column = row.kind === 'unit' ? 'name' : 'unitName';
      const name = (row as { name?: string | null; unitName?: string })[column];
      if (!name?.trim() || row.kind === 'total' || found.has(unitKey(name))) continue;
      found.set(unitKey(name), { name, path: `tables.${table}.rows[${index}].${column}` });
    }
  }
  return [...found.values()];
}
