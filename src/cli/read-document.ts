import { createReadStream } from 'node:fs';
import { decodeText } from '../model/decode-text.js';
import { parseBudgetText } from '../model/parse.js';
import type { LayoutNote } from '../model/rules/rule.js';
import type { Budget } from '../model/schema/document.js';
import type { InputFailure } from '../text/cli/words.js';

/** A document, or why it could not be had. */
export type Read =
  | {
      ok: true;
      budget: Budget;
      /** What was noticed about the layout, where published files were read. */
      layout?: readonly LayoutNote[];
    }
  | { ok: false; failure: InputFailure };

/** The largest file that is read, in bytes: some hundred times the largest disclosure. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** Reads one document, in UTF-8 or GBK, from a file or, as `-`, from standard input. */
export async function readDocument(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  try {
    const bytes = await readBytes(file === '-' ? stdin : createReadStream(file));
    if (bytes === null)
      return { ok: false, failure: { code: 'too-large', megabytes: MOST_BYTES / 1024 / 1024 } };
    const text = decodeText(bytes);
    if (text === null) return { ok: false, failure: { code: 'encoding' } };
    if (text.trim() === '') return { ok: false, failure: { code: 'empty' } };
    if (/^\s*</.test(text)) return { ok: false, failure: { code: 'web-page' } };
    const { ok, budget, issues } = parseBudgetText(text);
    return ok ? { ok, budget } : { ok, failure: { code: 'invalid', issues } };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** What an error of the file system means. */
export function failureOf(error: unknown): InputFailure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'not-found' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'permission' };
  return { code: 'unreadable', reason: code || message };
}

/** All bytes of a stream, or `null` where they are more than the limit. */
export async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
