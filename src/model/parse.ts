import { inspectDocument } from './inspect.js';
import { visible, type Issue } from './issues.js';
import { describeValue, schemaIssues } from './schema-issues.js';
import { SCHEMA_VERSION, budgetSchema, schemaWith, type Budget } from './schema/document.js';
import { TABLE_IDS, type TableId } from './schema/tables.js';

/** A document with what is wrong in it. `ok` means there is a budget to show; warnings may remain in `issues`. */
export type ParseResult =
  { ok: true; budget: Budget; issues: Issue[] } | { ok: false; budget: null; issues: Issue[] };

const WHOLE = { severity: 'error', path: [] } as const;

const failed = (issues: Issue[]): ParseResult => ({ ok: false, budget: null, issues });

/**
 * Validates a budget document. Never throws and never repairs: the budget in the result is the input as printed.
 * @param input Any value, usually from `JSON.parse`.
 */
export function parseBudget(input: unknown): ParseResult {
  try {
    const strange = strangerIssue(input);
    if (strange) return failed([strange]);
    const result = schemaWith(presentTables(input)).safeParse(input);
    if (!result.success) return failed(schemaIssues(budgetSchema, input, result.error.issues));
    const issues = inspectDocument(result.data);
    if (issues.some((issue) => issue.severity === 'error')) return failed(issues);
    return { ok: true, budget: result.data, issues };
  } catch {
    // Objects of a page's own code that throw when read, and more faults than the validator's call stack holds.
    return failed([{ ...WHOLE, code: 'not-a-document', received: describeValue(input) }]);
  }
}

/** Parses the text of a budget document; a syntax error tells its line and column. */
export function parseBudgetText(text: string): ParseResult {
  const json = text.replace(/^\ufeff/, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return failed([{ ...WHOLE, code: 'not-json', ...placeOf(error as Error, json) }]);
  }
  return parseBudget(input);
}

/** The tables an object that may be a document has. */
function presentTables(input: unknown): TableId[] {
  const { tables } = input as { tables?: unknown };
  return typeof tables === 'object' && tables !== null ? TABLE_IDS.filter((id) => id in tables) : [];
}

/** Says what something is that is no document of this version, before its keys are looked at one by one. */
function strangerIssue(input: unknown): Issue | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { ...WHOLE, code: 'not-a-document', received: describeValue(input) };
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
    return {
      ...WHOLE,
      code: 'not-a-document',
      received: `{${Object.keys(input).slice(0, 5).map(visible).join(', ')}}`,
    };
  return null;
}

/**
 * Engines say "at position 12" or "line 1 column 13", or quote ten characters on both sides of the place; where one
 * says nothing, the end of the text is named.
 */
function placeOf({ message }: Error, text: string): { line: number; column: number } {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const quoted = /\.\.\."([^]+)"/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1] ?? (quoted ? text.indexOf(quoted) + 10 : text.length);
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
