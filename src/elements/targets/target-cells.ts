import { html, nothing, type TemplateResult } from 'lit';
import type { TargetIndicator } from '../../model/series/targets.js';
import { renderTargetValue } from './target-value.js';
import type { TargetsView } from './targets-view.js';
import { highlight } from '../search/search-field.js';

/** Parts of a row, an indicator's or a project's. */
export function markParts(selected: boolean): string {
  return selected ? 'mark selected' : 'mark';
}

/** For `aria-current`. */
export function currentOf(selected: boolean): 'true' | typeof nothing {
  return selected ? 'true' : nothing;
}

/** Whether an indicator is selected, by its id or its place. */
export function isIndicatorSelected({ id, path }: TargetIndicator, view: TargetsView): boolean {
  return view.isSelected(id, path, `${path}.value`);
}

/** Name and value of an indicator: the last two cells of its row. The explanation is rendered once it is asked for. */
export function renderTargetCells(
  indicator: TargetIndicator,
  view: TargetsView,
  level2 = false,
): TemplateResult {
  const { name, explanation, value } = indicator;
  const explained = explanation !== null && view.isExplained(indicator);
  return html`<th role="rowheader" scope="row" class="name">
      <button
        type="button"
        class="plain"
        data-row
        tabindex="-1"
        aria-expanded=${explanation === null ? nothing : explained}
        aria-current=${currentOf(isIndicatorSelected(indicator, view))}
        @click=${() => view.onIndicator(indicator)}
      >
        <span class="label">${highlight(name, view.key)}</span>
      </button>
      ${level2 && indicator.level2 ? html`<small>${highlight(indicator.level2, view.key)}</small>` : nothing}
      ${explained ? html`<p class="explanation">${highlight(explanation, view.key)}</p>` : nothing}
    </th>
    <td role="cell" class="value"><div>${renderTargetValue(value, view)}</div></td>`;
}
