import { html, nothing, type TemplateResult } from 'lit';
import type { CheckResult, NotEvaluated } from '../../model/rules/check-budget.js';
import { RULE_GROUPS, type Finding, type Severity } from '../../model/rules/finding.js';
import { findingsFor } from './checked.js';
import type { PanelView } from './figure-view.js';
import { renderFinding } from './panel-finding.js';
import { checkedOf } from './run-checks.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings a group lists at once. */
const LISTED = 50;

/** One sentence: how many rules were compared, and what came of it. */
export function summaryText(view: PanelView): string {
  const result = resultOf(view);
  if (!result) return '';
  const { passed, notEvaluated } = result;
  const { rules } = view.checks.rules;
  const words = view.checks.rules.panelWords(view.locale);
  const counts = countsOf(shownFor(view, result));
  const evaluated = rules.length - notEvaluated.length;
  if (view.audience === 'reader') return words.readerSummary(evaluated, counts.error + counts.warning);
  return words.summary({ ...counts, all: rules.length, evaluated, passed: passed.length });
}

/** Buttons that show the findings of one severity. */
export function renderTools(view: PanelView): TemplateResult | typeof nothing {
  const result = resultOf(view);
  if (!result) return nothing;
  const counts = countsOf(shownFor(view, result));
  const words = view.checks.rules.panelWords(view.locale);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return nothing;
  const total = present.reduce((sum, severity) => sum + counts[severity], 0);
  return html`<span class="choices" role="group" aria-label=${words.filter}>
    ${['', ...present].map(
      (severity) =>
        html`<button
          type="button"
          aria-pressed=${view.severity === severity}
          @click=${() => view.onSeverity(severity)}
        >
          ${severity ? words.severities[severity as Severity] : words.all}
          ${severity ? counts[severity as Severity] : total}
        </button>`,
    )}
  </span>`;
}

/** The findings by group, then what was not evaluated and what was passed. */
export function renderPanel(view: PanelView): TemplateResult {
  const words = view.checks.rules.panelWords(view.locale);
  const result = resultOf(view);
  if (!result) return html`<p role="status">${words.checking}</p>`;
  const { passed, notEvaluated } = result;
  const all = shownFor(view, result);
  const findings = all.filter(({ severity }) => !view.severity || severity === view.severity);
  const publisher = view.audience === 'publisher';
  return html`${
      all.length === 0
        ? html`<p class="calm">
            <span aria-hidden="true">✓</span>
            ${words.calm(view.checks.rules.rules.length - notEvaluated.length)}
          </p>`
        : nothing
    }
    ${RULE_GROUPS.map((group) =>
      renderGroup(
        words.groups[group],
        findings.filter(({ rule }) => view.checks.rules.ruleOf(rule)?.group === group),
        view,
      ),
    )}
    ${publisher ? renderNotEvaluated(notEvaluated, view) : nothing}
    ${publisher && passed.length > 0 ? renderPassed(passed, view) : nothing}
    <p class="note">${publisher ? words.publisherNote : words.readerNote}</p>`;
}

function renderGroup(
  title: string,
  findings: readonly Finding[],
  view: PanelView,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const words = view.checks.rules.panelWords(view.locale);
  const rest = findings.slice(LISTED);
  return html`<section class="group">
    <div class="group-title" role="heading" aria-level=${view.level}>
      ${title} <small>${words.count(findings.length)}</small>
    </div>
    <ul class="list">
      ${findings.slice(0, LISTED).map((finding) => renderFinding(finding, view))}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${words.more(rest.length)}</summary>
            <ul class="list">
              ${rest.map((finding) => renderFinding(finding, view))}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

/** The rules that could not be evaluated, each with the reason. */
function renderNotEvaluated(
  left: readonly NotEvaluated[],
  { budget, locale, checks: { rules } }: PanelView,
): TemplateResult | typeof nothing {
  if (left.length === 0) return nothing;
  return html`<details class="rules">
    <summary>${rules.panelWords(locale).notEvaluated(left.length)}</summary>
    <ul>
      ${left.map(
        ({ rule, reason }) =>
          html`<li>
            <span class="rule">${rule}</span> ${rules.wordsOf(rule, locale).title}
            <span class="reason">${rules.reasonText(reason, budget, locale)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The rules that were compared and hold. */
function renderPassed(passed: readonly string[], { locale, checks: { rules } }: PanelView): TemplateResult {
  return html`<details class="rules">
    <summary>${rules.panelWords(locale).passed(passed.length)}</summary>
    <ul>
      ${passed.map((rule) => html`<li><span class="rule">${rule}</span> ${rules.wordsOf(rule, locale).title}</li>`)}
    </ul>
  </details>`;
}

/** The findings of the audience; a cause that is none of its own may have consequences that are. */
function shownFor({ audience, checks: { rules } }: PanelView, { findings }: CheckResult): Finding[] {
  return findings.flatMap((finding) =>
    findingsFor(audience, [finding], rules).length > 0
      ? [finding]
      : findingsFor(audience, rules.allFindings([finding]), rules).slice(0, 1),
  );
}

function resultOf(view: PanelView): CheckResult | null {
  return checkedOf(view, { lastYear: view.lastYear, layout: view.layout });
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
