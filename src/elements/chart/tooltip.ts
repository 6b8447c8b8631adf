import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../../geometry/neighbour.js';
import { placeTooltip } from '../../geometry/tooltip.js';

/** A tooltip beside a mark: a title and lines below it. Hidden from assistive technology, which has the mark's label. */
export function renderTooltip(
  mark: Box,
  area: { width: number; height: number },
  title: string,
  lines: readonly string[],
): TemplateResult {
  const place = Object.entries(placeTooltip(mark, area)).map(([edge, px]) => `${edge}:${px}px`);
  return html`<div class="tooltip" part="tooltip" aria-hidden="true" .style=${place.join(';')}>
    <strong>${title}</strong>
    ${lines.map((line) => (line ? html`<div>${line}</div>` : nothing))}
  </div>`;
}
