import type { ImportResult } from '../../../importers/result.js';
import type { Progress, Fault } from '../engine/protocol.js';
import { EMPTY_DRAFT, type Draft, type Change, type Version } from './draft.js';
import { startHistory, type History } from './history.js';

/** The steps of the work, in order. */
export const STEPS = ['files', 'overview', 'review', 'preview', 'finish'] as const;
export type Step = (typeof STEPS)[number];

/** What the reading of the files is at. */
export type Run =
  | { readonly status: 'idle' | 'cancelled' }
  | { readonly status: 'running'; readonly progress: Progress | null }
  | { readonly status: 'failed'; readonly fault: Fault };

/** A cell: the grid that shows it, and its row and column in the grid as read. */
export interface CellRef {
  readonly grid: string;
  readonly row: number;
  readonly column: number;
}

/** What is looked at: a grid, and in it a cell. */
export interface Look {
  readonly grid: string;
  readonly cell: CellRef | null;
  /** Where the choice was made, so that the other side follows. */
  readonly from: 'source' | 'official' | 'jump';
}

/** A place that the next view moves the focus to. */
export type Target =
  | { readonly kind: 'heading' }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'cell' };

/** Everything the page shows. */
export interface State {
  readonly step: Step;
  readonly history: History<Version>;
  readonly run: Run;
  /** What came of a draft; of an older one while a newer is read. */
  readonly imported: { readonly draft: Draft; readonly result: ImportResult } | null;
  readonly look: Look | null;
  /** A new object for every move of the focus. */
  readonly target: Target | null;
  /** What was just taken back or done again. */
  readonly notice: { readonly kind: 'undone' | 'redone'; readonly change: Change } | null;
  /** Whether the work is kept in the browser. */
  readonly kept: 'unknown' | 'kept' | 'failed';
}

export const INITIAL: State = {
  step: 'files',
  history: startHistory<Version>({ draft: EMPTY_DRAFT, change: null }),
  run: { status: 'idle' },
  imported: null,
  look: null,
  target: null,
  notice: null,
  kept: 'unknown',
};

/** The draft in force. */
export const draftOf = ({ history }: State): Draft => history.present.draft;

/** What came of the files, newest first known. */
export const resultOf = ({ imported }: State): ImportResult | null => imported?.result ?? null;

/** Whether what is shown belongs to the draft in force. */
export const isCurrent = (state: State): boolean => state.imported?.draft === draftOf(state);

/** Whether a step has something to show. */
export function isOpen(state: State, step: Step): boolean {
  if (step === 'files') return true;
  const result = resultOf(state);
  if (!result) return false;
  return step === 'overview' || result.report.tables.length + result.report.leftovers.length > 0;
}
