import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureOf } from './read-document.js';
import type { InputFailure } from '../text/cli/words.js';

/** Whether something in a folder is wanted, by its name. */
export type Wanted = (name: string, isFolder: boolean) => boolean;

/** What lies below a folder, in order. */
export interface Walked {
  readonly files: readonly string[];
  /** Folders that could not be looked into. */
  readonly failures: readonly { readonly path: string; readonly failure: InputFailure }[];
}

/** An entry of a folder; what a link leads to counts. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/** Looks into folders, each once: a link that leads back, or to where another has led, is not followed again. */
export class Walker {
  readonly #visited = new Set<string>();

  constructor(
    private readonly wanted: Wanted,
    private readonly list: (folder: string) => Promise<string[]> = readdir,
  ) {}

  /**
   * What is wanted in a folder, by name; nothing where it was looked into before.
   * @throws What the file system throws for the folder itself.
   */
  async entries(folder: string): Promise<Entry[]> {
    if (!(await this.#isNew(folder))) return [];
    const entries: Entry[] = [];
    for (const name of (await this.list(folder)).toSorted()) {
      const path = join(folder, name);
      const kind = await kindOf(path);
      if (kind === 'circle' || !this.wanted(name, kind === 'folder')) continue;
      entries.push({ name, path, isFolder: kind === 'folder' });
    }
    return entries;
  }

  /** The files wanted in a folder and below. */
  async files(folder: string): Promise<Walked> {
    try {
      const files: string[] = [];
      const failures: Walked['failures'][number][] = [];
      for (const { path, isFolder } of await this.entries(folder)) {
        if (!isFolder) files.push(path);
        else {
          const below = await this.files(path);
          files.push(...below.files);
          failures.push(...below.failures);
        }
      }
      return { files, failures };
    } catch (error) {
      return { files: [], failures: [{ path: folder, failure: failureOf(error) }] };
    }
  }

  async #isNew(path: string): Promise<boolean> {
    const place = await realpath(path);
    return this.#visited.size < this.#visited.add(place).size;
  }
}

/** Whether a path of a command line is a folder. Whatever cannot be looked at counts as a file: reading it will say why. */
export async function isFolder(path: string): Promise<boolean> {
  return path !== '-' && (await kindOf(path)) === 'folder';
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'circle'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'circle' : 'file';
  }
}
