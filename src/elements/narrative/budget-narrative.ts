import { html, nothing, type TemplateResult } from 'lit';
import { figureAt } from '../../model/narrative/figure-at.js';
import { selectNarrative } from '../../model/narrative/narrative.js';
import type { NarrativeSeries } from '../../model/narrative/narrative-types.js';
import type { Budget } from '../../model/schema/document.js';
import { TABLE_IDS, type TableId } from '../../model/schema/tables.js';
import type { Locale } from '../../text/languages.js';
import { missingText, titlesOf } from '../../text/narrative-sentences.js';
import { BudgetFigure, type Ready } from '../base/budget-figure.js';
import { withTerms } from '../base/terms.js';
import { PrintController } from '../base/print-controller.js';
import { renderNarrativeSection, renderPrintedFacts } from './narrative-section.js';
import type { NarrativeView } from './narrative-pieces.js';
import { narrativeStyles } from './narrative.styles.js';
import { narrativeWords, threePublicWords } from '../../text/words.js';

/**
 * Part two of the disclosure, 部门预算情况说明, written from the document's figures: totals, shares, changes and their
 * stated reasons. In a report every figure leads to its cell. The document's own text stands below what is written,
 * and where its figures differ from those of the tables, beside them.
 *
 * @summary Part two, written from the figures and compared with the printed statements.
 * @tag budget-narrative
 * @event {CustomEvent} budget-select - A figure was used; `detail.table`, `detail.id`, `detail.path`, `detail.amount`.
 * @event {CustomEvent} budget-view - The unit was changed; `detail.unit`.
 * @csspart mark - A figure in the text.
 */
export class BudgetNarrative extends BudgetFigure<NarrativeSeries> {
  static override styles = [...BudgetFigure.styles, narrativeStyles];

  static override readonly shown = ['narrative'];

  protected override readonly hasTable = false;

  private readonly print = new PrintController(this);

  /** No table is spoken of alone; one without a note of its own lends the toolbar its unit. */
  protected tableOf(series: NarrativeSeries | null): TableId | null {
    const state = this.source.state;
    if (!series || state.status !== 'ready') return null;
    const { tables } = state.budget;
    return TABLE_IDS.find((id) => tables[id] && !tables[id].note) ?? null;
  }

  protected select(budget: Budget): NarrativeSeries | null {
    return selectNarrative(budget);
  }

  protected headingText(locale: Locale): string {
    return narrativeWords(locale).heading;
  }

  protected tableText(locale: Locale): string {
    return narrativeWords(locale).table;
  }

  protected summaryText(): string {
    return '';
  }

  protected renderChart({ budget, series, locale }: Ready<NarrativeSeries>): TemplateResult {
    const view = this.viewOf(budget, locale);
    const titles = titlesOf(series, locale);
    const words = narrativeWords(locale);
    const missing = missingText(series, locale);
    return html`${series.sections.map((section, index) =>
      renderNarrativeSection(section, titles[index]!, series.year, view),
    )}
    ${
      series.strays.length > 0
        ? html`<section>
            <div class="title" role="heading" aria-level=${view.level}>${words.strays}</div>
            ${renderPrintedFacts(series.strays, view)}
          </section>`
        : nothing
    }
    ${series.hasDerived ? html`<p class="note">${threePublicWords(locale).derivedNote}</p>` : nothing}
    ${missing ? html`<p class="note">${missing}</p>` : nothing}`;
  }

  protected renderTable(): typeof nothing {
    return nothing;
  }

  private viewOf(budget: Budget, locale: Locale): NarrativeView {
    return {
      voice: { locale, unit: this.displayUnit },
      level: Math.min(6, this.level + 1),
      printing: this.print.printing,
      isSelected: this.isSelected,
      heading: (text) => withTerms(text, budget, locale),
      onFigure: this.scope ? (path) => this._onFigure(budget, path) : null,
    };
  }

  private _onFigure(budget: Budget, path: string): void {
    const table = path.split('.')[1] as TableId;
    this.choose({ table, id: path, path, amount: figureAt(budget, path).amount });
    this.scope?.reveal(path);
  }
}
