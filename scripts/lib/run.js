import { spawn } from 'node:child_process';
import { inProject } from './root.js';

/**
 * Runs a command in the project; resolves to whether it succeeded.
 * @param options `output`: an open file for what it writes, instead of our own output.
 */
export function run(command, args, { env = {}, output = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: inProject(),
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
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
