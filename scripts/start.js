/** Shows the demo portal: installs what is missing, builds, serves `site/` on this machine. */
import { createServer } from 'node:http';
import { installNodeModules } from './lib/install.js';
import { inProject } from './lib/root.js';
import { run } from './lib/run.js';

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
const { siteHandler } = await import('./lib/site-handler.js');
server.off('request', answerEarly).on('request', siteHandler());
const address = `http://127.0.0.1:${server.address().port}/`;
console.log(`Budget portal:        ${address}`);
console.log(`Publishing workbench: ${address}workbench/  (Ctrl+C stops both)`);

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

function stop(message) {
  console.error(message);
  process.exit(1);
}
