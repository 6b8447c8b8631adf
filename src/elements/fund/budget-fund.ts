import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { selectFund, type FundSeries, type FundTable, type FundPanel } from '../../model/series/fund.js';
import { NATURES } from '../../model/series/function-tree.js';
import { formatAmount } from '../../text/numbers.js';
import { placeBars, renderBarsLegend, type Bars } from '../chart/bars.js';
import { barsStyles } from '../chart/bars.styles.js';
import { Chart } from '../chart/chart.js';
import { renderTextures } from '../chart/textures.js';
import { chartStyles } from '../chart/chart.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { keepLast } from '../../model/keep-last.js';
import { seriesTokens } from '../chart/series-tokens.js';
import type { Locale } from '../../text/languages.js';
import { printedRows, renderDataTable } from '../chart/data-table.js';
import { changeOf } from '../chart/figures.js';
import { renderDifferences } from '../chart/said.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { fundBars } from './fund-bars.js';
import { fundStyles } from './fund.styles.js';
import { baseWords, fundWords, sideWords } from '../../text/words.js';

/**
 * Expenditure from government-managed funds and from the state-capital budget. Most departments have none: then the
 * empty table with its note is the answer, told apart from a printed zero and from a table that is not there.
 *
 * @summary 政府性基金 and 国有资本经营 expenditure, also where published empty.
 * @tag budget-fund
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
export class BudgetFund extends BudgetFigure<FundSeries> {
  static override styles = [
    ...BudgetFigure.styles,
    seriesTokens,
    chartStyles,
    barsStyles,
    legendStyles,
    fundStyles,
  ];

  static override readonly shown = ['tables.fundExpenditure', 'tables.stateCapitalExpenditure'];

  private readonly chart = new Chart(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this.choose(choice),
  });

  private readonly barsOf = keepLast(({ series, format }: Ready<FundSeries>): Bars =>
    fundBars(series, format),
  );

  protected tableOf(series: FundSeries | null): FundTable | null {
    const panels = series?.panels ?? [];
    const found =
      panels.find(({ state }) => state === 'figures') ?? panels.find(({ state }) => state === 'zero');
    return series ? (found?.table ?? null) : 'fundExpenditure';
  }

  protected select(budget: Budget): FundSeries | null {
    return selectFund(budget);
  }

  protected override prepare(ready: Ready<FundSeries>): void {
    const label = sideWords(ready.locale).chart(fundWords(ready.locale).heading);
    this.chart.place([ready], (width) => placeBars(this.barsOf(ready), label, ready.format, width));
  }

  protected headingText(locale: Locale): string {
    return fundWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return fundWords(locale).table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<FundSeries>): string {
    const words = sideWords(locale);
    return fundWords(locale).summary({
      year: budget.year,
      panels: series.panels.map((panel) => {
        const change = changeOf(panel.amount, panel.previous, budget.year, format);
        const figures =
          panel.state === 'figures' ? formatAmount(panel.amount, format) : answerOf(panel, locale);
        return {
          name: fundWords(locale).names[panel.table],
          figures: panel.state === 'figures' && change ? words.list([figures, change]) : figures,
        };
      }),
    });
  }

  protected renderChart(ready: Ready<FundSeries>): TemplateResult {
    const { series, panels } = this.barsOf(ready);
    const drawn = panels.length > 0;
    return html`${drawn ? [renderTextures(series), this.chart.render(sideWords(ready.locale).keys)] : nothing}${this.renderSaid(ready)}`;
  }

  protected override renderLegend(ready: Ready<FundSeries>): TemplateResult {
    return renderBarsLegend(this.barsOf(ready), ready.budget, ready.format);
  }

  protected renderTable({ series, budget, locale, format }: Ready<FundSeries>): TemplateResult {
    const words = { ...baseWords(locale), ...sideWords(locale) };
    const parts = series.panels.flatMap(({ rows }) => rows.flatMap((row) => row.parts));
    const further = NATURES.slice(2).filter((nature) => parts.some((part) => part.nature === nature));
    const columns = ['total', 'basic', 'project', ...further] as const;
    return renderDataTable(
      { code: words.code, name: words.item, figures: columns.map((column) => words[column]) },
      series.panels.map((panel) => {
        const table = budget.tables[panel.table];
        const rows = table ? printedRows(table, columns) : [];
        const none = {
          name: panel.state === 'figures' ? '' : fundWords(locale).details[panel.state],
          figures: columns.map(() => null),
        };
        return { title: fundWords(locale).names[panel.table], rows: rows.length > 0 ? rows : [none] };
      }),
      format,
      budget,
    );
  }

  private renderSaid({ series, locale, format }: Ready<FundSeries>): TemplateResult {
    const { panels } = series;
    const missing = panels.every(({ state }) => state === 'listed' || state === 'absent');
    const differences = panels.flatMap(({ difference }) => difference ?? []);
    return html`${renderDifferences(differences, format)}
      <div class="answers" part=${missing ? 'message' : nothing} data-state=${missing ? 'empty' : nothing}>
        ${panels.map((panel) => renderAnswer(panel, panel.table === this.tableOf(series), locale))}
      </div>`;
  }
}

/** What is said of a table in a word: its figure, none, blank, not published. */
function answerOf({ state, saysNone }: FundPanel, locale: Locale): string {
  const words = fundWords(locale);
  if (state === 'figures') return '';
  return saysNone ? words.none : words.answers[state];
}

/** A table without figures: that it has none is the answer, with the document's own words for it. */
function renderAnswer(panel: FundPanel, noteBelow: boolean, locale: Locale): TemplateResult {
  const words = fundWords(locale);
  const { state, note, table } = panel;
  if (state === 'figures') return html`${nothing}`;
  const published = state === 'blank' || state === 'zero';
  return html`<div class="answer" part="mark" data-state=${state}>
    <p class="name">${words.names[table]}</p>
    <p class="figure-text">${answerOf(panel, locale)}</p>
    <p class="note">
      ${words.details[state]}${published && !noteBelow ? (note ? words.quote(note) : words.noNote) : nothing}
    </p>
  </div>`;
}
