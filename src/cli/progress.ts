import type { Context, Output } from './io.js';
import { columnsOf, printable } from './printable.js';
import { reportWords } from '../text/cli/words.js';

/** Tells on standard error how far a command is: by a text, or by the number of the file it is at. */
export interface Progress<T> {
  show(at: T): void;
  clear(): void;
}

/** Milliseconds between two lines. */
const PAUSE = 100;

const silent: Progress<unknown> = { show() {}, clear() {} };

/** One line that is rewritten, with any text; nothing where nobody watches. */
export function lineOn(output: Output, isSilent: boolean): Progress<string> {
  if (!output.isTTY || isSilent) return silent;
  let shown = 0;
  return {
    show(text) {
      if (Date.now() - shown < PAUSE) return;
      shown = Date.now();
      output.write(`\r\x1b[K${cut(printable(text), output.columns || 80)}`);
    },
    clear() {
      output.write('\r\x1b[K');
    },
  };
}

/** As much of a text as stands on one line: a longer one would not be rewritten but pile up. */
function cut(text: string, columns: number): string {
  let room = columns - 1;
  return [...text].filter((character) => (room -= columnsOf(character)) >= 0).join('');
}

/** One line that is rewritten, where somebody watches and the report itself goes elsewhere. */
export function progressOf({ io, locale }: Context, total: number): Progress<number> {
  if (!io.stderr.isTTY || io.stdout.isTTY || total < 2) return silent;
  const line = lineOn(io.stderr, false);
  return {
    show: (number) => line.show(reportWords(locale).progress(number, total)),
    clear: () => line.clear(),
  };
}
