import { createReadStream } from 'node:fs';
import type { Corrections } from '../importers/index.js';
import { decodeText } from '../model/decode-text.js';
import { TABLE_IDS } from '../model/schema/tables.js';
import type { UsageError } from '../text/cli/words.js';
import { errorAt } from './decided.js';
import type { ImportGroup } from './import-groups.js';
import { failureOf, readBytes } from './read-document.js';

/** What a person has decided about certain files. */
export interface CorrectionsFile {
  /** The files in the order in which the ids of the corrections count them; `null` where it does not say. */
  readonly files: readonly string[] | null;
  readonly corrections: Corrections;
  /** What stood where a person has written: by cell, by grid, by path in the document. */
  readonly originals: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads corrections as the workbench has them: with their files (`{files, corrections, originals}`), as a history of
 * which the present counts, or bare.
 */
export async function readCorrections(file: string): Promise<CorrectionsFile | UsageError> {
  let text: string | null;
  try {
    text = decodeText((await readBytes(createReadStream(file))) ?? new Uint8Array([0xff]));
  } catch (error) {
    return { code: 'corrections-unread', file, failure: failureOf(error) };
  }
  try {
    return parse(file, JSON.parse((text ?? '').replace(/^\ufeff/, '')));
  } catch {
    return { code: 'not-corrections', file };
  }
}

function parse(file: string, content: unknown): CorrectionsFile | UsageError {
  const wrong: UsageError = { code: 'not-corrections', file };
  if (!isFields(content)) return wrong;
  const present = isFields(content['present']) ? content['present'] : content;
  const isBare = !('corrections' in present);
  const corrections = isBare ? present : present['corrections'];
  const originals = isBare ? {} : (present['originals'] ?? {});
  const files = isBare ? null : namesOf(content['files'], present === content ? null : present['files']);
  if (files === undefined || !isRecord(originals, isText) || !isCorrections(corrections)) return wrong;
  for (const [path, value] of Object.entries(corrections.document ?? {})) {
    const error = errorAt(path, value);
    if (error) return error;
  }
  return { files, corrections, originals };
}

/** Names of files, of which a history keeps the numbers; `undefined` where they are none. */
function namesOf(list: unknown, numbers: unknown): string[] | null | undefined {
  if (list === undefined) return null;
  if (!Array.isArray(list)) return undefined;
  const names = list.map((each: unknown) => (isFields(each) ? each['name'] : each));
  const used = Array.isArray(numbers) ? numbers.map((number) => names[number as number]) : names;
  return used.every(isText) && used.length > 0 ? used : undefined;
}

function isCorrections(value: unknown): value is Corrections {
  if (!isFields(value)) return false;
  const { tables = {}, columns = {}, cells = {}, document = {}, ...others } = value;
  const isTable = (each: unknown): each is string =>
    each === 'ignore' || (TABLE_IDS as readonly unknown[]).includes(each);
  return (
    Object.keys(others).length === 0 &&
    isRecord(tables, isTable) &&
    isRecord(cells, isText) &&
    isRecord(columns, (each): each is Fields => isRecord(each, isText)) &&
    isFields(document)
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord<T>(
  value: unknown,
  isEntry: (entry: unknown) => entry is T,
): value is Readonly<Record<string, T>> {
  return isFields(value) && Object.values(value).every(isEntry);
}

/** The group of files that corrections were made for, or why it cannot be told. */
export function groupOf(
  { files }: CorrectionsFile,
  groups: readonly ImportGroup[],
  file: string,
): ImportGroup | UsageError {
  const [only] = groups;
  if (files === null)
    return only && groups.length === 1 ? only : { code: 'corrections-whose', file, count: groups.length };
  const counts = groups.map((group) => files.filter((name) => pathOf(name, group.files) !== null).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return { code: 'corrections-elsewhere', file, names: [...files] };
  const own = groups.filter((_, index) => counts[index] === most);
  return own.length === 1 ? own[0]! : { code: 'corrections-whose', file, count: own.length };
}

/** The file of a name, which may be the end of a path; `null` where there is none. */
export function pathOf(name: string, paths: readonly string[]): string | null {
  const plain = (path: string) =>
    `/${path
      .normalize('NFC')
      .replaceAll('\\', '/')
      .replace(/^(\.?\/)+/, '')}`;
  return paths.find((path) => plain(path).endsWith(plain(name))) ?? null;
}
