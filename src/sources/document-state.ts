import type { Issue } from '../model/issues.js';
import type { LoadFailure } from '../model/load-failure.js';
import type { ParseResult } from '../model/parse.js';
import type { Budget } from '../model/schema/document.js';

/** Where an element's document stands; loading and data at once cannot be written. */
export type DocumentState =
  | { status: 'none' }
  | { status: 'loading' }
  | { status: 'failed'; failure: LoadFailure }
  | { status: 'invalid'; issues: Issue[] }
  | { status: 'ready'; budget: Budget; issues: Issue[] };

/** The state a parsed document gives. */
export function stateOf(result: ParseResult): DocumentState {
  return result.ok
    ? { status: 'ready', budget: result.budget, issues: result.issues }
    : { status: 'invalid', issues: result.issues };
}
