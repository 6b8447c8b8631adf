import { stepsOf } from '../../model/sheets/document-lines.js';

type Holder = Record<string | number, unknown>;

/** Puts a value at a path of a document; `undefined` takes it out. False where the path leads nowhere. */
export function putAt(root: object, path: string, value: unknown): boolean {
  const steps = stepsOf(path);
  const last = steps?.pop();
  let holder: unknown = root;
  for (const step of steps ?? []) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return false;
    holder = (holder as Holder)[step];
  }
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  if (value === undefined) delete (holder as Holder)[last];
  else (holder as Holder)[last] = value;
  return true;
}

/** Fields of words that a document may leave out; others must be there, be it as the empty text. */
const OPTIONAL = new Set(
  'code unitCode govCode govName number type unitName explanation form department note text region published url'.split(
    ' ',
  ),
);
/** Fields of words that are `null` where blank, and those of the same name that are not. */
const NULLABLE = /^tables\.\w+\.rows\[\d+\]\.(name|value)$|\.indicators\[\d+\]\.value$/;
const NAMED = /^tables\.(incomeExpenditure|appropriation|overallPerformance)\..*\.name$/;
/** Fields that may be left out in one table only. */
const LEFT_OUT = /^tables\.threePublic\.rows\[\d+\]\.name$|\.indicators\[\d+\]\.level2$/;

/** What stands for a blank at a path of words: `undefined` for nothing, `null`, or the empty text. */
export function blankAt(path: string): undefined | null | '' {
  if (LEFT_OUT.test(path) || OPTIONAL.has(path.slice(path.lastIndexOf('.') + 1))) return undefined;
  return NULLABLE.test(path) && !NAMED.test(path) ? null : '';
}
