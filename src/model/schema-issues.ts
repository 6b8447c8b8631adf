import type * as z from 'zod/mini';
import { printPath, visible, type Issue, type Path } from './issues.js';
import { knownKeys, nearestKey } from './nearest-key.js';
import { readPath } from './read-path.js';

/** Nobody reads more issues than this, and a hostile file must not fill the memory of the page with them. */
const MOST = 200;

/** How a value is named in a message: its JSON type, or the value itself when short. */
export function describeValue(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return `“${visible(value)}”`;
  return typeof value;
}

/** Turns what zod found into issues of this kit. */
export function schemaIssues(
  schema: z.core.$ZodType,
  input: unknown,
  found: readonly z.core.$ZodIssue[],
): Issue[] {
  return found.slice(0, MOST).flatMap((issue) => issuesOf(schema, input, issue));
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
