import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Budget } from '../../model/schema/document.js';
import { searchKey } from '../../model/search-key.js';
import { groupProjects, groupingsOf, type ProjectGrouping } from '../../model/series/project-groups.js';
import {
  selectProjects,
  type Project,
  type ProjectFunction,
  type ProjectsSeries,
} from '../../model/series/projects.js';
import type { Locale } from '../../text/languages.js';
import { formatAmount } from '../../text/numbers.js';
import { listOf } from '../chart/figures.js';
import { renderDifferences, renderRemark } from '../chart/said.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { withTerms } from '../base/terms.js';
import { renderSeriesLegend, renderTextures, sourceSeries, type BarSeries } from '../chart/textures.js';
import { Marks } from '../chart/marks.js';
import { PrintController } from '../base/print-controller.js';
import { isSplit, renderProjectList } from './project-list.js';
import { renderProjectsTable } from './projects-table.js';
import type { ProjectPlace, ProjectsView } from './projects-view.js';
import { renderSearchField } from '../search/search-field.js';
import { barsStyles } from '../chart/bars.styles.js';
import { legendStyles } from '../chart/legend.styles.js';
import { projectsStyles } from './projects.styles.js';
import { searchStyles } from '../search/search.styles.js';
import { seriesTokens } from '../chart/series-tokens.js';
import { baseWords, projectsWords, sideWords, targetsWords } from '../../text/words.js';

/** How many projects are shown before the rest is asked for, and beyond how many there is a search. */
const FIRST = 50;
const SEARCHED = 12;

/**
 * Projects by type, unit, source or functional item, each with a bar; opened, a project shows what it is, where its
 * money comes from, the functional item that the amounts prove it to belong to, and its performance targets.
 *
 * @summary Projects by type, unit, source or function, each with its facts and targets.
 * @tag budget-projects
 * @event {CustomEvent} budget-select - A project or its functional item was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The grouping, search or unit was changed; `detail.mode`, `detail.filter`, `detail.unit`.
 * @csspart group - The head of a group.
 * @csspart mark - A project: its name, bar and figures, and where open its details.
 * @cssproperty --budget-project - Bars where all money has one source, and flags of findings.
 * @cssproperty --budget-color-1 - Colour of the general public budget.
 * @cssproperty --budget-color-2 - Colour of government-managed funds.
 * @cssproperty --budget-color-3 - Colour of the state-capital budget.
 * @cssproperty --budget-color-4 - Colour of special fiscal accounts.
 * @cssproperty --budget-color-5 - Colour of institutional income.
 * @cssproperty --budget-color-6 - Colour of what is carried over.
 * @cssproperty --budget-color-7 - Colour of business income and what affiliated units pay in.
 * @cssproperty --budget-color-8 - Colour of grants from superior bodies and other income.
 * @cssproperty --budget-unsplit - Any other source.
 * @cssproperty --budget-targets-found - Ground of text that was searched for.
 */
export class BudgetProjects extends BudgetFigure<ProjectsSeries> {
  static override styles = [
    ...BudgetFigure.styles,
    seriesTokens,
    legendStyles,
    barsStyles,
    searchStyles,
    projectsStyles,
  ];

  static override readonly shown = ['tables.projects', 'tables.projectPerformance'];

  private readonly marks = new Marks(this, { use: (mark) => this._onUse(mark) });
  private readonly print = new PrintController(this);
  private fills: ReadonlyMap<string, BarSeries> = new Map();
  private groups: ProjectsView['groups'] = [];
  private series: ProjectsSeries | null = null;
  /** Ids of the projects that are open. */
  private readonly opened = new Set<string>();

  @state() private all = false;

  /** What projects are grouped by: `type`, `unit`, `source` or `function`; by default type, else unit, if known. */
  @property() grouping: ProjectGrouping | '' = '';

  /** Text that projects must have in name, code, type or unit. */
  @property() filter = '';

  protected tableOf(series: ProjectsSeries | null) {
    return series?.table ?? 'projects';
  }

  protected select(budget: Budget): ProjectsSeries | null {
    return selectProjects(budget);
  }

  protected override prepare({ series, locale }: Ready<ProjectsSeries>): void {
    if (this.series !== series) {
      this.opened.clear();
      this.all = false;
    }
    this.series = series;
    this.fills = new Map(
      [
        ...series.sources.map((id) => sourceSeries(id, projectsWords(locale).sources[id] ?? id)),
        series.sources.length > 1
          ? { ...sourceSeries('unsplit', projectsWords(locale).sources.unsplit!), id: 'project' }
          : { id: 'project', name: '', hue: 'hue-project', texture: 1 },
      ].map((fill) => [fill.id, fill]),
    );
    let count = 0;
    this.groups = groupProjects(this.found(series), series.table, this.groupingIn(series)).map(
      (group, index) => ({
        group,
        places: group.members.map((member, at) => {
          const shown = this.all || count < FIRST || this.isSelected(...member.project.keys);
          count += 1;
          return { ...member, mark: `${index}.${at}`, shown };
        }),
      }),
    );
    const shown = this.places.filter((place) => place.shown);
    this.marks.place(shown.map(({ mark }, y) => ({ id: mark, x: 0, y, width: 1, height: 1 })));
  }

  protected headingText(locale: Locale): string {
    return projectsWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return projectsWords(locale).table;
  }

  protected summaryText({ series, budget, locale, format }: Ready<ProjectsSeries>): string {
    const { projects, table, sum } = series;
    const counted = projects.filter((project) => project.table === table);
    const largest = counted
      .flatMap(({ name, amount }) => (amount ? [{ name: name ?? sideWords(locale).unnamed, amount }] : []))
      .sort((a, b) => b.amount - a.amount)
      .slice(0, counted.length > 1 ? 3 : 0);
    const targets = projects.filter(({ indicators }) => indicators.length > 0);
    return projectsWords(locale).summary({
      year: budget.year,
      count: counted.length,
      sum: formatAmount(sum, format),
      largest: listOf(largest, sum, format),
      inferred: projects.filter(({ functions }) => functions.length > 0).length,
      targets: targets.length,
      indicators: targets.reduce((count, { indicators }) => count + indicators.length, 0),
    });
  }

  protected override renderTools({ series, locale }: Ready<ProjectsSeries>): TemplateResult | typeof nothing {
    const words = projectsWords(locale);
    const groupings = groupingsOf(series);
    const current = this.groupingIn(series);
    if (groupings.every((grouping) => grouping === current)) return nothing;
    return html`<span class="choices" role="group" aria-label=${words.grouping}>
      ${groupings.map(
        (grouping) =>
          html`<button
            type="button"
            aria-pressed=${grouping === current}
            @click=${() => this._onGrouping(grouping === current ? '' : grouping)}
          >
            ${words.groupings[grouping]}
          </button>`,
      )}
    </span>`;
  }

  protected renderChart(ready: Ready<ProjectsSeries>): TemplateResult {
    const { series, locale } = ready;
    const words = projectsWords(locale);
    const found = this.found(series).length;
    const total = series.projects.length;
    const hidden = this.places.filter(({ shown }) => !shown);
    return html`${renderTextures([...this.fills.values()])}
      ${total > SEARCHED && !this.noToolbar ? this.renderSearch(locale) : nothing}
      <p class="status" role="status">
        ${this.filter ? (found === 0 ? words.nothing : words.shown(found, total)) : nothing}
      </p>
      ${renderProjectList(this.viewOf(ready))}
      ${
        hidden.length > 0
          ? html`<button type="button" class="rest no-print" @click=${() => this._onAll(hidden[0]!.mark)}>
              ${words.rest(hidden.length)}
            </button>`
          : nothing
      }
      <span id="keys" hidden>${sideWords(locale).keys}</span>`;
  }

  protected override renderLegend({ series, budget, locale, format }: Ready<ProjectsSeries>): TemplateResult {
    const words = projectsWords(locale);
    const { projects, sources, sum, printed, both, table } = series;
    const unsplit = projects.some(
      (project) => (project.amount ?? 0) > 0 && !(project.table === table && isSplit(project)),
    );
    const differs = printed !== null && printed !== sum;
    return html`${
      sources.length > 1
        ? renderSeriesLegend(
            [...this.fills.values()].filter(({ id }) => id !== 'project' || unsplit),
            ({ name }) => withTerms(name, budget, locale),
          )
        : nothing
    }
    ${differs ? renderDifferences([{ name: baseWords(locale).total, printed, sum }], format) : nothing}
    ${renderRemark(both ? '' : table === 'projects' ? words.noTargetsTable : words.noProjectsTable)}`;
  }

  protected renderTable({ series, budget, format }: Ready<ProjectsSeries>): TemplateResult {
    const { unit, decimals, locale } = format;
    // Thousands of rows, which do not change with what is opened or focused.
    return html`${guard([series, unit, decimals, locale], () => renderProjectsTable(series, budget, format))}`;
  }

  private groupingIn(series: ProjectsSeries): ProjectGrouping | null {
    const groupings = groupingsOf(series);
    const other = groupings.find((grouping) => grouping === 'type' || grouping === 'unit');
    return groupings.find((grouping) => grouping === this.grouping) ?? other ?? null;
  }

  private found({ projects }: ProjectsSeries): readonly Project[] {
    const key = searchKey(this.filter);
    if (key === '') return projects;
    return projects.filter(({ name, code, type, unitName }) =>
      [name, code, type, unitName].some((text) => text !== null && searchKey(text).includes(key)),
    );
  }

  private get places(): readonly ProjectPlace[] {
    return this.groups.flatMap(({ places }) => places);
  }

  private viewOf({ budget, series, format }: Ready<ProjectsSeries>): ProjectsView {
    return {
      budget,
      series,
      format,
      groups: this.groups,
      grouping: this.groupingIn(series),
      level: Math.min(6, this.level + 1),
      key: searchKey(this.filter),
      marks: this.marks,
      onKeydown: (event) => this._onKeydown(event),
      fills: this.fills,
      isOpen: ({ id }) => this.print.printing || this.opened.has(id),
      isSelected: this.isSelected,
      onFunction: (of) => this._onFunction(of),
    };
  }

  private renderSearch(locale: Locale): TemplateResult {
    return html`<div class="no-print">
      ${renderSearchField({
        label: targetsWords(locale).search,
        placeholder: projectsWords(locale).placeholder,
        text: this.filter,
        onText: (text) => this._onFilter(text),
      })}
    </div>`;
  }

  private _onFilter(filter: string): void {
    if (filter === this.filter) return;
    this.filter = filter;
    emit(this, 'budget-view', { filter });
  }

  private _onGrouping(grouping: BudgetProjects['grouping']): void {
    this.grouping = grouping;
    emit(this, 'budget-view', { mode: grouping });
  }

  private _onAll(first: string): void {
    this.all = true;
    // The button goes; what it showed takes the focus.
    this.marks.focus(first);
  }

  /** Escape clears the selection: there is no tooltip for it to close. */
  private _onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') this.marks.onKeydown(event);
  }

  private _onUse(mark: string): void {
    const project = this.places.find((place) => place.mark === mark)?.project;
    if (!project) return;
    const { id, keys, table, amountPath, amount } = project;
    if (!this.opened.delete(id)) this.opened.add(id);
    this.choose({ table, id: keys[0]!, path: amountPath, amount });
    this.requestUpdate();
  }

  private _onFunction({ table, code, path, amount }: ProjectFunction): void {
    this.choose({ table, id: `${code}/project`, path, amount });
  }
}
