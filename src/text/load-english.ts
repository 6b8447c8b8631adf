/**
 * Makes the English words ready. Here they are from the start, so there is nothing to wait for: `null`. The browser
 * files leave them out and load them when a page first is in English; `scripts/lib/english-pack.js` puts that in the
 * place of this file.
 */
export const loadEnglish = (): Promise<boolean> | null => null;
