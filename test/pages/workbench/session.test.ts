import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportResult } from '../../../src/importers/result.js';
import { WorkerFault, type WorkerClient } from '../../../src/pages/workbench/engine/client.js';
import type { Progress } from '../../../src/pages/workbench/engine/protocol.js';
import { Session } from '../../../src/pages/workbench/engine/session.js';
import { draftOf, isCurrent, resultOf } from '../../../src/pages/workbench/state/state.js';
import { Store } from '../../../src/pages/workbench/state/store.js';
import { resultOf as importOf } from './results.js';

interface Asked {
  corrections: unknown;
  progress(progress: Progress): void;
  answer(result: ImportResult): void;
  fail(error: Error): void;
}

/** A worker that answers when a test wants it to. */
class FakeClient {
  readonly asked: Asked[] = [];
  stopped = 0;

  import(_files: unknown, corrections: unknown, progress: Asked['progress']): Promise<ImportResult> {
    return new Promise((answer, fail) => this.asked.push({ corrections, progress, answer, fail }));
  }

  stop(): void {
    this.stopped += 1;
  }
}

const file = (name: string) => ({ id: name, name, bytes: new Uint8Array([1]) });
const edit = (text: string) =>
  ({ type: 'edit-cell', cell: { grid: '0:0', row: 1, column: 1 }, text, shown: '1' }) as const;
let store: Store;
let client: FakeClient;
let session: Session;

beforeEach(() => {
  vi.useFakeTimers();
  store = new Store();
  client = new FakeClient();
  session = new Session(store, client as unknown as WorkerClient);
  store.dispatch({ type: 'add-files', files: [file('a.pdf')] });
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = () => vi.advanceTimersByTimeAsync(200);

describe('session', () => {
  it('reads a burst of changes once', async () => {
    store.dispatch({ type: 'add-files', files: [file('b.pdf')] });
    store.dispatch({ type: 'add-files', files: [file('c.pdf')] });
    await wait();
    expect(client.asked).toHaveLength(1);
    expect(store.state.run).toEqual({ status: 'running', progress: null });
    client.asked[0]!.progress({ file: 1, files: 3 });
    expect(store.state.run).toMatchObject({ progress: { file: 1 } });
    const result = importOf({});
    client.asked[0]!.answer(result);
    await wait();
    expect(resultOf(store.state)).toBe(result);
    expect(isCurrent(store.state)).toBe(true);
  });

  it('reads again what was changed meanwhile, the newest only', async () => {
    await wait();
    store.dispatch(edit('2'));
    await wait();
    store.dispatch(edit('3'));
    await wait();
    expect(client.asked).toHaveLength(1);
    client.asked[0]!.answer(importOf({}));
    await wait();
    expect(client.asked).toHaveLength(2);
    expect(client.asked[1]!.corrections).toEqual({ cells: { '0:0/1/1': '3' } });
    expect(isCurrent(store.state)).toBe(false);
    client.asked[1]!.answer(importOf({}));
    await wait();
    expect(isCurrent(store.state)).toBe(true);
  });

  it('stops at once when there are other files', async () => {
    await wait();
    store.dispatch({ type: 'add-files', files: [file('b.pdf')] });
    expect(client.stopped).toBe(1);
    await wait();
    expect(client.asked).toHaveLength(2);
    client.asked[0]!.answer(importOf({ notes: [] }));
    await wait();
    expect(resultOf(store.state)).toBeNull();
  });

  it('stops when a person says so, and reads again when they say so', async () => {
    await wait();
    session.cancel();
    expect(client.stopped).toBe(1);
    expect(store.state.run).toEqual({ status: 'cancelled' });
    expect(draftOf(store.state).files).toHaveLength(1);
    client.asked[0]!.answer(importOf({}));
    await wait();
    expect(resultOf(store.state)).toBeNull();
    session.retry();
    await wait();
    expect(client.asked).toHaveLength(2);
  });

  it('tells why nothing came', async () => {
    await wait();
    client.asked[0]!.fail(new WorkerFault({ code: 'crashed', detail: 'out of memory' }));
    await wait();
    expect(store.state.run).toEqual({
      status: 'failed',
      fault: { code: 'crashed', detail: 'out of memory' },
    });
    session.retry();
    await wait();
    client.asked[1]!.fail(new Error('odd'));
    await wait();
    expect(store.state.run).toEqual({
      status: 'failed',
      fault: { code: 'import-failed', detail: 'Error: odd' },
    });
  });

  it('stops when the last file is taken out', async () => {
    await wait();
    store.dispatch({ type: 'remove-file', index: 0 });
    await wait();
    expect(client.stopped).toBe(1);
    expect(client.asked).toHaveLength(1);
    expect(store.state.run).toEqual({ status: 'idle' });
  });
});
