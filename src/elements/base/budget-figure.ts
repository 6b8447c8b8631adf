import { html, isServer, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import type { DocumentState } from '../../sources/document-state.js';
import { writingDirection, type Locale } from '../../text/languages.js';
import { amountFormat, type AmountFormat, type DisplayUnit } from '../../text/numbers.js';
import type { Checks, FigureView, Shown } from '../checks/figure-view.js';
import { checksFor } from '../checks/rules.js';
import { tableStyles } from './table.styles.js';
import { BudgetBase } from './budget-base.js';
import { nothingShown, renderDocumentMessage, renderEmpty, renderNotices } from './messages.js';
import { baseWords } from '../../text/words.js';
import { renderUnits } from './amount.js';

type Content = TemplateResult | typeof nothing;

/** What a figure is drawn from. */
export interface Ready<Series> {
  budget: Budget;
  series: Series;
  locale: Locale;
  /** Unit and decimal places of the amounts of the figure's table. */
  format: AmountFormat;
}

/**
 * A figure of one or more statutory tables: heading, generated sentence, toolbar, chart, legend, the same data as a
 * real table, note. Draws the four views (loading, empty, invalid, ready) so that an element only draws the last.
 *
 * @csspart base - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The generated sentence.
 * @csspart toolbar - Switches of unit, view and table.
 * @csspart figure - The drawn chart.
 * @csspart legend - The legend.
 * @csspart findings - What the rules found about the figure, folded below its sentence.
 * @csspart table - The data table.
 * @csspart note - The note of the statutory table.
 * @csspart source - Where the figures come from.
 * @csspart message - A message in place of the figure, or the notices below it.
 * @csspart selected - Any mark that is selected.
 * @csspart flag - The flag of a finding at a figure.
 * @cssproperty --budget-project - Flags of findings.
 * @cssproperty --budget-wash - Ground of messages and of what is pointed at.
 * @cssproperty --budget-danger - What is wrong.
 */
export abstract class BudgetFigure<Series> extends BudgetBase {
  static override styles = [...BudgetBase.styles, tableStyles];

  /** What of the document it shows and the rules therefore mark; by default the table it speaks of. */
  static readonly shown?: Shown;

  /** Whether there is a data table beside the chart; `false` where the figure is a table itself. */
  protected readonly hasTable: boolean = true;

  /** Whether its amounts can be shown in another unit. */
  protected hasUnits(_series: Series): boolean {
    return true;
  }

  /** The rules and what comes with them, once they are loaded. */
  protected checks: Checks | null = null;

  private drawn: { budget: Budget; checks: Checks | null; series: Series | null } | null = null;
  private inForce: (Ready<Series> & { display: DisplayUnit }) | null = null;

  @state() private tableOpen = false;

  /** What the data table is drawn of, and what it is to be drawn of. */
  private tabled: Ready<Series> | null = null;
  private tableDue: Ready<Series> | null = null;

  /** Leaves the data table out. */
  @property({ type: Boolean, attribute: 'no-table' }) noTable = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const state = this.source.state;
    if (state.status !== 'ready') {
      this.drawn = null;
      return;
    }
    const { budget } = state;
    const checks = (this.checks = this.checked
      ? checksFor(this, this.language.locale, this.announceMissing)
      : null);
    if (checks) checks.dress(this.renderRoot);
    // Names of 项 come with the rules.
    if (this.drawn && this.drawn.checks !== checks && this.lacksNames(this.drawn.series)) this.reselect();
    // An element that is told which table to show has it as its property `table`.
    const series =
      this.drawn?.budget === budget && !(changed as Map<string, unknown>).has('table')
        ? this.drawn.series
        : this.select(budget);
    this.drawn = { budget, checks, series };
    if (series !== null) this.prepare(this.ready(budget, series), changed);
  }

  /**
   * The statutory table the figure speaks of, for its unit, note, and the message where it is missing; `null` for a
   * part of the disclosure that is no table.
   */
  protected abstract tableOf(series: Series | null): TableId | null;

  /** What the figure shows of a document; `null` where it has nothing of it. */
  protected abstract select(budget: Budget): Series | null;

  /** Whether names of 项 are missing in it. */
  protected lacksNames(_series: Series | null): boolean {
    return false;
  }

  /** Selects anew with the next update: what it is selected with has come. */
  protected reselect(): void {
    this.drawn = null;
  }

  /** Places what will be drawn; called before each render with data. */
  protected prepare(_ready: Ready<Series>, _changed: PropertyValues<this>): void {}

  protected abstract headingText(locale: Locale): string;

  /** What the statutory table is called where the document has none of it. */
  protected abstract tableText(locale: Locale): string;

  /** One sentence that says what the figure shows; empty where the figure is itself a text. */
  protected abstract summaryText(ready: Ready<Series>): string;

  protected abstract renderChart(ready: Ready<Series>): Content;

  /** A `<table part="table">`; it is of nothing but what it is given, and rendered when that is another. */
  protected abstract renderTable(ready: Ready<Series>): Content;

  /** More switches for the toolbar. */
  protected renderTools(_ready: Ready<Series>): Content {
    return nothing;
  }

  protected renderLegend(_ready: Ready<Series>): Content {
    return nothing;
  }

  override render(): TemplateResult {
    const locale = this.language.locale;
    const ready = this.currentReady();
    return html`<figure part="base" lang=${locale} dir=${writingDirection(locale)} aria-labelledby="heading">
      ${this.renderHeading(this.headingText(locale))}
      ${ready ? this.renderReady(ready) : this.renderMessage(locale)}
    </figure>`;
  }

  /** The data in force, or `null` where a message takes its place. */
  protected currentReady(): Ready<Series> | null {
    const series = this.drawn?.series;
    return this.drawn && series !== null && series !== undefined
      ? this.ready(this.drawn.budget, series)
      : null;
  }

  /** What the rules need to know of the figure, once they are loaded. */
  protected figureView({ budget, series, locale }: Ready<Series>): FigureView | null {
    return (
      this.checks && {
        figure: this,
        checks: this.checks,
        budget,
        locale,
        shown: this.shownOf(this.tableOf(series)),
        reveal: this.scope?.reveal ?? null,
      }
    );
  }

  /** What of the document is shown where the figure speaks of a table. */
  protected shownOf(table: TableId | null): Shown {
    return (this.constructor as typeof BudgetFigure).shown ?? [`tables.${table}`];
  }

  private get offersTable(): boolean {
    return this.hasTable && !this.noTable;
  }

  private printed(budget: Budget, series: Series | null) {
    const table = this.tableOf(series);
    return table === null ? undefined : budget.tables[table];
  }

  /** The same object as long as nothing in it is another, so that what is made from it can be kept. */
  private ready(budget: Budget, series: Series): Ready<Series> {
    const locale = this.language.locale;
    const display = this.displayUnit;
    const format = amountFormat(display, this.printed(budget, series), locale);
    const old = this.inForce;
    const { unit, decimals } = old?.format ?? {};
    const same = unit === format.unit && decimals === format.decimals && old?.locale === locale;
    if (same && old.display === display && old.budget === budget && old.series === series) return old;
    const made = { budget, series, locale, format, display };
    return (this.inForce = made);
  }

  private renderReady(ready: Ready<Series>): TemplateResult {
    const note = this.printed(ready.budget, ready.series)?.note;
    const summary = this.summaryText(ready);
    const state = this.source.state;
    const issues = state.status === 'ready' && !this.source.isInherited ? state.issues : [];
    const view = this.figureView(ready);
    return html`
      ${summary ? html`<p part="summary" class="summary">${summary}</p>` : nothing}
      ${view?.checks.renderFindings(view) ?? nothing} ${this.noToolbar ? nothing : this.renderToolbar(ready)}
      <div part="figure" class="figure">${this.renderChart(ready)}</div>
      ${this.renderLegend(ready)} ${this.offersTable ? this.renderTableWrap(ready) : nothing}
      ${note ? html`<p part="note" class="note">${baseWords(ready.locale).note(note)}</p>` : nothing}
      ${this.source.isInherited ? nothing : this.renderSource(ready.budget)}
      ${renderNotices(issues, ready.locale, this.arrivals)}
    `;
  }

  private renderToolbar(ready: Ready<Series>): TemplateResult {
    const words = baseWords(ready.locale);
    const table = this.offersTable
      ? html`<button
          type="button"
          class="end"
          aria-expanded=${this.tableOpen}
          aria-controls="table"
          @click=${this._onTableToggle}
        >
          ${this.tableOpen ? words.hideTable : words.showTable}
        </button>`
      : nothing;
    return html`<div part="toolbar" class="bar">
      ${this.renderTools(ready)}
      ${this.scope || !this.hasUnits(ready.series) ? nothing : renderUnits(ready.format.unit, ready.locale, this.chooseUnit)}
      ${table}
    </div>`;
  }

  /** A table that is folded away is drawn after what is seen, in a task of its own. */
  private renderTableWrap(ready: Ready<Series>): TemplateResult {
    const open = this.tableOpen || this.noToolbar;
    if (open || isServer) this.tabled = ready;
    else if (this.tabled !== ready && this.tableDue !== ready) {
      this.tableDue = ready;
      this.arrivals.drawInTurn(() => (this.tabled = this.tableDue));
    }
    return html`<div
      id="table"
      class="table-wrap"
      role="region"
      aria-labelledby="heading"
      tabindex="0"
      ?hidden=${!open}
    >
      ${this.tabled === ready ? guard([ready], () => this.renderTable(ready)) : noChange}
    </div>`;
  }

  private renderMessage(locale: Locale): TemplateResult {
    const state: DocumentState = this.drawn?.series ? { status: 'loading' } : this.source.state;
    if (state.status !== 'ready')
      return renderDocumentMessage(state, locale, () => this.retry(), this.arrivals);
    const { budget } = state;
    const says = nothingShown(budget, this.tableOf(null), this.tableText(locale), locale);
    return renderEmpty(says, this.printed(budget, null)?.note ?? '');
  }

  private _onTableToggle(): void {
    this.tableOpen = !this.tableOpen;
  }
}
