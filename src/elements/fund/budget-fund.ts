import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { selectFund, type FundSeries, type FundTable } from '../../model/series/fund.js';
import { formatAmount } from '../../text/numbers.js';
import type { Bars } from '../chart/bars-data.js';
import { BarsFigure } from '../chart/bars-figure.js';
import { printedRows, renderDataTable } from '../chart/data-table.js';
import { changeOf } from '../chart/figures.js';
import { renderDifferences } from '../chart/said.js';
import type { Ready } from '../base/budget-figure.js';
import { answerOf, renderAnswer } from './fund-answer.js';
import { fundBars } from './fund-bars.js';
import { fundStyles } from './fund.styles.js';
import { baseWords, fundWords, sideWords } from '../../text/words.js';

/**
 * Expenditure from government-managed funds and from the state-capital budget. Most departments have none: then the
 * empty table with its note is the answer, told apart from a printed zero and from a table that is not there.
 *
 * @summary Government-managed funds and state-capital expenditure, also when empty.
 * @tag budget-fund
 * @event {CustomEvent} budget-select - A bar was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 */
export class BudgetFund extends BarsFigure<FundSeries> {
  static override styles = [...BarsFigure.styles, fundStyles];

  static override readonly shown = ['tables.fundExpenditure', 'tables.stateCapitalExpenditure'];

  protected readonly words = fundWords;

  protected tableOf(series: FundSeries | null): FundTable | null {
    const panels = series?.panels ?? [];
    const found =
      panels.find(({ state }) => state === 'figures') ?? panels.find(({ state }) => state === 'zero');
    return series ? (found?.table ?? null) : 'fundExpenditure';
  }

  protected select(budget: Budget): FundSeries | null {
    return selectFund(budget);
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

  protected barsOf({ series, format }: Ready<FundSeries>): Bars {
    return fundBars(series, format);
  }

  protected renderSaid({ series, locale, format }: Ready<FundSeries>): TemplateResult {
    const { panels } = series;
    const missing = panels.every(({ state }) => state === 'listed' || state === 'absent');
    const differences = panels.flatMap(({ difference }) => difference ?? []);
    return html`${renderDifferences(differences, format)}
      <div class="answers" part=${missing ? 'message' : nothing} data-state=${missing ? 'empty' : nothing}>
        ${panels.map((panel) => renderAnswer(panel, panel.table === this.tableOf(series), locale))}
      </div>`;
  }

  protected renderTable({ series, budget, locale, format }: Ready<FundSeries>): TemplateResult {
    const words = { ...baseWords(locale), ...sideWords(locale) };
    const columns = ['total', 'basic', 'project'] as const;
    return renderDataTable(
      { code: words.code, name: words.item, figures: columns.map((column) => words[column]) },
      series.panels.map((panel) => {
        const table = budget.tables[panel.table];
        const rows = table ? printedRows(table, columns) : [];
        const none = {
          name: panel.state === 'figures' ? '' : fundWords(locale).details[panel.state],
          figures: [null, null, null],
        };
        return { title: fundWords(locale).names[panel.table], rows: rows.length > 0 ? rows : [none] };
      }),
      format,
      budget,
    );
  }
}
