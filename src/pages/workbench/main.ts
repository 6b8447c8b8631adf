import { loadToolLanguage, localeOf } from '../../text/languages.js';
import { keepWork } from './drafts/keeper.js';
import { WorkerClient } from './engine/client.js';
import { Session } from './engine/session.js';
import { Store } from './state/store.js';
import { defineViews } from './views/define-views.js';
import type { Bench } from './views/view.js';
import { WorkbenchApp } from './views/workbench-app.js';

const store = new Store();
const client = new WorkerClient();
const bench: Bench = { store, client, session: new Session(store, client) };

defineViews();
await restoreLanguage();
refuseStrayDrops();
await keepWork(store);
const app = new WorkbenchApp();
app.bench = bench;
document.querySelector('#wait')?.replaceWith(app);

async function restoreLanguage(): Promise<void> {
  try {
    const locale = localeOf(localStorage.getItem('budget-workbench-language'));
    await loadToolLanguage(locale);
    document.documentElement.lang = locale;
  } catch {
    // Where nothing may be kept, or the words are not to be had, the page begins in Chinese.
  }
}

/** A file that misses its place would else be opened by the browser in place of the page. */
function refuseStrayDrops(): void {
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
}
