/** Acts when the browser has nothing else to do, at the latest after `timeout` ms. */
export function whenIdle(act: () => void, timeout = 1000): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout });
  else setTimeout(act, 200);
}
