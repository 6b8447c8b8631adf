import type { ImportResult } from '../importers/index.js';
import type { Fitted } from './replay.js';
import type { InputFailure, OutputFailure } from '../text/cli/words.js';

/** What became of the files of one document. */
export interface ImportOutcome {
  /** What they are called together. */
  readonly label: string;
  /** Why nothing was read, with the file where it is one of several. */
  readonly failure: { readonly file: string; readonly failure: InputFailure } | null;
  readonly result: ImportResult | null;
  /** Where the document went; `-` is standard output, `null` nowhere. */
  readonly output: string | null;
  readonly notWritten: OutputFailure | null;
  /** What became of the corrections of a file; `null` where none was given. */
  readonly replayed: Fitted | null;
}

/** Whether the files gave no document, some of them could not be read, or it was not written. */
export function hasFailed({ failure, result, output }: ImportOutcome): boolean {
  return failure !== null || output === null || (result?.report.refused.length ?? 0) > 0;
}

/** Whether a person must see to the document: it is not valid, something grave was noticed, or a correction was lost. */
export function isFaulty({ result, replayed }: ImportOutcome): boolean {
  if (replayed?.isOwn && replayed.lost.length > 0) return true;
  return (
    result !== null && (!result.budget || result.report.notes.some(({ severity }) => severity === 'error'))
  );
}

/** How an import is reported: its beginning, one piece for each document, its end. */
export interface ImportReporter {
  start(): string;
  piece(outcome: ImportOutcome): string;
  end(tally: { read: number; faulty: number; failed: number }): string;
}
