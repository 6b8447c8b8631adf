/** A place in a document: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** What can be wrong with a document. The words for each are in `src/text`; a sample of each is in `data/invalid`. */
export type IssueCode = keyof IssueDetails;

/** What each kind of issue tells beside its place. */
export interface IssueDetails {
  /** The text is not JSON. */
  'not-json': { line: number; column: number };
  /** JSON, but not a budget document. */
  'not-a-document': { received: string };
  /** Written for a newer version of the kit. */
  'newer-schema-version': { version: number; supported: number };
  'missing-key': { key: string };
  'unknown-key': { key: string; suggestion: string | null };
  'wrong-type': { expected: string; received: string };
  'value-not-allowed': { allowed: string[]; received: string };
  'malformed-text': { received: string };
  'text-too-long': { length: number; limit: number };
  /** Control or bidirectional control character. */
  'control-character': { received: string };
  'too-many-rows': { count: number; limit: number };
  'number-out-of-range': { received: number };
  /** Finer than 1 分 in the unit of its table. */
  'amount-too-fine': { received: number; unit: string };
  /** Beyond 90 万亿元. */
  'amount-too-large': { received: number; unit: string };
  /** A cell reference that leads nowhere. */
  'unresolved-cell': { cell: string };
  'negative-amount': { received: number; unit: string };
  /** The same code twice where it must be unique; shown all the same. */
  'duplicate-code': { duplicate: string; first: string };
  /** Text that looks like markup; shown as text. */
  'markup-in-text': { received: string };
}

/** `error`: the document is not shown. `warning`: it is shown as printed, with the issue beside it. */
export type IssueSeverity = 'error' | 'warning';

/** One thing wrong with a document: data only, no sentence. */
export type Issue = {
  [C in IssueCode]: { code: C; severity: IssueSeverity; path: Path } & IssueDetails[C];
}[IssueCode];

/** Prints a path the way people write it: `tables.expenditure.rows[3].basic`. The top is the empty text. */
export function printPath(path: Path): string {
  return path.reduce<string>((printed, step) => {
    if (typeof step === 'number') return `${printed}[${step}]`;
    return printed === '' ? visible(step) : `${printed}.${visible(step)}`;
  }, '');
}

/**
 * A text for a message: cut when long, control and bidirectional control characters as their code points, so that
 * the message cannot be bent.
 */
export function visible(text: string): string {
  return (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
