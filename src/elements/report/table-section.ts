import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import type { OutlineTable } from '../../model/series/outline.js';
import type { Locale } from '../../text/languages.js';
import { withTerms } from '../base/terms.js';
import { anchorOf } from './anchors.js';
import { renderState } from './contents-nav.js';
import { renderTableFigure } from './table-figure.js';
import { reportWords } from '../../text/words.js';

/** What of the tables is shown: their pictures, the official tables, or both. */
export type ReportView = 'story' | 'tables' | 'all';

/** How a section is shown. */
export interface SectionView {
  budget: Budget;
  locale: Locale;
  prefix: string;
  /** Level of the section's heading. */
  level: number;
  view: ReportView;
  isOpen(table: TableId): boolean;
  onToggle(table: TableId, open: boolean): void;
}

/** One table of the disclosure: its title as listed, its picture, and the official table folded below it. */
export function renderTableSection(entry: OutlineTable, view: SectionView): TemplateResult {
  const { table, number, title, state } = entry;
  const { budget, locale, level } = view;
  const words = reportWords(locale);
  const figure =
    table && state && view.view !== 'tables'
      ? renderTableFigure(table, state, budget, level + 1, locale)
      : nothing;
  const official = view.view !== 'story' && (state === 'shown' || state === 'empty') ? table : null;
  return html`<section
    class=${official ? 'table-section official-too' : 'table-section'}
    id=${table ? anchorOf(view.prefix, table) : nothing}
    tabindex="-1"
  >
    <div class="section-heading" role="heading" aria-level=${level}>
      ${number}${withTerms(title, budget, locale)} ${renderState(entry, locale)}
    </div>
    ${state === 'absent' ? html`<p class="absent">${words.listedButAbsent}</p>` : figure}
    ${official ? renderOfficial(official, view) : nothing}
  </section>`;
}

function renderOfficial(table: TableId, view: SectionView): TemplateResult {
  const { budget, locale } = view;
  const words = reportWords(locale);
  const { rows, unit } = budget.tables[table]!;
  return html`<details
    class="official"
    ?open=${view.isOpen(table)}
    @toggle=${(event: Event) => view.onToggle(table, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${words.official}<small>${words.rows(rows.length)} · ${unit}</small></summary>
    <budget-table table=${table} heading-level=${view.level + 1} no-heading></budget-table>
  </details>`;
}
