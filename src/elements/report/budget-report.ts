import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { linkedKeys } from '../../model/series/linked-keys.js';
import { selectOutline, type Outline } from '../../model/series/outline.js';
import { reportContext, type ReportScope } from '../../sources/report-context.js';
import { writingDirection, type Locale } from '../../text/languages.js';
import type { DisplayUnit } from '../../text/numbers.js';
import { BudgetBase } from '../base/budget-base.js';
import { renderDocumentMessage, renderNotices } from '../base/messages.js';
import type { ElementClass } from '../base/define.js';
import { emit, type BudgetEventDetails } from '../base/events.js';
import { checksFor } from '../checks/rules.js';
import { BudgetTable, type ShownTable } from '../table/budget-table.js';
import { tags } from '../tags.js';
import type { Audience } from '../checks/figure-view.js';
import { PrintController } from '../base/print-controller.js';
import { WidthController } from '../chart/width-controller.js';
import { anchorOf } from './anchors.js';
import { renderReportBody, sectionCount, type BodyView } from './report-body.js';
import { renderSelection, selectionName } from './selection-name.js';
import type { ReportView } from './table-section.js';
import { SectionsController } from './sections-controller.js';
import { UrlController, type SharedState } from './url-controller.js';
import { applySettings, settingNames, settingsOf, type FigureSettings } from './view-state.js';
import { renderToolbar, views, type ToolbarView } from './report-toolbar.js';
import { reportStyles } from './report.styles.js';
import { reportWords } from '../../text/words.js';

/** From this width on, in px, the contents stand beside the report. */
const WIDE = 960;

/**
 * The whole disclosure in its own order: contents, key figures, profile, explanation, terms, and every table with its
 * picture and its official layout. Gives its document, unit and selection to every element inside it; elements put
 * inside it by the page replace its own composition.
 *
 * @summary The whole disclosure; gives its document, unit and selection to everything inside it.
 * @tag budget-report
 * @slot - Elements of the kit, in place of the default composition.
 * @event {CustomEvent} budget-load - A valid document is shown; `detail.budget`.
 * @event {CustomEvent} budget-issues - The document has issues or could not be loaded; `detail.issues`, `detail.failure`.
 * @event {CustomEvent} budget-view - The unit or view was changed; `detail.unit`, `detail.mode`.
 * @csspart base - The whole report.
 * @csspart heading - The title.
 * @csspart toolbar - The switches of view and unit.
 * @csspart contents - The contents, a rail beside the report or a drop-down above it.
 * @csspart selection - The strip that names what is selected.
 * @csspart source - The source line.
 * @csspart message - A message in place of the report, or the notices below it.
 * @cssproperty --budget-wash - Ground of messages and of what is pointed at.
 * @cssproperty --budget-danger - What is wrong.
 */
export class BudgetReport extends BudgetBase {
  static override styles = [...BudgetBase.styles, reportStyles];

  static dependencies: Record<string, ElementClass> = Object.fromEntries(
    Object.entries(tags).map(([tag, { element }]) => [tag, element]),
  );

  private readonly provider = new ContextProvider(this, { context: reportContext });
  private readonly area = new WidthController(this);
  private readonly print = new PrintController(this);
  private readonly sections = new SectionsController(this, this.arrivals);
  private outline: { budget: Budget; outline: Outline } | null = null;
  private linked: { budget: Budget; selected: string; keys: readonly string[] } | null = null;
  private readonly opened = new Map<ShownTable, boolean>();
  /** Whether the page has put elements of the kit inside; anything else may be a fallback or a CMS's own. */
  private composed = false;

  @state() private settings: FigureSettings = {};

  /** What of the tables is shown: `story` (their pictures), `tables` (their official layout), or `all`. */
  @property() view: ReportView = 'all';

  /** Ends with the findings of the consistency rules, for the `reader` or the `publisher`. */
  @property() checks: Audience | undefined;

  /** Keeps view, unit, selection and the figures' own settings in the query of the page's address. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  constructor() {
    super();
    new UrlController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('budget-select', this._onSelect);
    this.addEventListener('budget-view', this._onFigureView);
  }

  /** What stands before the names of sections and of what is kept in the address: the report's id, else `budget`. */
  get namePrefix(): string {
    return this.id || 'budget';
  }

  /** What `sync-url` keeps in the address. */
  get shared(): SharedState {
    const settings = Object.fromEntries(settingNames.map((name) => [name, '']));
    const unit = this.unit === 'auto' ? '' : this.unit;
    const view = this.view === 'all' ? '' : this.view;
    return { view, unit, selected: this.selected, ...settings, ...this.settings };
  }

  /** Takes up what an address has kept. */
  restore({ view, unit, selected, ...settings }: SharedState): void {
    if (view) this.view = view as ReportView;
    if (unit) this.unit = unit as DisplayUnit;
    if (selected) this.selected = selected;
    this.settings = settings;
  }

  /**
   * Opens the official table that has a cell, and shows the cell, marked and focused. A path to another part, such as
   * `glossary[3]`, leads to that part, and one to a whole table to its section.
   */
  async reveal(path: string): Promise<void> {
    const [part, name, row] = path.split(/[.[]/);
    if (part !== 'tables' || !row)
      return this.sections.go(
        anchorOf(this.namePrefix, (name && part === 'tables' ? name : part) as TableId),
      );
    const table = name as TableId;
    if (this.viewInForce === 'story') this.view = 'all';
    this.opened.set(table, true);
    this.requestUpdate();
    await this.updateComplete;
    const official = this.figures().find(
      (figure): figure is BudgetTable => figure instanceof BudgetTable && figure.table === table,
    );
    await official?.revealCell(path);
  }

  protected override readChildren(): void {
    this.composed = [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('budget-'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.provide();
    // Its figures ask as well; where the rules are missing, the report tells the page for all of them.
    if (this.checked && this.source.state.status === 'ready')
      checksFor(this, this.language.locale, this.announceMissing);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    applySettings(this.settings, this.figures());
    if (this.outline && !this.composed)
      this.sections.proceed(sectionCount(this.outline.outline, this.checks));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all(this.figures().map((figure) => (figure as Partial<BudgetBase>).updateComplete));
    return done;
  }

  override render(): TemplateResult {
    const locale = this.language.locale;
    const state = this.source.state;
    return html`<article
      part="base"
      lang=${locale}
      dir=${writingDirection(locale)}
      aria-labelledby=${this.noHeading ? nothing : 'heading'}
    >
      ${
        state.status === 'ready'
          ? html`${this.renderReady(state.budget, locale)}
            ${renderNotices(state.issues, locale, this.arrivals)}`
          : renderDocumentMessage(state, locale, () => this.retry(), this.arrivals)
      }
    </article>`;
  }

  private get viewInForce(): ReportView {
    return views.includes(this.view) ? this.view : 'all';
  }

  /** Gives a new scope only when something in it changed, so that the elements inside render no more than needed. */
  private provide(): void {
    const document = this.source.state;
    const scope: Omit<ReportScope, 'retry' | 'reveal'> = {
      document,
      unit: this.displayUnit,
      selection: document.status === 'ready' ? this.keysOf(document.budget) : [],
      headingLevel: Math.min(6, this.level + 1),
      checked: this.checked,
      drawWidth: this.drawWidth,
    };
    const old = this.provider.value;
    const same =
      old && (Object.keys(scope) as (keyof typeof scope)[]).every((key) => old[key] === scope[key]);
    if (same) return;
    this.provider.setValue({
      ...scope,
      retry: () => this.retry(),
      reveal: (path) => void this.reveal(path),
    });
  }

  private keysOf(budget: Budget): readonly string[] {
    const { selected, linked } = this;
    if (linked?.budget !== budget || linked.selected !== selected)
      this.linked = {
        budget,
        selected,
        keys: selected.split(' ').flatMap((key) => linkedKeys(budget, key)),
      };
    return this.linked!.keys;
  }

  private outlineOf(budget: Budget): Outline {
    if (this.outline?.budget !== budget) this.outline = { budget, outline: selectOutline(budget) };
    return this.outline.outline;
  }

  /** Every element of the kit inside the report, its own or the page's. */
  private figures(): Element[] {
    return [this.renderRoot, this]
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter(({ localName }) => localName.startsWith('budget-'));
  }

  private renderReady(budget: Budget, locale: Locale): TemplateResult {
    return html`${this.renderTitle(budget, locale)}
    ${this.noToolbar ? nothing : renderToolbar(budget, this.toolbarView(locale))}
    ${this.composed ? html`<div class="parts"><slot></slot></div>` : renderReportBody(this.outlineOf(budget), this.bodyView(budget, locale))}
    ${this.selected ? renderSelection(selectionName(budget, this.keysOf(budget), locale), locale, () => this._onClear()) : nothing}
    ${this.renderSource(budget)}`;
  }

  private renderTitle({ department, year, published }: Budget, locale: Locale): TemplateResult {
    const words = reportWords(locale);
    const scope = department.scope && words.scope[department.scope];
    const meta = [department.region, scope, published && words.published(published)].filter(Boolean);
    return html`${this.renderHeading(words.heading(year, department.name))}
    ${meta.length > 0 ? html`<p class="meta">${meta.join(' · ')}</p>` : nothing}`;
  }

  private toolbarView(locale: Locale): ToolbarView {
    return {
      locale,
      unit: this.displayUnit,
      // Elements of the page's own stand in every view.
      view: this.composed ? null : this.viewInForce,
      onView: (view) => this._onView(view),
      onUnit: this.chooseUnit,
    };
  }

  private bodyView(budget: Budget, locale: Locale): BodyView {
    const view = this.viewInForce;
    return {
      budget,
      locale,
      view,
      prefix: this.namePrefix,
      checks: this.checks,
      level: Math.min(6, this.level + 2),
      isOpen: (table) => this.print.printing || (this.opened.get(table) ?? view === 'tables'),
      onToggle: (table, open) => {
        if (!this.print.printing) this.opened.set(table, open);
      },
      drawn: this.sections.drawn,
      current: this.sections.current,
      wide: this.area.width >= WIDE,
      onGo: this.sections.onGo,
    };
  }

  private _onView(view: ReportView): void {
    this.view = view;
    this.opened.clear();
    emit(this, 'budget-view', { mode: view });
  }

  private _onClear(): void {
    this.selected = '';
    emit(this, 'budget-select', { table: null, id: '', path: null, amount: null });
  }

  private readonly _onSelect = ({ detail }: CustomEvent<BudgetEventDetails['budget-select']>): void => {
    this.selected = detail.id;
  };

  private readonly _onFigureView = (event: CustomEvent<BudgetEventDetails['budget-view']>): void => {
    const figure = event.composedPath().find((target) => target instanceof BudgetBase);
    if (figure && figure !== this)
      this.settings = { ...this.settings, ...settingsOf(figure.localName, event.detail) };
  };
}
