import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import {
  cellOf,
  selectAppropriation,
  sumOfFund,
  type AppropriationLine,
  type AppropriationSeries,
} from '../../model/series/appropriation.js';
import { FUNDS } from '../../model/series/two-sided.js';
import { formatAmount } from '../../text/numbers.js';
import { appropriationBars } from './appropriation-bars.js';
import { placeBars, renderBarsLegend, type Bars } from '../chart/bars.js';
import { barsStyles } from '../chart/bars.styles.js';
import { Chart } from '../chart/chart.js';
import { renderTextures } from '../chart/textures.js';
import { chartStyles } from '../chart/chart.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { keepLast } from '../../model/keep-last.js';
import { seriesTokens } from '../chart/series-tokens.js';
import type { Locale } from '../../text/languages.js';
import { changeOf, listOf } from '../chart/figures.js';
import { renderDifferences, renderRemark } from '../chart/said.js';
import { renderTwoSidedTable } from '../chart/two-sided-table.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { appropriationWords, sideWords, sourceNames } from '../../text/words.js';

/**
 * Fiscal appropriation: what each budget (general, funds, state capital) gives, and what each functional class takes
 * from each of them.
 *
 * @summary Fiscal appropriation 财政拨款 by budget and function.
 * @tag budget-appropriation
 * @event {CustomEvent} budget-select - A bar was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart mark - A bar or node with its name and figures.
 * @csspart label - Text at a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 * @csspart axis - The zero line of a bar.
 * @cssproperty --budget-color-1 - Colour of the general public budget.
 * @cssproperty --budget-color-2 - Colour of government-managed funds.
 * @cssproperty --budget-color-3 - Colour of the state-capital budget.
 * @cssproperty --budget-color-4 - Colour of special fiscal accounts.
 * @cssproperty --budget-color-5 - Colour of institutional income.
 * @cssproperty --budget-color-6 - Colour of what is carried over.
 * @cssproperty --budget-color-7 - Colour of business income and what affiliated units pay in.
 * @cssproperty --budget-color-8 - Colour of grants from superior bodies and other income.
 * @cssproperty --budget-unsplit - Any other source.
 */
export class BudgetAppropriation extends BudgetFigure<AppropriationSeries> {
  static override styles = [...BudgetFigure.styles, seriesTokens, chartStyles, barsStyles, legendStyles];

  private readonly chart = new Chart(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this.choose(choice),
  });

  private readonly barsOf = keepLast(({ series, locale }: Ready<AppropriationSeries>): Bars =>
    appropriationBars(series, locale),
  );

  protected tableOf() {
    return 'appropriation' as const;
  }

  protected select(budget: Budget): AppropriationSeries | null {
    return selectAppropriation(budget);
  }

  protected override prepare(ready: Ready<AppropriationSeries>): void {
    const label = sideWords(ready.locale).chart(appropriationWords(ready.locale).heading);
    this.chart.place([ready], (width) => placeBars(this.barsOf(ready), label, ready.format, width));
  }

  protected headingText(locale: Locale): string {
    return appropriationWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return appropriationWords(locale).table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<AppropriationSeries>): string {
    const { income, expenditure, rows, funds } = series;
    const totalOf = ({ whole, parts, total }: Pick<typeof income, 'whole' | 'parts' | 'total'>) =>
      parts.length > 0 || total?.amount != null ? formatAmount(whole, format) : null;
    const changed = [income.total, ...income.parts].find((line) => line?.previous);
    const words = changed && changeOf(changed.amount, changed.previous, budget.year, format);
    const named = funds.map((fund) => ({ name: sourceNames(locale)[fund]!, amount: sumOfFund(rows, fund) }));
    return appropriationWords(locale).summary({
      year: budget.year,
      income: totalOf(income),
      expenditure: totalOf(expenditure),
      change: words ? { name: changed === income.total ? null : changed!.name, words } : null,
      only: named.length === 1 ? named[0]!.name : null,
      funds: listOf(named, expenditure.whole, format),
      classes: listOf(rows, expenditure.whole, format),
    });
  }

  protected renderChart(ready: Ready<AppropriationSeries>): TemplateResult {
    const { series, panels } = this.barsOf(ready);
    const drawn = panels.length > 0;
    return html`${drawn ? [renderTextures(series), this.chart.render(sideWords(ready.locale).keys)] : nothing}${this.renderSaid(ready)}`;
  }

  protected override renderLegend(ready: Ready<AppropriationSeries>): TemplateResult {
    return renderBarsLegend(this.barsOf(ready), ready.budget, ready.format);
  }

  protected renderTable({ series, budget, locale, format }: Ready<AppropriationSeries>): TemplateResult {
    const { income, expenditure } = series;
    return renderTwoSidedTable([income, expenditure], format, budget, {
      heads: FUNDS.map((fund) => sourceNames(locale)[fund]!),
      cells: (line) =>
        FUNDS.map((fund) => cellOf((line as AppropriationLine).funds ?? [], fund)?.amount ?? null),
    });
  }

  private renderSaid({ series, locale, format }: Ready<AppropriationSeries>): TemplateResult {
    const { funds, blank, income, differences } = series;
    const words = appropriationWords(locale);
    const names = sourceNames(locale);
    const unused = FUNDS.filter((fund) => !funds.includes(fund)).map((fund) => names[fund]!);
    return html`${funds.length > 0 && unused.length > 0 ? renderRemark(words.none(unused)) : nothing}
    ${blank > 0 ? renderRemark(words.blank(blank)) : nothing}
    ${renderDifferences([...income.differences, ...differences], format)}`;
  }
}
