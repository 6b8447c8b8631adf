import { css, unsafeCSS } from 'lit';
import { palette, type Pair } from './palette.js';

const declare = (value: (pair: Pair) => string) =>
  unsafeCSS(
    Object.entries(palette)
      .map(([name, pair]) => `--_${name}: var(--budget-${name}, ${value(pair)});`)
      .join(''),
  );

/**
 * Each kit token `--budget-*` with its fallback, under the private name `--_*` that all styles use. Dark values
 * follow the page's own `color-scheme`, never the system alone: a page that is always light stays light.
 */
export const tokens = css`
  :host {
    ${declare((pair) => pair.light)}
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
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${declare((pair) => `light-dark(${pair.light}, ${pair.dark})`)}
    }
  }
  @media print {
    :host {
      ${declare((pair) => pair.light)}
    }
  }
`;
