import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../../text/languages.js';
import { amountFormat, type DisplayUnit } from '../../text/numbers.js';
import { reportWords } from '../../text/words.js';
import { renderUnits } from '../base/amount.js';
import type { ReportView } from './table-section.js';

/** The views there are, in the order of their buttons. */
export const views: readonly ReportView[] = ['story', 'tables', 'all'];

/** What the switches of a report show and do. */
export interface ToolbarView {
  locale: Locale;
  unit: DisplayUnit;
  /** The view in force; `null` where there is none to choose. */
  view: ReportView | null;
  onView(view: ReportView): void;
  onUnit(unit: DisplayUnit): void;
}

/** The switches of view and unit. */
export function renderToolbar(
  { tables }: Budget,
  { locale, unit, view, onView, onUnit }: ToolbarView,
): TemplateResult {
  const words = reportWords(locale);
  const units = new Set(
    Object.values(tables).flatMap((table) => (table ? [amountFormat(unit, table, locale).unit] : [])),
  );
  // Tables printed in several units have none in common to press.
  const common = units.size === 1 ? [...units][0]! : null;
  const choices = html`<span class="choices" role="group" aria-label=${words.view}>
    ${views.map(
      (each) =>
        html`<button type="button" aria-pressed=${view === each} @click=${() => onView(each)}>
          ${words.views[each]}
        </button>`,
    )}
  </span>`;
  return html`<div part="toolbar" class="bar">
    ${view ? choices : nothing} ${renderUnits(common, locale, onUnit)}
  </div>`;
}
