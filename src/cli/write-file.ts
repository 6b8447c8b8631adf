import { randomUUID } from 'node:crypto';
import { link, lstat, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutputFailure } from '../text/cli/words.js';

/** Why a file may not be written; `null` where it may. Asked before the work is done. */
export async function obstacle(file: string, force: boolean): Promise<OutputFailure | null> {
  try {
    const found = await stat(file);
    // Not even by force is a device or a folder replaced by a file.
    if (!found.isFile()) return { code: 'not-a-file' };
    return force ? null : { code: 'exists' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT') return outputFailureOf(error);
    // A link that leads nowhere is there all the same.
    return lstat(file).then(
      () => (force ? null : { code: 'exists' }),
      () => null,
    );
  }
}

/**
 * Writes a file in one step: under another name in the same folder first, so that nobody ever sees half of it. What is
 * there already is left alone without `force`, also where it appeared in the meantime.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<OutputFailure | null> {
  const before = await obstacle(file, force);
  if (before) return before;
  const draft = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (force) await rename(draft, file);
    else await linkOrRename(draft, file);
    return null;
  } catch (error) {
    await unlink(draft).catch(() => {});
    return outputFailureOf(error);
  }
}

/** A link fails where the name is taken; where there are no links, the name was free a moment ago. */
async function linkOrRename(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    return rename(draft, file);
  }
  await unlink(draft);
}

/** What an error of the file system means for who wants to write. */
export function outputFailureOf(error: unknown): OutputFailure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return { code: 'exists' };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'no-folder' };
  if (code === 'EISDIR') return { code: 'not-a-file' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'no-permission' };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'no-space' };
  return { code: 'unwritable', reason: code || message };
}
