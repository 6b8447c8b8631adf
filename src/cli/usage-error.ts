import type { UsageError } from '../text/cli/words.js';

type Reading = (parts: readonly string[]) => UsageError;

/** What the arguments library says, in English only, and what it means. A test holds each of these to the library. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  [/^unknown option '(.*?)'/, ([name = '']) => ({ code: 'unknown-option', name })],
  [/^unknown command '(.*?)'/, ([name = '']) => ({ code: 'unknown-command', name })],
  [/^missing required argument '(.*?)'/, ([name = '']) => ({ code: 'missing-argument', name })],
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
