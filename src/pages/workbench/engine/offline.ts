/** What is used of a service worker's global object and events; the types of pages do not have them. */
interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetches extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Waits) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetches) => void): void;
}

const scope = globalThis as unknown as Scope;
const base = scope.registration.scope;
const CACHE = `budget-workbench ${base}`;

/** Every file of the page, listed by the build. */
async function keepFiles(): Promise<void> {
  const response = await fetch(new URL('files.json', base), { cache: 'no-cache' });
  const files = (await response.json()) as string[];
  const cache = await caches.open(CACHE);
  await cache.addAll([...files, './'].map((file) => new Request(new URL(file, base), { cache: 'no-cache' })));
  const wanted = new Set([...files, './'].map((file) => new URL(file, base).href));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

/** The network first, so that a newer version is never hidden by what is kept; without a network what is kept. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

scope.addEventListener('install', (event) => event.waitUntil(keepFiles().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(base)) event.respondWith(answer(request));
});
