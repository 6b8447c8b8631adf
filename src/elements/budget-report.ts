import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Budget } from '../model/schema/document.js';
import { reportContext, type ReportScope } from '../sources/report-context.js';
import { baseWords } from '../text/base.js';
import type { Locale } from '../text/locale.js';
import { amountFormat, type DisplayUnit } from '../text/numbers.js';
import { reportWords } from '../text/report.js';
import { BudgetBase } from './base/budget-base.js';
import { emit } from './base/events.js';
import { renderDocumentMessage, renderNotices } from './base/messages.js';
import { renderUnits } from './base/units.js';
import { BudgetEconomic } from './budget-economic.js';
import { BudgetTargets } from './budget-targets.js';
import { BudgetThreePublic } from './budget-three-public.js';
import { BudgetTreemap } from './budget-treemap.js';
import { renderKeyFigures } from './report/key-figures.js';
import { reportStyles } from './styles/report.styles.js';

/**
 * The whole disclosure: title, key figures and the figures of its tables. Gives its document, unit and selection to
 * every element inside it; elements put inside it by the page replace its own composition.
 *
 * @summary The whole disclosure, and the frame that elements share a document in.
 * @tag budget-report
 * @slot - Elements of the kit, in place of the default composition.
 * @event {CustomEvent} budget-load - A valid document is shown; `detail.budget`.
 * @event {CustomEvent} budget-issues - The document has issues or could not be loaded; `detail.issues`, `detail.failure`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart base - The whole report.
 * @csspart heading - The title.
 * @csspart toolbar - The unit switch.
 * @csspart figures - The key figures.
 * @csspart source - The source line.
 * @csspart message - A message in place of the report, or the notices below it.
 */
export class BudgetReport extends BudgetBase {
  static override styles = [...BudgetBase.styles, reportStyles];

  static dependencies = {
    'budget-treemap': BudgetTreemap,
    'budget-economic': BudgetEconomic,
    'budget-three-public': BudgetThreePublic,
    'budget-targets': BudgetTargets,
  };

  private readonly provider = new ContextProvider(this, { context: reportContext });

  constructor() {
    super();
    this.addEventListener('budget-select', (event) => {
      this.selected = event.detail.id;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.provide();
  }

  override render(): TemplateResult {
    const locale = this.language.locale;
    const state = this.source.state;
    return html`<article part="base" lang=${locale} aria-labelledby=${this.noHeading ? nothing : 'heading'}>
      ${
        state.status === 'ready'
          ? this.renderReady(state.budget, locale)
          : renderDocumentMessage(state, locale, () => this.retry())
      }
      ${state.status === 'ready' ? renderNotices(state.issues, locale) : nothing}
    </article>`;
  }

  /** Gives a new scope only when something in it changed, so that the elements inside render no more than needed. */
  private provide(): void {
    const scope: Omit<ReportScope, 'retry'> = {
      document: this.source.state,
      unit: this.displayUnit,
      selected: this.selected,
      headingLevel: Math.min(6, this.level + 1),
    };
    const old = this.provider.value as ReportScope | undefined;
    const same =
      old && (Object.keys(scope) as (keyof typeof scope)[]).every((key) => old[key] === scope[key]);
    if (!same) this.provider.setValue({ ...scope, retry: () => this.retry() });
  }

  private renderReady(budget: Budget, locale: Locale): TemplateResult {
    return html`
      ${this.renderHeading(budget, locale)} ${this.noToolbar ? nothing : this.renderToolbar(budget, locale)}
      ${renderKeyFigures(budget, this.displayUnit, locale)}
      <div class="parts">${this.hasComposition() ? html`<slot></slot>` : this.renderParts()}</div>
      ${this.renderSource(budget, locale)}
    `;
  }

  private renderHeading({ department, year, published, invented }: Budget, locale: Locale): TemplateResult {
    const words = reportWords[locale];
    const meta = [
      department.region,
      words.scope[department.scope],
      published && words.published(published),
      invented && baseWords[locale].invented,
    ];
    return html`<div
        part="heading"
        class="heading"
        id="heading"
        role="heading"
        aria-level=${this.level}
        ?hidden=${this.noHeading}
      >
        ${this.heading ?? words.heading(year, department.name)}
      </div>
      <p class="meta">${meta.filter(Boolean).join(' · ')}</p>`;
  }

  private renderToolbar(budget: Budget, locale: Locale): TemplateResult {
    const units = new Set(
      Object.values(budget.tables).map((table) => amountFormat(this.displayUnit, table, locale).unit),
    );
    // Tables printed in several units have none in common to press.
    const unit = units.size === 1 ? [...units][0]! : null;
    return html`<div part="toolbar" class="bar">
      ${renderUnits(unit, locale, (chosen) => this._onUnit(chosen))}
    </div>`;
  }

  private renderParts(): TemplateResult {
    return html`
      <budget-treemap></budget-treemap>
      <budget-economic></budget-economic>
      <budget-three-public></budget-three-public>
      <budget-targets></budget-targets>
    `;
  }

  private renderSource({ source, department, year }: Budget, locale: Locale): TemplateResult {
    const title = source?.title ?? `${department.name} ${year}`;
    return html`<p part="source" class="source">
      ${baseWords[locale].source}${source?.url ? html`<a href=${source.url} rel="noopener">${title}</a>` : title}
    </p>`;
  }

  /** Whether the page has put elements of the kit inside; anything else may be a fallback or a CMS's own. */
  private hasComposition(): boolean {
    return [...this.querySelectorAll('*')].some((child) => child.localName.startsWith('budget-'));
  }

  private _onUnit(unit: DisplayUnit): void {
    this.unit = unit;
    emit(this, 'budget-view', { unit });
  }
}
