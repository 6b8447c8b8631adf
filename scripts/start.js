/** Shows the demo portal: installs what is missing, builds, serves `site/` on this machine. */
import { createServer } from 'node:http';
import { installNodeModules } from './lib/install.js';
import { inProject } from './lib/root.js';
import { run } from './lib/run.js';

/** A strict policy as portals have it, so that a breach shows here first. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** By extension; sirv names a charset for HTML only. */
const typesWithCharset = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
};

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT is ${process.env.PORT}; it must be a number from 0 to 65535.`);
}
// The port is taken first: nobody should wait for a build to hear that it is not free.
const server = createServer(answerEarly);
await listen();
if (!(await installNodeModules())) stop('The node modules could not be installed; see above.');
console.log('Building …');
if (!(await run(process.execPath, [inProject('scripts/build.js')]))) stop('The build failed; see above.');
server.off('request', answerEarly).on('request', await siteHandler());
console.log(`Budget portal: http://127.0.0.1:${server.address().port}/  (Ctrl+C stops it)`);

function listen() {
  return new Promise((resolve) => {
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE') throw error;
      stop(`Port ${port} is taken by another program. Choose another one, such as: PORT=4174 npm start`);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function answerEarly(_request, response) {
  response.writeHead(503, { 'Content-Type': 'text/plain;charset=utf-8', 'Retry-After': '5', Refresh: '2' });
  response.end('Building; the page comes in a moment.\n');
}

async function siteHandler() {
  const { default: sirv } = await import('sirv');
  const files = sirv(inProject('site'), {
    dev: true,
    setHeaders(response, path) {
      response.setHeader('Content-Security-Policy', contentSecurityPolicy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const type = typesWithCharset[/[^.]*$/.exec(path)[0]];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end(`Not found: ${request.url}\n`);
    });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
