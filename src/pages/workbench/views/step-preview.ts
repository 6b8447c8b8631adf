import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { BudgetEventDetails } from '../../../elements/base/events.js';
import { placeText } from '../../../text/importing/places.js';
import { trailOf } from '../results/places.js';
import { resultOf } from '../state/state.js';
import { loadKit } from './load-kit.js';
import { previewStyles } from './preview.styles.js';
import { View } from './view.js';
import { previewWords } from '../../../text/workbench/words.js';

/** The fourth step: the findings of the consistency rules, and the report as readers will see it. */
export class WorkbenchPreview extends View {
  static override styles = [...View.styles, previewStyles];

  @state() private shown: 'checks' | 'report' = 'checks';

  @state() private kit: 'loading' | 'ready' | 'failed' = 'loading';

  /** The place in the document that was chosen last. */
  @state() private path = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void loadKit().then((loaded) => {
      this.kit = loaded ? 'ready' : 'failed';
    });
  }

  override render(): TemplateResult {
    const words = previewWords(this.locale);
    const budget = resultOf(this.state)?.budget;
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="lead">${words.lead}</p>
      ${budget ? this.renderReady() : this.renderInvalid()}`;
  }

  private renderReady(): TemplateResult {
    const words = previewWords(this.locale);
    const { budget, layout } = resultOf(this.state)!;
    return html`<div class="choices views" role="group" aria-label=${words.viewsLabel}>
        ${(['checks', 'report'] as const).map(
          (view) =>
            html`<button type="button" aria-pressed=${this.shown === view} @click=${() => this._onView(view)}>
              ${words.views[view]}
            </button>`,
        )}
      </div>
      <p class="soft">${words[this.shown === 'checks' ? 'checksLead' : 'reportLead']}</p>
      ${
        this.kit !== 'ready'
          ? html`<p class="card" role="status">${words[this.kit === 'failed' ? 'loadFailed' : 'loading']}</p>`
          : this.shown === 'checks'
            ? html`<div class="card">
                <workbench-findings
                  .budget=${budget}
                  .layout=${layout}
                  .reveal=${(path: string) => this.reveal(path)}
                ></workbench-findings>
              </div>`
            : html`<div class="card" @budget-select=${this._onSelect}>
                <budget-report .budget=${budget} checks="publisher" heading-level="3"></budget-report>
              </div>`
      }
      ${this.renderOrigin()}`;
  }

  private renderInvalid(): TemplateResult {
    const words = previewWords(this.locale);
    return html`<div class="box error">
      <p><strong>${words.invalid}</strong></p>
      <p>${words.invalidHelp}</p>
      <p class="act">
        <button type="button" @click=${() => this.bench.store.dispatch({ type: 'go', step: 'overview' })}>
          ${words.toOverview}
        </button>
      </p>
    </div>`;
  }

  /** The strip that says where what was chosen comes from. */
  private renderOrigin(): TemplateResult | typeof nothing {
    const words = previewWords(this.locale);
    const result = resultOf(this.state);
    if (!this.path || !result) return nothing;
    const trail = trailOf(result);
    const place = trail.placeOf(this.path);
    const cell = trail.cellOf(this.path);
    return html`<div class="origin" role="status">
      <span>${place ? words.from(placeText(place, this.locale)) : words.noPlace}</span>
      ${
        cell
          ? html`<button
              type="button"
              class="small primary"
              @click=${() => this.bench.store.dispatch({ type: 'jump', cell })}
            >
              ${words.toSource}
            </button>`
          : nothing
      }
      <button type="button" class="small" @click=${this._onClose}>${words.close}</button>
    </div>`;
  }

  private reveal(path: string): void {
    const result = resultOf(this.state);
    const cell = result && trailOf(result).cellOf(path);
    if (cell) this.bench.store.dispatch({ type: 'jump', cell });
    else this.path = path;
  }

  private _onView(view: 'checks' | 'report'): void {
    this.shown = view;
    this.path = '';
  }

  private _onSelect(event: CustomEvent<BudgetEventDetails['budget-select']>): void {
    const { path, id } = event.detail;
    this.path = path ?? (id ? 'sum' : '');
  }

  private _onClose(): void {
    this.path = '';
  }
}
