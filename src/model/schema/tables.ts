import * as z from 'zod/mini';
import { basicExpenditure, economicSummary } from './economic-tables.js';
import { expenditure, income } from './function-tables.js';
import { overallPerformance } from './overall-performance-table.js';
import { projectPerformance, projects } from './project-tables.js';
import { TABLE_IDS, type TableId } from '../../places/table-ids.js';
import { threePublic } from './three-public-table.js';
import { appropriation, incomeExpenditure } from './two-sided-tables.js';

/** The thirteen canonical statutory tables, each built when a document has it. */
const schemas = {
  incomeExpenditure,
  income,
  expenditure,
  appropriation,
  generalExpenditure: expenditure,
  basicExpenditure,
  economicSummary,
  threePublic,
  fundExpenditure: expenditure,
  stateCapitalExpenditure: expenditure,
  projects,
  overallPerformance,
  projectPerformance,
} satisfies Record<TableId, unknown>;

type Shape = { [Id in TableId]: z.ZodMiniOptional<(typeof schemas)[Id]> };

/** The tables of a document. A table the disclosure does not have is left out. */
export function tablesOf(ids: readonly TableId[]) {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, z.optional(schemas[id])])) as Shape);
}

export { TABLE_IDS, type TableId };
