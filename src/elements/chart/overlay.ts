import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Box } from '../../geometry/neighbour.js';
import { atLeast, type Rect } from '../../geometry/rect.js';
import { placeTooltip } from '../../geometry/tooltip.js';

/** What is drawn over a picture. */
export interface Overlay {
  /** Boxes to outline so that no neighbour covers it. */
  rings: readonly Rect[];
  parts: readonly Rect[];
  tooltip: { beside: Box; title: string; lines: readonly string[] } | null;
}

/** Outlines of what is selected, pointed at or focused, and the tooltip: all that changes without the picture. */
export function renderOverlay(
  area: { width: number; height: number },
  { rings, parts, tooltip }: Overlay,
): TemplateResult {
  const { width, height } = area;
  const outlines = [
    ...parts.map((part) => renderRect(part, 0, 'chosen')),
    ...rings.flatMap((ring) => {
      const box = atLeast(ring, LEAST);
      return [renderRect(box, 1.5, 'ring'), renderRect(box, 3.5, 'ring inner')];
    }),
  ];
  return html`${
    outlines.length > 0
      ? html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height}>${outlines}</svg>`
      : nothing
  }${tooltip ? renderTooltip(tooltip, area) : nothing}`;
}

/** Px that an outline is wide and high at least, around a mark that is smaller. */
const LEAST = 12;

function renderRect(box: Rect, inset: number, name: string): SVGTemplateResult {
  const side = (length: number) => Math.max(0, length - 2 * inset);
  return svg`<rect class=${name} x=${box.x + inset} y=${box.y + inset} width=${side(box.width)} height=${side(box.height)}></rect>`;
}

/** A title and lines below it beside a mark. Hidden from assistive technology, which has the mark's label. */
function renderTooltip(
  { beside, title, lines }: NonNullable<Overlay['tooltip']>,
  area: { width: number; height: number },
): TemplateResult {
  const place = Object.entries(placeTooltip(beside, area)).map(([edge, px]) => `${edge}:${px}px`);
  return html`<div class="tooltip" part="tooltip" .style=${place.join(';')}>
    <strong>${title}</strong>
    ${lines.map((line) => (line ? html`<div>${line}</div>` : nothing))}
  </div>`;
}
