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
  | { code: 'unwritable'; reason: string };

export type OutputFailureSentences = {
  [C in OutputFailure['code']]: (failure: Extract<OutputFailure, { code: C }>) => string;
};

export const outputFailures: OutputFailureSentences = {
  exists: () => '已经有这个文件，没有写。要覆盖，请加 --force；或换一个名字。',
  'not-a-file': () => '不是普通文件，没有写。请换一个文件名。',
  'not-a-folder': () => '不是文件夹，没有写。请换一个文件夹。',
  'no-folder': () => '没有这个文件夹。请先建好，或检查路径。',
  'no-permission': () => '没有写入权限。请修改权限，或换一个地方。',
  'no-space': () => '磁盘已满，没有写。请腾出空间，或换一个地方。',
  unwritable: ({ reason }) => `写入失败（${reason}）。请换一个地方再试。`,
};
