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
restoreLanguage();
refuseStrayDrops();
await keepWork(store);
const app = new WorkbenchApp();
app.bench = bench;
document.querySelector('#wait')?.replaceWith(app);

function restoreLanguage(): void {
  try {
    const language = localStorage.getItem('budget-workbench-language');
    if (language === 'en' || language === 'zh-CN') document.documentElement.lang = language;
  } catch {
    // Where nothing may be kept, the page begins in Chinese.
  }
}

/** A file that misses its place would else be opened by the browser in place of the page. */
function refuseStrayDrops(): void {
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
}
