import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { BudgetTable } from '../../../elements/table/budget-table.js';
import type { BudgetEventDetails } from '../../../elements/base/events.js';
import { parseBudget } from '../../../model/parse.js';
import type { TableId } from '../../../model/schema/tables.js';
import { issueSentence } from '../../../text/issues.js';
import { positionOf } from '../results/cell-layout.js';
import { trailOf } from '../results/places.js';
import { tableDocument } from '../results/table-document.js';
import type { TableEntry } from '../results/table-list.js';
import { resultOf } from '../state/state.js';
import { loadKit } from './load-kit.js';
import { View } from './view.js';
import { previewWords, reviewWords } from '../../../text/workbench/words.js';

/** How many faults of a table that cannot be shown are listed. */
const LISTED = 8;

/** The official table made of a grid, its cells leading to the grid's and marked with them. */
export class WorkbenchOfficial extends View {
  static override styles = [
    ...View.styles,
    css`
      ul {
        padding-inline-start: 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) entry!: TableEntry;

  @state() private kit: 'loading' | 'ready' | 'failed' = 'loading';

  private made: { result: unknown; table: string; document: unknown } | null = null;
  private followed: unknown = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadKit().then((loaded) => {
      this.kit = loaded ? 'ready' : 'failed';
    });
  }

  override render(): TemplateResult {
    const words = reviewWords(this.locale);
    const { table } = this.entry;
    const document = table && this.documentOf(table.table);
    if (!table || !document)
      return html`<div class="box">
        <p><strong>${words.noOfficial}</strong></p>
        ${table ? nothing : html`<p>${words.noOfficialHelp}</p>`}
      </div>`;
    if (this.kit !== 'ready')
      return html`<p role="status">
        ${this.kit === 'failed' ? previewWords(this.locale).loadFailed : previewWords(this.locale).loading}
      </p>`;
    const parsed = parseBudget(document);
    if (!parsed.ok) {
      const errors = parsed.issues.filter(({ severity }) => severity === 'error');
      return html`<div class="box error">
        <p><strong>${words.notShown}</strong></p>
        <ul>
          ${errors.slice(0, LISTED).map((issue) => html`<li>${issueSentence(issue, this.locale)}</li>`)}
        </ul>
      </div>`;
    }
    return html`<budget-table
      .budget=${document}
      .table=${table.table}
      .selected=${live(this.paths.join(' '))}
      no-heading
      no-checks
      @budget-select=${this._onSelect}
    ></budget-table>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { look } = this.state;
    if (look === this.followed) return;
    this.followed = look;
    if (look?.cell && look.from !== 'official') void this.follow();
  }

  /** Paths that come from the chosen cell. */
  private get paths(): readonly string[] {
    const result = resultOf(this.state);
    const cell = this.state.look?.cell;
    const position = cell?.grid === this.entry.grid.id ? positionOf(this.entry.grid, cell) : null;
    return result && position ? trailOf(result).pathsOf(position.cell) : [];
  }

  /** One document per result and table, so that the element does not parse it with every cell chosen. */
  private documentOf(table: TableId): unknown {
    const result = resultOf(this.state);
    if (!result) return null;
    if (this.made?.result !== result || this.made.table !== table)
      this.made = { result, table, document: tableDocument(result, table) };
    return this.made.document;
  }

  /** Brings what is marked into sight, inside the table's own scroll box only. */
  private async follow(): Promise<void> {
    const table = this.renderRoot.querySelector<BudgetTable>('budget-table');
    await table?.updateComplete;
    const cell = table?.renderRoot.querySelector<HTMLElement>('[part~="selected"]');
    const scroll = cell?.closest<HTMLElement>('.scroll');
    if (!cell || !scroll) return;
    const [inner, outer] = [cell.getBoundingClientRect(), scroll.getBoundingClientRect()];
    const outside =
      inner.left < outer.left ||
      inner.right > outer.right ||
      inner.top < outer.top ||
      inner.bottom > outer.bottom;
    if (outside)
      scroll.scrollBy({
        left: inner.left - outer.left - outer.width / 2,
        top: inner.top - outer.top - outer.height / 2,
      });
  }

  private _onSelect(event: CustomEvent<BudgetEventDetails['budget-select']>): void {
    const { path } = event.detail;
    const result = resultOf(this.state);
    const cell = path && result ? trailOf(result).cellOf(path) : null;
    this.bench.store.dispatch({
      type: 'look',
      look: { grid: cell?.grid ?? this.entry.grid.id, cell, from: 'official' },
    });
  }
}
