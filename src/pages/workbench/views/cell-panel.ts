import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ImportResult } from '../../../importers/result.js';
import { pathName } from '../results/path-name.js';
import { positionOf } from '../results/cell-layout.js';
import { cellState } from '../results/cell-state.js';
import type { TableEntry } from '../results/table-list.js';
import { draftOf, resultOf } from '../state/state.js';
import { View } from './view.js';
import { reviewWords } from '../../../text/workbench/words.js';

/** The amounts that could be meant by cells that were left blank. */
function proposalsFor(paths: readonly string[], { report }: ImportResult): string[] {
  const proposed = report.notes.flatMap(({ path, words }) =>
    path !== undefined && paths.includes(path) && words?.['proposal'] !== undefined
      ? [String(words['proposal'])]
      : [],
  );
  return [...new Set(proposed)];
}

/** What there is to know of the chosen cell: where it stands, what the file has, where it is used. */
export class WorkbenchCell extends View {
  static override styles = [
    ...View.styles,
    css`
      :host {
        display: block;
        min-height: 76px;
        margin-block: 8px;
        padding: 8px 12px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_wash);
        font-size: 15px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        align-items: center;
      }
      .line:first-child {
        flex-wrap: nowrap;
        min-height: 36px;
      }
      .acts {
        display: flex;
        flex: none;
        gap: 8px;
        margin-inline-start: auto;
      }
      .fault {
        color: var(--_danger);
      }
    `,
  ];

  @property({ attribute: false }) entry!: TableEntry;

  override render(): TemplateResult {
    const words = reviewWords(this.locale);
    const ref = this.state.look?.cell;
    const { grid } = this.entry;
    const position = ref?.grid === grid.id ? positionOf(grid, ref) : null;
    const result = resultOf(this.state);
    if (!ref || !position || !result) return html`<p class="soft">${words.noCell}</p>`;
    const { cell } = position;
    const { text, original, fault, paths, isHead } = cellState(
      cell,
      position,
      this.entry,
      result,
      draftOf(this.state),
    );
    const [path] = paths;
    const proposals = original === null ? proposalsFor(paths, result) : [];
    return html`<div class="line">
        <span>${words.cell(words.cellName(cell.place.cell ?? ''))}</span>
        <span class="acts">
          ${
            original === null
              ? nothing
              : html`<button type="button" class="small" @click=${() => this.write(original, text)}>
                  ${words.takeBack}
                </button>`
          }
          ${proposals.map(
            (proposal) =>
              html`<button type="button" class="small" @click=${() => this.write(proposal, text)}>
                ${words.take(proposal)}
              </button>`,
          )}
          <button type="button" class="small" @click=${this._onEdit}>${words.edit}</button>
        </span>
      </div>
      <p class="line">
        ${original === null ? nothing : html`<span lang="zh-CN">${words.original(original || words.blank)}</span>`}
        ${fault ? html`<span class="fault">${words.faults[fault]}</span>` : nothing}
        <span class="soft"
          >${
            path
              ? words.goesTo(pathName(path, result.document, this.locale))
              : isHead
                ? words.isHead
                : words.goesNowhere
          }</span
        >
      </p>`;
  }

  private write(text: string, shown: string): void {
    const cell = this.state.look?.cell;
    if (cell) this.bench.store.dispatch({ type: 'edit-cell', cell, text, shown });
  }

  private _onEdit(): void {
    const root = this.getRootNode() as ShadowRoot;
    void root.querySelector('workbench-grid')?.edit();
  }
}
