import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { placeText } from '../../../text/importing/places.js';
import { entryOf } from '../results/cell-state.js';
import { tableEntries, type TableEntry } from '../results/table-list.js';
import { resultOf, type Target } from '../state/state.js';
import { reviewStyles } from './review.styles.js';
import { gridTitle, renderTableChoice, tablePlace } from './table-lists.js';
import { View } from './view.js';
import { tableWords } from '../../../text/words.js';
import { overviewWords, reviewWords } from '../../../text/workbench/words.js';

/** The third step: each table as read beside the official table made of it, both marking one another's cells. */
export class WorkbenchReview extends View {
  static override styles = [...View.styles, reviewStyles];

  /** Which side is shown where there is no room for both. */
  @state() private pane: 'source' | 'official' = 'source';

  override render(): TemplateResult {
    const words = reviewWords(this.locale);
    const result = resultOf(this.state);
    const entries = result ? tableEntries(result) : [];
    const entry = entryOf(entries, this.state.look?.grid);
    if (!result || !entry) return html`<h2 tabindex="-1">${words.heading}</h2>`;
    return html`<h2 tabindex="-1">${words.heading}</h2>
      <p class="lead">${words.lead}</p>
      <div class="layout">
        ${this.renderList(entries, entry)}
        <div class="work">
          ${this.renderBar(entries, entry)}
          <div class="panes show-${this.pane}">
            <section class="pane read" aria-label=${words.source}>
              <h3>${words.source}</h3>
              <workbench-cell .bench=${this.bench} .entry=${entry}></workbench-cell>
              <workbench-grid .bench=${this.bench} .entry=${entry}></workbench-grid>
            </section>
            <section class="pane made" aria-label=${words.official}>
              <h3>${words.official}</h3>
              <workbench-official .bench=${this.bench} .entry=${entry}></workbench-official>
            </section>
          </div>
        </div>
      </div>`;
  }

  protected override aim(target: Target): void {
    if (target.kind !== 'cell') return super.aim(target);
    this.pane = 'source';
    const grid = this.renderRoot.querySelector('workbench-grid');
    void grid?.updateComplete.then(() => grid.focusCell());
  }

  private renderList(entries: readonly TableEntry[], shown: TableEntry): TemplateResult {
    const words = reviewWords(this.locale);
    return html`<nav class="list" aria-label=${words.list}>
      <ul class="bare">
        ${entries.map(
          (entry, index) =>
            html`<li>
              ${
                severalFiles(entries) && fileOf(entries[index - 1]) !== fileOf(entry)
                  ? html`<p class="file">${fileOf(entry)}</p>`
                  : nothing
              }
              <button
                type="button"
                aria-current=${entry === shown ? 'true' : nothing}
                @click=${() => this.show(entry)}
              >
                <span>${this.nameOf(entry, entries)}</span>
                ${
                  entry.table?.confidence === 'guess'
                    ? html`<span class="tag warning">${overviewWords(this.locale).guess}</span>`
                    : nothing
                }
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private renderBar(entries: readonly TableEntry[], entry: TableEntry): TemplateResult {
    const words = reviewWords(this.locale);
    const { grid, table, piece } = entry;
    const title = table?.title || gridTitle(grid);
    const onPick = (event: Event) =>
      this.show(entries[Number((event.target as HTMLSelectElement).value)] ?? entry);
    return html`<div class="bar">
      <label class="pick">
        <span class="hidden">${words.listLabel}</span>
        <select @change=${onPick}>
          ${entries.map(
            (each, index) =>
              html`<option value=${index} .selected=${live(each === entry)}>
                ${severalFiles(entries) ? `${fileOf(each)} · ` : ''}${this.nameOf(each, entries)}
              </option>`,
          )}
        </select>
      </label>
      <p class="what">
        <strong lang="zh-CN">${title}</strong>
        <span class="soft small"
          >${placeText(tablePlace(grid), this.locale)}${
            table ? html` · ${table.unit ? words.unit(table.unit) : words.noUnit}` : nothing
          }</span
        >
      </p>
      ${
        piece === 1
          ? html`<div class="choice">
              <span aria-hidden="true">${words.isTable}</span>
              ${renderTableChoice(this.bench, grid, title, table?.table ?? null, this.locale)}
            </div>`
          : nothing
      }
      <div class="choices" role="group" aria-label=${words.panes}>
        ${(['source', 'official'] as const).map(
          (pane) =>
            html`<button
              type="button"
              aria-pressed=${this.pane === pane}
              @click=${() => {
                this.pane = pane;
              }}
            >
              ${words[pane]}
            </button>`,
        )}
      </div>
    </div>`;
  }

  private nameOf({ table, grid, piece, pieces }: TableEntry, entries: readonly TableEntry[]): string {
    const words = reviewWords(this.locale);
    if (!table) return `${gridTitle(grid) || overviewWords(this.locale).untitled(1)} · ${words.unrecognised}`;
    const name = tableWords(this.locale).names[table.table];
    const twins = entries.filter(
      (each) => each.table?.table === table.table && each.piece === 1 && fileOf(each) === grid.place.file,
    );
    const number = twins.length > 1 ? ` ${twins.findIndex((each) => each.table === table) + 1}` : '';
    return pieces > 1 ? `${name}${number} · ${words.piece(piece, pieces)}` : name + number;
  }

  private show({ grid }: TableEntry): void {
    this.bench.store.dispatch({ type: 'look', look: { grid: grid.id, cell: null, from: 'jump' } });
  }
}

const fileOf = (entry: TableEntry | undefined): string => entry?.grid.place.file ?? '';

const severalFiles = (entries: readonly TableEntry[]): boolean => new Set(entries.map(fileOf)).size > 1;
