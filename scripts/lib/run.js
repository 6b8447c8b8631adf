import { spawn } from 'node:child_process';
import { inProject } from './root.js';

/** Runs a command in the project with its output on ours; resolves to whether it succeeded. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inProject(),
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      // npm is a script of the shell on Windows.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Runs a tool of `node_modules/.bin`. */
export function runTool(name, args, options) {
  return run(inProject(`node_modules/.bin/${name}`), args, options);
}
