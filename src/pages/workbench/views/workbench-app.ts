import { loadToolLanguage } from '../../../text/languages.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { isUndoKey } from '../intake/undo-keys.js';
import { STEPS, isCurrent, isOpen, type Step } from '../state/state.js';
import { appStyles } from './app.styles.js';
import { announcement } from './announcement.js';
import { View } from './view.js';
import { frameWords } from '../../../text/workbench/words.js';

/** The whole page: header, steps, the view of the step, footer. */
export class WorkbenchApp extends View {
  static override styles = [...View.styles, appStyles];

  @state() private asking = false;

  private shown: Step | null = null;

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const kind = isUndoKey(event);
    if (!kind) return;
    event.preventDefault();
    this.bench.store.dispatch({ type: kind });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKeydown);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const words = frameWords(this.locale);
    document.title = `${words.steps[this.state.step]} – ${words.title}`;
    if (this.shown !== null && this.shown !== this.state.step) scrollTo({ top: 0 });
    this.shown = this.state.step;
  }

  override render(): TemplateResult {
    const words = frameWords(this.locale);
    const { step } = this.state;
    return html`<header>
        <div class="wrap masthead">
          <img src="icon.svg" alt="" width="40" height="40" />
          <div class="names">
            <h1>${words.title}</h1>
            <p class="soft">${words.subtitle}</p>
          </div>
          <div class="tools">
            <button type="button" class="small" lang=${words.otherLocale} @click=${this._onLanguage}>
              ${words.otherLanguage}
            </button>
            ${this.renderRestart()}
          </div>
        </div>
        <div class="promise"><p class="wrap">${words.privacy}</p></div>
      </header>
      ${this.renderSteps()}
      <main id="content" class="wrap ${step}">
        <p class="hidden" role="status">${announcement(this.state, this.locale)}</p>
        ${step === 'files' ? nothing : html`<workbench-history .bench=${this.bench}></workbench-history>`}
        ${this.renderStep(step)} ${this.renderMoves(step)}
      </main>
      <footer>
        <div class="wrap">
          <p>${words.privacyMore}</p>
          <workbench-offline></workbench-offline>
          ${this.state.kept === 'unknown' ? nothing : html`<p>${words[this.state.kept === 'kept' ? 'kept' : 'notKept']}</p>`}
        </div>
      </footer>`;
  }

  private renderSteps(): TemplateResult {
    const words = frameWords(this.locale);
    const { step } = this.state;
    return html`<nav class="steps" aria-label=${words.stepsLabel}>
      <ol class="wrap">
        ${STEPS.map((each, index) => {
          const open = isOpen(this.state, each);
          return html`<li>
            <button
              type="button"
              aria-current=${each === step ? 'step' : nothing}
              aria-disabled=${open ? nothing : 'true'}
              @click=${() => this.go(each)}
            >
              <span class="number">${index + 1}</span><span class="name">${words.steps[each]}</span>
            </button>
          </li>`;
        })}
      </ol>
    </nav>`;
  }

  private renderStep(step: Step): TemplateResult {
    switch (step) {
      case 'files':
        return html`<workbench-files .bench=${this.bench}></workbench-files>`;
      case 'overview':
        return html`<workbench-overview .bench=${this.bench}></workbench-overview>`;
      case 'review':
        return html`<workbench-review .bench=${this.bench}></workbench-review>`;
      case 'preview':
        return html`<workbench-preview .bench=${this.bench}></workbench-preview>`;
      case 'finish':
        return html`<workbench-finish .bench=${this.bench}></workbench-finish>`;
    }
  }

  private renderMoves(step: Step): TemplateResult {
    const words = frameWords(this.locale);
    const index = STEPS.indexOf(step);
    const back = STEPS[index - 1];
    const next = STEPS[index + 1];
    const ready = next && isOpen(this.state, next) && (step !== 'files' || isCurrent(this.state));
    return html`<div class="moves">
      ${
        back
          ? html`<button type="button" @click=${() => this.go(back)}>
              ${words.back(words.steps[back])}
            </button>`
          : nothing
      }
      ${
        next
          ? html`<button
              type="button"
              class="primary next"
              aria-disabled=${ready ? nothing : 'true'}
              @click=${() => ready && this.go(next)}
            >
              ${words.next(words.steps[next])}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderRestart(): TemplateResult | typeof nothing {
    const words = frameWords(this.locale);
    const { past, present } = this.state.history;
    if (present.draft.files.length === 0 && past.length === 0) return nothing;
    if (!this.asking)
      return html`<button type="button" class="small" @click=${this._onAsk}>${words.restart}</button>`;
    return html`<div class="ask" role="group" aria-label=${words.restart} @keydown=${this._onAskKey}>
      <p>${words.restartAsk}</p>
      <button type="button" class="small" @click=${this._onKeep}>${words.restartNo}</button>
      <button type="button" class="small primary" @click=${this._onRestart}>${words.restartYes}</button>
    </div>`;
  }

  private go(step: Step): void {
    this.bench.store.dispatch({ type: 'go', step });
  }

  private async _onLanguage(): Promise<void> {
    const { documentElement } = document;
    const { otherLocale } = frameWords(this.locale);
    await loadToolLanguage(otherLocale);
    documentElement.lang = otherLocale;
    try {
      localStorage.setItem('budget-workbench-language', documentElement.lang);
    } catch {
      // Where nothing may be kept, the language is chosen anew with each visit.
    }
  }

  private async _onAsk(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ask button')?.focus();
  }

  private async _onKeep(): Promise<void> {
    this.asking = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tools > button:last-child')?.focus();
  }

  private _onAskKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') void this._onKeep();
  }

  private _onRestart(): void {
    this.asking = false;
    this.bench.store.dispatch({ type: 'restart' });
  }
}
