import { isServer, type ReactiveControllerHost } from 'lit';
import { whenIdle } from '../base/when-idle.js';
import type { ChecksPack } from './checks-pack.js';
import { loadPack } from './load-pack.js';

let pack: ChecksPack | null = null;
let state: 'none' | 'loading' | 'failed' = 'none';
const waiting = new Set<ReactiveControllerHost>();

/**
 * The rules, once they are there; the element that asks is drawn again then. The first to ask starts the load, when
 * the browser has nothing else to do.
 */
export function checksFor(host: ReactiveControllerHost): ChecksPack | null {
  if (pack || state === 'failed' || isServer) return pack;
  waiting.add(host);
  if (state === 'none') {
    state = 'loading';
    whenIdle(() => void load(), 2000);
  }
  return null;
}

/** Whether the rules could not be loaded. */
export const checksFailed = (): boolean => state === 'failed';

async function load(): Promise<void> {
  try {
    pack = await loadPack();
  } catch {
    state = 'failed';
  }
  waiting.forEach((host) => host.requestUpdate());
  waiting.clear();
}
