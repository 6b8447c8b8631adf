import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import type { UnreadTable } from '../../model/schema/unread-tables.js';
import type { OutlineTable } from '../../model/series/outline.js';
import type { Locale } from '../../text/languages.js';
import type { ShownTable } from '../table/budget-table.js';
import { withTerms } from '../base/terms.js';
import { anchorOfTable } from './anchors.js';
import { renderState, titleOf } from './contents-nav.js';
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
  isOpen(table: ShownTable): boolean;
  onToggle(table: ShownTable, open: boolean): void;
}

/** One table of the disclosure: its title as listed, its picture, and the official table folded below it. */
export function renderTableSection(entry: OutlineTable, view: SectionView): TemplateResult {
  const { table, number, state, unread } = entry;
  const { budget, locale, level } = view;
  const words = reportWords(locale);
  const title = titleOf(entry, locale);
  const figure =
    table && state && unread === null && view.view !== 'tables'
      ? renderTableFigure(table, state, budget, level + 1, locale)
      : nothing;
  const official = view.view !== 'story' && (state === 'shown' || state === 'empty') ? table : null;
  const printed = unread === null ? undefined : budget.unread?.[unread];
  return html`<section
    class=${official || printed ? 'table-section official-too' : 'table-section'}
    id=${anchorOfTable(entry, view.prefix) ?? nothing}
    tabindex="-1"
  >
    <div class="section-heading" role="heading" aria-level=${level}>
      ${number}${withTerms(title, budget, locale)} ${renderState(entry, locale)}
    </div>
    ${state === 'absent' ? html`<p class="absent">${words.listedButAbsent}</p>` : figure}
    ${official ? renderOfficial(official, view) : nothing}
    ${printed ? renderPrinted(printed, unread!, view) : nothing}
  </section>`;
}

function renderOfficial(table: TableId, view: SectionView): TemplateResult {
  const { rows, unit } = view.budget.tables[table]!;
  return renderFolded(table, reportWords(view.locale).official, [rows.length, unit], view);
}

/** A table that was not read, as printed. */
function renderPrinted({ cells, unit }: UnreadTable, index: number, view: SectionView): TemplateResult {
  return renderFolded(`unread[${index}]`, reportWords(view.locale).asPrinted, [cells.length, unit], view);
}

function renderFolded(
  table: ShownTable,
  name: string,
  [rows, unit]: [rows: number, unit: string | undefined],
  view: SectionView,
): TemplateResult {
  const about = [reportWords(view.locale).rows(rows), ...(unit ? [unit] : [])].join(' · ');
  return html`<details
    class="official"
    ?open=${view.isOpen(table)}
    @toggle=${(event: Event) => view.onToggle(table, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${name}<small>${about}</small></summary>
    <budget-table table=${table} heading-level=${view.level + 1} no-heading></budget-table>
  </details>`;
}
