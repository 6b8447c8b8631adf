import { html, nothing, type TemplateResult } from 'lit';
import type { NotEvaluated } from '../../model/rules/check-budget.js';
import { reasonText, wordsOf } from '../../text/checks/rule-words.js';
import type { PanelView } from './checks-pack.js';
import { panelWords } from '../../text/checks/words.js';

/** The rules that could not be evaluated, each with the reason. */
export function renderNotEvaluated(
  rules: readonly NotEvaluated[],
  { budget, locale }: PanelView,
): TemplateResult | typeof nothing {
  if (rules.length === 0) return nothing;
  return html`<details class="rules">
    <summary>${panelWords(locale).notEvaluated(rules.length)}</summary>
    <ul>
      ${rules.map(
        ({ rule, reason }) =>
          html`<li>
            <span class="rule">${rule}</span> ${wordsOf(rule, locale).title}
            <span class="reason">${reasonText(reason, budget, locale)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The rules that were compared and hold. */
export function renderPassed(rules: readonly string[], { locale }: PanelView): TemplateResult {
  return html`<details class="rules">
    <summary>${panelWords(locale).passed(rules.length)}</summary>
    <ul>
      ${rules.map((rule) => html`<li><span class="rule">${rule}</span> ${wordsOf(rule, locale).title}</li>`)}
    </ul>
  </details>`;
}
