import { nothingShown } from '../base/messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { TargetsSeries } from '../../model/series/targets.js';
import { renderOverallTable } from './overall-table.js';
import { renderProjectTargets } from './project-targets.js';
import type { TargetsView } from './targets-view.js';
import { baseWords, targetsWords } from '../../text/words.js';

type Content = TemplateResult | typeof nothing;

/** What a part is drawn from: the whole series, and what the filter leaves of it. */
export interface TargetsPart {
  budget: Budget;
  series: TargetsSeries;
  shown: TargetsSeries;
}

/** The department's targets; says so where the document has none, and nothing where the filter leaves none. */
export function renderOverallPart({ budget, series, shown }: TargetsPart, view: TargetsView): Content {
  if (!shown.overall) return renderAbsent('overall', budget, view);
  if (shown.overall.length === 0) return nothing;
  // Without projects the figure itself has the note of this table.
  const note = series.projects.length > 0 ? budget.tables.overallPerformance?.note : null;
  return html`${renderHead('overall', view)} ${renderOverallTable(shown.overall, view)}
  ${note ? html`<p part="note" class="note">${baseWords(view.format.locale).note(note)}</p>` : nothing}`;
}

/** The projects with their targets; says so where the document has none. */
export function renderProjectsPart({ budget, series, shown }: TargetsPart, view: TargetsView): Content {
  if (series.projects.length === 0) return renderAbsent('projects', budget, view);
  if (shown.projects.length === 0) return nothing;
  const words = targetsWords(view.format.locale);
  const open = shown.projects.some((project) => view.isOpen(project));
  const all = html`<button type="button" class="link no-print" @click=${() => view.onAllProjects(!open)}>
    ${open ? words.closeProjects : words.openProjects}
  </button>`;
  return html`${renderHead('projects', view, shown.projects.length > 1 ? all : nothing)}
  ${shown.projects.map((project, index) => renderProjectTargets(project, index, view))}`;
}

function renderHead(
  part: 'overall' | 'projects',
  { level, format }: TargetsView,
  tool: Content = nothing,
): TemplateResult {
  return html`<div class="part">
    <div id=${part} class="title" role="heading" aria-level=${level}>
      ${targetsWords(format.locale).scopes[part]}
    </div>
    ${tool}
  </div>`;
}

/** A table that is not there and one with nothing in it are told apart. */
function renderAbsent(part: 'overall' | 'projects', budget: Budget, view: TargetsView): TemplateResult {
  const { locale } = view.format;
  const table = part === 'overall' ? 'overallPerformance' : 'projectPerformance';
  const title = targetsWords(locale).tables[part];
  return html`<p class="absent">
    ${nothingShown(budget, table, title, locale)} ${budget.tables[table]?.note}
  </p>`;
}
