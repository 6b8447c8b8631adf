import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { projectNameKey } from '../../model/row-keys.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { searchKey } from '../../model/search-key.js';
import {
  filterTargets,
  isFoundInExplanation,
  type DimensionFilter,
} from '../../model/series/filter-targets.js';
import {
  selectTargets,
  type TargetCounts,
  type TargetIndicator,
  type TargetProject,
  type TargetsSeries,
} from '../../model/series/targets.js';
import type { Locale } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { withTerms } from '../base/terms.js';
import type { Shown } from '../checks/figure-view.js';
import { PrintController } from '../base/print-controller.js';
import { WidthController } from '../chart/width-controller.js';
import { searchStyles } from '../search/search.styles.js';
import { targetsMediaStyles } from './targets-media.styles.js';
import { targetsStyles } from './targets.styles.js';
import { RowsController } from './rows-controller.js';
import { renderTargetsFilter } from './targets-filter.js';
import { renderOverallPart, renderProjectsPart } from './targets-parts.js';
import type { TargetsView } from './targets-view.js';
import { targetsWords } from '../../text/words.js';

/** Below this width, in px, rows are cards. */
const STACKED = 600;

/** How many projects, or indicators that a filter leaves, are open without being asked for. */
const OPEN = { projects: 8, filtered: 120 };

const dimensions: readonly string[] = ['cost', 'output', 'benefit', 'satisfaction', 'none'];

/**
 * Performance targets: the department's indicators on three levels with their values and explanations, and each
 * project's indicators by dimension; with a search and a choice of dimension.
 *
 * @summary Performance targets 绩效目标 of the department and of each project, as searchable tables.
 * @tag budget-targets
 * @event {CustomEvent} budget-select - An indicator or project was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The filter, scope or unit was changed; `detail.filter`, `detail.dimension`, `detail.mode`, `detail.unit`.
 * @csspart mark - The row of an indicator, or a project.
 * @cssproperty --budget-targets-allowed - Colour of what a percentage target allows.
 * @cssproperty --budget-targets-found - Ground of text that was searched for.
 */
export class BudgetTargets extends BudgetFigure<TargetsSeries> {
  static override styles = [...BudgetFigure.styles, searchStyles, targetsStyles, targetsMediaStyles];

  static override readonly shown = ['tables.overallPerformance', 'tables.projectPerformance'];

  protected override readonly hasTable = false;

  private readonly area = new WidthController(this);
  private readonly rows = new RowsController(this);
  private readonly print = new PrintController(this);
  private whole: TargetsSeries | null = null;
  private shown: TargetsSeries | null = null;
  private facets: TargetCounts | null = null;
  /** What the user has opened or closed, by the id of an indicator or project. */
  private readonly opened = new Map<string, boolean>();

  @state() private allExplained = false;

  /** Text that indicators must have in name, value, explanation, level or project name. */
  @property() filter = '';

  /**
   * Dimension that indicators must be of, `none` of the four; empty for all.
   * @type {'' | 'cost' | 'output' | 'benefit' | 'satisfaction' | 'none'}
   */
  @property() dimension = '';

  /** Which targets are shown: `overall` (the department's), `projects`, or `all`. */
  @property({ attribute: 'scope' }) targetScope: 'overall' | 'projects' | 'all' = 'all';

  protected tableOf(series: TargetsSeries | null): TableId {
    if (series) return series.projects.length > 0 ? 'projectPerformance' : 'overallPerformance';
    const state = this.source.state;
    const tables = state.status === 'ready' ? state.budget.tables : {};
    return tables.projectPerformance && !tables.overallPerformance
      ? 'projectPerformance'
      : 'overallPerformance';
  }

  protected override shownOf(table: TableId | null): Shown {
    if (this.scopeInForce === 'all') return super.shownOf(table);
    return [this.scopeInForce === 'overall' ? 'tables.overallPerformance' : 'tables.projectPerformance'];
  }

  protected select(budget: Budget): TargetsSeries | null {
    return selectTargets(budget);
  }

  protected override prepare({ series }: Ready<TargetsSeries>, changed: PropertyValues<this>): void {
    const filtered = changed.has('filter') || changed.has('dimension') || changed.has('targetScope');
    if (this.whole === series && !filtered) return;
    if (this.whole !== series || changed.has('filter')) this.opened.clear();
    const scope = this.scopeInForce === 'all' ? null : this.scopeInForce;
    this.whole = series;
    this.shown = filterTargets(series, { text: this.filter, dimension: this.dimensionInForce, scope });
    this.facets = filterTargets(series, { text: this.filter, scope }).counts;
  }

  protected headingText(locale: Locale): string {
    return targetsWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return targetsWords(locale).table;
  }

  protected summaryText({ series, budget, locale }: Ready<TargetsSeries>): string {
    const projects = series.projects.length;
    return targetsWords(locale).summary({ year: budget.year, counts: series.counts, projects });
  }

  protected override renderTools({ series, locale }: Ready<TargetsSeries>): TemplateResult | typeof nothing {
    if (!series.overall || series.projects.length === 0) return nothing;
    const words = targetsWords(locale);
    const choice = (scope: BudgetTargets['targetScope']) =>
      html`<button
        type="button"
        aria-pressed=${this.scopeInForce === scope}
        @click=${() => this._onScope(scope)}
      >
        ${words.scopes[scope]}
      </button>`;
    return html`<span class="choices" role="group" aria-label=${words.scope}>
      ${choice('all')} ${choice('overall')} ${choice('projects')}
    </span>`;
  }

  protected renderChart(ready: Ready<TargetsSeries>): TemplateResult {
    const { shown } = this;
    if (!shown) return html``;
    const view = this.viewOf(ready);
    const part = { budget: ready.budget, series: ready.series, shown };
    const scope = this.scopeInForce;
    return html`<div class="measured">
      ${this.noToolbar ? nothing : this.renderFilter(ready)} ${this.renderStatus(shown, ready)}
      ${this.isNothingFound(shown) ? this.renderNothing(ready.locale) : nothing}
      ${scope === 'projects' ? nothing : renderOverallPart(part, view)}
      ${scope === 'overall' ? nothing : renderProjectsPart(part, view)}
      <span id="keys" hidden>${targetsWords(ready.locale).keys}</span>
    </div>`;
  }

  protected renderTable(): typeof nothing {
    return nothing;
  }

  private get scopeInForce(): BudgetTargets['targetScope'] {
    return this.targetScope === 'overall' || this.targetScope === 'projects' ? this.targetScope : 'all';
  }

  private get dimensionInForce(): DimensionFilter | null {
    return dimensions.includes(this.dimension) ? (this.dimension as DimensionFilter) : null;
  }

  private get isFiltered(): boolean {
    return searchKey(this.filter) !== '' || this.dimensionInForce !== null;
  }

  private isNothingFound({ counts, projects }: TargetsSeries): boolean {
    return this.isFiltered && counts.total === 0 && projects.length === 0;
  }

  private viewOf({ budget, format, locale }: Ready<TargetsSeries>): TargetsView {
    const key = searchKey(this.filter);
    return {
      format,
      key,
      level: Math.min(6, this.level + 1),
      stacked: this.area.width > 0 && this.area.width < STACKED,
      isSelected: this.isSelected,
      marked: (label) => withTerms(label, budget, locale),
      isExplained: (indicator) =>
        this.opened.get(indicator.id) ?? (this.allExplained || isFoundInExplanation(indicator, key)),
      isOpen: (project) => this.isOpen(project),
      onIndicator: (indicator) => this._onIndicator(indicator),
      onProject: (project) => this._onProject(project),
      onAllProjects: (open) => this._onAllProjects(open),
      onKeydown: this.rows.onKeydown,
      onFocusin: this.rows.onFocusin,
    };
  }

  private isOpen(project: TargetProject): boolean {
    const { projects = [], counts } = this.shown ?? {};
    const few =
      projects.length <= OPEN.projects || (this.isFiltered && (counts?.projects ?? 0) <= OPEN.filtered);
    const selected = project.indicators.some(({ id, path }) => this.isSelected(id, path));
    return this.print.printing || (this.opened.get(project.id) ?? (few || selected));
  }

  private renderFilter({ series, locale }: Ready<TargetsSeries>): TemplateResult {
    return renderTargetsFilter({
      locale,
      text: this.filter,
      dimension: this.dimensionInForce,
      counts: this.facets ?? series.counts,
      all: series.counts,
      onText: (text) => this._onFilter({ filter: text, dimension: this.dimension }),
      onDimension: (dimension) => this._onFilter({ filter: this.filter, dimension: dimension ?? '' }),
    });
  }

  private renderStatus(
    { overall, projects, counts }: TargetsSeries,
    ready: Ready<TargetsSeries>,
  ): TemplateResult {
    const words = targetsWords(ready.locale);
    const indicators = [
      ...(overall ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.indicators)),
      ...projects.flatMap((project) => project.indicators),
    ];
    const explain = html`<button type="button" class="link no-print" @click=${this._onExplainAll}>
      ${this.allExplained ? words.unexplain : words.explain}
    </button>`;
    return html`<div class="status">
      <p role="status">${words.shown(counts.total, ready.series.counts.total)}</p>
      ${indicators.some(({ explanation }) => explanation !== null) ? explain : nothing}
    </div>`;
  }

  private renderNothing(locale: Locale): TemplateResult {
    const words = targetsWords(locale);
    return html`<div class="message">
      <p>${words.nothing}</p>
      <button type="button" @click=${this._onClear}>${words.clear}</button>
    </div>`;
  }

  private _onScope(scope: BudgetTargets['targetScope']): void {
    this.targetScope = scope;
    emit(this, 'budget-view', { mode: scope });
  }

  private _onFilter(detail: { filter: string; dimension: string }): void {
    if (detail.filter === this.filter && detail.dimension === this.dimension) return;
    Object.assign(this, detail);
    emit(this, 'budget-view', detail);
  }

  private _onClear(): void {
    this._onFilter({ filter: '', dimension: '' });
    // The button goes with the message.
    this.renderRoot.querySelector('input')?.focus();
  }

  private _onExplainAll(): void {
    this.allExplained = !this.allExplained;
    this.opened.clear();
  }

  private _onAllProjects(open: boolean): void {
    for (const { id } of this.shown?.projects ?? []) this.opened.set(id, open);
    this.requestUpdate();
  }

  private _onIndicator(indicator: TargetIndicator): void {
    const { id, path, explanation } = indicator;
    const view = this.currentReady();
    if (!view) return;
    if (explanation !== null) this.opened.set(id, !this.viewOf(view).isExplained(indicator));
    const table = path.startsWith('tables.overall') ? 'overallPerformance' : 'projectPerformance';
    this.choose({ table, id, path: `${path}.value`, amount: null });
    this.requestUpdate();
  }

  private _onProject(project: TargetProject): void {
    const { id, code, name, path, amount } = project;
    this.opened.set(id, !this.isOpen(project));
    const key = code ?? (name ? projectNameKey(name) : id);
    this.choose({ table: 'projectPerformance', id: key, path: `${path}.total`, amount });
    this.requestUpdate();
  }
}
