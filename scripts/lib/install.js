import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findOnPath, HEADLESS_SHELL } from './find-chromium.js';
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

/**
 * Installs Chromium and a Chinese font through apt where they are missing; tests cannot do without the browser. Where
 * there is one with windows, the faster one is installed only if nobody has to give a password for it.
 */
export async function installBrowser() {
  const font = hasChineseFont() ? [] : ['fonts-noto-cjk'];
  const hasBrowser = findChromium() !== undefined;
  const isFast = Boolean(process.env.CHROME_PATH || findOnPath(HEADLESS_SHELL));
  const needed = [...(hasBrowser ? [] : ['chromium']), ...font];
  const wanted = isFast || (hasBrowser && !isRoot()) ? needed : [HEADLESS_SHELL, ...font];
  if (wanted.length === 0) return true;
  if (findOnPath('apt-get')) {
    console.log(`Installing ${wanted.join(', ')} …`);
    await apt('update');
    // Not every distribution has the browser without windows.
    if ((await install(wanted)) || needed.length === 0 || (await install(needed))) return true;
    console.error(`apt-get could not install ${needed.join(', ')}; see above.`);
  } else if (needed.length > 0)
    console.error(`Missing here, and no apt-get to install it with: ${needed.join(', ')}.`);
  if (findChromium()) return true;
  console.error('Install Chromium or Chrome, or set CHROME_PATH to the path of one, and run again.');
  return false;
}

function install(packages) {
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function apt(...args) {
  const asRoot = isRoot() ? [] : ['sudo'];
  // Where there is no way out, nobody waits for long.
  const limits = ['Acquire::Retries=0', 'Acquire::http::Timeout=20'].flatMap((option) => ['-o', option]);
  const [command, ...rest] = [...asRoot, 'apt-get', '-q', ...limits, ...args];
  return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Without fontconfig nobody can say; the browser brings it along. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh']);
  return status === 0 && stdout.length > 0;
}
