import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ImportOptions, ImportResult, Refusal, SourceFile } from '../importers/index.js';
import { failureOf, MOST_BYTES, readBytes } from './read-document.js';
import type { InputFailure } from '../text/cli/words.js';

/** A file that could not be had at all, and why. */
interface NotHad {
  readonly ok: false;
  readonly file: string;
  readonly failure: InputFailure;
}

/** Files as one document, or why one of them could not be read at all. */
export type Imported = { readonly ok: true; readonly result: ImportResult } | NotHad;

/** Files as they were read, the paths of those that were, and those that are none of the known formats or damaged. */
export interface Reading {
  readonly ok: true;
  readonly sources: readonly SourceFile[];
  readonly paths: ReadonlyMap<SourceFile, string>;
  readonly refused: readonly Refusal[];
}

/** Reads published files, one after the other. The readers of the formats are loaded with the first file that needs them. */
export async function readPaths(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  show: (file: string) => void,
): Promise<Reading | NotHad> {
  const read = new Map<SourceFile, string>();
  const refused: Refusal[] = [];
  for (const [index, path] of paths.entries()) {
    show(path);
    try {
      const bytes = await readBytes(path === '-' ? stdin : createReadStream(path));
      if (bytes === null)
        return { ok: false, file: path, failure: { code: 'too-large', megabytes: MOST_BYTES / 1024 / 1024 } };
      const { readFile } = await import('../importers/read/read-file.js');
      const { splitSource } = await import('../importers/index.js');
      // Not Node's own kind of bytes, which PDF.js refuses.
      const result = await readFile({ name: basename(path), bytes: new Uint8Array(bytes) }, index);
      if (!result.ok) refused.push(result.refusal);
      else for (const part of splitSource(result.file)) read.set(part, path);
    } catch (error) {
      return { ok: false, file: path, failure: failureOf(error) };
    }
  }
  return { ok: true, sources: [...read.keys()], paths: read, refused };
}

/** Puts what was read together as one document. */
export async function importRead(
  { sources, refused, paths }: Omit<Reading, 'ok'>,
  options: Omit<ImportOptions, 'sources'>,
): Promise<Imported> {
  try {
    const { importFiles } = await import('../importers/index.js');
    const result = await importFiles([], { ...options, sources });
    return { ok: true, result: { ...result, report: { ...result.report, refused } } };
  } catch (error) {
    // One document that a reader cannot stand must not stop the others.
    const [first] = sources;
    const file = (first && paths.get(first)) ?? '';
    return { ok: false, file, failure: { code: 'crashed', reason: String(error) } };
  }
}

/** Whether files hold no department budget: nothing, or what is neither valid nor has a table. */
export function hasNoBudget({ document, budget }: ImportResult): boolean {
  if (budget) return false;
  const { tables = {} } = (document ?? {}) as { tables?: object };
  return Object.keys(tables).length === 0;
}
