import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../model/rules/finding.js';
import { placeOf, sectionOf } from './checked.js';
import type { PanelView } from './figure-view.js';

/** The most cells of a finding that are marked at once. */
const MARKED = 40;

/** One finding with all that helps to settle it: sentence, hint, cells, rule, source, consequences. */
export function renderFinding(finding: Finding, view: PanelView): TemplateResult {
  const { budget, locale, audience } = view;
  const { rules } = view.checks;
  const words = rules.panelWords(locale);
  const publisher = audience === 'publisher';
  const hint = finding.consequences.length > 0 ? rules.repairSentence(finding, budget, locale) : null;
  return html`<li class="finding is-${finding.severity}" part="finding">
    <p class="said">
      <span class="severity is-${finding.severity}">${words.severities[finding.severity]}</span>
      <span class="sentence">${rules.findingSentence(finding, budget, locale)}</span>
    </p>
    ${renderConsequences(finding, view)} ${publisher && hint ? html`<p class="hint">${hint}</p>` : nothing}
    <p class="meta">
      ${renderJump(finding, view)}
      ${publisher ? html`<span class="rule">${finding.rule}</span> ${rules.wordsOf(finding.rule, locale).title}` : nothing}
      <span class="source-of"
        >${words.source(rules.sourceText(rules.ruleOf(finding.rule)?.source ?? [], locale))}</span
      >
      ${publisher ? html`<span class="paths">${finding.paths.slice(0, 3).join('  ')}</span>` : nothing}
    </p>
  </li>`;
}

function renderConsequences({ consequences }: Finding, view: PanelView): TemplateResult | typeof nothing {
  if (consequences.length === 0) return nothing;
  const { budget, locale } = view;
  const { rules } = view.checks;
  return html`<details class="consequences">
    <summary>${rules.panelWords(locale).consequences(consequences.length)}</summary>
    <ul>
      ${consequences.map(
        (each) =>
          html`<li>
            ${rules.findingSentence(each, budget, locale)}
            ${view.audience === 'publisher' ? html`<span class="rule">${each.rule}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderJump(finding: Finding, view: PanelView): TemplateResult | typeof nothing {
  const place = placeOf(finding);
  if (!view.reveal || !place) return nothing;
  return html`<button
    type="button"
    class="go no-print"
    @click=${() => view.onFinding(finding.paths.slice(0, MARKED), sectionOf(view.budget, place))}
  >
    ${view.checks.rules.panelWords(view.locale).reveal}
  </button>`;
}
