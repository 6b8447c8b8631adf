import { importFiles } from '../../../importers/index.js';
import { readFile } from '../../../importers/read/read-file.js';
import type { Corrections, ImportResult } from '../../../importers/result.js';
import type { InputFile, Refusal, SourceFile } from '../../../importers/source.js';
import type { Progress } from './protocol.js';

/** Files as they were read: corrections do not change that, so they are read once. */
export interface Reading {
  readonly sources: readonly SourceFile[];
  readonly refused: readonly Refusal[];
}

/** Reads files one after the other, so that only one is unpacked at a time. */
export async function readAll(
  files: readonly InputFile[],
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  const sources: SourceFile[] = [];
  const refused: Refusal[] = [];
  for (const [index, file] of files.entries()) {
    onProgress({ file: index, files: files.length });
    const result = await readFile(file, index);
    if (result.ok) sources.push(result.file);
    else refused.push(result.refusal);
  }
  return { sources, refused };
}

/** Puts what was read together as a document, with a person's corrections. */
export async function importWith(
  { sources, refused }: Reading,
  corrections: Corrections,
): Promise<ImportResult> {
  const result = await importFiles([], { corrections, sources });
  return { ...result, report: { ...result.report, refused: [...refused, ...result.report.refused] } };
}
