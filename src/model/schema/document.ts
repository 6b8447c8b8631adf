import * as z from 'zod/mini';
import { narrative } from './narrative.js';
import { TABLE_IDS, tables } from './tables.js';
import { code, date, name, paragraph, year } from './text.js';

/** The schema version this kit reads. */
export const SCHEMA_VERSION = 1;

/** 概况, 情况说明, 名词解释 and 预算表, in the order of the Henan form. */
export const PARTS = ['profile', 'narrative', 'glossary', 'tables'] as const;

/** The budget document, schema version 1: one department's disclosure as printed, faults included. */
export const budgetSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  kind: z.literal('budget'),
  /** An invented document says so here; the kit shows it beside the source. */
  invented: z.optional(z.literal(true)),
  year,
  department: z.strictObject({
    name,
    code: z.optional(code),
    /** A department 部门 or one of its units 单位. */
    level: z.enum(['department', 'unit']),
    /** With its subordinate units (汇总) or its own office only (本级). */
    scope: z.enum(['consolidated', 'own']),
    region: z.optional(name),
  }),
  published: z.optional(date),
  source: z.optional(
    z.strictObject({
      title: name,
      url: z.optional(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//))),
      sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    }),
  ),
  profile: z.strictObject({
    duties: z.array(paragraph).check(z.maxLength(200)),
    offices: z.array(name).check(z.maxLength(500)),
    units: z.array(z.strictObject({ code: z.optional(code), name })).check(z.maxLength(500)),
  }),
  /** The tables the disclosure says it contains, in its order; `table` is the canonical id. */
  contents: z
    .array(z.strictObject({ number: z.optional(name), title: name, table: z.optional(z.enum(TABLE_IDS)) }))
    .check(z.maxLength(100)),
  /** The order in which the disclosure has its parts; by default the one of `PARTS`. */
  parts: z.optional(z.array(z.enum(PARTS)).check(z.maxLength(4))),
  tables,
  narrative,
  glossary: z
    .array(z.strictObject({ number: z.optional(name), term: name, definition: paragraph }))
    .check(z.maxLength(500)),
});

/** A validated budget document. */
export type Budget = z.infer<typeof budgetSchema>;

/** The tables of a budget document. */
export type Tables = Budget['tables'];
