import { ownScript } from './own-scripts.js';

/**
 * Has the browser keep the page's own files; resolves to whether it does. Browsers offer that to pages from https and
 * from the own machine only.
 */
export async function prepareOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(ownScript('offline.js'));
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
