import type { Issue } from '../model/issues.js';
import type { LoadFailure } from '../model/load-failure.js';
import type { Budget } from '../model/schema/document.js';
import { validate, validateText, type Refusal, type Validation } from '../model/validate.js';

/** Where an element's document stands; loading and data at once cannot be written. */
export type DocumentState =
  | { status: 'none' }
  | { status: 'loading' }
  | { status: 'failed'; failure: LoadFailure }
  | { status: 'invalid'; refusal: Refusal }
  | { status: 'ready'; budget: Budget; issues: Issue[] };

/** The state a validated document gives. */
export function stateOf(result: Validation): DocumentState {
  return result.ok
    ? { status: 'ready', budget: result.budget, issues: result.issues }
    : { status: 'invalid', refusal: result.refusal };
}

const given = new Map<unknown, DocumentState>();

/**
 * The state of a document given as a value. Elements that are given the same one in one go share its validation, and
 * with it all that is remembered of a budget; an element that is given it later has it validated anew, because the page
 * may have changed it since.
 */
export function stateOfValue(value: unknown): DocumentState {
  // The updates of all elements that wait for one come before this.
  if (given.size === 0) queueMicrotask(() => given.clear());
  return remembered(given, value, () => stateOf(validate(value)));
}

const texts = new Map<string, DocumentState>();
/** How many texts are remembered; few pages have more than one document in them. */
const MOST_TEXTS = 4;

/** The state of a document given as JSON text; elements with the same text share its validation. */
export function stateOfText(text: string): DocumentState {
  const state = remembered(texts, text, () => stateOf(validateText(text)));
  if (texts.size > MOST_TEXTS) texts.delete(texts.keys().next().value!);
  return state;
}

function remembered<Key>(
  states: Map<Key, DocumentState>,
  key: Key,
  validate: () => DocumentState,
): DocumentState {
  const known = states.get(key);
  if (known) return known;
  const state = validate();
  states.set(key, state);
  return state;
}
