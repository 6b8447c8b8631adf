import { decodeText } from '../model/decode-text.js';
import type { LoadFailure } from '../model/load-failure.js';
import { validateText, type Validation } from '../model/validate.js';

/** A document that arrived, valid or not, or the reason why it did not. */
export type Loaded = { ok: true; result: Validation } | { ok: false; failure: LoadFailure };

/** Limits of a load: time in seconds, size in bytes. */
export const LOAD_LIMITS = { seconds: 20, bytes: 20 * 1024 * 1024 };

interface Entry {
  loaded: Promise<Loaded>;
  abort: AbortController;
  users: number;
}

const cache = new Map<string, Entry>();

/**
 * Loads a document; all elements of the page that name the same URL share one request. When every caller has
 * aborted, so is the request. A failed load is forgotten, so that the next call tries again.
 * @param signal Aborted by a caller that no longer needs the document.
 */
export function fetchDocument(src: string, base: string, signal: AbortSignal): Promise<Loaded> {
  let url: string;
  try {
    url = new URL(src, base).href;
  } catch {
    return Promise.resolve({ ok: false, failure: { code: 'address', url: src } });
  }
  const entry = cache.get(url) ?? startLoad(url);
  entry.users += 1;
  signal.addEventListener('abort', () => leave(url, entry), { once: true });
  return entry.loaded;
}

function startLoad(url: string): Entry {
  const abort = new AbortController();
  const entry: Entry = { abort, users: 0, loaded: load(url, abort) };
  cache.set(url, entry);
  void entry.loaded.then((loaded) => {
    if (!loaded.ok) forget(url, entry);
    entry.users = Infinity;
  });
  return entry;
}

function leave(url: string, entry: Entry): void {
  entry.users -= 1;
  if (entry.users > 0) return;
  forget(url, entry);
  entry.abort.abort();
}

function forget(url: string, entry: Entry): void {
  if (cache.get(url) === entry) cache.delete(url);
}

async function load(url: string, abort: AbortController): Promise<Loaded> {
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, LOAD_LIMITS.seconds * 1000);
  try {
    return await request(url, abort.signal);
  } catch {
    const failure: LoadFailure = timedOut
      ? { code: 'timeout', url, seconds: LOAD_LIMITS.seconds }
      : { code: 'network', url };
    return { ok: false, failure };
  } finally {
    clearTimeout(timer);
  }
}

async function request(url: string, signal: AbortSignal): Promise<Loaded> {
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  if (!response.ok) return { ok: false, failure: { code: 'status', url, status: response.status } };
  const bytes = await readBytes(response);
  if (bytes === null)
    return { ok: false, failure: { code: 'too-large', url, megabytes: LOAD_LIMITS.bytes / 1024 / 1024 } };
  const text = decodeText(bytes);
  if (text === null) return { ok: false, failure: { code: 'encoding', url } };
  if (/^\s*</.test(text)) return { ok: false, failure: { code: 'web-page', url } };
  return { ok: true, result: validateText(text) };
}

/** Reads a body up to the size limit; `null` beyond it. */
async function readBytes(response: Response): Promise<ArrayBuffer | null> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.length;
    chunks.push(value);
    if (size > LOAD_LIMITS.bytes) {
      await reader.cancel();
      return null;
    }
  }
}
