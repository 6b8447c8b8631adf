import { families, NATIONAL_TABLES } from '../../../places/families.js';
import type { Demand, Family } from '../../../places/family.js';
import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';
import { presentTables } from './titles.js';

/**
 * The tables a disclosure must have by the form of its place: Henan twelve, Shanghai nine, Guangxi eleven (of which ten
 * are canonical), else the national ones. 国有资本经营预算支出表 is demanded only where the form of the place has it, and
 * so are tables beyond the national ones: places differ, and the same place differs from year to year.
 */
export function requiredTables(budget: Budget): TableId[] {
  const known = new Set([...budget.contents.flatMap(({ table }) => table ?? []), ...presentTables(budget)]);
  const further = families.flatMap((family) =>
    family.demands.filter((demand) => holds(demand, family, known, budget)).flatMap(({ tables }) => tables),
  );
  return [...new Set([...NATIONAL_TABLES, ...further])];
}

function holds(
  { tables, least = 0, orHas, listed }: Demand,
  { regions }: Family,
  known: ReadonlySet<TableId>,
  { department, contents }: Budget,
): boolean {
  const isOfPlace = regions.some((region) => department.region?.startsWith(region));
  return (
    (isOfPlace || (orHas !== undefined && known.has(orHas))) &&
    tables.filter((table) => known.has(table)).length >= least &&
    (listed === undefined || contents.some(({ title }) => title.includes(listed)))
  );
}
