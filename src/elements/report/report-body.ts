import { html, nothing, type TemplateResult } from 'lit';
import type { Outline, Part } from '../../model/series/outline.js';
import { anchorOf } from './anchors.js';
import { renderContents, type ContentsView } from './contents-nav.js';
import { renderFigure } from './table-figure.js';
import { renderTableSection, type SectionView } from './table-section.js';
import { reportWords } from '../../text/words.js';

/** How the whole report is shown. */
export interface BodyView extends SectionView, ContentsView {}

/** The contents, the key figures, and the parts of the disclosure in its own order. */
export function renderReportBody(outline: Outline, view: BodyView): TemplateResult {
  return html`<div class="measured"></div>
    <div class=${view.wide ? 'layout wide' : 'layout'}>
      ${renderContents(outline, view)}
      <div class="parts">
        ${renderFigure('overview', {
          id: anchorOf(view.prefix, 'overview'),
          heading: reportWords(view.locale).overview,
        })}
        ${outline.parts.map((part) => renderPart(part, outline, view))}
        ${
          view.checks
            ? renderFigure('checks', { id: anchorOf(view.prefix, 'checks'), audience: view.checks })
            : nothing
        }
      </div>
    </div>`;
}

function renderPart(part: Part, { tables }: Outline, view: BodyView): TemplateResult | typeof nothing {
  const id = anchorOf(view.prefix, part);
  if (part !== 'tables') return renderFigure(part, { id });
  return html`<section id=${id} tabindex="-1">
    <div class="heading" role="heading" aria-level=${view.level - 1}>
      ${reportWords(view.locale).parts.tables}
    </div>
    ${tables.map((entry) => renderTableSection(entry, view))}
  </section>`;
}
