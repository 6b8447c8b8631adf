import { html, nothing, type TemplateResult } from 'lit';
import type { NarrativeSection } from '../../model/narrative/narrative-types.js';
import { sentencesOf } from '../../text/narrative-sentences.js';
import { renderPieces, type NarrativeView } from './narrative-pieces.js';
import { narrativeWords } from '../../text/words.js';
import type { Comparison } from '../../model/narrative/compare-printed.js';
import { computedPieces, factText } from '../../text/narrative-facts.js';

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

/** Every figure that the document prints in a section, beside what the tables give for it; folded away on screen. */
export function renderPrintedFacts(
  comparisons: readonly Comparison[],
  view: NarrativeView,
): TemplateResult | typeof nothing {
  if (comparisons.length === 0) return nothing;
  const { locale } = view.voice;
  const words = narrativeWords(locale);
  const different = comparisons.filter(({ verdict }) => verdict === 'differs').length;
  return html`<details class="facts" ?open=${view.printing}>
    <summary>${words.facts(comparisons.length, different)}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.printedColumn}</th>
          <th scope="col">${words.computedColumn}</th>
          <th scope="col">${words.checkColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${comparisons.map(
          (comparison) =>
            html`<tr class=${comparison.verdict}>
              <td>${factText(comparison.fact, locale)}</td>
              <td>${renderPieces(computedPieces(comparison, view.voice), view)}</td>
              <td class="verdict">${words.verdicts[comparison.verdict]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
