import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** How the parts of one kind are filled: a hue of the styles, and a texture, so that colour is never alone. */
export interface Fill {
  /** `hue-1` to `hue-8`, `hue-basic`, `hue-project`, `hue-unsplit`. */
  hue: string;
  /** Number of the texture, 0 for none. */
  texture: number;
}

/** The parts of one kind. */
export interface BarSeries extends Fill {
  /** Column or source id, 基本 or 项目. */
  id: string;
  name: string;
}

/** Drawn on a ground of 8 × 8 px; the first is plain. */
const textures: readonly (SVGTemplateResult | typeof nothing)[] = [
  nothing,
  ...[
    'M-2,2L2,-2M0,8L8,0M6,10L10,6',
    'M2,2h.1M6,6h.1',
    'M-2,6L2,10M0,0L8,8M6,-2L10,2',
    'M4,0V8',
    'M0,0L8,8M0,8L8,0',
    'M0,4H8M4,0V8',
    'M0,2H8M0,6H8',
  ].map((path) => svg`<path class="grain" d=${path}></path>`),
];

/** The series of sources and budgets, which look the same in every figure. */
const SOURCES = [
  ['general', 'cGeneral', 'fiscal'],
  ['fund', 'cFund'],
  ['stateCapital', 'cStateCapital'],
  ['special', 'cSpecial'],
  ['institutional', 'own', 'cOwn'],
  ['carry', 'supplement'],
  ['business', 'affiliated'],
  ['superior', 'other'],
];

/** A source or budget as a series. */
export function sourceSeries(id: string, name: string): BarSeries {
  const found = SOURCES.findIndex((ids) => ids.includes(id));
  if (found < 0) return { id, name, hue: 'hue-unsplit', texture: 0 };
  const alike = SOURCES[found]!.indexOf(id) % 2;
  return { id, name, hue: `hue-${found + 1}`, texture: (found + 3 * alike) % textures.length };
}

/** The fill of a series. Ids of patterns are made of the kit's own words alone. */
export function fillOf({ hue, texture }: Fill): string {
  return `url(#${hue}-${texture})`;
}

/** The fills of all series as one definition for drawing and legend. */
export function renderTextures(series: readonly Fill[]): TemplateResult {
  return html`<svg class="textures" width="0" height="0" aria-hidden="true">
    <defs>
      ${series.map(
        ({ hue, texture }) =>
          svg`<pattern id=${`${hue}-${texture}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class=${hue} width="8" height="8"></rect>${textures[texture]}
          </pattern>`,
      )}
    </defs>
  </svg>`;
}

/** A swatch of a series for a legend. */
export function renderSwatch(fill: Fill): TemplateResult {
  return html`<svg class="key" width="18" height="14" aria-hidden="true">
    <rect width="18" height="14" rx="2" fill=${fillOf(fill)}></rect>
  </svg>`;
}

/** A legend of series, each with what is said of it. */
export function renderSeriesLegend(
  series: readonly BarSeries[],
  say: (series: BarSeries) => unknown,
): TemplateResult {
  return html`<ul part="legend" class="legend">
    ${series.map((each) => html`<li>${renderSwatch(each)}${say(each)}</li>`)}
  </ul>`;
}
