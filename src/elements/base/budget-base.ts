import { ContextConsumer } from '@lit/context';
import { LitElement, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Budget } from '../../model/schema/document.js';
import { includesKey } from '../../model/selection.js';
import { DocumentController } from '../../sources/document-controller.js';
import type { DocumentState } from '../../sources/document-state.js';
import { reportContext, type ReportScope } from '../../sources/report-context.js';
import type { DisplayUnit } from '../../text/numbers.js';
import { Arrivals } from './arrivals.js';
import { LocaleController } from './locale-controller.js';
import { baseStyles } from './base.styles.js';
import { tokens } from './tokens.js';
import { emit, type BudgetEventDetails } from './events.js';
import { issuesOf } from './messages.js';
import { PrintedController } from './printed-controller.js';
import { withTerms } from './terms.js';
import { baseWords } from '../../text/words.js';

/**
 * What every element of the kit has: where its document comes from, its language, its unit, its selection.
 *
 * @event {CustomEvent} budget-load - A valid document is shown; `detail.budget`.
 * @event {CustomEvent} budget-issues - The document has issues or could not be loaded; `detail.issues`, `detail.failure`.
 * @cssproperty --budget-ink - Text.
 * @cssproperty --budget-ink-soft - Secondary text, and the lines of axes.
 * @cssproperty --budget-ground - Ground of boxes and buttons, and gaps between marks; the ground of the page is the same.
 * @cssproperty --budget-line - Hairlines.
 * @cssproperty --budget-accent - Links, choices made, focus.
 * @cssproperty --budget-font - Typeface.
 * @cssproperty --budget-radius - Rounding of corners.
 */
export abstract class BudgetBase extends LitElement {
  static override styles = [tokens, baseStyles];

  protected readonly source = new DocumentController(this, () => this.readChildren());
  protected readonly language = new LocaleController(this, (file) => this.announceMissing(file));
  private readonly report = new ContextConsumer(this, { context: reportContext, subscribe: true });
  private announced: DocumentState | null = null;

  /** Parts of the kit that the document needs. */
  protected readonly arrivals = new Arrivals(this, (file) => this.announceMissing(file));

  /** The budget document, as parsed from JSON. Takes precedence over every other source. */
  @property({ attribute: false }) budget: unknown;

  /** Address of the budget document (JSON). Elements that name the same address share one request. */
  @property() src: string | undefined;

  /** Unit of all amounts; `auto` is the unit the table prints. */
  @property() unit: DisplayUnit = 'auto';

  /** Replaces the generated heading. */
  @property() heading: string | undefined;

  /**
   * Level of the heading; by default 2, and one below the report's inside a report.
   * @type {1 | 2 | 3 | 4 | 5 | 6 | undefined}
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Leaves the heading out. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** Leaves the toolbar out. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Keys of what is selected, such as a functional code, separated by spaces; Escape clears it. */
  @property() selected = '';

  /** Width in px that pictures are drawn at until they can be measured, for pages made on a server; 0 for none. */
  @property({ type: Number, attribute: 'draw-width' }) drawWidth = 0;

  /** Leaves out the marks of what the consistency rules found, and does not load the rules. */
  @property({ type: Boolean, attribute: 'no-checks' }) noChecks = false;

  /** What the enclosing report gives, if there is one. */
  protected get scope(): ReportScope | undefined {
    return this.report.value;
  }

  /** The unit in force: the element's own, else the report's. */
  protected get displayUnit(): DisplayUnit {
    const unit = this.unit === 'auto' ? (this.scope?.unit ?? 'auto') : this.unit;
    return unit === 'yuan' || unit === 'wan' || unit === 'yi' ? unit : 'auto';
  }

  /** Whether figures bear the marks of the rules. */
  protected get checked(): boolean {
    return !this.noChecks && (this.scope?.checked ?? true);
  }

  /** The width in px to draw at before it is measured: the element's own, else the report's; 0 for none. */
  get initialWidth(): number {
    return this.drawWidth || (this.scope?.drawWidth ?? 0);
  }

  /** The selected keys in force: the report's, else the element's own. */
  protected get selection(): readonly string[] {
    const shared = this.scope?.selection ?? [];
    return shared.length > 0 || !this.selected ? shared : this.selected.split(' ');
  }

  /** The heading level in force. */
  protected get level(): number {
    const level = this.headingLevel ?? this.scope?.headingLevel ?? 2;
    return level >= 1 && level <= 6 ? Math.floor(level) : 2;
  }

  /** Whether something drawn, which is known by these keys, is selected. */
  protected readonly isSelected = (...keys: (string | null | undefined)[]): boolean =>
    this.selection.some((selected) => keys.some((key) => key && includesKey(selected, key)));

  constructor() {
    super();
    new PrintedController(
      this,
      this.language,
      () => this.source.state.status === 'ready',
      (file) => this.announceMissing(file),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.addEventListener('keydown', this.onEscape);
    // A report that is defined after the elements inside it has not heard them ask.
    if (this.closest('budget-report'))
      void customElements
        .whenDefined('budget-report')
        .then(() => this.isConnected && this.report.hostConnected());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.report.value = undefined;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.source.inherited = this.scope?.document ?? null;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.source.update();
    const state = this.source.state;
    // Inside a report the report speaks for all its elements.
    if (state === this.announced || this.source.isInherited) return;
    const issues = issuesOf(state, this.arrivals);
    if (!issues) return;
    this.announced = state;
    if (state.status === 'ready') emit(this, 'budget-load', { budget: state.budget });
    if (state.status === 'failed') emit(this, 'budget-issues', { issues: [], failure: state.failure });
    if (issues.length > 0) emit(this, 'budget-issues', { issues, failure: null });
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.arrivals.settled(() => super.getUpdateComplete());
  }

  /** Takes in what an element needs to know of its children; called when they may have changed. */
  protected readChildren(): void {}

  /** Selects what the user acted on, if there is something to choose, and tells the page; inside a report the report keeps the selection. */
  protected choose(detail: BudgetEventDetails['budget-select'] | null): void {
    if (!detail) return;
    if (!this.scope) this.selected = detail.id;
    emit(this, 'budget-select', detail);
  }

  /** Tries a failed load again. */
  retry(): void {
    if (this.source.isInherited) this.scope!.retry();
    else this.source.retry();
  }

  /** Tells the page that a file beside the kit is missing; inside a report or another element that one does. */
  protected readonly announceMissing = (file: string): void => {
    const root = this.getRootNode();
    const isInside = root instanceof ShadowRoot && root.host.localName.startsWith('budget-');
    if (!this.scope && !isInside)
      emit(this, 'budget-issues', { issues: [], failure: { code: 'beside', file } });
  };

  /** The heading, with its terms marked where there is a document to take definitions from. */
  protected renderHeading(text: string): TemplateResult {
    const state = this.source.state;
    const words = this.heading ?? text;
    return html`<div
      part="heading"
      class="heading"
      id="heading"
      role="heading"
      aria-level=${this.level}
      ?hidden=${this.noHeading}
    >
      ${state.status === 'ready' ? withTerms(words, state.budget, this.language.locale) : words}
    </div>`;
  }

  /** Where the figures come from. */
  protected renderSource({ source, department, year, invented }: Budget): TemplateResult {
    const words = baseWords(this.language.locale);
    const title = source?.title ?? `${department.name} ${year}`;
    const link = source?.url ? html`<a href=${source.url} rel="noopener">${title}</a>` : title;
    return html`<p part="source" class="source">
      ${words.source}${link}${invented ? html` (${words.invented})` : nothing}
    </p>`;
  }

  /** The user chose a unit. */
  protected readonly chooseUnit = (unit: DisplayUnit): void => {
    this.unit = unit;
    emit(this, 'budget-view', { unit });
  };

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.selected) return;
    event.preventDefault();
    this.selected = '';
  };
}
