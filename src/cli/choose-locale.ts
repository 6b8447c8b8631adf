import { parseArgs } from 'node:util';
import { localeOf, type Locale } from '../text/languages.js';
import type { Io } from './io.js';

/**
 * The language of a call: `--lang`, else that of the environment where the kit has it, else Chinese. It is found before
 * anything else, because help and complaints about the arguments are in it too.
 */
export function chooseLocale(args: readonly string[], env: Io['env']): Locale {
  const { values } = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, strict: false });
  const named = typeof values.lang === 'string' ? values.lang : env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // `en_US.UTF-8` is how the environment writes `en-US`.
  return localeOf(named?.replace('_', '-'));
}
