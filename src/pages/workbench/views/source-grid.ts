import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { drawnRows, positionOf, type DrawnCell } from '../results/cell-layout.js';
import { cellState, headRowsOf } from '../results/cell-state.js';
import type { TableEntry } from '../results/table-list.js';
import { draftOf, resultOf, type CellRef } from '../state/state.js';
import { renderCellEditor } from './cell-editor.js';
import { renderColumnChoices } from './column-choices.js';
import { gridStyles } from './grid.styles.js';
import { nextPosition } from './grid-keys.js';
import { gridTitle } from './table-lists.js';
import { View } from './view.js';
import { reviewWords } from '../../../text/workbench/words.js';

/** Rows that are drawn at once. */
export const PAGE = 200;

/** A grid as the file has it, with what its columns mean above it. One tab stop; cells are changed in their place. */
export class WorkbenchGrid extends View {
  static override styles = [...View.styles, gridStyles];

  @property({ attribute: false }) entry!: TableEntry;

  /** First of the rows that are drawn. */
  @state() private from = 0;

  @state() private editing: CellRef | null = null;

  /** The cell that keys start from. */
  private stop: CellRef | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const old = changed.get('entry') as TableEntry | undefined;
    if (changed.has('entry') && old?.grid.id !== this.entry.grid.id) {
      this.from = 0;
      this.editing = null;
      this.stop = null;
    }
    const cell = this.chosen;
    if (cell && (cell.row !== this.stop?.row || cell.column !== this.stop.column)) this.turnTo(cell);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { look } = this.state;
    if (look?.from === 'official' && look !== this.followed)
      this.cellElement(look.cell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.followed = look;
  }

  private followed: unknown = null;

  override render(): TemplateResult {
    const words = reviewWords(this.locale);
    const { grid, table, piece } = this.entry;
    const to = Math.min(this.from + PAGE, grid.rows.length);
    const rows = drawnRows(grid, this.from, to);
    const width = grid.rows[0]?.length ?? 0;
    return html`${grid.rows.length > PAGE ? this.renderPager(to) : nothing}
      <div class="scroll">
        <table
          role="grid"
          lang="zh-CN"
          aria-label=${words.grid(table?.title || gridTitle(grid))}
          aria-describedby="keys"
          aria-rowcount=${grid.rows.length + 1}
          aria-colcount=${width + 1}
          @click=${this._onClick}
          @dblclick=${this._onDoubleClick}
          @keydown=${this._onKeydown}
        >
          ${table && piece === 1 ? renderColumnChoices(this.bench, this.entry, this.locale) : nothing}
          <tbody>
            ${rows.map((cells, index) => this.renderRow(cells, this.from + index))}
          </tbody>
        </table>
      </div>
      <p id="keys" class="small soft keys">${words.keys}</p>`;
  }

  /** Moves the focus to the chosen cell. */
  focusCell(): void {
    const cell = this.cellElement(this.chosen);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  /** Begins to change the chosen cell. */
  async edit(): Promise<void> {
    const cell = this.chosen ?? this.stop;
    if (!cell) return;
    this.choose(cell);
    this.editing = cell;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>('textarea')?.select();
  }

  private get chosen(): CellRef | null {
    const cell = this.state.look?.cell;
    return cell && cell.grid === this.entry.grid.id ? cell : null;
  }

  private renderPager(to: number): TemplateResult {
    const words = reviewWords(this.locale);
    const all = this.entry.grid.rows.length;
    const turn = (by: number) => () => {
      this.from = Math.max(0, Math.min(this.from + by, Math.floor((all - 1) / PAGE) * PAGE));
    };
    return html`<div class="pager">
      <span>${words.rowsShown(this.from + 1, to, all)}</span>
      <button type="button" class="small" ?disabled=${this.from === 0} @click=${turn(-PAGE)}>
        ${words.earlier}
      </button>
      <button type="button" class="small" ?disabled=${to >= all} @click=${turn(PAGE)}>${words.later}</button>
    </div>`;
  }

  private renderRow(cells: readonly DrawnCell[], row: number): TemplateResult {
    const head = row < headRowsOf(this.entry);
    return html`<tr class=${head ? 'head' : ''} aria-rowindex=${row + 2}>
      <th scope="row" class="row-number">${row + 1}</th>
      ${cells.map((cell) => this.renderCell(cell))}
    </tr>`;
  }

  private renderCell(drawn: DrawnCell): TemplateResult {
    const words = reviewWords(this.locale);
    const { cell, column, rowSpan, colSpan } = drawn;
    const { text, original, fault, paths, isHead } = cellState(
      cell,
      drawn,
      this.entry,
      resultOf(this.state)!,
      draftOf(this.state),
    );
    const same = (ref: CellRef | null) => ref?.row === cell.row && ref.column === cell.column;
    const chosen = same(this.chosen);
    const classes = [
      chosen ? 'chosen' : '',
      paths.length > 0 ? 'used' : '',
      isHead ? 'head' : '',
      fault ? 'fault' : '',
      original === null ? '' : 'changed',
      /^[-\d.,，%()（）\s]+$/.test(text) ? 'number' : '',
    ];
    return html`<td
      role="gridcell"
      class=${classes.filter(Boolean).join(' ')}
      rowspan=${rowSpan}
      colspan=${colSpan}
      aria-colindex=${column + 2}
      aria-selected=${chosen ? 'true' : 'false'}
      data-row=${cell.row}
      data-column=${cell.column}
      tabindex=${same(this.stop) || (!this.stop && drawn.row === this.from && column === 0) ? '0' : '-1'}
      title=${fault ? words.faults[fault] : nothing}
    >
      ${
        this.editing && same(this.editing)
          ? renderCellEditor({
              text,
              label: words.editLabel(words.cellName(cell.place.cell ?? '')),
              save: (typed) => this.finish(typed, text),
              cancel: () => this.finish(null, text),
            })
          : html`${fault ? html`<span class="mark" role="img" aria-label=${words.faults[fault]}>!</span>` : nothing}<span
                class="text"
                >${text}</span
              >${
                original === null ? nothing : html`<small>${words.original(original || words.blank)}</small>`
              }`
      }
    </td>`;
  }

  private finish(typed: string | null, shown: string): void {
    const cell = this.editing;
    if (!cell) return;
    this.editing = null;
    if (typed !== null && typed !== shown)
      this.bench.store.dispatch({ type: 'edit-cell', cell, text: typed, shown });
    void this.updateComplete.then(() => this.cellElement(cell)?.focus());
  }

  private cellElement(cell: CellRef | null): HTMLElement | null {
    if (!cell) return null;
    return this.renderRoot.querySelector(`td[data-row="${cell.row}"][data-column="${cell.column}"]`);
  }

  /** Draws the rows around a cell, from which keys go on. */
  private turnTo(cell: CellRef): void {
    this.stop = cell;
    const row = positionOf(this.entry.grid, cell)?.row;
    if (row !== undefined) this.from = Math.floor(row / PAGE) * PAGE;
  }

  private choose(cell: CellRef): void {
    this.turnTo(cell);
    this.bench.store.dispatch({ type: 'look', look: { grid: cell.grid, cell, from: 'source' } });
  }

  private refOf(event: Event): CellRef | null {
    const element = event.composedPath().find((node) => node instanceof HTMLElement && node.matches('td'));
    if (!(element instanceof HTMLElement)) return null;
    return {
      grid: this.entry.grid.id,
      row: Number(element.dataset['row']),
      column: Number(element.dataset['column']),
    };
  }

  private _onClick(event: Event): void {
    const cell = this.refOf(event);
    if (cell && !this.editing) this.choose(cell);
  }

  private _onDoubleClick(event: Event): void {
    if (this.refOf(event)) void this.edit();
  }

  private _onKeydown(event: KeyboardEvent): void {
    const cell = this.refOf(event);
    const isCell = event.composedPath()[0] instanceof HTMLTableCellElement;
    if (!cell || !isCell || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      this.choose(cell);
      void this.edit();
      return;
    }
    const next = nextPosition(this.entry.grid, cell, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    this.choose({ grid: cell.grid, ...next });
    void this.updateComplete.then(() => this.cellElement(this.stop)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workbench-grid': WorkbenchGrid;
  }
}
