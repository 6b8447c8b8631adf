import type * as z from 'zod/mini';
import { printPath, visible, type Issue, type Path } from './issues.js';
import { knownKeys, nearestKey } from './nearest-key.js';
import { readPath } from './read-path.js';
import { SCHEMA_VERSION, budgetSchema } from './schema/document.js';
import type { Refusal } from './validate.js';

/** Nobody reads more issues than this, and a hostile file must not fill the memory of the page with them. */
const MOST = 200;

const WHOLE = { severity: 'error', path: [] } as const;

/** How a value is named in a message: its JSON type, or the value itself when short. */
function describeValue(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return `“${visible(value)}”`;
  return typeof value;
}

/** What is wrong with a document that is not shown, at most 200 issues. */
export function refusalIssues(refusal: Refusal): Issue[] {
  switch (refusal.kind) {
    case 'text':
      return [{ ...WHOLE, code: 'not-json', ...placeOf(refusal.error, refusal.text) }];
    case 'contents':
      return [...refusal.issues];
    case 'value': {
      const { input, found } = refusal;
      try {
        const stranger = strangerIssue(input);
        if (!stranger && found.length > 0)
          return found.slice(0, MOST).flatMap((issue) => issuesOf(budgetSchema, input, issue));
        if (stranger) return [stranger];
      } catch {
        // An object of a page's own code that throws when it is read.
      }
      return [{ ...WHOLE, code: 'not-a-document', received: describeValue(input) }];
    }
  }
}

/** Says what something is that is no document of this version, whose keys need not be told one by one. */
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

function issuesOf(schema: z.core.$ZodType, input: unknown, found: z.core.$ZodIssue): Issue[] {
  const path = found.path as Path;
  const at = { severity: 'error', path } as const;
  const value = readPath(input, printPath(path));
  const received = describeValue(value);
  switch (found.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path);
      return found.keys.slice(0, MOST).map((key) => ({
        ...at,
        code: 'unknown-key',
        path: [...path, key],
        key: visible(key),
        suggestion: nearestKey(key, known),
      }));
    }
    case 'too_big':
      if (Array.isArray(value))
        return [{ ...at, code: 'too-many-rows', count: value.length, limit: Number(found.maximum) }];
      if (typeof value === 'string')
        return [{ ...at, code: 'text-too-long', length: value.length, limit: Number(found.maximum) }];
      return [{ ...at, code: 'number-out-of-range', received: Number(value) }];
    case 'too_small':
      if (typeof value === 'number') return [{ ...at, code: 'number-out-of-range', received: value }];
      return [{ ...at, code: 'malformed-text', received }];
    case 'invalid_format':
      return [{ ...at, code: 'malformed-text', received }];
    case 'custom':
      return [{ ...at, code: 'control-character', received }];
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      break;
  }
  if (value === undefined) return [{ ...at, code: 'missing-key', key: String(path.at(-1) ?? '') }];
  // A discriminated union names what its `kind` or `side` may be.
  const allowed =
    found.code === 'invalid_value' ? found.values : 'options' in found ? found.options : undefined;
  if (allowed) return [{ ...at, code: 'value-not-allowed', allowed: allowed.map(String), received }];
  return [
    {
      ...at,
      code: 'wrong-type',
      expected:
        found.code === 'not_multiple_of' ? 'integer' : 'expected' in found ? found.expected : 'object',
      received,
    },
  ];
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
