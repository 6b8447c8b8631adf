import type { Issue } from './issues.js';
import { refusalIssues } from './refusal-issues.js';
import type { Budget } from './schema/document.js';
import { validate, validateText, type Validation } from './validate.js';

/** A document with what is wrong in it. `ok` means there is a budget to show; warnings may remain in `issues`. */
export type ParseResult =
  { ok: true; budget: Budget; issues: Issue[] } | { ok: false; budget: null; issues: Issue[] };

/**
 * Validates a budget document. Never throws and never repairs: the budget in the result is the input as printed.
 * @param input Any value, usually from `JSON.parse`.
 */
export const parseBudget = (input: unknown): ParseResult => explained(validate(input));

/** Parses the text of a budget document; a syntax error tells its line and column. */
export const parseBudgetText = (text: string): ParseResult => explained(validateText(text));

const explained = (result: Validation): ParseResult =>
  result.ok ? result : { ok: false, budget: null, issues: refusalIssues(result.refusal) };
