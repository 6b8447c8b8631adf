import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { selectThreePublic, type ThreePublicSeries } from '../../model/series/three-public.js';
import type { Locale } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { Chart } from '../chart/chart.js';
import { chartStyles } from '../chart/chart.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { threePublicStyles } from './three-public.styles.js';
import { threePublicPicture, type ThreePublicPicture } from './three-public-drawing.js';
import { hasPrevious, reasonsOf, rowsOf, summaryOf } from './three-public-rows.js';
import { renderThreePublicTable } from './three-public-table.js';
import { threePublicWords } from '../../text/words.js';

/**
 * “三公”经费 of this year beside last year: total, travel abroad, vehicles with their purchase and running,
 * hospitality; each with its change in amount and percent, and the reasons the disclosure states.
 *
 * @summary “三公”经费 of this year beside last, with the change and its stated reason.
 * @tag budget-three-public
 * @event {CustomEvent} budget-select - A row was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart mark - A row: its name, bars, figures and change.
 * @csspart label - Text on a mark.
 * @csspart axis - The zero line of the bars.
 * @cssproperty --budget-three-public-current - Colour of this year's bars.
 * @cssproperty --budget-three-public-previous - Colour of the outline and texture of last year's bars.
 * @cssproperty --budget-basic - This year's bars.
 */
export class BudgetThreePublic extends BudgetFigure<ThreePublicSeries> {
  static override styles = [...BudgetFigure.styles, legendStyles, chartStyles, threePublicStyles];

  private readonly chart = new Chart<ThreePublicPicture>(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this.choose(choice),
  });

  protected tableOf() {
    return 'threePublic' as const;
  }

  protected select(budget: Budget): ThreePublicSeries | null {
    return selectThreePublic(budget);
  }

  protected override prepare(ready: Ready<ThreePublicSeries>): void {
    const { series, format } = ready;
    this.chart.place([ready], (width) => threePublicPicture(series, format, width));
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

  protected renderChart({ locale }: Ready<ThreePublicSeries>): TemplateResult {
    return this.chart.render(threePublicWords(locale).keys);
  }

  protected override renderLegend({ series, locale }: Ready<ThreePublicSeries>): TemplateResult {
    const words = threePublicWords(locale);
    const rows = rowsOf(series);
    const { previousYear } = series;
    const derived = rows.some(({ entry }) => entry.previous?.origin === 'derived');
    const stated = this.chart.picture?.hasDagger;
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
