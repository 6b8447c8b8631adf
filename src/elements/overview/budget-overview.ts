import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { selectOverview, type OverviewSeries } from '../../model/series/overview.js';
import type { Locale } from '../../text/languages.js';
import { amountFormat } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { summaryOf, type OverviewView } from './overview-figures.js';
import { renderOverviewList } from './overview-list.js';
import { renderOverviewTable } from './overview-table.js';
import { legendStyles } from '../chart/legend.styles.js';
import { overviewStyles } from './overview.styles.js';
import { overviewWords, threePublicWords } from '../../text/words.js';

/**
 * The figures a reader wants first: income, expenditure, basic and project with their shares, three-public expenses,
 * each with its change on last year where one is published; and how many projects, indicators and units there are.
 *
 * @summary Key figures with shares and the change on last year.
 * @tag budget-overview
 * @csspart mark - A key figure.
 * @cssproperty --budget-treemap-basic - Colour of basic expenditure.
 * @cssproperty --budget-treemap-project - Colour of project expenditure.
 * @cssproperty --budget-basic - Basic expenditure.
 * @cssproperty --budget-project - Project expenditure, and flags of findings.
 * @cssproperty [--budget-project-stripe=color-mix(in srgb, var(--budget-project) 78%, white), or black where the text on it is white] - Stripes on project expenditure.
 */
export class BudgetOverview extends BudgetFigure<OverviewSeries> {
  static override styles = [...BudgetFigure.styles, legendStyles, overviewStyles];

  static override readonly shown = 'totals';

  /** The table of the first amount, for the unit that is marked as chosen. */
  protected tableOf(series: OverviewSeries | null): TableId | null {
    return series?.amounts[0]?.table ?? null;
  }

  protected select(budget: Budget): OverviewSeries | null {
    return selectOverview(budget);
  }

  protected headingText(locale: Locale): string {
    return overviewWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return overviewWords(locale).table;
  }

  protected summaryText(ready: Ready<OverviewSeries>): string {
    return summaryOf(this.viewOf(ready));
  }

  protected renderChart(ready: Ready<OverviewSeries>): TemplateResult {
    return renderOverviewList(this.viewOf(ready));
  }

  protected override renderLegend({
    series,
    locale,
  }: Ready<OverviewSeries>): TemplateResult | typeof nothing {
    const derived = series.amounts.some(({ previous }) => previous?.origin === 'derived');
    return derived ? html`<p class="note">${threePublicWords(locale).derivedNote}</p>` : nothing;
  }

  protected renderTable(ready: Ready<OverviewSeries>): TemplateResult {
    return renderOverviewTable(this.viewOf(ready));
  }

  private viewOf({ budget, series, locale }: Ready<OverviewSeries>): OverviewView {
    const { scope } = this;
    return {
      budget,
      series,
      locale,
      formatOf: (table) => amountFormat(this.displayUnit, budget.tables[table], locale),
      isSelected: this.isSelected,
      reveal: scope ? (path) => scope.reveal(path) : null,
    };
  }
}
