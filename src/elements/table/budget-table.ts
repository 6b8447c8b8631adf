import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { leavesOf } from '../../places/form.js';
import { headRows, type HeadCell } from '../../model/forms/head.js';
import type { Budget } from '../../model/schema/document.js';
import { TABLE_IDS, type TableId } from '../../model/schema/tables.js';
import type { UnreadTable } from '../../model/schema/unread-tables.js';
import { selectTableGrid, selectUnread, type TableGrid } from '../../model/series/table-grid.js';
import { layOutRows, LONG, type LaidRow } from '../../model/series/table-layout.js';
import { nextOrder, orderedRows, sortableColumns, type TableOrder } from '../../model/series/table-order.js';
import { readsChinese, type Locale } from '../../text/languages.js';
import { unitName } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { inTurn } from '../base/later.js';
import { PrintController } from '../base/print-controller.js';
import { WidthController } from '../chart/width-controller.js';
import { renderSearchField } from '../search/search-field.js';
import { officialTableStyles } from './official-table.styles.js';
import { searchStyles } from '../search/search.styles.js';
import { CellsController } from './cells-controller.js';
import { ChunksController } from './chunks-controller.js';
import { OverflowController } from './overflow-controller.js';
import { renderPrintedTable } from './printed-table.js';
import { renderBody } from './table-body.js';
import { renderFrame, tableFrameStyles } from './table-frame.js';
import { renderColumns, renderHead } from './table-head.js';
import { labelText } from './table-label.js';
import { CELLS, type CellElement, type TableView } from './table-view.js';
import { baseWords, tableWords } from '../../text/words.js';

/** Below this width, in px, columns are narrower. */
const NARROW = 600;

/** A table with more rows has a search field, and a scroll box of limited height. */
const SEARCHED = 30;

/** One of the thirteen tables, or one that is kept as printed, by its place in the document. */
export type ShownTable = TableId | `unread[${number}]`;

type Shown = Ready<TableGrid | UnreadTable>;

/** A table as asked for: filtered, ordered, laid out. */
interface Laid {
  grid: TableGrid;
  head: HeadCell[][];
  sortable: readonly string[];
  count: number;
  chunks: LaidRow[][];
}

/**
 * Any statutory table in its official layout: the merged head of the form, codes split as the form splits them, blank
 * cells blank, unit line and note. Long tables can be searched, and sorted where the order of the rows means nothing. A
 * table that was published but not read is shown as printed.
 *
 * @summary A statutory table in the layout of its official form.
 * @tag budget-table
 * @event {CustomEvent} budget-select - A cell was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The filter or unit was changed; `detail.filter`, `detail.unit`.
 * @csspart title - The title as printed, where the heading is not in Chinese.
 * @csspart lines - The lines above the table: department, form number, unit.
 * @csspart row - A row of the body.
 * @csspart cell - A cell of the body.
 * @csspart selected - A row or cell that is selected.
 * @cssproperty --budget-targets-found - Ground of text that was searched for.
 */
export class BudgetTable extends BudgetFigure<TableGrid | UnreadTable> {
  static override styles = [...BudgetFigure.styles, searchStyles, officialTableStyles, tableFrameStyles];

  protected override readonly hasTable = false;

  private readonly area = new WidthController(this);
  private readonly print = new PrintController(this);
  private readonly cells = new CellsController(this);
  private readonly chunks = new ChunksController(this);
  private readonly overflow = new OverflowController(this);
  private laid: Laid | null = null;

  @state() private order: TableOrder | null = null;

  /** The cell that was shown last by `revealCell`. */
  @state() private revealed = '';

  /** Which table, by its canonical id, such as `threePublic`; or one that was not read, such as `unread[0]`. */
  @property() table: ShownTable = 'expenditure';

  /** Words that the rows shown must have. */
  @property() filter = '';

  /** Folded away it is drawn in a task of its own. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.closest('details:not([open])')) await new Promise<void>(inTurn);
    super.scheduleUpdate();
  }

  protected tableOf(): TableId | null {
    return TABLE_IDS.find((id) => id === this.table) ?? null;
  }

  protected select(budget: Budget): TableGrid | UnreadTable | null {
    const table = this.tableOf();
    return (table && selectTableGrid(budget, table)) ?? selectUnread(budget, this.table);
  }

  /** A table as printed is in the unit it is printed in. */
  protected override hasUnits(series: TableGrid | UnreadTable): boolean {
    return !('cells' in series);
  }

  protected override prepare({ series: grid }: Shown, changed: PropertyValues<this>): void {
    if ('cells' in grid) {
      this.laid = null;
      return;
    }
    const isNew = this.laid?.grid !== grid;
    if (isNew) this.order = null;
    else if (!changed.has('filter') && !(changed as Map<string, unknown>).has('order')) return;
    const rows = orderedRows(grid, this.filter, this.order);
    const head = grid.form.shape === 'overall' ? [] : headRows(grid.form.columns);
    const count = rows.filter(({ kind }) => kind !== 'head').length;
    this.laid = { grid, head, sortable: sortableColumns(grid), count, chunks: layOutRows(rows, head) };
    this.chunks.reset();
  }

  protected headingText(locale: Locale): string {
    return (readsChinese(locale) ? this.printedTitle : undefined) ?? this.tableText(locale);
  }

  protected tableText(locale: Locale): string {
    const table = this.tableOf();
    return table ? tableWords(locale).names[table] : tableWords(locale).unread;
  }

  protected summaryText({ series, locale }: Shown): string {
    if ('cells' in series) return tableWords(locale).isUnread;
    return series.isEmpty ? tableWords(locale).isEmpty : '';
  }

  protected override renderTools({ series, locale }: Shown): TemplateResult | typeof nothing {
    if ('cells' in series || series.rows.length <= SEARCHED) return nothing;
    const { search: label, placeholder } = tableWords(locale);
    return renderSearchField({
      label,
      placeholder,
      text: this.filter,
      onText: (text) => this._onFilter(text),
    });
  }

  protected renderChart(ready: Shown): TemplateResult {
    const { series, locale } = ready;
    if ('cells' in series) return this.renderUnread(series, locale);
    const { laid } = this;
    return laid ? this.renderLaid({ ...ready, series }, laid) : html``;
  }

  private renderLaid(ready: Ready<TableGrid>, laid: Laid): TemplateResult {
    const { series: grid, locale } = ready;
    const words = tableWords(locale);
    const all = grid.rows.filter(({ kind }) => kind !== 'head').length;
    const long = all > SEARCHED;
    return html`<div class="measured">
      ${readsChinese(locale) ? nothing : html`<p part="title" class="title" lang="zh-CN">${this.printedTitle}</p>`}
      ${this.renderLines(ready)}
      ${long ? html`<p class="shown ${laid.count === all ? 'no-print' : ''}" role="status">${words.shown(laid.count, all)}</p>` : nothing}
      ${renderFrame(this.renderGrid(this.viewOf(ready, laid), grid), { columns: leavesOf(grid.form.columns).length, long, locale, onScroll: this.overflow.measure })}
      ${laid.count === 0 && all > 0 ? html`<p class="nothing">${words.nothing}</p>` : nothing}
      <span id="keys" hidden>${words.keys}</span>
    </div>`;
  }

  /** A table that was not read: its title where the heading is not in Chinese, its unit, its cells. */
  private renderUnread(table: UnreadTable, locale: Locale): TemplateResult {
    const columns = Math.max(0, ...table.cells.map((row) => row.length));
    return html`<div class="measured">
      ${readsChinese(locale) ? nothing : html`<p part="title" class="title" lang="zh-CN">${table.title}</p>`}
      ${
        table.unit
          ? html`<div part="lines" class="lines">
              <span class="end">${baseWords(locale).unitLine(unitName(table.unit, locale))}</span>
            </div>`
          : nothing
      }
      ${renderFrame(renderPrintedTable(table, 'heading'), { columns, long: table.cells.length > SEARCHED, locale, onScroll: this.overflow.measure })}
    </div>`;
  }

  /** In a table without figures the note is the answer. */
  protected override renderLegend({ series }: Shown): TemplateResult | typeof nothing {
    return !('cells' in series) && series.isEmpty ? html`<span class="empty" hidden></span>` : nothing;
  }

  protected renderTable(): typeof nothing {
    return nothing;
  }

  /** Scrolls to a cell by its path, such as `tables.expenditure.rows[3].basic`, marks and focuses it. */
  async revealCell(path: string): Promise<void> {
    await this.updateComplete;
    const holds = (chunk: LaidRow[]) => chunk.some(({ cells }) => cells.some((cell) => cell.path === path));
    if (!this.laid?.chunks.some(holds)) this.filter = '';
    this.revealed = path;
    await this.updateComplete;
    const chunk = this.laid?.chunks.findIndex(holds) ?? -1;
    if (chunk < 0) return;
    this.chunks.draw(chunk);
    await this.updateComplete;
    const cell = this.cellElements().find((element) => element.cell?.path === path);
    cell?.focus({ preventScroll: true });
    // Once more when the rows around it have taken their room.
    for (let frame = 0; cell && frame < 4; frame += 1) {
      cell.scrollIntoView({ block: 'center', inline: 'center' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  private get printedTitle(): string | undefined {
    const state = this.source.state;
    if (state.status !== 'ready') return undefined;
    const table = this.tableOf();
    const shown = (table && state.budget.tables[table]) ?? selectUnread(state.budget, this.table);
    return shown?.title || undefined;
  }

  private cellElements(): CellElement[] {
    return [...this.renderRoot.querySelectorAll<CellElement>(CELLS)];
  }

  private viewOf(ready: Ready<TableGrid>, laid: Laid): TableView {
    const { budget, format, series } = ready;
    const { head, chunks, sortable } = laid;
    const figure = this.figureView(ready);
    return {
      budget,
      format,
      head,
      chunks,
      sortable,
      columns: leavesOf(series.form.columns).length,
      order: this.order,
      isSelected: (...keys) => keys.includes(this.revealed) || this.isSelected(...keys),
      spacerOf: (chunk) => (this.print.printing ? null : this.chunks.spacerOf(chunk, chunks[chunk]!.length)),
      onSort: (column) => {
        this.order = nextOrder(this.order, column);
      },
      flag: (path) => figure?.checks.renderFlag(figure, path),
    };
  }

  private renderLines({ budget, series: grid, format, locale }: Ready<TableGrid>): TemplateResult {
    const { department, form } = budget.tables[grid.table]!;
    const words = tableWords(locale);
    const label = labelText(grid.department, format);
    return html`<div part="lines" class="lines" id="lines">
      ${department ? html`<span>${words.lead(label)}<span lang="zh-CN">${department}</span></span>` : nothing}
      ${form ? html`<span lang="zh-CN">${form}</span>` : nothing}
      <span class="end">${baseWords(locale).unitLine(unitName(format.unit, locale))}</span>
    </div>`;
  }

  private renderGrid(view: TableView, grid: TableGrid): TemplateResult {
    const rows = grid.rows.length;
    const classes = [grid.form.shape, rows > LONG ? 'fixed' : '', this.area.width < NARROW ? 'narrow' : ''];
    return html`<table
      part="table"
      lang="zh-CN"
      class=${classes.join(' ')}
      aria-labelledby="heading"
      aria-describedby="lines keys"
      aria-rowcount=${view.chunks.length > 1 ? view.head.length + this.laid!.count : nothing}
      @click=${this._onClick}
      @keydown=${this.cells.onKeydown}
      @focusin=${this.cells.onFocusin}
    >
      ${renderColumns(grid.form.columns)} ${renderHead(view)} ${renderBody(view)}
    </table>`;
  }

  private _onFilter(filter: string): void {
    if (filter === this.filter) return;
    this.filter = filter;
    emit(this, 'budget-view', { filter });
  }

  private _onClick(event: Event): void {
    const { cell } = (event.target as Element).closest<CellElement>(CELLS) ?? {};
    const table = this.tableOf();
    if (!cell?.path || !table) return;
    this.revealed = '';
    const { line, amount, head } = cell;
    const path = head && line?.path ? line.path : cell.path;
    const id = line?.keys[0] ?? path;
    this.choose({ table, id, path, amount: (head ? line?.amount : amount) ?? null });
  }
}
