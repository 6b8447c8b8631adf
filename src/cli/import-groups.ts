import { basename } from 'node:path';
import type { InputFailure } from '../text/cli/words.js';
import { failureOf } from './read-document.js';
import { isFolder, Walker } from './walk-folder.js';

/** Files that make one document, unless they say themselves that they belong to several. */
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
  /** Names for documents beside those of the groups. */
  readonly targets: Targets;
}

/**
 * The files named make one document together. In a folder that is named, every file is a document, and every folder in
 * it, with all files below, is one.
 */
export async function findGroups(paths: readonly string[]): Promise<ImportGroups> {
  const named: string[] = [];
  const found: Found[] = [];
  let hasFolders = false;
  for (const path of paths) {
    if (!(await isFolder(path))) named.push(path);
    else {
      hasFolders = true;
      found.push(...(await groupsIn(path)));
    }
  }
  const [first] = named;
  if (first !== undefined)
    found.unshift({ label: named.join(', '), name: basename(first), files: named, failure: null });
  const targets = new Targets();
  const groups = found.map(({ name, ...group }) => ({ ...group, target: targets.after(name) }));
  return { groups, hasFolders, targets };
}

async function groupsIn(folder: string): Promise<Found[]> {
  const walker = new Walker(isPublished);
  const groups: Found[] = [];
  try {
    for (const { name, path, isFolder } of await walker.entries(folder)) {
      if (!isFolder) groups.push({ label: path, name, files: [path], failure: null });
      else {
        const { files, failures } = await walker.files(path);
        // The name of a folder has no ending to be taken off.
        if (files.length > 0) groups.push({ label: path, name: `${name}.dir`, files, failure: null });
        groups.push(...failures.map((each) => failed(each.path, each.failure)));
      }
    }
  } catch (error) {
    return [failed(folder, failureOf(error))];
  }
  return groups.length > 0 ? groups : [failed(folder, { code: 'no-files' })];
}

function failed(folder: string, failure: InputFailure): Found {
  return { label: folder, name: basename(folder), files: [], failure };
}

/**
 * Whether something in a folder may be published material. Documents are no files to import; names that begin with a
 * dot or `~$` are the working files of systems and office programs. All else is tried, and refused with its reason.
 */
function isPublished(name: string, isFolder: boolean): boolean {
  if (/^(\.|~\$)/.test(name) || name === 'node_modules') return false;
  return isFolder || !/\.json$|^(Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Names of the documents of a call, each given once. */
export class Targets {
  readonly #taken = new Set<string>();

  /** `a.json` for `a.pdf`; `a.pdf.json` where another is `a.json` already; then `a-2.json`. */
  after(name: string): string {
    const stem = name.replace(/(\.csv)?\.[A-Za-z]{2,5}$/, '') || name;
    return this.#take(this.#taken.has(keyOf(stem)) ? name : stem);
  }

  /** `某某局-2025.json`: without what no file name may have. */
  of(department: string, year: number | null): string {
    const stem = department
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_')
      .replace(/^[. ]+|[. ]+$/g, '')
      .slice(0, 60);
    return this.#take([stem || '_', year ?? []].flat().join('-'));
  }

  #take(name: string): string {
    let target = name;
    for (let number = 2; this.#taken.has(keyOf(target)); number += 1) target = `${name}-${number}`;
    this.#taken.add(keyOf(target));
    return `${target}.json`;
  }
}

/** Names that differ in case only are one file on many systems. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
