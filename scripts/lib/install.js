import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findOnPath } from './find-chromium.js';
import { inProject } from './root.js';
import { run } from './run.js';

/** Installs the node modules where they are missing or older than the lock file asks. */
export async function installNodeModules() {
  if (areNodeModulesThere()) return true;
  console.log('Installing node modules …');
  // The browser comes from the machine; no package may fetch one of its own.
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  if (await run('npm', ['ci', ...quiet], { env })) return true;
  console.log('npm ci failed; trying npm install …');
  return run('npm', ['install', ...quiet], { env });
}

/** npm keeps what it has installed in a hidden lock file; every package ours wants must be in it, at its version. */
function areNodeModulesThere() {
  const installed = inProject('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional }]) => path === '' || optional || has[path]?.version === version,
  );
}

/** Installs Chromium and a Chinese font through apt where no browser is found. */
export async function installBrowser() {
  if (findChromium()) return true;
  if (!findOnPath('apt-get')) {
    console.error('No Chromium found, and no apt-get to install it with.');
    console.error('Install Chromium or Chrome, or set CHROME_PATH to the path of one, and run again.');
    return false;
  }
  console.log('Installing Chromium and a Chinese font …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-q', ...args];
    return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const installed =
    (await apt('update')) &&
    (await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'));
  if (installed && findChromium()) return true;
  console.error('Chromium could not be installed. Set CHROME_PATH to the path of a browser and run again.');
  return false;
}
