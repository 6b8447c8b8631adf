import type { Catalogue, Locale } from '../locale.js';

/** Why a file was not written. */
export type OutputFailure =
  | { code: 'exists' }
  /** A device, a pipe, or a folder where a file is to be. */
  | { code: 'not-a-file' }
  /** A file where a folder is to be. */
  | { code: 'not-a-folder' }
  | { code: 'no-folder' }
  | { code: 'no-permission' }
  | { code: 'no-space' }
  /** The system's own word, such as `EIO`. */
  | { code: 'unwritable'; reason: string }
  /** Packages that write such files are not installed: what to give to `npm install`. */
  | { code: 'writer-missing'; packages: string };

type Sentences = { [C in OutputFailure['code']]: (failure: Extract<OutputFailure, { code: C }>) => string };

const sentences: Catalogue<Sentences> = {
  'zh-CN': {
    exists: () => '已经有这个文件，没有写。要覆盖，请加 --force；或换一个名字。',
    'not-a-file': () => '不是普通文件，没有写。请换一个文件名。',
    'not-a-folder': () => '不是文件夹，没有写。请换一个文件夹。',
    'no-folder': () => '没有这个文件夹。请先建好，或检查路径。',
    'no-permission': () => '没有写入权限。请修改权限，或换一个地方。',
    'no-space': () => '磁盘已满，没有写。请腾出空间，或换一个地方。',
    unwritable: ({ reason }) => `写入失败（${reason}）。请换一个地方再试。`,
    'writer-missing': ({ packages }) =>
      `写这种文件的程序包没有装全，没有写。请在装有 budget-kit 的地方运行 npm install ${packages}，再试一次。`,
  },
  en: {
    exists: () =>
      'This file is there already and was left alone. Add --force to overwrite it, or choose another name.',
    'not-a-file': () => 'It is no ordinary file and was left alone. Choose another name.',
    'not-a-folder': () => 'It is no folder. Choose a folder.',
    'no-folder': () => 'There is no such folder. Make it first, or check the path.',
    'no-permission': () => 'No permission to write there. Change the permissions, or choose another place.',
    'no-space': () => 'The disk is full. Make room, or choose another place.',
    unwritable: ({ reason }) => `It could not be written (${reason}). Try another place.`,
    'writer-missing': ({ packages }) =>
      `The packages that write such files are not all installed, so it was not written. Run “npm install ${packages}” where budget-kit is installed, and try again.`,
  },
};

/** A failure as a sentence: why the file was not written and what to do. */
export function outputFailureSentence(failure: OutputFailure, locale: Locale): string {
  return (sentences[locale][failure.code] as (failure: OutputFailure) => string)(failure);
}
