import type { Action } from './actions.js';
import { reduce } from './reduce.js';
import { INITIAL, type State } from './state.js';

/** Holds the state and tells who listens when it has changed. */
export class Store {
  private current: State = INITIAL;
  private readonly listeners = new Set<(state: State, before: State) => void>();

  get state(): State {
    return this.current;
  }

  readonly dispatch = (action: Action): void => {
    const before = this.current;
    this.current = reduce(before, action);
    if (this.current !== before) for (const listen of [...this.listeners]) listen(this.current, before);
  };

  /** Calls after every change; the result ends it. */
  subscribe(listen: (state: State, before: State) => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }
}
