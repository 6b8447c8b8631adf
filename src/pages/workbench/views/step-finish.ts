import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { RULES_FILE } from '../../../elements/checks/rules.js';
import type { Budget } from '../../../model/schema/document.js';
import { documentFileName, embedCode, EMBEDDED, type Embedded } from '../output/embed-code.js';
import { DOWNLOADS, makeDownload, type Download } from '../output/make-download.js';
import { saveFile } from '../output/save-file.js';
import { LANGUAGE_FILES } from '../output/static-page.js';
import { problemsOf } from '../results/problems.js';
import { draftOf, resultOf } from '../state/state.js';
import { finishStyles } from './finish.styles.js';
import { problemStyles, renderProblems } from './problem-list.js';
import { View } from './view.js';
import { finishWords, previewWords } from '../../../text/workbench/words.js';

/** The last step: files to download, code to embed. */
export class WorkbenchFinish extends View {
  static override styles = [...View.styles, problemStyles, finishStyles];

  @state() private making: Download | null = null;

  /** What came of the last download or copy. */
  @state() private said: { about: Download | 'copy'; text: string; wrong: boolean } | null = null;

  @state() private tag: Embedded = 'budget-report';

  override render(): TemplateResult {
    const words = finishWords(this.locale);
    const result = resultOf(this.state);
    const budget = result?.budget;
    if (!result || !budget)
      return html`<h2 tabindex="-1">${words.heading}</h2>
        <div class="box error">
          <p><strong>${words.invalid}</strong></p>
          <p>${words.invalidHelp}</p>
          <p class="act">
            <button type="button" @click=${() => this.bench.store.dispatch({ type: 'go', step: 'overview' })}>
              ${previewWords(this.locale).toOverview}
            </button>
          </p>
        </div>`;
    const errors = problemsOf(result).filter(({ severity }) => severity === 'error');
    const changes = this.countChanges();
    return html`<h2 tabindex="-1">${words.heading}</h2>
      ${
        errors.length > 0
          ? html`<div class="box error">
                <p><strong>${words.notReady(budget.department.name, budget.year, errors.length)}</strong></p>
              </div>
              <section class="card">${renderProblems(this.bench, errors, this.locale)}</section>`
          : html`<p class="lead">${words.ready(budget.department.name, budget.year)}</p>`
      }
      ${changes > 0 ? html`<p class="lead">${words.changes(changes)}</p>` : nothing}
      ${this.renderDownloads(budget, errors.length === 0)} ${this.renderEmbed(budget)}`;
  }

  private renderDownloads(budget: Budget, isReady: boolean): TemplateResult {
    const words = finishWords(this.locale);
    return html`<section class="card">
      <h3>${words.downloads}</h3>
      <ul class="bare downloads">
        ${DOWNLOADS.filter((kind) => kind !== 'corrections' || this.countChanges() > 0).map(
          (kind) =>
            html`<li>
              <div>
                <p class="name">${words.names[kind]}</p>
                <p class="soft small">${words.helps[kind]}</p>
                <p class="small ${this.said?.wrong ? 'wrong' : 'done'}" role="status">
                  ${this.said?.about === kind ? this.said.text : ''}
                </p>
              </div>
              <button
                type="button"
                class=${kind === 'page' && isReady ? 'primary' : ''}
                aria-label=${words.downloadNamed(words.names[kind])}
                aria-disabled=${this.making === null ? nothing : 'true'}
                @click=${() => this.download(kind, budget)}
              >
                ${this.making === kind ? words.making : words.download}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderEmbed({ year }: Budget): TemplateResult {
    const words = finishWords(this.locale);
    const file = documentFileName(year);
    const beside = [
      ['budget-kit.js', words.besideHelp.kit],
      [RULES_FILE, words.besideHelp.checks],
      [LANGUAGE_FILES.join(' '), words.besideHelp.languages],
      [file, words.besideHelp.document],
    ];
    return html`<section class="card">
      <h3>${words.embed}</h3>
      <p class="soft">${words.embedLead}</p>
      <p class="what">
        <label for="what">${words.what}</label>
        <select id="what" @change=${this._onTag}>
          ${EMBEDDED.map(
            (tag) =>
              html`<option value=${tag} .selected=${live(tag === this.tag)}>
                ${tag === 'budget-report' ? words.whole : words.parts[tag]}
              </option>`,
          )}
        </select>
      </p>
      <textarea
        id="code"
        rows="2"
        readonly
        spellcheck="false"
        aria-label=${words.code}
        .value=${embedCode(this.tag, file)}
      ></textarea>
      <p class="copy">
        <button type="button" @click=${this._onCopy}>${words.copy}</button>
        <span role="status">${this.said?.about === 'copy' ? this.said.text : ''}</span>
      </p>
      <p class="beside">${words.beside}</p>
      <ul>
        ${beside.map(([name, help]) => html`<li><code>${name}</code> <span class="soft">${help}</span></li>`)}
      </ul>
      <p class="soft small">${words.besideWhere}</p>
    </section>`;
  }

  private countChanges(): number {
    const { cells = {}, columns = {}, tables = {}, document = {} } = draftOf(this.state).corrections;
    return [cells, tables, document, ...Object.values(columns)].reduce(
      (sum, part) => sum + Object.keys(part).length,
      0,
    );
  }

  private async download(kind: Download, budget: Budget): Promise<void> {
    if (this.making !== null) return;
    const words = finishWords(this.locale);
    this.making = kind;
    this.said = null;
    try {
      const { name, bytes, type } = await makeDownload(kind, budget, draftOf(this.state), this.bench.client);
      saveFile(name, bytes, type);
      this.said = { about: kind, text: words.saved(name), wrong: false };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.said = { about: kind, text: words.failed(detail), wrong: true };
    }
    this.making = null;
  }

  private _onTag(event: Event): void {
    this.tag = (event.target as HTMLSelectElement).value as Embedded;
    this.said = null;
  }

  private async _onCopy(): Promise<void> {
    const words = finishWords(this.locale);
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#code')!;
    field.focus();
    field.select();
    let copied: boolean;
    try {
      // Pages from plain http have no clipboard of the newer kind.
      if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
      copied = navigator.clipboard ? true : document.execCommand('copy');
    } catch {
      copied = document.execCommand('copy');
    }
    this.said = { about: 'copy', text: copied ? words.copied : words.copyFailed, wrong: !copied };
  }
}
