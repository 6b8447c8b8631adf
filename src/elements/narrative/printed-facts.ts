import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../model/narrative/compare-printed.js';
import { computedPieces, factText } from '../../text/narrative-facts.js';
import { renderPieces, type NarrativeView } from './narrative-pieces.js';
import { narrativeWords } from '../../text/words.js';

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
