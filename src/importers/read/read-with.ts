import { FileDraft } from './file-draft.js';
import { Refused } from './refused.js';
import type { Format, InputFile, Place, ReadResult } from '../source.js';

/** Fills a draft from a file of one format; may throw. */
export type Fill = (draft: FileDraft, bytes: Uint8Array) => void | Promise<void>;

/**
 * Reads a file with a function that may throw: a refusal is told as it is, anything else, mostly the complaint of a
 * library, as a damaged file with the place that was reached.
 */
export async function readWith(
  { name, bytes }: InputFile,
  index: number,
  format: Format,
  fill: Fill,
): Promise<ReadResult> {
  const draft = new FileDraft(name, index, format);
  try {
    await fill(draft, bytes);
    return { ok: true, file: draft.finish() };
  } catch (error) {
    const { code, words } = error instanceof Refused ? error : meaningOf(error, draft.at);
    return { ok: false, refusal: { name, code, words } };
  }
}

function meaningOf(error: unknown, at: Place): Refused {
  if (/password|encrypt/i.test(String(error))) return new Refused('encrypted');
  return new Refused('damaged', at.sheet === undefined ? {} : { place: at.sheet });
}
