import type { Command } from 'commander';
import { usageSentence } from '../text/cli/failures.js';
import type { Locale } from '../text/languages.js';
import type { UsageError } from '../text/cli/words.js';

type Reading = (parts: readonly string[]) => UsageError;

/** What the arguments library says, in English only, and what it means. A test holds each of these to the library. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  [/^unknown option '(.*?)'/, ([name = '']) => ({ code: 'unknown-option', name })],
  [/^unknown command '(.*?)'/, ([name = '']) => ({ code: 'unknown-command', name })],
  [/^missing required argument '(.*?)'/, ([name = '']) => ({ code: 'missing-argument', name })],
  [
    /^command-argument value '(.*?)' is invalid for argument '(.*?)'\. Allowed choices are (.*)\./,
    ([value = '', option = '', choices = '']) => ({
      code: 'not-a-choice',
      option,
      value,
      choices: choices.split(', '),
    }),
  ],
  [/^too many arguments/, () => ({ code: 'excess-arguments' })],
  [/^option '(.*?)' argument missing/, ([option = '']) => ({ code: 'missing-value', option })],
  [
    /^option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*)\./,
    ([option = '', value = '', choices = '']) => ({
      code: 'not-a-choice',
      option,
      value,
      choices: choices.split(', '),
    }),
  ],
];

/** A complaint of the arguments library as data, or `null` where it is none of those known. */
export function usageErrorOf(complaint: string): UsageError | null {
  const text = complaint.replace(/^error: /, '').trim();
  for (const [pattern, read] of readings) {
    const [found, ...parts] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(text)?.[1];
    return { ...read(parts), ...(suggestion ? { suggestion } : {}) };
  }
  return null;
}

/** Ends a command that was called wrongly, with a complaint of two lines. */
export function complain(command: Command, error: UsageError, locale: Locale): never {
  command.error(usageSentence(error, locale, `budget-kit ${command.name()}`));
}
