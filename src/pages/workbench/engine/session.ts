import { draftOf, type State } from '../state/state.js';
import type { Store } from '../state/store.js';
import { WorkerFault, type WorkerClient } from './client.js';

/** Longest wait for a burst of changes to end before the files are read again, in ms. */
const PAUSE = 60;

/** Keeps the result up to date with the draft: every change of the draft is read anew, the newest one last. */
export class Session {
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(
    private readonly store: Store,
    private readonly client: WorkerClient,
  ) {
    store.subscribe((state, before) => this.onChange(state, before));
  }

  /** Stops the reading; the files stay. */
  cancel(): void {
    this.halt();
    this.store.dispatch({ type: 'run-cancelled' });
  }

  /** Reads the draft in force, once more after it was cancelled or failed. */
  retry(): void {
    this.schedule();
  }

  private onChange(state: State, before: State): void {
    if (draftOf(state) === draftOf(before)) return;
    if (draftOf(state).files.length === 0) return this.halt();
    // Other files: what is being read now is of no use, and may take long.
    if (this.busy && draftOf(state).files !== draftOf(before).files) this.halt();
    this.schedule();
  }

  private halt(): void {
    clearTimeout(this.timer);
    this.turn += 1;
    this.busy = false;
    this.client.stop();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), PAUSE);
  }

  private async run(): Promise<void> {
    if (this.busy) return;
    const { store } = this;
    const draft = draftOf(store.state);
    const turn = (this.turn += 1);
    this.busy = true;
    store.dispatch({ type: 'run-started' });
    try {
      const result = await this.client.import(draft.files, draft.corrections, (progress) => {
        if (turn === this.turn) store.dispatch({ type: 'run-progress', progress });
      });
      if (turn !== this.turn) return;
      this.busy = false;
      store.dispatch({ type: 'run-done', draft, result });
      // Something was changed meanwhile.
      if (draftOf(store.state) !== draft) this.schedule();
    } catch (error) {
      if (turn !== this.turn) return;
      this.busy = false;
      const fault = error instanceof WorkerFault ? error.fault : null;
      store.dispatch({
        type: 'run-failed',
        fault: fault ?? { code: 'import-failed', detail: String(error) },
      });
    }
  }
}
