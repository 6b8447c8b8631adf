import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { selectThreePublic, type ThreePublicSeries } from '../../model/series/three-public.js';
import type { Locale } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { MarksController } from '../chart/marks-controller.js';
import { WidthController } from '../chart/width-controller.js';
import { legendStyles } from '../chart/legend.styles.js';
import { threePublicStyles } from './three-public.styles.js';
import { renderThreePublicDrawing } from './three-public-drawing.js';
import { hasDagger, layOut, type ThreePublicLayout } from './three-public-layout.js';
import { hasPrevious, reasonsOf, rowsOf, summaryOf } from './three-public-rows.js';
import { renderThreePublicTable } from './three-public-table.js';
import { threePublicWords } from '../../text/words.js';

/**
 * “三公”经费 of this year beside last year: total, travel abroad, vehicles with their purchase and running,
 * hospitality; each with its change in amount and percent, and the reasons the disclosure states.
 *
 * @summary Three-public expenses of this year beside last, with the change and its stated reason.
 * @tag budget-three-public
 * @event {CustomEvent} budget-select - A row was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart mark - A row: its name, bars, figures and change.
 * @csspart label - Text on a mark.
 * @csspart axis - The zero line of the bars.
 * @cssproperty [--budget-three-public-current=var(--budget-basic)] - Colour of this year's bars.
 * @cssproperty [--budget-three-public-previous=var(--budget-ink-soft)] - Colour of the outline and texture of last year's bars.
 * @cssproperty [--budget-basic=light-dark(#15437a, #3566a6)] - This year's bars.
 */
export class BudgetThreePublic extends BudgetFigure<ThreePublicSeries> {
  static override styles = [...BudgetFigure.styles, legendStyles, threePublicStyles];

  private readonly area = new WidthController(this);
  private readonly marks = new MarksController(this, { activate: (id) => this._onActivate(id) });
  private layout: ThreePublicLayout | null = null;

  protected tableOf() {
    return 'threePublic' as const;
  }

  protected select(budget: Budget): ThreePublicSeries | null {
    return selectThreePublic(budget);
  }

  protected override prepare({ series, format }: Ready<ThreePublicSeries>): void {
    const { width } = this.area;
    this.layout = width > 0 ? layOut(rowsOf(series), width, format) : null;
    this.marks.place(this.layout?.boxes ?? []);
  }

  protected headingText(locale: Locale): string {
    return threePublicWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return threePublicWords(locale).table;
  }

  protected summaryText({ series, format }: Ready<ThreePublicSeries>): string {
    return summaryOf(series, format);
  }

  protected renderChart({ series, format, locale }: Ready<ThreePublicSeries>): TemplateResult {
    const { layout, marks, isSelected } = this;
    return html`<div class="measured" @pointerleave=${marks.onLeave} @focusout=${marks.onLeave}>
        ${layout ? renderThreePublicDrawing({ series, layout, format, marks, isSelected }) : nothing}
      </div>
      <span id="keys" hidden>${threePublicWords(locale).keys}</span>`;
  }

  protected override renderLegend({ series, locale }: Ready<ThreePublicSeries>): TemplateResult {
    const words = threePublicWords(locale);
    const rows = rowsOf(series);
    const { previousYear } = series;
    const derived = rows.some(({ entry }) => entry.previous?.origin === 'derived');
    const stated = this.layout !== null && hasDagger(this.layout);
    return html`<ul part="legend" class="legend">
        <li><span class="swatch current"></span>${words.budgetOf(series.year)}</li>
        <li>
          ${
            hasPrevious(rows) && previousYear !== null
              ? html`<span class="swatch previous"></span>${words.budgetOf(previousYear)}`
              : words.noPreviousYear
          }
        </li>
      </ul>
      ${derived ? html`<p class="note">${words.derivedNote}</p>` : nothing}
      ${stated ? html`<p class="note">${words.statedNote}</p>` : nothing}
      ${this.renderReasons(series, locale)}`;
  }

  protected renderTable(ready: Ready<ThreePublicSeries>): TemplateResult {
    return renderThreePublicTable(ready);
  }

  private _onActivate(id: string): void {
    const series = this.currentReady()?.series;
    const entry = series && rowsOf(series).find((row) => row.entry.id === id)?.entry;
    if (entry) this.choose({ table: 'threePublic', id, path: entry.path, amount: entry.amount });
  }

  private renderReasons(series: ThreePublicSeries, locale: Locale): TemplateResult | typeof nothing {
    const words = threePublicWords(locale);
    const reasons = reasonsOf(rowsOf(series));
    if (reasons.length === 0) return nothing;
    return html`<div part="note" class="reasons">
      <p>${words.reasons}</p>
      <ul>
        ${reasons.map(
          ({ reason, entries }) =>
            html`<li><b>${words.reasonFor(entries.map(({ id }) => words.names[id]))}</b>${reason}</li>`,
        )}
      </ul>
    </div>`;
  }
}
