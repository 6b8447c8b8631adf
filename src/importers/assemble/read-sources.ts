import { readFile } from '../read/read-file.js';
import type { InputFile, Refusal, SourceFile } from '../source.js';

/** Step of an import, for a bar that shows how far it is. */
export interface ImportStep {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly stage: 'reading' | 'recognising' | 'assembling';
}

/** Reads the files one after the other, so that only one is unpacked at a time. */
export async function readSources(
  files: readonly InputFile[],
  given: readonly SourceFile[],
  onStep: (step: ImportStep) => void,
): Promise<{ sources: SourceFile[]; refused: Refusal[] }> {
  const sources: SourceFile[] = [];
  const refused: Refusal[] = [];
  const total = files.length + given.length;
  for (const [index, file] of files.entries()) {
    onStep({ file: file.name, done: index, total, stage: 'reading' });
    const result = await readFile(file, index);
    if (result.ok) sources.push(result.file);
    else refused.push(result.refusal);
  }
  return { sources: [...sources, ...given], refused };
}
