import type { Issue } from '../../../model/issues.js';
import type { ToldNote, ToldRefusal } from '../../importing/told.js';

/** Files and whose budget of which year they say they are. */
export interface SaidPart {
  readonly label: string;
  readonly department: string | null;
  readonly year: number | null;
}

/** Why a file was not checked. */
export type InputFailure =
  | { code: 'not-found' }
  /** A folder with no `.json` below it. */
  | { code: 'no-documents' }
  /** A folder with nothing to import. */
  | { code: 'no-files' }
  /** A file that the importers do not read, with their reason. */
  | { code: 'refused'; refusals: readonly ToldRefusal[] }
  /** Published files in which there is no department budget; what is noticed may say what they are. */
  | { code: 'no-budget'; notes: readonly ToldNote[] }
  /** Files of several departments or years, for which there is one file to write. */
  | { code: 'several-documents'; parts: readonly SaidPart[] }
  | { code: 'permission' }
  | { code: 'empty' }
  | { code: 'too-large'; megabytes: number }
  | { code: 'encoding' }
  | { code: 'web-page' }
  /** The system's own word, such as `EIO`. */
  | { code: 'unreadable'; reason: string }
  /** Read, but no document that can be checked. */
  | { code: 'invalid'; issues: readonly Issue[] }
  /** A fault of the kit. */
  | { code: 'crashed'; reason: string };

/** The reasons that are sentences of others: of the importers. */
export type Quoting = 'refused' | 'no-budget';

export type InputFailureSentences = {
  [C in Exclude<InputFailure['code'], Quoting>]: (failure: Extract<InputFailure, { code: C }>) => string;
};

export const inputFailures: InputFailureSentences = {
  'not-found': () => '没有这个文件或文件夹。请检查路径。',
  'no-documents': () => '这个文件夹里没有 .json 文件。请换成存放预算数据的文件夹。',
  'no-files': () => '这个文件夹里没有可以导入的文件。请换成存放公开文件的文件夹。',
  'several-documents': ({ parts }) =>
    `这里有 ${parts.length} 份预算：${parts
      .slice(0, 5)
      .map(
        ({ department, year, label }) =>
          `${department ?? '部门不明'}${year ? ` ${year} 年` : ''}（${label}）`,
      )
      .join(
        '；',
      )}${parts.length > 5 ? '；…' : ''}。请用 -o 给一个文件夹（如 -o 数据/），每份写一个文件；其实是一份的，请加 --department 和 --year。`,
  permission: () => '没有读取权限。请修改权限，或换一个有权限的用户运行。',
  empty: () => '是空的。请换成预算数据（JSON）。',
  'too-large': ({ megabytes }) => `超过 ${megabytes} MB，没有读取。预算数据不会这么大，请核对文件。`,
  encoding: () => '不是文本，或者文字编码认不出来。请换成 UTF-8 编码的 JSON。',
  'web-page': () => '是网页，不是数据。请换成预算数据（JSON）。',
  unreadable: ({ reason }) => `读取失败（${reason}）。请确认文件可以打开，再试一次。`,
  invalid: ({ issues }) => `数据有 ${issues.length} 处问题，请先改正。`,
  crashed: ({ reason }) => `检查中途出错（${reason}）。这是本程序的缺陷，请连同文件一起反馈。`,
};

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
  'writer-missing': ({ packages }) =>
    `写这种文件的程序包没有装全，没有写。请在装有 budget-kit 的地方运行 npm install ${packages}，再试一次。`,
};
