import { html, nothing, type TemplateResult } from 'lit';
import { refusalSentence } from '../../../text/importing/refusals.js';
import type { Locale } from '../../../text/languages.js';
import type { WorkFile } from '../state/draft.js';
import { draftOf, isCurrent, resultOf, type State } from '../state/state.js';
import type { Bench } from './view.js';
import { baseWords } from '../../../text/words.js';
import { formatBytes } from '../../../text/numbers.js';
import { filesWords } from '../../../text/workbench/words.js';

/** The files with what became of each, and the reading with its progress. */
export function renderFileList(bench: Bench, locale: Locale): TemplateResult {
  const words = filesWords(locale);
  const { state } = bench.store;
  const { files } = draftOf(state);
  return html`<section class="card">
    <h3>${words.list}</h3>
    <ul class="bare files">
      ${files.map(
        (file, index) =>
          html`<li>
            <span class="name">${file.name}</span>
            <span class="soft small size">${formatBytes(file.bytes.length)}</span>
            ${renderStatus(state, file, index, locale)}
            <button
              type="button"
              class="small"
              aria-label=${words.removeNamed(file.name)}
              @click=${() => bench.store.dispatch({ type: 'remove-file', index })}
            >
              ${words.remove}
            </button>
          </li>`,
      )}
    </ul>
    ${renderRun(bench, locale)}
  </section>`;
}

function renderStatus(state: State, file: WorkFile, index: number, locale: Locale): TemplateResult {
  const words = filesWords(locale);
  const { run } = state;
  const result = resultOf(state);
  const refusal = result?.report.refused.find(({ name }) => name === file.name);
  const known = refusal || result?.report.files.some(({ name }) => name === file.name);
  if (run.status === 'running' && !isCurrent(state) && !known) {
    const reading = run.progress?.file === index;
    const past = run.progress !== null && run.progress.file > index;
    return html`<span class="status soft"
      >${words.status[reading ? 'reading' : past ? 'read' : 'waiting']}</span
    >`;
  }
  if (refusal)
    return html`<span class="status refused">
      <span class="tag error">${words.status.refused}</span> ${refusalSentence(refusal, locale)}
    </span>`;
  if (known) {
    const tables = result!.report.tables.filter(({ grids }) => grids[0]?.place.file === file.name).length;
    return html`<span class="status">
      <span aria-hidden="true">✓</span> ${words.status.read}<span class="soft"
        >${baseWords(locale).comma}${tables > 0 ? words.found(tables) : words.nothingFound}</span
      >
    </span>`;
  }
  const status = run.status === 'cancelled' || run.status === 'failed' ? run.status : 'waiting';
  return html`<span class="status soft">${words.status[status]}</span>`;
}

function renderRun({ store, session }: Bench, locale: Locale): TemplateResult | typeof nothing {
  const words = filesWords(locale);
  const { state } = store;
  const { run } = state;
  const { files } = draftOf(state);
  if (run.status === 'running') {
    const { file = 0, done = 0, of = 0 } = run.progress ?? {};
    const name = files[file]?.name ?? '';
    const part = of > 0 ? done / of : 0;
    return html`<div class="run">
      <p id="reading">
        ${words.progress(file + 1, files.length, name)}
        ${of > 1 ? html`<span class="soft">${words.progressPart(done, of)}</span>` : nothing}
      </p>
      <progress max="1" .value=${(file + part) / files.length} aria-labelledby="reading"></progress>
      <button type="button" @click=${() => session.cancel()}>${words.cancel}</button>
    </div>`;
  }
  const again = html`<button type="button" @click=${() => session.retry()}>${words.again}</button>`;
  if (run.status === 'cancelled') return html`<div class="box run">${words.cancelled} ${again}</div>`;
  if (run.status !== 'failed') return nothing;
  return html`<div class="box error run">
    <p>${words.faults[run.fault.code]}</p>
    ${
      run.fault.detail
        ? html`<details class="small">
            <summary>${words.detail}</summary>
            <p class="soft">${run.fault.detail}</p>
          </details>`
        : nothing
    }
    ${again}
  </div>`;
}
