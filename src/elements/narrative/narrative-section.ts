import { html, nothing, type TemplateResult } from 'lit';
import type { NarrativeSection } from '../../model/narrative/narrative-types.js';
import { sentencesOf } from '../../text/narrative-sentences.js';
import { renderPieces, type NarrativeView } from './narrative-pieces.js';
import { renderPrintedFacts } from './printed-facts.js';
import { narrativeWords } from '../../text/words.js';

/** One section: what the figures say, what the document says, and the figures of its text beside those of the tables. */
export function renderNarrativeSection(
  section: NarrativeSection,
  title: string,
  year: number,
  view: NarrativeView,
): TemplateResult {
  const { depth, text, comparisons, written, id } = section;
  const words = narrativeWords(view.voice.locale);
  const sentences = sentencesOf(section, year, view.voice);
  const nothingSaid = sentences.length === 0 && text === null && comparisons.length === 0;
  return html`<section class=${depth > 0 ? 'below' : ''}>
    <div class="title" role="heading" aria-level=${Math.min(6, view.level + depth)}>
      ${view.heading(title)}
    </div>
    ${sentences.map((pieces) => html`<p>${renderPieces(pieces, view)}</p>`)}
    ${nothingSaid && written && id !== 'other' ? html`<p class="note">${words.unwritten}</p>` : nothing}
    ${text === null ? nothing : html`<p class="published"><span class="by">${words.published}</span>${text}</p>`}
    ${renderPrintedFacts(comparisons, view)}
  </section>`;
}
