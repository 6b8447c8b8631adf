import type { Action, SessionAction } from './actions.js';
import { assignColumn, assignTable, cellKey, editCell, removeFile, setField } from './corrections.js';
import { withFiles, type Change, type Draft } from './draft.js';
import { advance, redo, undo } from './history.js';
import { INITIAL, draftOf, isCurrent, isOpen, type State } from './state.js';

/** The state after something happened. Pure: reading files and keeping the work is done by the session. */
export function reduce(state: State, action: Action): State {
  const draft = draftOf(state);
  switch (action.type) {
    case 'add-files':
      return action.files.length === 0 ? state : changed(state, 'add-files', withFiles(draft, action.files));
    case 'remove-file':
      return changed(state, 'remove-file', removeFile(draft, action.index));
    case 'assign-table':
      return changed(state, 'assign-table', assignTable(draft, action.grid, action.table, action.title));
    case 'assign-column':
      return changed(state, 'assign-column', assignColumn(draft, action.grid, action.column, action.field));
    case 'edit-cell':
      if (action.text === action.shown) return state;
      return changed(state, 'edit-cell', editCell(draft, cellKey(action.cell), action.text, action.shown));
    case 'set-field':
      return changed(state, 'set-field', setField(draft, action.path, action.value, action.shown));
    case 'undo':
    case 'redo':
      return travel(state, action.type);
    case 'restart':
      return { ...INITIAL, target: { kind: 'heading' } };
    case 'go':
      if (!isOpen(state, action.step)) return state;
      return { ...state, step: action.step, target: action.target ?? { kind: 'heading' }, notice: null };
    case 'look':
      return { ...state, look: action.look };
    case 'jump':
      return {
        ...state,
        step: 'review',
        look: { grid: action.cell.grid, cell: action.cell, from: 'jump' },
        target: { kind: 'cell' },
      };
    case 'run-started':
    case 'run-progress':
    case 'run-cancelled':
    case 'run-failed':
    case 'run-done':
    case 'restored':
    case 'kept':
      return reduceSession(state, action);
  }
}

function reduceSession(state: State, action: SessionAction): State {
  switch (action.type) {
    case 'run-started':
      return { ...state, run: { status: 'running', progress: null } };
    case 'run-progress':
      return state.run.status === 'running'
        ? { ...state, run: { status: 'running', progress: action.progress } }
        : state;
    case 'run-cancelled':
      return { ...state, run: { status: 'cancelled' } };
    case 'run-failed':
      return { ...state, run: { status: 'failed', fault: action.fault } };
    case 'run-done':
      return settled({
        ...state,
        run: { status: 'idle' },
        imported: { draft: action.draft, result: action.result },
      });
    case 'restored':
      return { ...state, history: action.history, step: action.step };
    case 'kept':
      return { ...state, kept: action.ok ? 'kept' : 'failed' };
  }
}

function changed(state: State, change: Change, draft: Draft): State {
  const history = advance(state.history, { draft, change });
  return withDraft({ ...state, history, notice: null });
}

function travel(state: State, kind: 'undo' | 'redo'): State {
  const history = kind === 'undo' ? undo(state.history) : redo(state.history);
  if (history === state.history) return state;
  const change = (kind === 'undo' ? state.history.present : history.present).change;
  return withDraft({
    ...state,
    history,
    notice: change ? { kind: kind === 'undo' ? 'undone' : 'redone', change } : null,
  });
}

/** Without files there is nothing to show, and nothing to read. */
function withDraft(state: State): State {
  if (draftOf(state).files.length > 0) return state;
  return { ...state, imported: null, look: null, step: 'files', run: { status: 'idle' } };
}

/** A step or place that the new result no longer has is left. */
function settled(state: State): State {
  const step = isOpen(state, state.step) || !isCurrent(state) ? state.step : 'overview';
  return { ...state, step };
}
