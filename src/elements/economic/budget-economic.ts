import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Budget } from '../../model/schema/document.js';
import { allParts, sidesOf, wholeOf, type SideAmounts } from '../../model/series/economic-sides.js';
import { selectEconomic, type EconomicSeries } from '../../model/series/economic.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { keepLast } from '../../model/keep-last.js';
import { Chart } from '../chart/chart.js';
import { renderTextures } from '../chart/textures.js';
import { chartStyles } from '../chart/chart.styles.js';
import { barsPicture, differences } from './economic-bars.js';
import { renderEconomicLegend } from './economic-legend.js';
import { economicOf, figuresOf, namedItem } from './economic-names.js';
import { renderEconomicTable } from './economic-table.js';
import { barsStyles } from '../chart/bars.styles.js';
import { economicStyles } from './economic.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { seriesTokens } from '../chart/series-tokens.js';
import { baseWords, economicWords } from '../../text/words.js';

/** How the economic classification is drawn. */
export type EconomicView = 'bars' | 'flow';

/** Draws the flow; it is loaded when it is first asked for, and on a server at once. */
let flow: typeof import('./economic-flow.js') | null = null;

const loadFlow = async () => void (flow = await import('./economic-flow.js'));
if (isServer) void loadFlow();

/**
 * Expenditure by economic classification: 部门 classes and items as bars divided by 政府 class, with personnel and
 * running costs marked; or the crosswalk of both classifications as a flow.
 *
 * @summary Economic classification: bars by 部门 class, and the flow to the 政府 classes.
 * @tag budget-economic
 * @event {CustomEvent} budget-select - A bar, node or ribbon was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The view or unit was changed; `detail.mode`, `detail.unit`.
 * @csspart mark - A head or bar, or a node or ribbon of the flow.
 * @csspart label - Text on or beside a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 * @cssproperty --budget-color-1 - Colour of the first government class.
 * @cssproperty --budget-color-2 - Colour of the second government class.
 * @cssproperty --budget-color-3 - Colour of the third government class.
 * @cssproperty --budget-color-4 - Colour of the fourth government class.
 * @cssproperty --budget-color-5 - Colour of the fifth government class.
 * @cssproperty --budget-color-6 - Colour of the sixth government class.
 * @cssproperty --budget-color-7 - Colour of the seventh government class.
 * @cssproperty --budget-color-8 - Colour of the eighth government class.
 * @cssproperty --budget-unsplit - What has no government class.
 */
export class BudgetEconomic extends BudgetFigure<EconomicSeries> {
  static override styles = [
    ...BudgetFigure.styles,
    seriesTokens,
    legendStyles,
    chartStyles,
    barsStyles,
    economicStyles,
  ];

  static override readonly shown = ['tables.basicExpenditure', 'tables.economicSummary'];

  private readonly chart = new Chart(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this.choose(choice),
  });
  private readonly economicOf = keepLast(({ series, format }: Ready<EconomicSeries>) =>
    economicOf(series, format),
  );

  /** The picture: `bars` by 部门 item, or the `flow` from 部门 to 政府 items. */
  @property() view: EconomicView = 'bars';

  protected tableOf(series: EconomicSeries | null) {
    return series?.table ?? 'basicExpenditure';
  }

  protected select(budget: Budget): EconomicSeries | null {
    return selectEconomic(budget);
  }

  protected override prepare(ready: Ready<EconomicSeries>): void {
    const economic = this.economicOf(ready);
    const drawn = this.flowFor(ready.series);
    this.chart.place([economic, drawn], (width) =>
      drawn ? drawn.crosswalkPicture(economic, width, this.isSelected) : barsPicture(economic, width),
    );
  }

  /** The flow with what draws it; `null` where bars are drawn, as they are until it is loaded. */
  private flowFor(series: EconomicSeries): typeof flow {
    if (!this.flows(series)) return null;
    if (!flow) this.arrivals.drawAfter('economic-flow.js', loadFlow);
    return flow;
  }

  protected headingText(locale: Locale): string {
    return economicWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return economicWords(locale).table;
  }

  protected summaryText(ready: Ready<EconomicSeries>): string {
    const { series, budget, locale, format } = ready;
    const economic = this.economicOf(ready);
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
        return amount === null ? [] : [{ name: baseWords(locale)[side], ...figuresOf(amount, economic) }];
      }),
      largest: largest?.amount
        ? { name: namedItem(largest, economic).name, ...figuresOf(largest.amount, economic) }
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
    const economic = this.economicOf(ready);
    const words = economicWords(ready.locale);
    const flows = this.flows(ready.series);
    const drawn = this.flowFor(ready.series);
    return html`${
      this.view === 'flow' && !flows ? html`<p class="no-flow" role="status">${words.noFlow}</p>` : nothing
    }${renderTextures([...economic.fills.values()])}${this.chart.render(words.keys)}
    ${differences(economic).map((text) => html`<p class="said">${text}</p>`)}
    ${drawn?.renderNotInFlow(economic) ?? nothing}`;
  }

  protected override renderLegend(ready: Ready<EconomicSeries>): TemplateResult {
    return renderEconomicLegend(this.economicOf(ready), this.sides(ready), ready.budget);
  }

  protected renderTable(ready: Ready<EconomicSeries>): TemplateResult {
    return renderEconomicTable(this.economicOf(ready), ready.budget);
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
}
