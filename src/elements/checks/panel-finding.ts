import { html, nothing, type TemplateResult } from 'lit';
import { rules } from '../../model/rules/catalogue.js';
import type { Finding } from '../../model/rules/finding.js';
import { findingSentence, repairSentence } from '../../text/checks/finding-sentence.js';
import { wordsOf, sourceText } from '../../text/checks/rule-words.js';
import type { PanelView } from './checks-pack.js';
import { placeOf, sectionOf } from './checked.js';
import { panelWords } from '../../text/checks/words.js';

const ruleOf = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

/** The most cells of a finding that are marked at once. */
const MARKED = 40;

/** One finding with all that helps to settle it: sentence, hint, cells, rule, source, consequences. */
export function renderFinding(finding: Finding, view: PanelView): TemplateResult {
  const { budget, locale, audience } = view;
  const words = panelWords(locale);
  const publisher = audience === 'publisher';
  const hint = finding.consequences.length > 0 ? repairSentence(finding, budget, locale) : null;
  return html`<li class="finding is-${finding.severity}" part="finding">
    <p class="said">
      <span class="severity is-${finding.severity}">${words.severities[finding.severity]}</span>
      <span class="sentence">${findingSentence(finding, budget, locale)}</span>
    </p>
    ${renderConsequences(finding, view)} ${publisher && hint ? html`<p class="hint">${hint}</p>` : nothing}
    <p class="meta">
      ${renderJump(finding, view)}
      ${publisher ? html`<span class="rule">${finding.rule}</span> ${wordsOf(finding.rule, locale).title}` : nothing}
      <span class="source-of"
        >${words.source(sourceText(ruleOf.get(finding.rule)?.source ?? [], locale))}</span
      >
      ${publisher ? html`<span class="paths">${finding.paths.slice(0, 3).join('  ')}</span>` : nothing}
    </p>
  </li>`;
}

function renderConsequences({ consequences }: Finding, view: PanelView): TemplateResult | typeof nothing {
  if (consequences.length === 0) return nothing;
  const { budget, locale } = view;
  return html`<details class="consequences">
    <summary>${panelWords(locale).consequences(consequences.length)}</summary>
    <ul>
      ${consequences.map(
        (each) =>
          html`<li>
            ${findingSentence(each, budget, locale)}
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
    ${panelWords(view.locale).reveal}
  </button>`;
}
