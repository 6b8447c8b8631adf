import type { Issue, IssueCode } from '../../model/issues.js';
import { noteSentence } from '../importing/notes.js';
import { refusalSentence } from '../importing/refusals.js';
import type { ToldNote, ToldRefusal } from '../importing/told.js';
import { issueText } from '../issues.js';
import type { Catalogue, Locale } from '../locale.js';
import { importReportWords } from './import-report.js';

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

type Sentences = { [C in InputFailure['code']]: (failure: Extract<InputFailure, { code: C }>) => string };

const sentences: Catalogue<Sentences> = {
  'zh-CN': {
    'not-found': () => '没有这个文件或文件夹。请检查路径。',
    'no-documents': () => '这个文件夹里没有 .json 文件。请换成存放预算数据的文件夹。',
    'no-files': () => '这个文件夹里没有可以导入的文件。请换成存放公开文件的文件夹。',
    refused: ({ refusals }) => refusals.map((refusal) => refusalSentence(refusal, 'zh-CN')).join(''),
    'no-budget': ({ notes }) => noBudget(notes, 'zh-CN'),
    permission: () => '没有读取权限。请修改权限，或换一个有权限的用户运行。',
    empty: () => '是空的。请换成预算数据（JSON）。',
    'too-large': ({ megabytes }) => `超过 ${megabytes} MB，没有读取。预算数据不会这么大，请核对文件。`,
    encoding: () => '不是文本，或者文字编码认不出来。请换成 UTF-8 编码的 JSON。',
    'web-page': () => '是网页，不是数据。请换成预算数据（JSON）。',
    unreadable: ({ reason }) => `读取失败（${reason}）。请确认文件可以打开，再试一次。`,
    invalid: ({ issues }) => `数据有 ${issues.length} 处问题，请先改正。`,
    crashed: ({ reason }) => `检查中途出错（${reason}）。这是本程序的缺陷，请连同文件一起反馈。`,
  },
  en: {
    'not-found': () => 'There is no such file or folder. Check the path.',
    'no-documents': () => 'There is no .json file in this folder. Give the folder of the budget documents.',
    'no-files': () => 'There is nothing to import in this folder. Give the folder of the published files.',
    refused: ({ refusals }) => refusals.map((refusal) => refusalSentence(refusal, 'en')).join(' '),
    'no-budget': ({ notes }) => noBudget(notes, 'en'),
    permission: () => 'No permission to read it. Change the permissions, or run as a user who has them.',
    empty: () => 'It is empty. Give a budget document (JSON).',
    'too-large': ({ megabytes }) =>
      `It is larger than ${megabytes} MB and was not read. No budget document is; check the file.`,
    encoding: () => 'It is no text, or in an unknown encoding. Give JSON in UTF-8.',
    'web-page': () => 'It is a web page, not data. Give a budget document (JSON).',
    unreadable: ({ reason }) => `It could not be read (${reason}). Make sure that it opens, and try again.`,
    invalid: ({ issues: { length } }) =>
      `The data has ${length === 1 ? '1 problem; correct it' : `${length} problems; correct them`} first.`,
    crashed: ({ reason }) =>
      `The check failed (${reason}). This is a fault of the kit: please report it with the file.`,
  },
};

/** What the files are instead, where that is known. */
function noBudget(notes: readonly ToldNote[], locale: Locale): string {
  const sentences = notes.map((note) => noteSentence(note, locale));
  return [importReportWords[locale].noBudget, ...sentences].join(locale === 'en' ? ' ' : '');
}

const STRANGERS: ReadonlySet<IssueCode> = new Set(['not-json', 'not-a-document', 'newer-schema-version']);

/** A failure as a sentence: what is wrong with the file and what to do. */
export function inputFailureSentence(failure: InputFailure, locale: Locale): string {
  const whole = wholeIssueOf(failure);
  return whole
    ? issueText(whole, locale)
    : (sentences[locale][failure.code] as (failure: InputFailure) => string)(failure);
}

/** The one issue that says why a file is no document at all, such as `not-json`; `null` where single places are wrong. */
export function wholeIssueOf(failure: InputFailure): Issue | null {
  const [issue = null] = failure.code === 'invalid' ? failure.issues : [];
  return issue && STRANGERS.has(issue.code) ? issue : null;
}
