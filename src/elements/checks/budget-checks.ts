import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LayoutNote } from '../../model/rules/rule.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import type { Locale } from '../../text/languages.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { emit } from '../base/events.js';
import { renderEmpty } from '../base/messages.js';
import { baseWords, checksWords } from '../../text/words.js';
import { panelStyles } from './panel.styles.js';
import type { Audience, PanelView } from './figure-view.js';
import { renderPanel, renderTools, summaryText } from './panel.js';
import { checksFailed } from './rules.js';

/**
 * What the consistency rules (勾稽关系) say of the disclosure: how many were evaluated and hold, and each finding in one
 * sentence with its figures, its formula, a way to its cells in the report, and the law or form the rule comes from.
 * The rules are loaded from beside the kit once a document is shown.
 *
 * @summary What the consistency rules found: each finding with its figures, formula, source and cells.
 * @tag budget-checks
 * @event {CustomEvent} budget-select - A finding's cells are shown; `detail.id` holds their paths, separated by spaces.
 * @event {CustomEvent} budget-view - The severity was chosen; `detail.filter`.
 * @csspart finding - One finding.
 */
export class BudgetChecks extends BudgetFigure<Budget> {
  static override styles = [...BudgetFigure.styles, panelStyles];

  protected override readonly hasTable = false;

  /** Sentences quote what is printed. */
  protected override hasUnits(): boolean {
    return false;
  }

  /** For whom: the `publisher` sees everything; the `reader` what concerns the money and the duty to disclose. */
  @property() audience: Audience = 'publisher';

  /**
   * The only severity shown; empty for all.
   * @type {'' | 'error' | 'warning' | 'info'}
   */
  @property() severity = '';

  /** Last year's document of the department, as `parseBudget` gives it, for the rules that compare with it. */
  @property({ attribute: false }) lastYear: Budget | null = null;

  /** What was noticed while the published files were read, for the rules on layout. */
  @property({ attribute: false }) layout: readonly LayoutNote[] | null = null;

  protected tableOf(): TableId | null {
    return null;
  }

  protected select(budget: Budget): Budget {
    return budget;
  }

  protected headingText(locale: Locale): string {
    return checksWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return checksWords(locale).heading;
  }

  protected summaryText(ready: Ready<Budget>): string {
    const view = this.panel(ready);
    return view ? summaryText(view) : '';
  }

  protected override renderTools(ready: Ready<Budget>): TemplateResult | typeof nothing {
    const view = this.panel(ready);
    return view ? renderTools(view) : nothing;
  }

  protected renderChart(ready: Ready<Budget>): TemplateResult {
    const view = this.panel(ready);
    if (view) return renderPanel(view);
    const { failed, failedHelp } = checksWords(ready.locale);
    return checksFailed()
      ? renderEmpty(failed, failedHelp)
      : html`<p role="status">${baseWords(ready.locale).loading}</p>`;
  }

  protected renderTable(): typeof nothing {
    return nothing;
  }

  private panel(ready: Ready<Budget>): PanelView | null {
    const view = this.figureView(ready);
    if (!view) return null;
    return {
      ...view,
      audience: this.audience,
      severity: this.severity,
      lastYear: this.lastYear,
      layout: this.layout,
      level: Math.min(6, this.level + 1),
      onSeverity: (severity) => {
        this.severity = severity;
        emit(this, 'budget-view', { filter: severity });
      },
      onFinding: (paths, place) => {
        this.choose({ table: null, id: paths.join(' '), path: place, amount: null });
        this.scope?.reveal(place);
      },
    };
  }
}
