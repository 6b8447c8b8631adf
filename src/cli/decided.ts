import type { ImportOptions } from '../importers/index.js';
import type { Issue, Path } from '../model/issues.js';
import { parseBudget } from '../model/parse.js';
import type { Unit } from '../model/schema/amounts.js';
import type { UsageError } from '../text/cli/words.js';

/** What the options of an import say about the document. */
export interface DecidingOptions {
  /** `path=value`, each. */
  readonly set?: readonly string[];
  readonly unit?: Unit;
  readonly year?: string;
  readonly department?: string;
}

/** What was decided beside the files. */
export type Decided = Pick<ImportOptions, 'unit' | 'corrections'>;

/** Names of the units on a command line, in every language of the kit. */
export const UNITS: Readonly<Record<string, Unit>> = {
  元: '元',
  千元: '千元',
  万元: '万元',
  亿元: '亿元',
  萬元: '万元',
  億元: '亿元',
  yuan: '元',
  qianyuan: '千元',
  wanyuan: '万元',
  yiyuan: '亿元',
};

/** The options as corrections, or what is wrong with one of them: found before any file is read. */
export function decide({ set = [], unit, year, department }: DecidingOptions): Decided | UsageError {
  const pairs: [path: string, text: string][] = [];
  if (year !== undefined) pairs.push(['year', year]);
  if (department !== undefined) pairs.push(['department.name', JSON.stringify(department)]);
  for (const text of set) {
    const at = text.indexOf('=');
    if (at < 1) return { code: 'set-form', text };
    pairs.push([text.slice(0, at).trim(), text.slice(at + 1)]);
  }
  const document: Record<string, unknown> = {};
  for (const [path, text] of pairs) {
    const found = valueAt(path, text);
    if ('code' in found) return found;
    if (Object.hasOwn(document, path) && JSON.stringify(document[path]) !== JSON.stringify(found.value))
      return { code: 'set-twice', path };
    document[path] = found.value;
  }
  return { unit, corrections: { document } };
}

/** The first reading of a text that may stand at a path: as JSON, or as it is. `null` takes out what is there. */
function valueAt(path: string, text: string): { readonly value: unknown } | UsageError {
  let wrong: UsageError | null = null;
  for (const value of readingsOf(text)) {
    const error = errorAt(path, value);
    if (!error) return { value };
    wrong ??= error;
  }
  return wrong!;
}

function readingsOf(text: string): unknown[] {
  try {
    return [JSON.parse(text), text];
  } catch {
    return [text];
  }
}

/** What the schema says of a value at a path, found by the smallest document that has it there. */
export function errorAt(path: string, value: unknown): UsageError | null {
  if (!/^[A-Za-z]\w*(\.[A-Za-z]\w*|\[\d{1,5}\])*$/.test(path)) return { code: 'set-path', path };
  // One entry of a list is as good as another.
  const steps = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? 0 : step));
  for (const issue of parseBudget(documentWith(steps, value)).issues) {
    if (issue.severity !== 'error') continue;
    const isAbove = issue.path.every((step, index) => step === steps[index]);
    if (isAbove && (issue.code === 'unknown-key' || issue.path.length < steps.length))
      return { code: 'set-path', path, ...suggested(path, issue) };
    const isBelow = steps.every((step, index) => step === issue.path[index]);
    if (isBelow && value !== null) return { code: 'set-value', path, issue };
  }
  return null;
}

/** The path with the key that was probably meant. */
function suggested(path: string, issue: Issue): { suggestion?: string } {
  if (issue.code !== 'unknown-key' || !issue.suggestion) return {};
  const keys = path.split('.');
  const at = keys.findIndex((key) => key.replace(/\[.*/, '') === issue.key);
  return { suggestion: keys.map((key, index) => (index === at ? issue.suggestion! : key)).join('.') };
}

function documentWith(steps: Path, value: unknown): unknown {
  const document = { schemaVersion: 1, kind: 'budget', year: 2025, department: { name: '局' }, tables: {} };
  let node: Record<string | number, unknown> = document;
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (next === undefined) node[step] = value;
    else {
      const held = Object.hasOwn(node, step) ? node[step] : undefined;
      node[step] = typeof held === 'object' && held !== null ? held : typeof next === 'number' ? [] : {};
      node = node[step] as typeof node;
    }
  });
  return document;
}
