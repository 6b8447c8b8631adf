import type { Corrections } from '../../../importers/result.js';

/** A file that a person gave, or what was pasted. */
export interface WorkFile {
  /** Known within the browser; its bytes are kept under it. */
  readonly id: string;
  /** Unique within the draft: places name files by it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The work of a person: everything else is computed from it. */
export interface Draft {
  readonly files: readonly WorkFile[];
  readonly corrections: Corrections;
  /** What stood where a person has written: by cell (`0:3/5/2`), and by path in the document. */
  readonly originals: Readonly<Record<string, string>>;
}

/** What a step of the history did, for the words of undo and redo. */
export type Change =
  'add-files' | 'remove-file' | 'assign-table' | 'assign-column' | 'edit-cell' | 'set-field';

/** A draft with what led to it; `null` for the first. */
export interface Version {
  readonly draft: Draft;
  readonly change: Change | null;
}

export const EMPTY_DRAFT: Draft = { files: [], corrections: {}, originals: {} };

/** The files beside those that are there, each with a name of its own. */
export function withFiles(draft: Draft, files: readonly WorkFile[]): Draft {
  const names = new Set(draft.files.map(({ name }) => name));
  const added = files.map((file) => {
    const name = uniqueName(file.name, names);
    names.add(name);
    return name === file.name ? file : { ...file, name };
  });
  return { ...draft, files: [...draft.files, ...added] };
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${stem} (${count})${extension}`;
  return unique;
}
