import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { placeThroughFlow } from '../../geometry/through-flow.js';
import type { Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import { selectBalance, type BalanceSeries } from '../../model/series/balance.js';
import type { Side } from '../../model/series/two-sided.js';
import { formatAmount } from '../../text/numbers.js';
import { endsOf, seriesOf, titlesOf, totalOf } from './balance-flow.js';
import { renderBalanceList } from './balance-list.js';
import { DrawnFigure, type Drawing } from '../chart/drawn-figure.js';
import { changeOf, listOf } from '../chart/figures.js';
import { renderDifferences, renderRemark } from '../chart/said.js';
import { renderTwoSidedTable } from '../chart/two-sided-table.js';
import type { Ready } from '../base/budget-figure.js';
import { flowTop, renderFlow } from '../chart/flow-drawing.js';
import { balanceStyles } from './balance.styles.js';
import { flowStyles } from '../chart/flow.styles.js';
import { balanceWords, sideWords } from '../../text/words.js';

/**
 * Income against expenditure: sources flow into the total and the total into functional classes, since the disclosure
 * does not say which income pays for what; below, the lines of both sides. A difference of the totals is drawn.
 *
 * @summary Income against expenditure: sources, total, classes.
 * @tag budget-balance
 * @event {CustomEvent} budget-select - A node was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 */
export class BudgetBalance extends DrawnFigure<BalanceSeries> {
  static override styles = [...DrawnFigure.styles, flowStyles, balanceStyles];

  protected readonly words = balanceWords;

  @state() private blanks: Readonly<Record<Side, boolean>> = { income: false, expenditure: false };

  protected tableOf() {
    return 'incomeExpenditure' as const;
  }

  protected select(budget: Budget): BalanceSeries | null {
    return selectBalance(budget);
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

  protected place({ series, locale, format }: Ready<BalanceSeries>, width: number): Drawing | null {
    const { income, expenditure } = series;
    const [sources, targets] = [income, expenditure].map((side) => endsOf(side, format, this.isSelected));
    const flow = placeThroughFlow(sources!, targets!, width);
    if (sources!.length === 0 || targets!.length === 0) return null;
    const ends = [...sources!, ...targets!];
    const titles = titlesOf(series, format);
    const { total } = income;
    const words = sideWords(locale);
    const boxes = [
      ...flow.ends.slice(0, sources!.length).map(({ id, reach }) => ({ id, ...reach })),
      { id: 'middle', ...flow.middle! },
      ...flow.ends.slice(sources!.length).map(({ id, reach }) => ({ id, ...reach })),
    ];
    const middle = {
      id: 'middle',
      label: words.list(titles),
      kind: '',
      selected: this.isSelected(total?.path, expenditure.total?.path),
    };
    return {
      width,
      height: flow.height + flowTop(width),
      boxes: boxes.map((box) => ({ ...box, y: box.y + flowTop(width) })),
      series: income.drawn.map(seriesOf),
      render: () =>
        renderFlow({
          flow,
          ends,
          middle,
          titles,
          sides: [words.income, words.expenditure],
          renderMark: this.renderMark,
        }),
      about: (id) => {
        const end = ends.find((each) => each.id === id);
        const { key, path, amount } = (id === 'middle' ? total : end?.line) ?? {};
        return {
          title: end?.name ?? titles[0]!,
          lines: [end?.value ?? titles[1]!],
          choice: path ? { table: 'incomeExpenditure', id: key ?? path, path, amount: amount ?? null } : null,
        };
      },
    };
  }

  protected renderSaid({ series, budget, locale, format }: Ready<BalanceSeries>): TemplateResult {
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

  protected renderTable({ series, budget, format }: Ready<BalanceSeries>): TemplateResult {
    return renderTwoSidedTable([series.income, series.expenditure], format, budget);
  }
}
