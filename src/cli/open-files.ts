import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ImportOptions, ImportResult, InputFile } from '../importers/index.js';
import { failureOf, MOST_BYTES, readBytes } from './read-document.js';
import type { InputFailure } from '../text/cli/words.js';

/** Files as one document, or why one of them could not be read at all. */
export type Imported =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly file: string; readonly failure: InputFailure };

/** Reads published files as one document. The readers of the formats are loaded with the first file that needs them. */
export async function importPaths(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  options: Omit<ImportOptions, 'sources'> = {},
): Promise<Imported> {
  const files: InputFile[] = [];
  for (const path of paths) {
    try {
      const bytes = await readBytes(path === '-' ? stdin : createReadStream(path));
      if (bytes === null)
        return { ok: false, file: path, failure: { code: 'too-large', megabytes: MOST_BYTES / 1024 / 1024 } };
      // Not Node's own kind of bytes, which PDF.js refuses.
      files.push({ name: basename(path), bytes: new Uint8Array(bytes) });
    } catch (error) {
      return { ok: false, file: path, failure: failureOf(error) };
    }
  }
  try {
    const { importFiles } = await import('../importers/index.js');
    return { ok: true, result: await importFiles(files, options) };
  } catch (error) {
    // One document that a reader cannot stand must not stop the others.
    return { ok: false, file: paths[0] ?? '', failure: { code: 'crashed', reason: String(error) } };
  }
}

/** Whether files hold no department budget: nothing, or what is neither valid nor has a table. */
export function hasNoBudget({ document, budget }: ImportResult): boolean {
  if (budget) return false;
  const { tables = {} } = (document ?? {}) as { tables?: object };
  return Object.keys(tables).length === 0;
}
