import type { ImportResult } from '../../../importers/result.js';
import type { TableId } from '../../../model/schema/tables.js';
import type { Fault, Progress } from '../engine/protocol.js';
import type { Draft, Version, WorkFile } from './draft.js';
import type { History } from './history.js';
import type { CellRef, Look, Step, Target } from './state.js';

/** Everything that can happen to the state. */
export type Action =
  | { type: 'add-files'; files: readonly WorkFile[] }
  | { type: 'remove-file'; index: number }
  | { type: 'assign-table'; grid: string; table: TableId | 'ignore' | null; title: string }
  | { type: 'assign-column'; grid: string; column: number; field: string | null }
  | { type: 'edit-cell'; cell: CellRef; text: string; shown: string }
  | { type: 'set-field'; path: string; value: unknown; shown: string }
  | { type: 'undo' | 'redo' | 'restart' }
  | { type: 'go'; step: Step; target?: Target }
  | { type: 'look'; look: Look | null }
  | { type: 'jump'; cell: CellRef }
  | SessionAction;

/** What the session tells: how the reading of the files goes, and what became of the kept work. */
export type SessionAction =
  | { type: 'run-started' | 'run-cancelled' }
  | { type: 'run-progress'; progress: Progress }
  | { type: 'run-failed'; fault: Fault }
  | { type: 'run-done'; draft: Draft; result: ImportResult }
  | { type: 'restored'; history: History<Version>; step: Step }
  | { type: 'kept'; ok: boolean };
