import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { placeTreemap, type PlacedTreemap } from '../../geometry/treemap.js';
import { functionSectionName } from '../../model/codes/function-sections.js';
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
  selectFunctionTree,
  type FunctionNode,
  type FunctionTree,
  type Grouping,
} from '../../model/series/function-tree.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount, formatPercent } from '../../text/numbers.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { withTerms } from '../base/terms.js';
import { renderTooltip } from '../chart/tooltip.js';
import { MarksController } from '../chart/marks-controller.js';
import { WidthController } from '../chart/width-controller.js';
import { legendStyles } from '../chart/legend.styles.js';
import { tooltipStyles } from '../chart/tooltip.styles.js';
import { treemapStyles } from './treemap.styles.js';
import { HEADER, bandId, figuresOf, hasHeader, nodeIdOf, renderTreemapDrawing } from './treemap-drawing.js';
import { renderTreemapList } from './treemap-list.js';
import { fullName, stepName } from './treemap-names.js';
import { renderTreemapTable } from './treemap-table.js';
import { baseWords, treemapWords } from '../../text/words.js';

/**
 * Expenditure by function (类, 款, 项), each item split into basic and project, as a treemap that can be entered.
 *
 * @summary Expenditure by function, split into basic and project, with drill-down.
 * @tag budget-treemap
 * @event {CustomEvent} budget-select - A tile or band was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The level, grouping or unit was changed; `detail.drill`, `detail.mode`, `detail.unit`.
 * @csspart mark - A tile, or the strip above a band.
 * @csspart label - Text on a mark.
 * @csspart tooltip - The box that names the mark pointed at.
 * @csspart list - The ranked list of the same tiles.
 * @cssproperty --budget-treemap-basic - Colour of basic expenditure.
 * @cssproperty --budget-treemap-project - Colour of project expenditure.
 */
export class BudgetTreemap extends BudgetFigure<FunctionTree> {
  static override styles = [...BudgetFigure.styles, legendStyles, tooltipStyles, treemapStyles];

  private readonly area = new WidthController(this);
  private readonly marks = new MarksController(this, {
    activate: (id) => this._onActivate(id),
    up: () => this._onUp(),
  });
  private picture: FunctionPicture | null = null;
  private placed: PlacedTreemap | null = null;

  @state() private wholeList = false;

  /** What comes first on the way down: the function, or the split into basic and project. */
  @property() grouping: Grouping = 'function';

  /** The table to show, `expenditure` or `generalExpenditure`; by default the first of them that is there. */
  @property() table?: FunctionTree['table'];

  /** Id of the node entered, such as `201`, `basic` or `2010301/basic`; empty for the whole. */
  @property() drill = '';

  protected tableOf(series: FunctionTree | null) {
    return series?.table ?? this.table ?? 'expenditure';
  }

  protected select(budget: Budget): FunctionTree | null {
    return selectFunctionTree(budget, this.checks?.rules.nameOf ?? functionSectionName, this.table);
  }

  protected override prepare({ series }: Ready<FunctionTree>, changed: PropertyValues<this>): void {
    if (changed.has('drill') || changed.has('grouping')) this.wholeList = false;
    this.picture = pictureOf(this.rootOf(series), this.drill);
    const { groups } = this.picture;
    const headers = hasHeader(this.picture);
    this.placed = placeTreemap(
      groups.map(({ node, tiles }) => ({ id: node.id, tiles })),
      {
        width: this.area.width,
        tilesHeight: Math.min(460, Math.max(280, this.area.width * 0.5)),
        headerHeight: headers ? HEADER : 0,
      },
    );
    this.marks.place(this.boxes(this.placed, headers));
  }

  protected headingText(locale: Locale): string {
    return treemapWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return treemapWords(locale).table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<FunctionTree>): string {
    const { node } = this.picture ?? pictureOf(this.rootOf(series), '');
    const share = (amount: FunctionNode['amount']) => formatPercent(percentOf(amount, node.amount));
    const describe = (name: string, amount: FunctionNode['amount']) => ({
      name,
      amount: formatAmount(amount, format),
      share: share(amount),
    });
    const natures = (['basic', 'project'] as const).flatMap((nature) => {
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
    const { picture, placed } = this;
    if (!picture || !placed) return html``;
    const words = treemapWords(ready.locale);
    return html`${this.renderTrail(picture, ready.locale)} ${this.renderDiffers(picture.node, ready)}
      <div class="layout">
        <div class="measured" @pointerleave=${this.marks.onLeave} @focusout=${this.marks.onLeave}>
          ${this.area.width === 0 ? nothing : this.renderDrawing(picture, placed, ready)}
        </div>
        ${renderTreemapList(picture, ready.format, {
          active: this.marks.active,
          whole: this.wholeList,
          onWhole: () => (this.wholeList = !this.wholeList),
        })}
      </div>
      <span id="keys" hidden>${words.keys}</span>`;
  }

  protected override renderLegend({
    budget,
    series,
    locale,
    format,
  }: Ready<FunctionTree>): TemplateResult | typeof nothing {
    const node = this.picture?.node;
    if (!node) return nothing;
    const entries = (['basic', 'project', null] as const).flatMap((nature) => {
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

  private rootOf(series: FunctionTree): FunctionNode {
    return series.roots[this.grouping === 'nature' ? 'nature' : 'function'];
  }

  private boxes(placed: PlacedTreemap, headers: boolean) {
    return placed.groups.flatMap((group) => [
      ...(headers ? [{ ...group, id: bandId(group.id), x: 0, width: placed.width, height: HEADER }] : []),
      ...placed.tiles.filter((tile) => tile.group === group.id),
    ]);
  }

  private nodeOf(mark: string): FunctionNode | undefined {
    const node = this.picture?.node;
    return node && trailTo(node, nodeIdOf(mark))?.at(-1);
  }

  private _onGrouping(grouping: Grouping): void {
    this.grouping = grouping;
    this.drill = '';
    emit(this, 'budget-view', { mode: grouping, drill: '' });
  }

  private _onActivate(mark: string): void {
    const node = this.nodeOf(mark);
    const series = this.currentReady()?.series;
    if (!node || !series) return;
    this.choose({ table: series.table, id: node.id, path: node.path, amount: node.amount });
    if (node.children.some((child) => child.amount > 0)) this.enter(node.id);
  }

  private _onUp(): boolean {
    const from = this.picture?.trail.at(-1);
    const parent = this.picture?.trail.at(-2);
    if (!parent || !from) return false;
    this.enter(parent.id, from.id);
    return true;
  }

  private enter(id: string, focus = ''): void {
    this.drill = id;
    this.marks.focus(focus && bandId(focus));
    emit(this, 'budget-view', { drill: id });
  }

  private renderTrail({ trail }: FunctionPicture, locale: Locale): TemplateResult | typeof nothing {
    if (trail.length < 2) return nothing;
    return html`<nav aria-label=${treemapWords(locale).trail}>
      <ol class="trail">
        ${trail.map((node, index) =>
          index === trail.length - 1
            ? html`<li><span aria-current="true">${stepName(node, locale)}</span></li>`
            : html`<li>
                <button type="button" @click=${() => this.enter(node.id)}>${stepName(node, locale)}</button>
              </li>`,
        )}
      </ol>
    </nav>`;
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

  private renderDrawing(
    picture: FunctionPicture,
    placed: PlacedTreemap,
    ready: Ready<FunctionTree>,
  ): TemplateResult {
    const { format, locale } = ready;
    const { marks, isSelected } = this;
    const drawing = { picture, placed, format, marks, isSelected };
    const box = this.marks.boxOf(this.marks.active);
    const node = box && this.nodeOf(box.id);
    const figures = node && figuresOf(node, drawing);
    const way = node ? (trailTo(picture.node, node.id) ?? []).slice(1, -1) : [];
    const lines = figures
      ? [`${figures.amount}\u2003${figures.share}`, way.map((step) => stepName(step, locale)).join(' › ')]
      : [];
    return html`${renderTreemapDrawing(drawing)}
    ${box && node ? renderTooltip(box, placed, fullName(node, locale), lines) : nothing}`;
  }
}
