import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Budget } from '../../model/schema/document.js';
import { allParts, sidesOf, wholeOf, type SideAmounts } from '../../model/series/economic-sides.js';
import { selectEconomic, type EconomicSeries } from '../../model/series/economic.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { renderTooltip } from '../chart/tooltip.js';
import { renderTextures } from '../chart/textures.js';
import { MarksController } from '../chart/marks-controller.js';
import { WidthController } from '../chart/width-controller.js';
import { differences, renderEconomicBars } from './economic-bars.js';
import { renderEconomicFlow, renderNotInFlow } from './economic-flow.js';
import { renderEconomicLegend } from './economic-legend.js';
import { indexEconomic, type EconomicIndex } from './economic-index.js';
import { describeMark, markOf, selectionOf } from './economic-marks.js';
import { figuresOf, namedItem, type EconomicPicture } from './economic-picture.js';
import { FLOW_TOP, placeRibbons, ribbonBoxes, type PlacedRibbons } from './economic-ribbons.js';
import { barBox, placeRows, rowBoxes, type PlacedRows } from './economic-rows.js';
import { renderEconomicTable } from './economic-table.js';
import { barsStyles } from '../chart/bars.styles.js';
import { economicStyles } from './economic.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { seriesTokens } from '../base/tokens.js';
import { tooltipStyles } from '../chart/tooltip.styles.js';
import { baseWords, economicWords } from '../../text/words.js';

/** How the economic classification is drawn. */
export type EconomicView = 'bars' | 'flow';

/**
 * Expenditure by economic classification: 部门 classes and items as bars divided by 政府 class, with personnel and
 * running costs marked; or the crosswalk of both classifications as a flow.
 *
 * @summary Expenditure by economic classification, department and government codes side by side.
 * @tag budget-economic
 * @event {CustomEvent} budget-select - A bar, node or ribbon was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The view or unit was changed; `detail.mode`, `detail.unit`.
 * @csspart mark - A head or bar, or a node or ribbon of the flow.
 * @csspart label - Text on or beside a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 * @cssproperty [--budget-color-1=light-dark(#15437a, #6c9fdb)] - Colour of the first government class.
 * @cssproperty [--budget-color-2=light-dark(#d9741a, #f2b35c)] - Colour of the second government class.
 * @cssproperty [--budget-color-3=light-dark(#1a7f6b, #4db6a0)] - Colour of the third government class.
 * @cssproperty [--budget-color-4=light-dark(#8a4fa3, #c196d6)] - Colour of the fourth government class.
 * @cssproperty [--budget-color-5=light-dark(#b5363f, #e57f86)] - Colour of the fifth government class.
 * @cssproperty [--budget-color-6=light-dark(#5c6b7a, #9aa9b8)] - Colour of the sixth government class.
 * @cssproperty [--budget-color-7=light-dark(#7a6a00, #c2b04a)] - Colour of the seventh government class.
 * @cssproperty [--budget-color-8=light-dark(#0f7ea8, #58b8dc)] - Colour of the eighth government class.
 * @cssproperty [--budget-unsplit=light-dark(#5c6b7a, #8796a6)] - What has no government class.
 */
export class BudgetEconomic extends BudgetFigure<EconomicSeries> {
  static override styles = [
    ...BudgetFigure.styles,
    seriesTokens,
    legendStyles,
    tooltipStyles,
    barsStyles,
    economicStyles,
  ];

  private readonly area = new WidthController(this);
  private readonly marks = new MarksController(this, { activate: (id) => this._onActivate(id) });
  private index: EconomicIndex | null = null;
  private rows: PlacedRows | null = null;
  private ribbons: PlacedRibbons | null = null;

  /** The picture: `bars` by 部门 item, or the `flow` from 部门 to 政府 items. */
  @property() view: EconomicView = 'bars';

  protected tableOf(series: EconomicSeries | null) {
    return series?.table ?? 'basicExpenditure';
  }

  protected select(budget: Budget): EconomicSeries | null {
    const series = selectEconomic(budget);
    this.index = series && indexEconomic(series);
    return series;
  }

  protected override prepare(ready: Ready<EconomicSeries>): void {
    const picture = this.pictureOf(ready);
    const flows = this.flows(ready.series);
    this.rows = flows ? null : placeRows(picture, this.area.width);
    this.ribbons = flows ? placeRibbons(picture, this.area.width) : null;
    this.marks.place(this.rows ? rowBoxes(this.rows) : ribbonBoxes(this.ribbons!, picture));
  }

  protected headingText(locale: Locale): string {
    return economicWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return economicWords(locale).table;
  }

  protected summaryText(ready: Ready<EconomicSeries>): string {
    const { series, budget, locale, format } = ready;
    const picture = this.pictureOf(ready);
    const sides = this.sides(ready);
    const largest = series.classes
      .flatMap(({ items }) => items)
      .reduce(
        (top, item) => ((item.amount ?? 0) > (top?.amount ?? 0) ? item : top),
        series.classes[0]?.items[0],
      );
    return economicWords(locale).summary({
      year: budget.year,
      table: series.table,
      total: formatAmount(wholeOf(series), format),
      sides: (['personnel', 'public'] as const).flatMap((side) => {
        const amount = sides[side];
        return amount === null ? [] : [{ name: baseWords(locale)[side], ...figuresOf(amount, picture) }];
      }),
      largest: largest?.amount
        ? { name: namedItem(largest, picture).name, ...figuresOf(largest.amount, picture) }
        : null,
      split: series.splitCodes.length,
    });
  }

  protected override renderTools({ locale, series }: Ready<EconomicSeries>): TemplateResult | typeof nothing {
    if (series.links.length === 0) return nothing;
    const words = economicWords(locale);
    const shown = this.flows(series) ? 'flow' : 'bars';
    const choice = (view: EconomicView) =>
      html`<button type="button" aria-pressed=${shown === view} @click=${() => this._onView(view)}>
        ${words[view]}
      </button>`;
    return html`<span class="choices" role="group" aria-label=${words.view}>
      ${choice('bars')} ${choice('flow')}
    </span>`;
  }

  protected renderChart(ready: Ready<EconomicSeries>): TemplateResult {
    const picture = this.pictureOf(ready);
    const words = economicWords(ready.locale);
    const unflowing = this.view === 'flow' && !this.ribbons;
    return html`${renderTextures([...picture.index.chart.values()])}
      ${unflowing ? html`<p class="no-flow" role="status">${words.noFlow}</p>` : nothing}
      <div
        class=${this.area.width === 0 ? 'measured waiting' : 'measured'}
        @pointerleave=${this.marks.onLeave}
        @focusout=${this.marks.onLeave}
      >
        ${this.area.width === 0 ? nothing : this.renderDrawing(picture)}
      </div>
      ${differences(picture).map((text) => html`<p class="said">${text}</p>`)}
      ${this.ribbons ? renderNotInFlow(picture) : nothing} <span id="keys" hidden>${words.keys}</span>`;
  }

  protected override renderLegend(ready: Ready<EconomicSeries>): TemplateResult {
    return renderEconomicLegend(this.pictureOf(ready), this.sides(ready), ready.budget);
  }

  protected renderTable(ready: Ready<EconomicSeries>): TemplateResult {
    return renderEconomicTable(this.pictureOf(ready), ready.budget);
  }

  private pictureOf({ series, budget, format }: Ready<EconomicSeries>): EconomicPicture {
    const { marks, isSelected } = this;
    return { series, index: this.index!, year: budget.year, format, marks, isSelected };
  }

  private sides({ series, budget }: Ready<EconomicSeries>): SideAmounts {
    return sidesOf(budget, series, { path: series.totalPath, parts: allParts(series) });
  }

  private flows(series: EconomicSeries): boolean {
    return this.view === 'flow' && series.links.length > 0;
  }

  private _onView(view: EconomicView): void {
    this.view = view;
    emit(this, 'budget-view', { mode: view });
  }

  private _onActivate(id: string): void {
    const series = this.currentReady()?.series;
    const mark = series && markOf(this.index!, id);
    if (mark) this.choose(selectionOf(mark, series));
  }

  private renderDrawing(picture: EconomicPicture): TemplateResult {
    const { rows, ribbons, marks } = this;
    const box = marks.boxOf(marks.active);
    const mark = box && markOf(picture.index, box.id);
    const said = mark && describeMark(mark, picture);
    const beside = box && ((rows && barBox(rows, box.id)) ?? box);
    const size = {
      width: this.area.width,
      height: rows ? rows.placed.height : (ribbons?.flow.height ?? 0) + FLOW_TOP,
    };
    return html`${rows ? renderEconomicBars(rows, picture) : nothing}
    ${ribbons ? renderEconomicFlow(ribbons, picture) : nothing}
    ${said && beside ? renderTooltip(beside, size, said.title, said.lines) : nothing}`;
  }
}
