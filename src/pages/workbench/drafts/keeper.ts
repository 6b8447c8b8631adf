import type { Store } from '../state/store.js';
import { forget, keep, restore } from './draft-store.js';

/** Time without changes after which the work is kept, in ms. */
const PAUSE = 300;

/** Takes up the work of the last visit, then keeps every change in the browser. */
export async function keepWork(store: Store): Promise<void> {
  try {
    const work = await restore();
    if (work) store.dispatch({ type: 'restored', ...work });
  } catch {
    store.dispatch({ type: 'kept', ok: false });
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  store.subscribe((state, before) => {
    if (state.history === before.history && state.step === before.step) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const empty = state.history.present.draft.files.length === 0 && state.history.past.length === 0;
      // One after another: a later state must not be overtaken by an earlier one.
      last = last
        .then(() => (empty ? forget() : keep(state)))
        .then(
          () => store.dispatch({ type: 'kept', ok: true }),
          () => store.dispatch({ type: 'kept', ok: false }),
        );
    }, PAUSE);
  });
}
