import { html, nothing, type TemplateResult } from 'lit';
import { findingSentence } from '../../text/checks/finding-sentence.js';
import { findingsOfCell } from './checked.js';
import type { FigureView } from './checks-pack.js';

/** The mark on a cell in doubt; it says why, and opens the list of its figure at the finding. */
export function renderFlag(view: FigureView, path: string): TemplateResult | typeof nothing {
  const [finding] = findingsOfCell(view, path);
  if (!finding) return nothing;
  const sentence = findingSentence(finding, view.budget, view.locale);
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
