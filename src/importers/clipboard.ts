import { readAs } from './read-file.js';
import { LIMITS, type ReadResult } from './source.js';

/** What was pasted, as the page's paste event gives it: `text/html` and `text/plain`. */
export interface Pasted {
  /** What the paste is called in places, in words of the caller. */
  readonly name: string;
  readonly html?: string;
  readonly text?: string;
}

/**
 * Reads what a spreadsheet, a text program or a browser put on the clipboard: its HTML, where that has the table, else
 * its plain text.
 */
export async function readClipboard(
  { name, html = '', text = '' }: Pasted,
  index: number,
): Promise<ReadResult> {
  const chosen = htmlSaysMore(html, text)
    ? { format: 'html' as const, content: withoutHeader(html) }
    : { format: 'text' as const, content: text };
  if (chosen.content.trim() === '') return { ok: false, refusal: { name, code: 'empty-file', words: {} } };
  // Each character takes at least one byte, so that nothing too large is encoded.
  const bytes = chosen.content.length > LIMITS.bytes ? null : new TextEncoder().encode(chosen.content);
  if (!bytes || bytes.length > LIMITS.bytes)
    return { ok: false, refusal: { name, code: 'too-large', words: { limit: LIMITS.bytes / 1024 / 1024 } } };
  return readAs(chosen.format, { name, bytes }, index);
}

/** Whether the HTML holds a table, or the text holds none that would be lost with it. */
function htmlSaysMore(html: string, text: string): boolean {
  if (html.trim() === '') return false;
  return /<t[rdh][\s>]/i.test(html) || !/[\t|]/.test(text);
}

/** HTML without the lines of offsets that Windows puts before it. */
function withoutHeader(html: string): string {
  return /^\s*Version:\s*\d/i.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
