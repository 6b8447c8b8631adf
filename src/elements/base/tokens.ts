import { css, unsafeCSS, type CSSResult } from 'lit';
import { palette, seriesPalette, type Pair } from './palette.js';

/**
 * Each token `--budget-*` of a palette with its fallback, under the private name `--_*` that all styles use. Dark
 * values follow the page's own `color-scheme`, never the system alone: a page that is always light stays light.
 */
function declare(colours: Record<string, Pair>): CSSResult {
  const each = (value: (pair: Pair) => string) =>
    unsafeCSS(
      Object.entries(colours)
        .map(([name, pair]) => `--_${name}:var(--budget-${name},${value(pair)});`)
        .join(''),
    );
  return css`
    :host {
      ${each((pair) => pair.light)}
    }
    @supports (color: light-dark(#000, #fff)) {
      :host {
        ${each(({ light, dark }) => `light-dark(${light},${dark})`)}
      }
    }
  `;
}

/** Colours, type and spacing of every element. */
export const tokens = css`
  ${declare(palette)}
  :host {
    --_font: var(
      --budget-font,
      system-ui,
      -apple-system,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
    --_gap: var(--budget-gap, 16px);
    --_radius: var(--budget-radius, 4px);
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;

/** `--budget-color-1` to `--budget-color-8`, for elements with more series than basic and project. */
export const seriesTokens = declare(seriesPalette);
