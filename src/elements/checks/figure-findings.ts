import { adoptStyles, html, nothing, supportsAdoptingStyleSheets, type TemplateResult } from 'lit';
import type { Finding } from '../../model/rules/finding.js';
import { findingsAt, findingsOfCell, placeOf, sectionOf } from './checked.js';
import type { FigureView } from './figure-view.js';
import { findingsStyles } from './findings.styles.js';

/** How many findings a figure lists before the rest is only counted. */
const LISTED = 6;

const dressed = new WeakSet<Node>();

/** Gives a figure the style sheet of the marks, once: it comes with the rules, after the first picture. */
export function dress(root: FigureView['figure']['renderRoot']): void {
  if (dressed.has(root)) return;
  dressed.add(root);
  if (supportsAdoptingStyleSheets && root instanceof ShadowRoot)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, findingsStyles.styleSheet!];
  else adoptStyles(root as ShadowRoot, [findingsStyles]);
}

/** The findings that touch a figure, folded below its sentence, each with a way to its cells. */
export function renderFindings(view: FigureView): TemplateResult | typeof nothing {
  const findings = findingsAt(view);
  if (findings.length === 0) return nothing;
  const words = view.checks.rules.panelWords(view.locale);
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

/** A finding with its severity in words, its sentence, and inside a report the way to its cell. */
function renderSaid(
  finding: Finding,
  { budget, locale, reveal, checks: { rules } }: FigureView,
): TemplateResult {
  const words = rules.panelWords(locale);
  const cell = placeOf(finding);
  return html`<span class="severity is-${finding.severity}">${words.severities[finding.severity]}</span>
    <span class="sentence">${rules.findingSentence(finding, budget, locale)}</span>
    ${
      reveal && cell
        ? html`<button type="button" class="go no-print" @click=${() => reveal(sectionOf(budget, cell))}>
            ${words.reveal}
          </button>`
        : nothing
    }`;
}

/** The mark on a cell in doubt; it says why, and opens the list of its figure at the finding. */
export function renderFlag(view: FigureView, path: string): TemplateResult | typeof nothing {
  const [finding] = findingsOfCell(view, path);
  if (!finding) return nothing;
  const sentence = view.checks.rules.findingSentence(finding, view.budget, view.locale);
  return html`<button
    type="button"
    part="flag"
    class="flag is-${finding.severity}"
    tabindex="-1"
    title=${sentence}
    aria-label=${sentence}
    @click=${(event: Event) => openAt(event, view.figure, path)}
  >
    !
  </button>`;
}

function openAt(event: Event, { renderRoot }: FigureView['figure'], path: string): void {
  event.stopPropagation();
  const list = renderRoot.querySelector<HTMLDetailsElement>('details.findings');
  const entry = [...(list?.querySelectorAll('li') ?? [])].find(({ dataset }) => dataset['cell'] === path);
  if (!list) return;
  list.open = true;
  const target = entry ?? list;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
