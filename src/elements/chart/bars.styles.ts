import { css, unsafeCSS } from 'lit';

/** `.hue-1` to `.hue-8`, and the hues of basic, project and what is not split. */
const hues = unsafeCSS(
  [
    ...Array.from({ length: 8 }, (_, index) => [index + 1, `color-${index + 1}`]),
    ...['basic', 'project', 'unsplit'].map((name) => [name, name]),
  ]
    .map(([name, token]) => `.hue-${name}{--_hue:var(--_${token})}`)
    .join(''),
);

/** Drawing of bars in panels, and what the flow has in common with it. */
export const barsStyles = css`
  .measured {
    position: relative;
    min-width: 0;
    min-height: 64px;
  }
  svg {
    display: block;
    overflow: visible;
    font-family: var(--_font);
  }
  svg:not([font-size]) {
    font-size: 13px;
  }
  svg.textures {
    position: absolute;
  }
  ${hues}
  pattern rect {
    fill: var(--_hue);
  }
  .grain {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 1.3;
    stroke-linecap: round;
  }
  text {
    fill: var(--_ink);
  }
  .detail,
  .head .cell {
    fill: var(--_ink-soft);
    font-size: 12px;
  }
  .head .name,
  .strong .name,
  .strong .value {
    font-weight: 600;
  }
  .rule,
  .zero {
    stroke: var(--_ink-soft);
  }
  .cut {
    stroke: var(--_ground);
    stroke-width: 1.5;
  }
  [data-mark] {
    outline: none;
    cursor: pointer;
  }
  .hit {
    fill: transparent;
  }
  .active .hit,
  [data-active] .hit {
    fill: var(--_wash);
  }
  .selected .hit,
  [aria-selected='true'] .hit {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .chosen {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  [data-mark]:focus-visible .hit {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .key {
    flex: none;
  }
  .said {
    margin: 8px 0 0;
    font-size: 13px;
    color: var(--_danger);
  }
  td.number,
  th.number {
    white-space: nowrap;
  }
  th.name {
    min-width: 8.5em;
  }
  @media (forced-colors: active) {
    pattern rect,
    .active .hit,
    [data-active] .hit {
      fill: Canvas;
    }
    .grain,
    .rule,
    .zero,
    rect[fill] {
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
    }
    .selected .hit,
    [aria-selected='true'] .hit,
    rect.chosen,
    [data-mark]:focus-visible .hit {
      stroke: Highlight;
      stroke-width: 2;
    }
    .cut {
      stroke: Canvas;
    }
  }
`;
