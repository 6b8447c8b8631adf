/** A server as portals have it: brotli, scripts that may be kept for a year, pages that are asked for each time. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../scripts/lib/root.js';

const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
const yearly = 'public, max-age=31536000, immutable';

/**
 * Serves texts by path, and the files of `dist/` under `/dist/`. Everything is compressed before it is asked for.
 * @param {Record<string, string>} texts By path, such as `/ours/one.html`.
 * @returns Its origin, and how it is stopped.
 */
export async function serve(texts) {
  const kept = new Map();
  const bodyOf = (path) => {
    if (!kept.has(path))
      kept.set(path, brotliCompressSync(texts[path] ?? readFileSync(inProject(path.slice(1)))));
    return kept.get(path);
  };
  Object.keys(texts).forEach(bodyOf);
  return listen((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (!(path in texts) && !/^\/dist\/[\w./-]+\.js$/.test(path)) return response.writeHead(404).end();
    const extension = path.split('.').at(-1);
    response.writeHead(200, {
      'Content-Type': `${types[extension]};charset=utf-8`,
      'Content-Encoding': 'br',
      'Cache-Control': extension === 'js' ? yearly : 'no-cache',
    });
    response.end(bodyOf(path));
  });
}

/** Starts a server on a free port of this machine. */
export async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
