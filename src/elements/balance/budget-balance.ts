import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { placeThroughFlow } from '../../geometry/through-flow.js';
import type { Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import { selectBalance, type BalanceSeries } from '../../model/series/balance.js';
import type { Side } from '../../model/series/two-sided.js';
import { formatAmount } from '../../text/numbers.js';
import { choiceOf, endsOf, seriesOf, titlesOf, totalOf } from './balance-flow.js';
import { renderBalanceList } from './balance-list.js';
import { Chart, type Picture } from '../chart/chart.js';
import { renderTextures } from '../chart/textures.js';
import { chartStyles } from '../chart/chart.styles.js';
import { barsStyles } from '../chart/bars.styles.js';
import { changeOf, listOf } from '../chart/figures.js';
import { renderDifferences, renderRemark } from '../chart/said.js';
import { renderTwoSidedTable } from '../chart/two-sided-table.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { seriesTokens } from '../chart/series-tokens.js';
import type { Locale } from '../../text/languages.js';
import { flowPicture } from '../chart/flow.js';
import { balanceStyles } from './balance.styles.js';
import { flowStyles } from '../chart/flow.styles.js';
import { balanceWords, sideWords } from '../../text/words.js';

/**
 * Income against expenditure: sources flow into the total and the total into functional classes, since the disclosure
 * does not say which income pays for what; below, the lines of both sides. A difference of the totals is drawn.
 *
 * @summary 收支总表: sources of income, total and functions as a flow, and the two-sided list.
 * @tag budget-balance
 * @event {CustomEvent} budget-select - A node was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart mark - A bar or node with its name and figures.
 * @csspart label - Text at a mark.
 * @csspart tooltip - The box that names the mark pointed at.
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
export class BudgetBalance extends BudgetFigure<BalanceSeries> {
  static override styles = [
    ...BudgetFigure.styles,
    seriesTokens,
    chartStyles,
    barsStyles,
    flowStyles,
    balanceStyles,
  ];

  private readonly chart = new Chart(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this.choose(choice),
  });

  @state() private blanks: Readonly<Record<Side, boolean>> = { income: false, expenditure: false };

  protected tableOf() {
    return 'incomeExpenditure' as const;
  }

  protected select(budget: Budget): BalanceSeries | null {
    return selectBalance(budget);
  }

  protected override prepare(ready: Ready<BalanceSeries>): void {
    this.chart.place([ready], (width) => this.pictureOf(ready, width));
  }

  protected headingText(locale: Locale): string {
    return balanceWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return balanceWords(locale).table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<BalanceSeries>): string {
    const { income, expenditure, difference } = series;
    return balanceWords(locale).summary({
      year: budget.year,
      income: totalOf(income, format),
      expenditure: totalOf(expenditure, format),
      difference: difference === 0 ? null : formatAmount(Math.abs(difference) as Fen, format),
      change: changeOf(income.total?.amount ?? null, income.total?.previous ?? null, budget.year, format),
      sources: listOf(income.parts, income.whole, format),
      classes: listOf(expenditure.parts, expenditure.whole, format),
    });
  }

  protected renderChart(ready: Ready<BalanceSeries>): TemplateResult {
    const { income, expenditure } = ready.series;
    // A side without anything to draw is null in every width.
    const drawn = [income, expenditure].every((side) => endsOf(side, ready.format).length > 0);
    return html`${
      drawn
        ? [renderTextures(income.drawn.map(seriesOf)), this.chart.render(sideWords(ready.locale).keys)]
        : nothing
    }${this.renderSaid(ready)}`;
  }

  protected renderTable({ series, budget, format }: Ready<BalanceSeries>): TemplateResult {
    return renderTwoSidedTable([series.income, series.expenditure], format, budget);
  }

  private pictureOf({ series, locale, format }: Ready<BalanceSeries>, width: number): Picture | null {
    const { income, expenditure } = series;
    const [sources, targets] = [endsOf(income, format), endsOf(expenditure, format)];
    const words = sideWords(locale);
    const titles = titlesOf(series, format);
    const { total } = income;
    const { choice = null } = total ? choiceOf(total) : {};
    const middle = {
      id: 'middle',
      label: words.list(titles),
      name: titles[0]!,
      value: titles[1]!,
      kind: '',
      keys: [total?.path, expenditure.total?.path],
      choice,
    };
    const sides = [words.income, words.expenditure] as const;
    const flow = placeThroughFlow({ sources, targets, sides, middle: { id: middle.id, titles } }, width);
    return (
      flow && flowPicture(flow, words.chart(balanceWords(locale).heading), [...sources, middle, ...targets])
    );
  }

  private renderSaid({ series, budget, locale, format }: Ready<BalanceSeries>): TemplateResult {
    const { income, expenditure, difference } = series;
    const { isSelected } = this;
    const words = sideWords(locale);
    const negative = [...income.parts, ...expenditure.parts]
      .filter(({ amount }) => amount! < 0)
      .map(({ name, amount }) => `${name} ${words.notDrawn(formatAmount(amount!, format))}`);
    return html`${[balanceWords(locale).through, ...negative].map(renderRemark)}
    ${
      difference === 0
        ? nothing
        : html`<p class="said">
            ${balanceWords(locale).apart(formatAmount(Math.abs(difference) as Fen, format))}
          </p>`
    }
    ${renderDifferences([...income.differences, ...expenditure.differences], format)}
    ${renderBalanceList({
      series,
      budget,
      format,
      isSelected,
      open: this.blanks,
      onToggle: (side) => (this.blanks = { ...this.blanks, [side]: !this.blanks[side] }),
    })}`;
  }
}
