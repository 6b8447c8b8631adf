import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/pages/workbench/state/actions.js';
import { reduce } from '../../../src/pages/workbench/state/reduce.js';
import { INITIAL, draftOf, isCurrent, isOpen, type State } from '../../../src/pages/workbench/state/state.js';
import { Store } from '../../../src/pages/workbench/state/store.js';
import { gridOf, resultOf, tableOf } from './results.js';

const file = (name: string) => ({ id: name, name, bytes: new Uint8Array([1]) });
const grid = gridOf(
  '0:1',
  [
    ['名称', '合计'],
    ['公用', '1.00'],
  ],
  { file: 'a.pdf', page: 1 },
);
const result = resultOf({ tables: [tableOf(grid, 'expenditure', ['name', 'total'])] });
const after = (state: State, ...actions: Action[]) => actions.reduce(reduce, state);
const withFile = after(INITIAL, { type: 'add-files', files: [file('a.pdf')] });
const read = after(withFile, { type: 'run-started' }, { type: 'run-done', draft: draftOf(withFile), result });
const cell = { grid: '0:1', row: 1, column: 1 };
const edit: Action = { type: 'edit-cell', cell, text: '2.00', shown: '1.00' };

describe('steps', () => {
  it('opens them once there is something to show', () => {
    expect(isOpen(INITIAL, 'files')).toBe(true);
    expect(isOpen(withFile, 'overview')).toBe(false);
    expect(isOpen(read, 'finish')).toBe(true);
    expect(after(withFile, { type: 'go', step: 'review' })).toBe(withFile);
  });

  it('shows only the overview where no table was found', () => {
    const none = after(withFile, { type: 'run-done', draft: draftOf(withFile), result: resultOf({}) });
    expect(isOpen(none, 'overview')).toBe(true);
    expect(isOpen(none, 'review')).toBe(false);
  });

  it('moves the focus with every step', () => {
    const there = after(read, { type: 'go', step: 'overview' });
    expect(there.target).toEqual({ kind: 'heading' });
    expect(after(there, { type: 'go', step: 'overview' }).target).not.toBe(there.target);
  });

  it('goes back to the overview when the tables are gone', () => {
    const at = after(read, { type: 'go', step: 'review' });
    const gone = after(at, { type: 'run-done', draft: draftOf(at), result: resultOf({}) });
    expect(gone.step).toBe('overview');
  });

  it('jumps to a cell in the review', () => {
    const there = after(read, { type: 'jump', cell });
    expect(there.step).toBe('review');
    expect(there.look).toEqual({ grid: '0:1', cell, from: 'jump' });
    expect(there.target).toEqual({ kind: 'cell' });
  });
});

describe('undo and redo', () => {
  it('takes back everything a person has done, to the last file', () => {
    const done = after(read, edit, { type: 'assign-column', grid: '0:1', column: 1, field: 'basic' });
    expect(draftOf(done).corrections).toEqual({
      cells: { '0:1/1/1': '2.00' },
      columns: { '0:1': { 1: 'basic' } },
    });
    const back = after(done, { type: 'undo' }, { type: 'undo' });
    expect(draftOf(back)).toBe(draftOf(read));
    expect(back.notice).toEqual({ kind: 'undone', change: 'edit-cell' });
    expect(draftOf(after(back, { type: 'undo' })).files).toEqual([]);
    const forth = after(back, { type: 'redo' }, { type: 'redo' });
    expect(draftOf(forth)).toBe(draftOf(done));
    expect(forth.notice).toEqual({ kind: 'redone', change: 'assign-column' });
  });

  it('does nothing where there is nothing', () => {
    expect(after(INITIAL, { type: 'undo' }, { type: 'redo' })).toBe(INITIAL);
  });

  it('does not count a change that changes nothing', () => {
    expect(after(read, { ...edit, text: '1.00' })).toBe(read);
    expect(after(read, { type: 'add-files', files: [] })).toBe(read);
  });
});

describe('reading', () => {
  it('knows a result that is older than the draft', () => {
    expect(isCurrent(read)).toBe(true);
    const edited = after(read, edit);
    expect(isCurrent(edited)).toBe(false);
    expect(edited.imported).toBe(read.imported);
    expect(isCurrent(after(edited, { type: 'undo' }))).toBe(true);
  });

  it('drops the progress of what was stopped', () => {
    const stopped = after(withFile, { type: 'run-started' }, { type: 'run-cancelled' });
    expect(after(stopped, { type: 'run-progress', progress: { file: 0, files: 1 } })).toBe(stopped);
    expect(stopped.run).toEqual({ status: 'cancelled' });
    expect(draftOf(stopped).files).toHaveLength(1);
  });

  it('keeps files and result through a failure', () => {
    const fault = { code: 'crashed', detail: 'out of memory' } as const;
    const failed = after(read, edit, { type: 'run-failed', fault });
    expect(failed.run).toEqual({ status: 'failed', fault });
    expect(failed.imported).toBe(read.imported);
  });

  it('shows nothing of files that are gone', () => {
    const empty = after(read, { type: 'go', step: 'finish' }, { type: 'remove-file', index: 0 });
    expect(empty).toMatchObject({ imported: null, look: null, step: 'files', run: { status: 'idle' } });
  });

  it('starts over without a trace', () => {
    const { target, ...state } = after(read, edit, { type: 'restart' });
    const { target: _none, ...initial } = INITIAL;
    expect(state).toEqual(initial);
    expect(target).toEqual({ kind: 'heading' });
  });
});

describe('store', () => {
  it('tells of every change, once, until it is left', () => {
    const store = new Store();
    const told: [State, State][] = [];
    const leave = store.subscribe((state, before) => told.push([state, before]));
    store.dispatch({ type: 'undo' });
    expect(told).toEqual([]);
    store.dispatch({ type: 'add-files', files: [file('a.pdf')] });
    expect(told).toEqual([[store.state, INITIAL]]);
    leave();
    store.dispatch({ type: 'restart' });
    expect(told).toHaveLength(1);
  });
});
