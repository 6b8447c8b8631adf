import type * as z from 'zod/mini';
import { inspectDocument } from './inspect.js';
import type { Issue } from './issues.js';
import { schemaWith, type Budget } from './schema/document.js';
import { TABLE_IDS, type TableId } from './schema/tables.js';

/** What there is to say of a document that is not shown, before it is put as issues (`refusal-issues.ts`). */
export type Refusal =
  | { kind: 'text'; text: string; error: Error }
  | { kind: 'value'; input: unknown; found: readonly z.core.$ZodIssue[] }
  | { kind: 'contents'; issues: readonly Issue[] };

/** A document with its warnings, or why there is none to show. */
export type Validation = { ok: true; budget: Budget; issues: Issue[] } | { ok: false; refusal: Refusal };

const refused = (refusal: Refusal): Validation => ({ ok: false, refusal });

/** Validates a value, usually from `JSON.parse`. Never throws and never repairs. */
export function validate(input: unknown): Validation {
  try {
    const result = schemaWith(presentTables(input)).safeParse(input);
    if (!result.success) return refused({ kind: 'value', input, found: result.error.issues });
    const issues = inspectDocument(result.data);
    if (issues.some((issue) => issue.severity === 'error')) return refused({ kind: 'contents', issues });
    return { ok: true, budget: result.data, issues };
  } catch {
    // Objects of a page's own code that throw when read, and more faults than the validator's call stack holds.
    return refused({ kind: 'value', input, found: [] });
  }
}

/** Validates the text of a document. */
export function validateText(text: string): Validation {
  const json = text.replace(/^\ufeff/, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return refused({ kind: 'text', text: json, error: error as Error });
  }
  return validate(input);
}

/** The tables an object that may be a document has. */
function presentTables(input: unknown): TableId[] {
  const { tables } = Object(input) as { tables?: unknown };
  return typeof tables === 'object' && tables !== null ? TABLE_IDS.filter((id) => id in tables) : [];
}
