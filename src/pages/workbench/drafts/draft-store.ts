import { clear, createStore, delMany, get, getMany, keys, setMany } from 'idb-keyval';
import { STEPS, type State, type Step } from '../state/state.js';
import type { Version, WorkFile } from '../state/draft.js';
import type { History } from '../state/history.js';
import { packHistory, unpackHistory, type PackedHistory } from './pack.js';

/** What is kept beside the bytes of the files. */
interface Kept {
  readonly version: 1;
  readonly step: Step;
  readonly history: PackedHistory;
}

const WORK = 'work';
const database = () => createStore('budget-workbench', 'draft');
let opened: ReturnType<typeof database> | undefined;
const store = () => (opened ??= database());

/** Keeps the work in the browser: the bytes of each file once, under its id, the rest as one record. */
export async function keep({ history, step }: State): Promise<void> {
  const files = new Map(filesOf(history).map((file) => [file.id, file]));
  const there = new Set((await keys<string>(store())).filter((key) => key !== WORK));
  const fresh = [...files.values()].filter(({ id }) => !there.has(id));
  const kept: Kept = { version: 1, step, history: packHistory(history) };
  await setMany([...fresh.map(({ id, bytes }): [string, unknown] => [id, bytes]), [WORK, kept]], store());
  await delMany(
    [...there].filter((id) => !files.has(id)),
    store(),
  );
}

/** The work of the last visit, or `null`. */
export async function restore(): Promise<{ history: History<Version>; step: Step } | null> {
  const kept = await get<Kept>(WORK, store());
  if (kept?.version !== 1 || !STEPS.includes(kept.step)) return null;
  const bytes = await getMany<Uint8Array>([...kept.history.files.map(({ id }) => id)], store());
  const history = unpackHistory(kept.history, bytes);
  return history && history.present.draft.files.length > 0 ? { history, step: kept.step } : null;
}

/** Forgets everything. */
export const forget = (): Promise<void> => clear(store());

function filesOf({ past, present, future }: History<Version>): WorkFile[] {
  return [...past, present, ...future].flatMap(({ draft }) => draft.files);
}
