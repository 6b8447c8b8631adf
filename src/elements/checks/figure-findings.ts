import { html, nothing, type TemplateResult } from 'lit';
import { findingsAt, placeOf } from './checked.js';
import type { FigureView } from './checks-pack.js';
import { renderSaid } from './finding-said.js';
import { adopt } from './adopt.js';
import { panelWords } from '../../text/checks/words.js';

/** How many findings a figure lists before the rest is only counted. */
const LISTED = 6;

/** The findings that touch a figure, folded below its sentence, each with a way to its cells. */
export function renderFindings(view: FigureView): TemplateResult | typeof nothing {
  const findings = findingsAt(view);
  if (findings.length === 0) return nothing;
  adopt(view.figure);
  const words = panelWords(view.locale);
  const gravest = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const rest = findings.length - LISTED;
  return html`<details part="findings" class="findings is-${gravest}">
    <summary><b>${findings.length}</b> <span>${words.touched(findings.length)}</span></summary>
    <ul>
      ${findings
        .slice(0, LISTED)
        .map((finding) => html`<li data-cell=${placeOf(finding) ?? ''}>${renderSaid(finding, view)}</li>`)}
      ${rest > 0 ? html`<li>${words.more(rest)}</li>` : nothing}
    </ul>
  </details>`;
}
