import { html, nothing, type TemplateResult } from 'lit';
import { functionSectionName } from '../../model/codes/function-sections.js';
import { ZERO } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import { selectIncome, type IncomeSeries } from '../../model/series/income.js';
import { formatAmount } from '../../text/numbers.js';
import type { Ready } from '../base/budget-figure.js';
import type { Bars } from '../chart/bars-data.js';
import { BarsFigure } from '../chart/bars-figure.js';
import { changeOf, listOf } from '../chart/figures.js';
import { renderDifferences, renderRemark } from '../chart/said.js';
import { incomeBars, rowNames, sourceName } from './income-bars.js';
import { renderIncomeTable } from './income-table.js';
import { incomeWords } from '../../text/words.js';

/**
 * Income by source, and by unit and functional class where the disclosure divides it so. Without a table of income
 * the income side of 收支总表 is shown, and said to be.
 *
 * @summary Income by source, unit and function.
 * @tag budget-income
 * @event {CustomEvent} budget-select - A bar was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 */
export class BudgetIncome extends BarsFigure<IncomeSeries> {
  protected readonly words = incomeWords;

  protected tableOf(series: IncomeSeries | null) {
    return series?.table ?? 'income';
  }

  protected select(budget: Budget): IncomeSeries | null {
    return selectIncome(budget);
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

  protected barsOf({ series, budget, locale }: Ready<IncomeSeries>): Bars {
    return incomeBars(
      series,
      rowNames(this.checks?.rules.nameOf ?? functionSectionName, budget.year, locale),
      locale,
    );
  }

  protected renderSaid({ series, locale, format }: Ready<IncomeSeries>): TemplateResult {
    const { table, state, listed, differences } = series;
    const why = state === 'empty' ? state : listed ? 'listed' : 'absent';
    return html`${table === 'income' ? nothing : renderRemark(incomeWords(locale).instead(why))}
    ${renderDifferences(differences, format)}`;
  }

  protected renderTable({ series, budget, format }: Ready<IncomeSeries>): TemplateResult {
    return renderIncomeTable(series, budget, format);
  }
}
