import type { WorkFile } from '../state/draft.js';

/** Files as the work has them, and the names of those that could not be opened, such as folders. */
export interface Taken {
  readonly files: readonly WorkFile[];
  readonly unreadable: readonly string[];
}

/** Reads the bytes of files that were chosen or dropped. */
export async function takeFiles(files: Iterable<File>): Promise<Taken> {
  const taken: WorkFile[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    try {
      taken.push(workFile(file.name, new Uint8Array(await file.arrayBuffer())));
    } catch {
      unreadable.push(file.name);
    }
  }
  return { files: taken, unreadable };
}

let count = 0;

/** A file with an id that no other file of this browser has. */
export function workFile(name: string, bytes: Uint8Array): WorkFile {
  count += 1;
  const id = `file ${Date.now().toString(36)} ${count} ${Math.random().toString(36).slice(2)}`;
  return { id, name, bytes };
}
