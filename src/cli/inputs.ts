import type { InputFailure } from '../text/cli/words.js';
import { isFolder, Walker } from './walk-folder.js';

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

async function inputsIn(folder: string): Promise<Input[]> {
  const { files, failures } = await new Walker(isDocument).files(folder);
  const inputs = [
    ...files.map((file) => ({ file, failure: null })),
    ...failures.map(({ path, failure }) => ({ file: path, failure })),
  ];
  return inputs.length > 0 ? inputs : [{ file: folder, failure: { code: 'no-documents' } }];
}

/** Folders of tools, such as `.git`, hold no documents. */
function isDocument(name: string, isFolder: boolean): boolean {
  if (name.startsWith('.') || name === 'node_modules') return false;
  return isFolder || /\.json$/i.test(name);
}
