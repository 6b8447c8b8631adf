import { isServer } from 'lit';
import { importBeside } from '../../sources/beside.js';
import type { Locale } from '../../text/languages.js';
import { inTurn, whenIdle } from '../base/later.js';
import type { Checks } from './figure-view.js';

/** An element that marks what the rules found. */
interface Host {
  requestUpdate(): void;
}

/** The rules, where they lie beside the kit: too much for it, and not needed for the first picture. */
export const RULES_FILE = 'budget-kit.checks.js';

let checks: Checks | null = null;
let loading: Promise<void> | null = null;
let failed = false;

/** The languages that have been asked for; one that cannot be had is said in Chinese. */
const spoken = new Map<Locale, Promise<void>>();
const ready = new Set<Locale>(['zh-CN']);
const asked = new WeakMap<Host, Locale>();

/**
 * The rules and their marks, once they are there with the words of a language; the element that asks is drawn again
 * then. The first to ask starts the load, when the browser has nothing else to do; a server has none.
 * @param onMissing Called with the name of the file where it could not be loaded.
 */
export function checksFor(host: Host, locale: Locale, onMissing: (file: string) => void): Checks | null {
  if (checks && ready.has(locale)) return checks;
  if (!isServer && asked.get(host) !== locale) {
    asked.set(host, locale);
    loading ??= new Promise<void>((resolve) => whenIdle(resolve, 2000)).then(load);
    void loading
      .then(() => speak(locale))
      .then(() => inTurn(() => host.requestUpdate()))
      .then(() => failed && onMissing(RULES_FILE));
  }
  return null;
}

/** Whether the rules could not be loaded. */
export const checksFailed = (): boolean => failed;

async function load(): Promise<void> {
  try {
    const [rules, { dress, renderFindings, renderFlag }] = await Promise.all([
      importBeside(RULES_FILE, () => import('../../text/checks/index.js')),
      import('./figure-findings.js'),
    ]);
    checks = { rules, dress, renderFindings, renderFlag };
  } catch {
    failed = true;
  }
}

/** A file beside the kit has words of its own; the browser loads those it shares with the kit once. */
function speak(locale: Locale): Promise<void> | undefined {
  if (!checks) return undefined;
  if (!spoken.has(locale))
    spoken.set(
      locale,
      checks.rules
        .loadLanguage(locale, importBeside)
        .catch(() => undefined)
        .then(() => void ready.add(locale)),
    );
  return spoken.get(locale);
}
