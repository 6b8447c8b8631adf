import type { Issue } from '../../../model/issues.js';
import type { ToldNote, ToldRefusal } from '../../importing/told.js';

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
  permission: () => '没有读取权限。请修改权限，或换一个有权限的用户运行。',
  empty: () => '是空的。请换成预算数据（JSON）。',
  'too-large': ({ megabytes }) => `超过 ${megabytes} MB，没有读取。预算数据不会这么大，请核对文件。`,
  encoding: () => '不是文本，或者文字编码认不出来。请换成 UTF-8 编码的 JSON。',
  'web-page': () => '是网页，不是数据。请换成预算数据（JSON）。',
  unreadable: ({ reason }) => `读取失败（${reason}）。请确认文件可以打开，再试一次。`,
  invalid: ({ issues }) => `数据有 ${issues.length} 处问题，请先改正。`,
  crashed: ({ reason }) => `检查中途出错（${reason}）。这是本程序的缺陷，请连同文件一起反馈。`,
};
