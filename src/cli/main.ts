import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit.js';
import { run } from './program.js';

// From `dist/esm/cli/main.js`, where this is built to; `dist/cli.js` is the command.
const { version, homepage } = createRequire(import.meta.url)('../../../package.json') as {
  version: string;
  homepage?: string;
};
// A package that has no page of its own brings its documentation along.
const documentation = homepage ?? fileURLToPath(new URL('../../../README.md', import.meta.url));

// A reader that goes away early, such as `head`, ends the program; there is nobody left to tell.
for (const output of [process.stdout, process.stderr])
  output.on('error', () => process.exit(EXIT.unreadable));

// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
  documentation,
});
