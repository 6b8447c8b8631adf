import type { WorkFile } from '../state/draft.js';
import { workFile } from './take-files.js';

/** UTF-8 with its mark, so that a charset named in the pasted HTML does not count. */
const encode = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);

/**
 * What was pasted, as a file: the HTML that spreadsheets, text programs and browsers put on the clipboard, where that
 * has a table or the text has none; else the text. `null` where there is neither. The HTML is a page, whatever it
 * begins with.
 */
export function takePaste(html: string, text: string, name: string): WorkFile | null {
  const markup = withoutHeader(html);
  const useMarkup = markup.trim() !== '' && (/<t[rdh][\s>]/i.test(markup) || !/\t/.test(text));
  if (useMarkup) return workFile(`${name}.html`, encode(`<!doctype html>${markup}`));
  return text.trim() === '' ? null : workFile(`${name}.txt`, encode(text));
}

/** HTML without the lines of offsets that Windows puts before it. */
function withoutHeader(html: string): string {
  return /^\s*Version:\s*\d/i.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
