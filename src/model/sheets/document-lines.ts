/** A line of the data sheet: a path, and the JSON of what stands there. */
export interface DocumentLine {
  readonly path: string;
  readonly value: string;
}

/**
 * A document as lines of paths and JSON: a scalar each, or an entry of a list with all its own scalars on one line, so
 * that a row of a table is one line. Lists and objects that are empty have a line of their own.
 */
export function documentLines(document: object): DocumentLine[] {
  const lines: DocumentLine[] = [];
  add(lines, '', document, false);
  return lines;
}

function add(lines: DocumentLine[], path: string, value: unknown, inList: boolean): void {
  if (typeof value !== 'object' || value === null) return void lines.push({ path, value: plainJson(value) });
  if (Array.isArray(value)) {
    if (value.length === 0) lines.push({ path, value: '[]' });
    return value.forEach((each, index) => add(lines, `${path}[${index}]`, each, true));
  }
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const scalars = entries.filter(([, each]) => typeof each !== 'object' || each === null);
  if (entries.length === 0 || (inList && scalars.length > 0))
    lines.push({ path, value: plainJson(Object.fromEntries(scalars)) });
  for (const [key, each] of entries)
    if (!inList || (typeof each === 'object' && each !== null))
      add(lines, path === '' ? key : `${path}.${key}`, each, false);
}

/**
 * JSON in characters that every program keeps: no control or odd white space, and no `_x0041_`, by which workbooks
 * write a character.
 */
function plainJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(
      /[^\P{C}\u{10000}-\u{10ffff}]|[\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000]/gu,
      escape,
    )
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '\\u005f');
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The document that lines tell of. `bad` are the numbers, from 0, of lines that are left out because they are damaged
 * or speak of a place that is not there.
 */
export function documentFromLines(lines: readonly DocumentLine[]): { document: object; bad: number[] } {
  const document = {};
  const bad = lines.flatMap(({ path, value }, index) => (set(document, path, value) ? [] : [index]));
  return { document, bad };
}

type Holder = Record<string | number, unknown>;

function set(root: object, path: string, json: string): boolean {
  const steps = stepsOf(path);
  const value = parse(json);
  if (!steps || value === undefined) return false;
  let holder = root as Holder;
  for (const [index, step] of steps.entries()) {
    if (!canHold(holder, step)) return false;
    if (index === steps.length - 1) holder[step] = value;
    else {
      holder[step] ??= typeof steps[index + 1] === 'number' ? [] : {};
      const next = holder[step];
      if (typeof next !== 'object' || next === null) return false;
      holder = next as Holder;
    }
  }
  return true;
}

/** Lists grow by one at a time, whatever a line says; objects have keys of their own only. */
function canHold(holder: Holder, step: string | number): boolean {
  if (Array.isArray(holder)) return typeof step === 'number' && step <= holder.length;
  return typeof step === 'string' && (Object.hasOwn(holder, step) || !(step in holder));
}

/** Steps of a printed path, or `null` where it is none. */
export function stepsOf(path: string): (string | number)[] | null {
  if (!/^[A-Za-z]\w*(\[\d{1,6}\]|\.[A-Za-z]\w*)*$/.test(path)) return null;
  return (path.match(/\w+/g) ?? []).map((step) => (/^\d/.test(step) ? Number(step) : step));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
