import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EconomicSide } from '../../model/series/economic-parts.js';
import type { EconomicIndex } from './economic-index.js';

/** Drawn on a ground of 8 × 8 px in the hue of the series; the first is plain. */
const textures: readonly (SVGTemplateResult | typeof nothing)[] = [
  nothing,
  svg`<path class="grain" d="M-2,2L2,-2M0,8L8,0M6,10L10,6"></path>`,
  svg`<circle class="dot" cx="2" cy="2" r="1.2"></circle><circle class="dot" cx="6" cy="6" r="1.2"></circle>`,
  svg`<path class="grain" d="M-2,6L2,10M0,0L8,8M6,-2L10,2"></path>`,
  svg`<path class="grain" d="M4,0V8"></path>`,
  svg`<path class="grain" d="M0,0L8,8M0,8L8,0"></path>`,
  svg`<path class="grain" d="M0,4H8M4,0V8"></path>`,
  svg`<path class="grain" d="M0,2H8M0,6H8"></path>`,
];

/** The key is a code of the document: only its word characters may reach an id and a URL. */
function patternId(key: string): string {
  return `series-${key.replace(/\W/g, (character) => `_${character.charCodeAt(0)}`)}`;
}

/** The fill of a series. */
export function fillOf(key: string): string {
  return `url(#${patternId(key)})`;
}

/** The fills of all series as one definition for the drawing and the legend: hue and texture together. */
export function renderTextures({ chart }: EconomicIndex): TemplateResult {
  return html`<svg class="textures" width="0" height="0" aria-hidden="true">
    <defs>
      ${[...chart.values()].map(
        ({ key, hue, texture }) =>
          svg`<pattern id=${patternId(key)} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class=${hue} width="8" height="8"></rect>${textures[texture]}
          </pattern>`,
      )}
    </defs>
  </svg>`;
}

/** The sign of personnel (filled), running costs (open) or both (half). */
export function renderSide(side: EconomicSide | null): SVGTemplateResult {
  return svg`<rect class="side ${side ?? 'mixed'}" x="0.75" y="0.75" width="10.5" height="10.5"></rect>
    ${side ? nothing : svg`<rect class="side personnel" x="0.75" y="0.75" width="5" height="10.5"></rect>`}`;
}

/** A swatch of a series for the legend. */
export function renderSwatch(key: string): TemplateResult {
  return html`<svg class="key" width="18" height="14" aria-hidden="true">
    <rect width="18" height="14" rx="2" fill=${fillOf(key)}></rect>
  </svg>`;
}
