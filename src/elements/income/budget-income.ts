import { html, nothing, type TemplateResult } from 'lit';
import { functionSectionName } from '../../model/codes/function-sections.js';
import { ZERO } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import { selectIncome, type IncomeSeries } from '../../model/series/income.js';
import { formatAmount, type AmountFormat } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
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
import { incomeBars, rowNames, sourceName } from './income-bars.js';
import { incomeWords, sideWords, baseWords, sourceNames } from '../../text/words.js';
import { INCOME_COLUMNS } from '../../model/series/income-table.js';
import { readSide } from '../../model/series/two-sided.js';
import { printedRows, renderDataTable } from '../chart/data-table.js';
import { renderTwoSidedTable } from '../chart/two-sided-table.js';

/**
 * Income by source, and by unit and functional class where the disclosure divides it so. Without a table of income
 * the income side of 收支总表 is shown, and said to be.
 *
 * @summary Income by source, and by unit or function where printed.
 * @tag budget-income
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
export class BudgetIncome extends BudgetFigure<IncomeSeries> {
  static override styles = [...BudgetFigure.styles, seriesTokens, chartStyles, barsStyles, legendStyles];

  private readonly chart = new Chart(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this.choose(choice),
  });

  private readonly barsOf = keepLast(({ series, budget, locale }: Ready<IncomeSeries>): Bars =>
    incomeBars(
      series,
      rowNames(this.checks?.rules.nameOf ?? functionSectionName, budget.year, locale),
      locale,
    ),
  );

  protected tableOf(series: IncomeSeries | null) {
    return series?.table ?? 'income';
  }

  protected select(budget: Budget): IncomeSeries | null {
    return selectIncome(budget);
  }

  protected override lacksNames(series: IncomeSeries | null): boolean {
    return series !== null && series.classes.some(({ name }) => !name?.trim());
  }

  protected override prepare(ready: Ready<IncomeSeries>): void {
    const label = sideWords(ready.locale).chart(incomeWords(ready.locale).heading);
    this.chart.place([ready], (width) => placeBars(this.barsOf(ready), label, ready.format, width));
  }

  protected headingText(locale: Locale): string {
    return incomeWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return incomeWords(locale).table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<IncomeSeries>): string {
    const { total, previous, classes } = series;
    const whole = total.amount ?? ZERO;
    const named = rowNames(this.checks?.rules.nameOf ?? functionSectionName, budget.year, locale);
    const [largest] = [...classes].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
    return incomeWords(locale).summary({
      year: budget.year,
      total: formatAmount(whole, format),
      change: changeOf(total.amount, previous, budget.year, format),
      sources: listOf(
        total.sources.map((each) => ({ name: sourceName(each, locale), amount: each.amount })),
        whole,
        format,
      ),
      largest: largest ? listOf([{ name: named(largest), amount: largest.amount }], whole, format) : null,
    });
  }

  protected renderChart(ready: Ready<IncomeSeries>): TemplateResult {
    const { series, panels } = this.barsOf(ready);
    const drawn = panels.length > 0;
    return html`${drawn ? [renderTextures(series), this.chart.render(sideWords(ready.locale).keys)] : nothing}${this.renderSaid(ready)}`;
  }

  protected override renderLegend(ready: Ready<IncomeSeries>): TemplateResult {
    return renderBarsLegend(this.barsOf(ready), ready.budget, ready.format);
  }

  protected renderTable({ series, budget, format }: Ready<IncomeSeries>): TemplateResult {
    return renderIncomeTable(series, budget, format);
  }

  private renderSaid({ series, locale, format }: Ready<IncomeSeries>): TemplateResult {
    const { table, state, listed, differences } = series;
    const why = state === 'empty' || state === 'unread' ? state : listed ? 'listed' : 'absent';
    return html`${table === 'income' ? nothing : renderRemark(incomeWords(locale).instead(why))}
    ${renderDifferences(differences, format)}`;
  }
}

/** All rows of 收入总表 as printed, by the columns that have an amount; else the income side of 收支总表. */
function renderIncomeTable({ table }: IncomeSeries, budget: Budget, format: AmountFormat): TemplateResult {
  const printed = budget.tables.income;
  if (table !== 'income' || !printed)
    return renderTwoSidedTable([readSide(budget, 'incomeExpenditure', 'income')], format, budget);
  const { locale } = format;
  const { code, item } = sideWords(locale);
  const columns = INCOME_COLUMNS.filter((column) =>
    printed.rows.some((row) => typeof row[column] === 'number'),
  );
  return renderDataTable(
    {
      code,
      name: item,
      figures: [baseWords(locale).total, ...columns.map((column) => sourceNames(locale)[column]!)],
    },
    [{ rows: printedRows(printed, ['total', ...columns]) }],
    format,
    budget,
  );
}
