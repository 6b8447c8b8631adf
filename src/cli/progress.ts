import { reportWords } from '../text/cli/report.js';
import type { Context } from './io.js';

/** Tells on standard error how far the check of many files is. */
export interface Progress {
  show(number: number): void;
  clear(): void;
}

/** Milliseconds between two lines. */
const PAUSE = 100;

const silent: Progress = { show() {}, clear() {} };

/** One line that is rewritten, where somebody watches and the report itself goes elsewhere. */
export function progressOf({ io, locale }: Context, total: number): Progress {
  if (!io.stderr.isTTY || io.stdout.isTTY || total < 2) return silent;
  let shown = 0;
  return {
    show(number) {
      if (Date.now() - shown < PAUSE) return;
      shown = Date.now();
      io.stderr.write(`\r\x1b[K${reportWords[locale].progress(number, total)}`);
    },
    clear() {
      io.stderr.write('\r\x1b[K');
    },
  };
}
