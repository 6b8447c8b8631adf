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
import type { Bars } from '../chart/bars-data.js';
import { BarsFigure } from '../chart/bars-figure.js';
import { changeOf, listOf } from '../chart/figures.js';
import { renderDifferences, renderRemark } from '../chart/said.js';
import { renderTwoSidedTable } from '../chart/two-sided-table.js';
import type { Ready } from '../base/budget-figure.js';
import { appropriationWords, sourceNames } from '../../text/words.js';

/**
 * Fiscal appropriation: what each budget (general, funds, state capital) gives, and what each functional class takes
 * from each of them.
 *
 * @summary Fiscal appropriation by budget and function.
 * @tag budget-appropriation
 * @event {CustomEvent} budget-select - A bar was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 */
export class BudgetAppropriation extends BarsFigure<AppropriationSeries> {
  protected readonly words = appropriationWords;

  protected tableOf() {
    return 'appropriation' as const;
  }

  protected select(budget: Budget): AppropriationSeries | null {
    return selectAppropriation(budget);
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

  protected barsOf({ series, locale }: Ready<AppropriationSeries>): Bars {
    return appropriationBars(series, locale);
  }

  protected renderSaid({ series, locale, format }: Ready<AppropriationSeries>): TemplateResult {
    const { funds, blank, income, differences } = series;
    const words = appropriationWords(locale);
    const names = sourceNames(locale);
    const unused = FUNDS.filter((fund) => !funds.includes(fund)).map((fund) => names[fund]!);
    return html`${funds.length > 0 && unused.length > 0 ? renderRemark(words.none(unused)) : nothing}
    ${blank > 0 ? renderRemark(words.blank(blank)) : nothing}
    ${renderDifferences([...income.differences, ...differences], format)}`;
  }

  protected renderTable({ series, budget, locale, format }: Ready<AppropriationSeries>): TemplateResult {
    const { income, expenditure } = series;
    return renderTwoSidedTable([income, expenditure], format, budget, {
      heads: FUNDS.map((fund) => sourceNames(locale)[fund]!),
      cells: (line) =>
        FUNDS.map((fund) => cellOf((line as AppropriationLine).funds ?? [], fund)?.amount ?? null),
    });
  }
}
