import type { Corrections } from '../../../importers/result.js';
import type { Change, Version, WorkFile } from '../state/draft.js';
import type { History } from '../state/history.js';

/** A version without the bytes of its files; `files` are indexes into the list of all files. */
interface PackedVersion {
  readonly files: readonly number[];
  readonly corrections: Corrections;
  readonly originals: Readonly<Record<string, string>>;
  readonly change: Change | null;
}

/** A history without bytes. */
export interface PackedHistory {
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly past: readonly PackedVersion[];
  readonly present: PackedVersion;
  readonly future: readonly PackedVersion[];
}

/** A history with its files named once and their bytes left out. */
export function packHistory({ past, present, future }: History<Version>): PackedHistory {
  const files: WorkFile[] = [];
  const pack = ({ draft, change }: Version): PackedVersion => ({
    files: draft.files.map((file) => {
      const known = files.findIndex(({ id, name }) => id === file.id && name === file.name);
      return known >= 0 ? known : files.push(file) - 1;
    }),
    corrections: draft.corrections,
    originals: draft.originals,
    change,
  });
  const packed = { past: past.map(pack), present: pack(present), future: future.map(pack) };
  return { files: files.map(({ id, name }) => ({ id, name })), ...packed };
}

/** The history with its bytes, in the order of its files; `null` where some are gone. Lists of the same files are one list. */
export function unpackHistory(
  packed: PackedHistory,
  bytes: readonly (Uint8Array | undefined)[],
): History<Version> | null {
  if (packed.files.some((_, index) => !bytes[index])) return null;
  const files = packed.files.map(({ id, name }, index): WorkFile => ({ id, name, bytes: bytes[index]! }));
  const lists = new Map<string, readonly WorkFile[]>();
  const unpack = ({ files: indexes, corrections, originals, change }: PackedVersion): Version => {
    const key = indexes.join();
    const list = lists.get(key) ?? indexes.map((index) => files[index]!);
    lists.set(key, list);
    return { draft: { files: list, corrections, originals }, change };
  };
  return {
    past: packed.past.map(unpack),
    present: unpack(packed.present),
    future: packed.future.map(unpack),
  };
}
