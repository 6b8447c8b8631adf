import { describe, expect, it } from 'vitest';
import { REMEMBERED, advance, redo, startHistory, undo } from '../../../src/pages/workbench/state/history.js';

describe('history', () => {
  it('goes back and forth', () => {
    const history = advance(advance(startHistory(1), 2), 3);
    expect(undo(undo(history)).present).toBe(1);
    expect(redo(undo(undo(history))).present).toBe(2);
    expect(redo(redo(undo(undo(history))))).toEqual(history);
  });

  it('stays where there is nothing to go to', () => {
    const history = startHistory('only');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('forgets what was taken back once something else is done', () => {
    const history = advance(undo(advance(startHistory(1), 2)), 3);
    expect(history.future).toEqual([]);
    expect(redo(history)).toBe(history);
  });

  it('remembers a limited number of steps', () => {
    let history = startHistory(0);
    for (let step = 1; step <= REMEMBERED + 50; step += 1) history = advance(history, step);
    expect(history.past).toHaveLength(REMEMBERED);
    expect(history.past[0]).toBe(50);
  });
});
