import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { functionClassName } from '../../model/codes/function-classes.js';
import { percentOf } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import {
  naturePart,
  pictureOf,
  splitsBelow,
  trailTo,
  type FunctionPicture,
} from '../../model/series/function-picture.js';
import {
  NATURES,
  selectFunctionTree,
  type FunctionNode,
  type FunctionTree,
  type Grouping,
  type NameOfCode,
} from '../../model/series/function-tree.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount, formatPercent } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { withTerms } from '../base/terms.js';
import { keepLast } from '../../model/keep-last.js';
import { Chart, type Mark } from '../chart/chart.js';
import { chartStyles } from '../chart/chart.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { treemapStyles } from './treemap.styles.js';
import { bandId, treemapPicture, fullName, stepName } from './treemap-drawing.js';
import { renderTreemapList, renderTreemapTable } from './treemap-lists.js';
import { baseWords, treemapWords } from '../../text/words.js';

/** Names 款; loaded for the first disclosure that does not print them, and on a server at once. */
let sectionName: NameOfCode | null = null;

const loadNames = async () => {
  ({ functionSectionName: sectionName } = await import('../../model/codes/function-sections.js'));
};
if (isServer) void loadNames();

/** Whether codes of so many digits stand without a name at or below a node. */
const hasBare = (digits: number, { code, name, children }: FunctionNode): boolean =>
  (code?.length === digits && name === null) || children.some((child) => hasBare(digits, child));

/**
 * Expenditure by function (类, 款, 项), each item split into basic and project, as a treemap that can be entered.
 *
 * @summary Expenditure by function (类, 款, 项), split into basic 基本支出 and project 项目支出, with drill-down.
 * @tag budget-treemap
 * @event {CustomEvent} budget-select - A tile or band was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The level, grouping or unit was changed; `detail.drill`, `detail.mode`, `detail.unit`.
 * @csspart mark - A tile, or the strip above a band.
 * @csspart label - Text on a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 * @csspart list - The ranked list of the same tiles.
 * @cssproperty --budget-treemap-basic - Colour of basic expenditure.
 * @cssproperty --budget-treemap-project - Colour of project expenditure.
 * @cssproperty --budget-basic - Basic expenditure.
 * @cssproperty --budget-project - Project expenditure, and flags of findings.
 * @cssproperty [--budget-project-stripe=color-mix(in srgb, var(--budget-project) 78%, white), or black where the text on it is white] - Stripes on project expenditure.
 * @cssproperty --budget-unsplit - What is neither basic nor project.
 * @cssproperty [--budget-on-basic=black or white, whichever stands off more from --budget-basic] - Text on `--budget-basic`.
 * @cssproperty [--budget-on-project=black or white, whichever stands off more from --budget-project] - Text on `--budget-project`.
 * @cssproperty [--budget-on-unsplit=black or white, whichever stands off more from --budget-unsplit] - Text on `--budget-unsplit`.
 * @cssproperty --budget-gap - Gap between picture and list.
 */
export class BudgetTreemap extends BudgetFigure<FunctionTree> {
  static override styles = [...BudgetFigure.styles, chartStyles, legendStyles, treemapStyles];

  private readonly chart = new Chart(this, {
    isSelected: this.isSelected,
    use: ({ choice }) => this._onUse(choice!),
    up: () => this._onUp(),
  });

  private readonly pictureOf = keepLast(
    ({ series }: Ready<FunctionTree>, grouping: Grouping, drill: string): FunctionPicture =>
      pictureOf(series.roots[grouping] ?? series.roots.function, drill),
  );

  @state() private wholeList = false;

  /** What comes first on the way down: the function, or the split into basic and project. */
  @property() grouping: Grouping = 'function';

  /** The table to show, `expenditure` or `generalExpenditure`; by default the first of them that is there. */
  @property() table: FunctionTree['table'] | undefined;

  /** Id of the node entered, such as `201`, `basic` or `2010301/basic`; empty for the whole. */
  @property() drill = '';

  protected tableOf(series: FunctionTree | null) {
    return series?.table ?? this.table ?? 'expenditure';
  }

  protected select(budget: Budget): FunctionTree | null {
    const nameOf = this.checks?.rules.nameOf ?? sectionName;
    const tree = selectFunctionTree(budget, nameOf ?? functionClassName, this.table);
    if (!nameOf && tree && hasBare(5, tree.roots.function))
      this.arrivals.drawAfter('sections.js', () => loadNames().then(() => this.reselect()));
    return tree;
  }

  protected override lacksNames(tree: FunctionTree | null): boolean {
    return tree !== null && hasBare(7, tree.roots.function);
  }

  /** What is drawn of the whole names no 款; the way down and the table do, and wait for the names. */
  protected override currentReady(): Ready<FunctionTree> | null {
    return this.arrivals.isArriving && (this.drill || this.noToolbar) ? null : super.currentReady();
  }

  protected override prepare(ready: Ready<FunctionTree>, changed: PropertyValues<this>): void {
    if (changed.has('drill') || changed.has('grouping')) this.wholeList = false;
    const picture = this.picture(ready);
    this.chart.place([ready, picture], (width) =>
      treemapPicture(picture, ready.series.table, ready.format, width),
    );
  }

  protected headingText(locale: Locale): string {
    const { heading } = treemapWords(locale);
    return heading[this.grouping] ?? heading.function;
  }

  protected tableText(locale: Locale): string {
    return treemapWords(locale).table;
  }

  protected summaryText(ready: Ready<FunctionTree>): string {
    const { series, budget, locale, format } = ready;
    const { node } = this.picture(ready);
    const describe = (name: string, amount: FunctionNode['amount']) => ({
      name,
      amount: formatAmount(amount, format),
      share: formatPercent(percentOf(amount, node.amount)),
    });
    const natures = NATURES.flatMap((nature) => {
      const part = naturePart(series, node, nature);
      return !part || node.nature ? [] : [describe(baseWords(locale)[nature], part.amount)];
    });
    const largest = node.split ? node.children[0] : splitsBelow(node).sort((a, b) => b.amount - a.amount)[0];
    return treemapWords(locale).summary({
      year: budget.year,
      name: node.kind === 'root' ? null : fullName(node, locale),
      total: formatAmount(node.amount, format),
      natures,
      largest: largest && largest !== node ? describe(fullName(largest, locale), largest.amount) : null,
    });
  }

  protected override renderTools({ locale }: Ready<FunctionTree>): TemplateResult {
    const words = treemapWords(locale);
    const choice = (grouping: Grouping, text: string) =>
      html`<button
        type="button"
        aria-pressed=${this.grouping === grouping}
        @click=${() => this._onGrouping(grouping)}
      >
        ${text}
      </button>`;
    return html`<span class="choices" role="group" aria-label=${words.grouping}>
      ${choice('function', words.byFunction)} ${choice('nature', words.byNature)}
    </span>`;
  }

  protected renderChart(ready: Ready<FunctionTree>): TemplateResult {
    const picture = this.picture(ready);
    const { wholeList } = this;
    const onWhole = () => (this.wholeList = !this.wholeList);
    return html`${this.renderTrail(picture, ready.locale)} ${this.renderDiffers(picture.node, ready)}
      <div class="layout">
        ${this.chart.render(treemapWords(ready.locale).keys)}
        ${guard([ready, picture, wholeList], () =>
          renderTreemapList(picture, ready.format, { whole: wholeList, onWhole }),
        )}
      </div>`;
  }

  protected override renderLegend(ready: Ready<FunctionTree>): TemplateResult {
    const { budget, series, locale, format } = ready;
    const { node } = this.picture(ready);
    const entries = [...NATURES, null].flatMap((nature) => {
      const part = naturePart(series, node, nature);
      if (!part) return [];
      const name = nature ? baseWords(locale)[nature] : treemapWords(locale).unsplit;
      const share = formatPercent(percentOf(part.amount, node.amount));
      return [
        html`<li>
          <span class="swatch ${nature ?? ''}"></span>${withTerms(name, budget, locale)}
          ${formatAmount(part.amount, format)} (${share})
        </li>`,
      ];
    });
    return html`<ul part="legend" class="legend">
      ${entries}
    </ul>`;
  }

  protected renderTable(ready: Ready<FunctionTree>): TemplateResult {
    return renderTreemapTable(ready);
  }

  private picture(ready: Ready<FunctionTree>): FunctionPicture {
    return this.pictureOf(ready, this.grouping, this.drill);
  }

  private _onGrouping(grouping: Grouping): void {
    this.grouping = grouping;
    this.drill = '';
    emit(this, 'budget-view', { mode: grouping, drill: '' });
  }

  private _onUse(choice: NonNullable<Mark['choice']>): void {
    const ready = this.currentReady();
    const node = ready && trailTo(this.picture(ready).node, choice.id)?.at(-1);
    if (!node) return;
    this.choose(choice);
    if (node.children.some((child) => child.amount > 0)) this.enter(node.id);
  }

  private _onUp(): boolean {
    const ready = this.currentReady();
    const [from, parent] = ready ? this.picture(ready).trail.toReversed() : [];
    if (!parent || !from) return false;
    this.enter(parent.id, from.id);
    return true;
  }

  private enter(id: string, focus = ''): void {
    this.drill = id;
    this.chart.marks.focus(focus && bandId(focus));
    emit(this, 'budget-view', { drill: id });
  }

  private renderTrail({ trail }: FunctionPicture, locale: Locale): TemplateResult | typeof nothing {
    if (trail.length < 2) return nothing;
    return html`<ol class="trail" aria-label=${treemapWords(locale).trail}>
      ${trail.map((node, index) =>
        index === trail.length - 1
          ? html`<li><span aria-current="true">${stepName(node, locale)}</span></li>`
          : html`<li>
              <button type="button" @click=${() => this.enter(node.id)}>${stepName(node, locale)}</button>
            </li>`,
      )}
    </ol>`;
  }

  private renderDiffers(
    node: FunctionNode,
    { format, locale }: Ready<FunctionTree>,
  ): TemplateResult | typeof nothing {
    if (node.childSum === null) return nothing;
    const text = treemapWords(locale).differs(
      formatAmount(node.amount, format),
      formatAmount(node.childSum, format),
    );
    return html`<p class="differs">${text}</p>`;
  }
}
