import { html, nothing, type TemplateResult } from 'lit';
import type { Outline, Part } from '../../model/series/outline.js';
import { anchorOf } from './anchors.js';
import { renderContents, type ContentsView } from './contents-nav.js';
import { renderFigure } from './table-figure.js';
import { renderTableSection, type SectionView } from './table-section.js';
import { reportWords } from '../../text/words.js';

type Content = TemplateResult | typeof nothing;

/** How the whole report is shown. */
export interface BodyView extends SectionView, ContentsView {
  /** How many of its sections are drawn, from the first. */
  drawn: number;
}

/** How many sections there are: key figures, parts, each of the tables, and the findings. */
export function sectionCount({ parts, tables }: Outline, checks: BodyView['checks']): number {
  return parts.length + tables.length + (checks ? 1 : 0);
}

/** The contents, the key figures, and the parts of the disclosure in its own order. */
export function renderReportBody(outline: Outline, view: BodyView): TemplateResult {
  const { prefix, checks } = view;
  let left = view.drawn;
  const next = (renderSection: () => Content) => (left-- > 0 ? renderSection() : nothing);
  const renderPart = (part: Part) =>
    part === 'tables'
      ? renderTables(() => outline.tables.map((entry) => next(() => renderTableSection(entry, view))))
      : next(() => renderFigure(part, { id: anchorOf(prefix, part) }));
  const renderTables = (sections: () => Content[]) =>
    left > 0
      ? html`<section id=${anchorOf(prefix, 'tables')} tabindex="-1">
          <div class="heading" role="heading" aria-level=${view.level - 1}>
            ${reportWords(view.locale).parts.tables}
          </div>
          ${sections()}
        </section>`
      : nothing;
  return html`<div class="measured"></div>
    <div class=${view.wide ? 'layout wide' : 'layout'}>
      ${renderContents(outline, view)}
      <div class="parts">
        ${next(() =>
          renderFigure('overview', {
            id: anchorOf(prefix, 'overview'),
            heading: reportWords(view.locale).overview,
          }),
        )}
        ${outline.parts.map(renderPart)}
        ${
          checks
            ? next(() => renderFigure('checks', { id: anchorOf(prefix, 'checks'), audience: checks }))
            : nothing
        }
      </div>
    </div>`;
}
