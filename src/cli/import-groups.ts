import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failureOf } from './read-document.js';
import type { InputFailure } from '../text/cli/words.js';

/** Files that make one document. */
export interface ImportGroup {
  /** What it is called: the file, or the folder. */
  readonly label: string;
  readonly files: readonly string[];
  /** Name of the file to write in a folder of documents. */
  readonly target: string;
  readonly failure: InputFailure | null;
}

/** A group with the name that its document is named after. */
type Found = Omit<ImportGroup, 'target'> & { readonly name: string };

/** What the paths of a command line stand for, and whether a folder was among them. */
export interface ImportGroups {
  readonly groups: readonly ImportGroup[];
  readonly hasFolders: boolean;
}

/**
 * The files named make one document together. In a folder that is named, every file is a document, and every folder in
 * it, with all files below, is one.
 */
export async function findGroups(paths: readonly string[]): Promise<ImportGroups> {
  const named: string[] = [];
  const groups: Found[] = [];
  let hasFolders = false;
  for (const path of paths) {
    if (!(await isFolder(path))) named.push(path);
    else {
      hasFolders = true;
      groups.push(...(await groupsIn(path)));
    }
  }
  const [first] = named;
  if (first !== undefined)
    groups.unshift({ label: named.join(', '), name: basename(first), files: named, failure: null });
  return { groups: withTargets(groups), hasFolders };
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function groupsIn(folder: string): Promise<Found[]> {
  try {
    const names = (await readdir(folder)).toSorted();
    const groups: Found[] = [];
    for (const name of names) {
      const path = join(folder, name);
      const isOfFiles = await isFolder(path);
      if (!isPublished(name, isOfFiles)) continue;
      const files = isOfFiles ? await filesBelow(path) : [path];
      // The name of a folder has no ending to be taken off.
      if (files.length > 0)
        groups.push({ label: path, name: isOfFiles ? `${name}.dir` : name, files, failure: null });
    }
    return groups.length > 0 ? groups : [failed(folder, { code: 'no-files' })];
  } catch (error) {
    return [failed(folder, failureOf(error))];
  }
}

function failed(folder: string, failure: InputFailure): Found {
  return { label: folder, name: basename(folder), files: [], failure };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isPublished(entry.name, false))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * Whether something in a folder may be published material. Documents are no files to import; names that begin with a
 * dot or `~$` are the working files of systems and office programs. All else is tried, and refused with its reason.
 */
function isPublished(name: string, isFolder: boolean): boolean {
  if (/^(\.|~\$)/.test(name) || name === 'node_modules') return false;
  return isFolder || !/\.json$|^(Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** `a.json` for `a.pdf`; `a.pdf.json` where another is `a.json` already; then `a-2.json`. */
function withTargets(groups: readonly Found[]): ImportGroup[] {
  const taken = new Set<string>();
  return groups.map(({ name, ...group }) => {
    const stem = name.replace(/(\.csv)?\.[A-Za-z]{2,5}$/, '') || name;
    let target = taken.has(keyOf(stem)) ? name : stem;
    for (let number = 2; taken.has(keyOf(target)); number += 1) target = `${stem}-${number}`;
    taken.add(keyOf(target));
    return { ...group, target: `${target}.json` };
  });
}

/** Names that differ in case only are one file on many systems. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
