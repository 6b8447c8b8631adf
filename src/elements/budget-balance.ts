import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { placeThroughFlow, type PlacedThroughFlow } from '../geometry/through-flow.js';
import type { Budget } from '../model/schema/document.js';
import { selectBalance, type BalanceSeries } from '../model/series/balance.js';
import type { Side } from '../model/series/two-sided.js';
import { balanceWords } from '../text/balance.js';
import type { Locale } from '../text/locale.js';
import { formatAmount } from '../text/numbers.js';
import { sideWords } from '../text/sides.js';
import { endsOf, middleOf, sourcesOf, totalOf, type BalanceEnd } from './balance/balance-flow.js';
import { renderBalanceList } from './balance/balance-list.js';
import { changeOf, listOf } from './bars/figures.js';
import { renderDifferences, renderRemark } from './bars/said.js';
import { renderTextures } from './bars/textures.js';
import { renderTwoSidedTable } from './bars/two-sided-table.js';
import { BudgetFigure, type Ready } from './base/budget-figure.js';
import { renderTooltip } from './base/tooltip.js';
import { MarksController } from './controllers/marks-controller.js';
import { WidthController } from './controllers/width-controller.js';
import { FLOW_TOP, renderFlow } from './flow/flow-drawing.js';
import { balanceStyles } from './styles/balance.styles.js';
import { barsStyles } from './styles/bars.styles.js';
import { flowStyles } from './styles/flow.styles.js';
import { seriesTokens } from './styles/tokens.js';
import { tooltipStyles } from './styles/tooltip.styles.js';

/**
 * Income against expenditure: sources flow into the total and the total into functional classes, since the disclosure
 * does not say which income pays for what; below, the lines of both sides. A difference of the totals is drawn.
 *
 * @summary Income against expenditure: sources, total, classes.
 * @tag budget-balance
 * @event {CustomEvent} budget-select - A node was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart mark - A node with its ribbon, or a line of the list.
 * @csspart label - Text at a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 */
export class BudgetBalance extends BudgetFigure<BalanceSeries> {
  static override styles = [
    ...BudgetFigure.styles,
    seriesTokens,
    tooltipStyles,
    barsStyles,
    flowStyles,
    balanceStyles,
  ];

  private readonly area = new WidthController(this);
  private readonly marks = new MarksController(this, { activate: (id) => this._onActivate(id) });
  private ends: Record<Side, BalanceEnd[]> = { income: [], expenditure: [] };
  private flow: PlacedThroughFlow | null = null;

  @state() private blanks: Readonly<Record<Side, boolean>> = { income: false, expenditure: false };

  protected tableOf() {
    return 'incomeExpenditure' as const;
  }

  protected select(budget: Budget): BalanceSeries | null {
    return selectBalance(budget);
  }

  protected override prepare({ series, format }: Ready<BalanceSeries>): void {
    const { width } = this.area;
    const ends = (side: Side) => endsOf(series[side], format, this.isSelected);
    this.ends = { income: ends('income'), expenditure: ends('expenditure') };
    this.flow = width > 0 ? placeThroughFlow(this.ends.income, this.ends.expenditure, width) : null;
    const { ends: placed = [], middle = null } = this.flow ?? {};
    const sources = placed.filter(({ side }) => side === 'source').length;
    const boxes = placed.map(({ id, reach }) => ({ id, ...reach, y: reach.y + FLOW_TOP }));
    if (middle) boxes.splice(sources, 0, { id: 'middle', ...middle, y: middle.y + FLOW_TOP });
    this.marks.place(boxes);
  }

  protected headingText(locale: Locale): string {
    return balanceWords[locale].heading;
  }

  protected tableText(locale: Locale): string {
    return balanceWords[locale].table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<BalanceSeries>): string {
    const { income, expenditure } = series;
    return balanceWords[locale].summary({
      year: budget.year,
      income: totalOf(income, format),
      expenditure: totalOf(expenditure, format),
      difference: this.apart(series) && formatAmount(this.apart(series)!, format),
      change: changeOf(income.total?.amount ?? null, income.total?.previous ?? null, format),
      sources: listOf(income.parts, income.whole, format),
      classes: listOf(expenditure.parts, expenditure.whole, format),
    });
  }

  protected renderChart(ready: Ready<BalanceSeries>): TemplateResult {
    const { series, budget, locale, format } = ready;
    const { marks, flow, isSelected } = this;
    const words = balanceWords[locale];
    const apart = this.apart(series);
    return html`${renderTextures(sourcesOf(series))}
      <div class="measured" @pointerleave=${marks.onLeave} @focusout=${marks.onLeave}>
        ${flow?.middle ? this.renderDrawing(flow, ready) : nothing}
      </div>
      <span id="keys" hidden>${sideWords[locale].keys}</span>
      ${renderRemark([words.through, ...this.notDrawn(ready)].join(' '))}
      ${apart ? html`<p class="said">${words.apart(formatAmount(apart, format))}</p>` : nothing}
      ${renderDifferences([...series.income.differences, ...series.expenditure.differences], format)}
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

  /** Lines below zero, in words. */
  private notDrawn({ series, locale, format }: Ready<BalanceSeries>): string[] {
    const words = sideWords[locale];
    return [...series.income.parts, ...series.expenditure.parts]
      .filter(({ amount }) => amount! < 0)
      .map(({ name, amount }) => words.figure(name, words.notDrawn(formatAmount(amount!, format)), null));
  }

  /** What the totals differ by, without sign; `null` where they agree. */
  private apart({ difference }: BalanceSeries): BalanceSeries['difference'] | null {
    return difference === 0 ? null : (Math.abs(difference) as BalanceSeries['difference']);
  }

  private _onActivate(id: string): void {
    const series = this.currentReady()?.series;
    if (!series) return;
    const end = [...this.ends.income, ...this.ends.expenditure].find((each) => each.id === id);
    const line = id === 'middle' ? series.income.total : end?.line;
    if (!line?.path) return;
    const { key, path, amount } = line;
    this.choose({ table: 'incomeExpenditure', id: key ?? path, path, amount });
  }

  private renderDrawing(
    flow: PlacedThroughFlow,
    { series, locale, format }: Ready<BalanceSeries>,
  ): TemplateResult {
    const { marks, isSelected } = this;
    const words = sideWords[locale];
    const ends = [...this.ends.income, ...this.ends.expenditure];
    const middle = middleOf(series, format, isSelected);
    const box = marks.boxOf(marks.active);
    const end = ends.find(({ id }) => id === marks.active);
    return html`${renderFlow({
      flow,
      marks,
      drawn: new Map([['middle', middle.mark], ...ends.map(({ id, mark }) => [id, mark] as const)]),
      label: balanceWords[locale].chart,
      sides: [
        { side: 'source', title: words.income },
        { side: 'target', title: words.expenditure },
      ],
      middle: middle.lines,
    })}
    ${box && end ? renderTooltip(box, { width: flow.width, height: flow.height + FLOW_TOP }, end.name, [end.value]) : nothing}`;
  }
}
