import * as z from 'zod/mini';
import { basicExpenditure, economicSummary } from './economic-tables.js';
import { expenditure, income } from './function-tables.js';
import { overallPerformance } from './overall-performance-table.js';
import { projectPerformance, projects } from './project-tables.js';
import { TABLE_IDS, type TableId } from './table-ids.js';
import { threePublic } from './three-public-table.js';
import { appropriation, incomeExpenditure } from './two-sided-tables.js';

/** The thirteen canonical statutory tables. A table the disclosure does not have is left out. */
export const tables = z.strictObject({
  incomeExpenditure: z.optional(incomeExpenditure),
  income: z.optional(income),
  expenditure: z.optional(expenditure),
  appropriation: z.optional(appropriation),
  generalExpenditure: z.optional(expenditure),
  basicExpenditure: z.optional(basicExpenditure),
  economicSummary: z.optional(economicSummary),
  threePublic: z.optional(threePublic),
  fundExpenditure: z.optional(expenditure),
  stateCapitalExpenditure: z.optional(expenditure),
  projects: z.optional(projects),
  overallPerformance: z.optional(overallPerformance),
  projectPerformance: z.optional(projectPerformance),
} satisfies Record<TableId, unknown>);

export { TABLE_IDS, type TableId };
