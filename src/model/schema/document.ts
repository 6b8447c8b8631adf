import * as z from 'zod/mini';
import { narrative } from './narrative.js';
import { TABLE_IDS, tablesOf, type TableId } from './tables.js';
import { unreadTables } from './unread-tables.js';
import { date, listOf, name, optionalCode, optionalName, paragraph, year } from './text.js';

/** The schema version this kit reads. */
export const SCHEMA_VERSION = 1;

/** 概况, 情况说明, 名词解释 and 预算表, in the order of the Henan form. */
export const PARTS = ['profile', 'narrative', 'glossary', 'tables'] as const;

function documentWith(tables: ReturnType<typeof tablesOf>) {
  return z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    kind: z.literal('budget'),
    /** An invented document says so here; the kit shows it beside the source. */
    invented: z.optional(z.literal(true)),
    year,
    department: z.strictObject({
      name,
      code: optionalCode,
      /** A department 部门 or one of its units 单位; left out where that is not known. */
      level: z.optional(z.literal(['department', 'unit'])),
      /** With its subordinate units (汇总) or its own office only (本级); left out where that is not known. */
      scope: z.optional(z.literal(['consolidated', 'own'])),
      region: optionalName,
    }),
    published: z.optional(date),
    source: z.optional(
      z.strictObject({
        title: name,
        url: z.optional(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//))),
        sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      }),
    ),
    profile: z.prefault(
      z.strictObject({
        duties: listOf(paragraph, 200),
        offices: listOf(name, 500),
        units: listOf(z.strictObject({ code: optionalCode, name }), 500),
      }),
      {},
    ),
    /** The tables the disclosure says it contains, in its order; `table` is the canonical id. */
    contents: listOf(
      z.strictObject({ number: optionalName, title: name, table: z.optional(z.literal(TABLE_IDS)) }),
      100,
    ),
    /** The order in which the disclosure has its parts; by default the one of `PARTS`. */
    parts: z.optional(z.array(z.literal(PARTS)).check(z.maxLength(4))),
    tables,
    unread: unreadTables,
    narrative,
    glossary: listOf(z.strictObject({ number: optionalName, term: name, definition: paragraph }), 500),
  });
}

/**
 * The budget document, schema version 1: one department's disclosure as printed, faults included. `schemaVersion`,
 * `kind`, `year`, `department.name` and one table are enough; every other part may be left out and is then empty.
 */
export const budgetSchema = z.lazy(() => documentWith(tablesOf(TABLE_IDS)));

const schemas = new Map<string, ReturnType<typeof documentWith>>();

/**
 * The schema of a document that has these tables alone. It finds in such a document what the whole schema finds, and
 * builds no table that is not in it: building all thirteen takes longer than validating them.
 */
export function schemaWith(ids: readonly TableId[]) {
  const key = ids.join();
  let schema = schemas.get(key);
  if (!schema) schemas.set(key, (schema = documentWith(tablesOf(ids))));
  return schema;
}

/** A validated budget document: what was left out is empty. */
export type Budget = z.output<typeof budgetSchema>;

/** A budget document as people write it, with all that may be left out. */
export type BudgetInput = z.input<typeof budgetSchema>;

/** The tables of a budget document. */
export type Tables = Budget['tables'];
