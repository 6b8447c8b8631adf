import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';
import { presentTables } from './titles.js';

/** What every place must publish (基层政务公开标准目录, 财政预决算领域). */
const NATIONAL: readonly TableId[] = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'appropriation',
  'generalExpenditure',
  'basicExpenditure',
  'threePublic',
  'fundExpenditure',
];

/** What the twelve tables of Henan have beside them. */
const HENAN: readonly TableId[] = ['economicSummary', 'projects', 'overallPerformance', 'projectPerformance'];

/**
 * The tables a disclosure must have by the form of its place: Henan twelve, Shanghai nine, Guangxi eleven (of which ten
 * are canonical), else the national ones. 国有资本经营预算支出表 is demanded only where the form of the place has it, and
 * so are tables beyond the national ones: places differ, and the same place differs from year to year.
 */
export function requiredTables(budget: Budget): TableId[] {
  const known = new Set([...budget.contents.flatMap(({ table }) => table ?? []), ...presentTables(budget)]);
  const region = budget.department.region ?? '';
  const ofHenan = HENAN.filter((table) => known.has(table)).length;
  if (ofHenan >= 3 && (known.has('economicSummary') || region.startsWith('河南')))
    return [...NATIONAL, ...HENAN];
  const stateCapital = known.has('stateCapitalExpenditure') || /^(上海|广西)/.test(region);
  const guangxi = budget.contents.some(({ title }) => title.includes('对下转移支付'));
  return [
    ...NATIONAL,
    ...(stateCapital ? (['stateCapitalExpenditure'] as const) : []),
    ...(guangxi && region.startsWith('广西') ? (['projectPerformance'] as const) : []),
  ];
}
