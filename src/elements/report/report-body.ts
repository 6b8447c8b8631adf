import { html, nothing, type TemplateResult } from 'lit';
import type { Outline, Part } from '../../model/series/outline.js';
import { anchorOf } from './anchors.js';
import { renderContents, type ContentsView } from './contents-nav.js';
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
        <budget-overview
          id=${anchorOf(view.prefix, 'overview')}
          tabindex="-1"
          heading=${reportWords(view.locale).overview}
        ></budget-overview>
        ${outline.parts.map((part) => renderPart(part, outline, view))}
        ${
          view.checks
            ? html`<budget-checks
                id=${anchorOf(view.prefix, 'checks')}
                tabindex="-1"
                audience=${view.checks}
              ></budget-checks>`
            : nothing
        }
      </div>
    </div>`;
}

function renderPart(part: Part, { tables }: Outline, view: BodyView): TemplateResult {
  const id = anchorOf(view.prefix, part);
  switch (part) {
    case 'profile':
      return html`<budget-profile id=${id} tabindex="-1"></budget-profile>`;
    case 'narrative':
      return html`<budget-narrative id=${id} tabindex="-1"></budget-narrative>`;
    case 'glossary':
      return html`<budget-glossary id=${id} tabindex="-1"></budget-glossary>`;
    case 'tables':
      return html`<section id=${id} tabindex="-1">
        <div class="heading" role="heading" aria-level=${view.level - 1}>
          ${reportWords(view.locale).parts.tables}
        </div>
        ${tables.map((entry) => renderTableSection(entry, view))}
      </section>`;
  }
}
