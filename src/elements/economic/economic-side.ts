import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { EconomicSide } from '../../model/series/economic-parts.js';

/** The sign of personnel (filled), running costs (open) or both (half). */
export function renderSide(side: EconomicSide | null): SVGTemplateResult {
  return svg`<rect class="side ${side ?? 'mixed'}" x="0.75" y="0.75" width="10.5" height="10.5"></rect>
    ${side ? nothing : svg`<rect class="side personnel" x="0.75" y="0.75" width="5" height="10.5"></rect>`}`;
}
