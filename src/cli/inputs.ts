import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureOf } from './read-document.js';
import type { InputFailure } from '../text/cli/words.js';

/** A document to read, by the path it is known by (`-` is standard input), or why there is none at that path. */
export interface Input {
  readonly file: string;
  readonly failure: InputFailure | null;
}

/** What the paths of a command line stand for: a folder for every `.json` below it, in order. */
export async function findInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (await isFolder(path)) inputs.push(...(await inputsIn(path)));
    else inputs.push({ file: path, failure: null });
  }
  return inputs;
}

/** Whatever cannot be looked at counts as a file: reading it will say why. */
async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function inputsIn(folder: string): Promise<Input[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => /\.json$/i.test(name) && !isTooling(name)).sort();
    if (files.length === 0) return [{ file: folder, failure: { code: 'no-documents' } }];
    return files.map((name) => ({ file: join(folder, name), failure: null }));
  } catch (error) {
    return [{ file: folder, failure: failureOf(error) }];
  }
}

/** Folders of tools, such as `.git`, hold no documents. */
function isTooling(name: string): boolean {
  return /(^|[\\/])(\.|node_modules[\\/])/.test(name);
}
