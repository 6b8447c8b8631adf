import { inspectDocument } from './inspect.js';
import type { Issue } from './issues.js';
import { describeValue, schemaIssues } from './schema-issues.js';
import { SCHEMA_VERSION, budgetSchema, type Budget } from './schema/document.js';

/** A document with what is wrong in it. `ok` means there is a budget to show; warnings may remain in `issues`. */
export type ParseResult =
  { ok: true; budget: Budget; issues: Issue[] } | { ok: false; budget: null; issues: Issue[] };

const failed = (...issues: Issue[]): ParseResult => ({ ok: false, budget: null, issues });

/**
 * Validates a budget document. Never throws and never repairs: the budget in the result is the input as printed.
 * @param input Any value, usually from `JSON.parse`.
 */
export function parseBudget(input: unknown): ParseResult {
  const strange = strangerIssue(input);
  if (strange) return failed(strange);
  const result = budgetSchema.safeParse(input);
  if (!result.success) return failed(...schemaIssues(budgetSchema, input, result.error.issues));
  const issues = inspectDocument(result.data);
  if (issues.some((issue) => issue.severity === 'error')) return failed(...issues);
  return { ok: true, budget: result.data, issues };
}

/** Parses the text of a budget document; a syntax error tells its line and column. */
export function parseBudgetText(text: string): ParseResult {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return failed({ code: 'not-json', severity: 'error', path: [], ...placeOf(error as Error, text) });
  }
  return parseBudget(input);
}

/** Says what something is that is no document of this version, before its keys are looked at one by one. */
function strangerIssue(input: unknown): Issue | null {
  const about = { severity: 'error', path: [] } as const;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { ...about, code: 'not-a-document', received: describeValue(input) };
  const { schemaVersion, tables } = input as Record<string, unknown>;
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION)
    return {
      code: 'newer-schema-version',
      severity: 'error',
      path: ['schemaVersion'],
      version: schemaVersion,
      supported: SCHEMA_VERSION,
    };
  if (schemaVersion === undefined && tables === undefined)
    return { ...about, code: 'not-a-document', received: `{${Object.keys(input).slice(0, 5).join(', ')}}` };
  return null;
}

/** Engines say "at position 12" or "line 1 column 13"; where one says neither, the end of the text is named. */
function placeOf(error: Error, text: string): { line: number; column: number } {
  const named = /line (\d+) column (\d+)/.exec(error.message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
