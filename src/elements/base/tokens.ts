import { css, unsafeCSS, type CSSResult } from 'lit';
import { palette, type Pair } from './palette.js';

/**
 * Each token `--budget-*` of a palette with its fallback, under the private name `--_*` that all styles use. Dark
 * values follow the page's own `color-scheme`, never the system alone: a page that is always light stays light.
 */
export function declare(colours: Record<string, Pair>): CSSResult {
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

/**
 * What is drawn on a colour that the page may have set: black or white, whichever stands off from it more, and the
 * stripes of project expenditure away from their text. `y` is the relative luminance of WCAG; black and white stand
 * off equally at 0.179, each 4.58:1. An engine without relative colours has the palette's own.
 */
function drawnOn(): CSSResult {
  const fills = {
    basic: 'var(--budget-treemap-basic,var(--_basic))',
    project: 'var(--budget-treemap-project,var(--_project))',
    unsplit: 'var(--_unsplit)',
  };
  const white = 'clamp(0,(.179 - y)*1e6,1)';
  const grey = (fill: string, share: string) =>
    `color(from ${fill} xyz-d65 calc(.9505*${share}) calc(${share}) calc(1.089*${share}))`;
  const on = Object.entries(fills).map(
    ([name, fill]) => `--_on-${name}:var(--budget-on-${name},${grey(fill, white)});`,
  );
  const away = grey(fills.project, `(1 - ${white})`);
  const stripe = `--_project-stripe:var(--budget-project-stripe,color-mix(in srgb,${fills.project} 78%,${away}));`;
  return css`
    @supports (color: color(from red xyz-d65 x y z)) {
      :host {
        ${unsafeCSS(on.join('') + stripe)}
      }
    }
  `;
}

/** Colours, type and spacing of every element. */
export const tokens = css`
  ${declare(palette)} ${drawnOn()}
  :host {
    --_font: var(
      --budget-font,
      system-ui,
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
