import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium's flags: they quiet its background traffic and make rendering the same everywhere. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=zh-CN',
];

/** Debian's package and command of Chromium without windows: the same engine, with less to do. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** Path of the browser for tests: `CHROME_PATH`, else one on the PATH, else `undefined`. */
export function findChromium() {
  return (
    process.env.CHROME_PATH ||
    [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
      .map(findOnPath)
      .find((path) => path !== undefined)
  );
}

/** Path of a command, or `undefined`. */
export function findOnPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
