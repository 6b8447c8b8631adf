import { css, unsafeCSS } from 'lit';

/** `.hue-1` to `.hue-8`, of grounds of textures and of edges. */
const hues = unsafeCSS(
  Array.from({ length: 8 }, (_, index) => `.hue-${index + 1}{--_hue:var(--_color-${index + 1})}`).join(''),
);

/** Drawing of the economic classification: bars, flow, legend. */
export const economicStyles = css`
  .measured {
    position: relative;
    min-width: 0;
  }
  .waiting {
    min-height: 480px;
  }
  svg {
    display: block;
    overflow: visible;
    font-family: var(--_font);
  }
  svg.textures {
    position: absolute;
  }
  ${hues}
  .hue-bare {
    --_hue: var(--_unsplit);
  }
  pattern rect {
    fill: var(--_hue);
  }
  .grain {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 1.2;
  }
  .dot {
    fill: var(--_ground);
  }
  text {
    fill: var(--_ink);
  }
  .bars {
    font-size: 13px;
  }
  .soft {
    fill: var(--_ink-soft);
  }
  .note {
    font-size: 12px;
  }
  .head .name,
  .head .value {
    font-size: 14px;
    font-weight: 600;
  }
  .rule {
    stroke: var(--_ink-soft);
  }
  .zero {
    stroke: var(--_ink-soft);
  }
  .cut {
    stroke: var(--_ground);
    stroke-width: 1.5;
  }
  .side {
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.5;
  }
  .side.personnel {
    fill: var(--_ink-soft);
  }
  [data-mark] {
    outline: none;
    cursor: pointer;
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  .head .hit,
  .active .hit {
    fill: var(--_wash);
  }
  .selected .hit {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  [data-mark]:focus-visible .hit {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .chosen {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .block {
    stroke: var(--_hue, var(--_ink-soft));
  }
  .block:not([fill]) {
    fill: var(--_ink-soft);
  }
  .ribbon .reach {
    fill: transparent;
    stroke: transparent;
    stroke-width: 6;
  }
  .ribbon .shape {
    opacity: 0.72;
    stroke: var(--_hue);
    stroke-width: 0.75;
    transition: opacity 0.15s;
  }
  .ribbon.weak .shape {
    opacity: 0.18;
  }
  .ribbon.strong .shape {
    opacity: 1;
  }
  .ribbon.selected .shape,
  .ribbon:focus-visible .shape {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .legends {
    margin-top: 16px;
  }
  .legend-title {
    margin: 0;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .legend-title + .legend {
    margin-top: 2px;
  }
  .key {
    flex: none;
  }
  td.name,
  th.name {
    min-width: 8.5em;
  }
  .said,
  .rest {
    margin: 12px 0 0;
    font-size: 13px;
  }
  .said {
    color: var(--_danger);
  }
  .rest,
  .no-flow {
    color: var(--_ink-soft);
  }
  .no-flow {
    margin: 0 0 12px;
    font-size: 14px;
  }
  .rest p,
  .rest ul {
    margin: 0;
  }
  .rest ul {
    padding-inline-start: 1.4em;
  }
  @media (prefers-reduced-motion: reduce) {
    .ribbon .shape {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    pattern rect {
      fill: Canvas;
    }
    .grain {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
    }
    text,
    .soft {
      fill: CanvasText;
    }
    .bars rect[fill],
    .block,
    .key rect[fill],
    .ribbon .shape {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .block:not([fill]) {
      fill: CanvasText;
    }
    .head .hit,
    .active .hit {
      fill: Canvas;
    }
    .selected .hit,
    .chosen,
    [data-mark]:focus-visible .hit,
    .ribbon.selected .shape,
    .ribbon:focus-visible .shape {
      stroke: Highlight;
      stroke-width: 2;
    }
    .rule,
    .zero,
    .side {
      stroke: CanvasText;
    }
    .side.personnel {
      fill: CanvasText;
    }
    .cut {
      stroke: Canvas;
    }
  }
`;
