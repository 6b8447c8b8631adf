import type { Issue, IssueCode } from '../../model/issues.js';
import { noteSentence } from '../importing/notes.js';
import { refusalSentence } from '../importing/refusals.js';
import { issueText } from '../issues.js';
import type { Locale } from '../languages.js';
import { baseWords } from '../words.js';
import {
  usageFailures,
  type UsageAdvice,
  type UsageError,
  importReportWords,
  inputFailures,
  type InputFailure,
  outputFailures,
  type OutputFailure,
} from './words.js';

/**
 * A wrong command line in two lines: what is wrong, and what to do.
 * @param command What the help is asked of, such as `budget-kit import`.
 */
export function usageSentence(error: UsageError, locale: Locale, command: string): string {
  const words = usageFailures(locale);
  const [wrong, remedy] = (words[error.code] as (error: UsageError) => UsageAdvice)(error);
  if (error.suggestion) return `${wrong}\n${words.meant(error.suggestion)}`;
  if (error.code === 'set-value') return `${wrong}\n${issueText(error.issue, locale)}`;
  if (error.code === 'corrections-unread') return `${wrong}\n${inputFailureSentence(error.failure, locale)}`;
  return `${wrong}\n${remedy ?? words.help(command)}`;
}

const STRANGERS: ReadonlySet<IssueCode> = new Set(['not-json', 'not-a-document', 'newer-schema-version']);

/** A failure as a sentence: what is wrong with the file and what to do. */
export function inputFailureSentence(failure: InputFailure, locale: Locale): string {
  const { sentences } = baseWords(locale);
  const whole = wholeIssueOf(failure);
  if (whole) return issueText(whole, locale);
  if (failure.code === 'refused')
    return sentences(failure.refusals.map((refusal) => refusalSentence(refusal, locale)));
  if (failure.code === 'no-budget')
    return sentences([
      importReportWords(locale).noBudget,
      ...failure.notes.map((note) => noteSentence(note, locale)),
    ]);
  return (inputFailures(locale)[failure.code] as (failure: InputFailure) => string)(failure);
}

/** The one issue that says why a file is no document at all, such as `not-json`; `null` where single places are wrong. */
export function wholeIssueOf(failure: InputFailure): Issue | null {
  const [issue = null] = failure.code === 'invalid' ? failure.issues : [];
  return issue && STRANGERS.has(issue.code) ? issue : null;
}

/** A failure as a sentence: why the file was not written and what to do. */
export function outputFailureSentence(failure: OutputFailure, locale: Locale): string {
  return (outputFailures(locale)[failure.code] as (failure: OutputFailure) => string)(failure);
}
