import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../model/rules/finding.js';
import { findingSentence } from '../../text/checks/finding-sentence.js';
import { placeOf, sectionOf } from './checked.js';
import type { FigureView } from './checks-pack.js';
import { panelWords } from '../../text/checks/words.js';

/** A finding with its severity in words, its sentence, and inside a report the way to its cell. */
export function renderSaid(finding: Finding, view: FigureView): TemplateResult {
  const { budget, locale, reveal } = view;
  const words = panelWords(locale);
  const cell = placeOf(finding);
  return html`<span class="severity is-${finding.severity}">${words.severities[finding.severity]}</span>
    <span class="sentence">${findingSentence(finding, budget, locale)}</span>
    ${
      reveal && cell
        ? html`<button type="button" class="go no-print" @click=${() => reveal(sectionOf(budget, cell))}>
            ${words.reveal}
          </button>`
        : nothing
    }`;
}
