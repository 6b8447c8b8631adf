import { css } from 'lit';

/** Drawing of the economic classification: bars, flow, legend; what all bars have in common is in `bars.styles.ts`. */
export const economicStyles = css`
  .measured > .over:first-child {
    min-height: 480px;
  }
  .soft,
  tspan.code,
  text.side,
  text.note {
    fill: var(--_ink-soft);
  }
  text.note {
    font-size: 12px;
  }
  .head .name,
  .head .value {
    font-size: 14px;
    font-weight: 600;
  }
  .sign {
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.5;
  }
  .sign.personnel {
    fill: var(--_ink-soft);
  }
  .head .hit {
    fill: var(--_wash);
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
  [data-focus] .ribbon:not([data-related]) .shape {
    opacity: 0.18;
  }
  .ribbon[data-related] .shape {
    opacity: 1;
  }
  .ribbon[aria-selected='true'] .shape,
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
  td.name {
    min-width: 8.5em;
  }
  .rest {
    margin: 12px 0 0;
    font-size: 13px;
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
    .soft,
    tspan.code,
    text.side,
    text.note {
      fill: CanvasText;
    }
    .block,
    .ribbon .shape {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .block:not([fill]) {
      fill: CanvasText;
    }
    .head .hit {
      fill: Canvas;
    }
    .ribbon[aria-selected='true'] .shape,
    .ribbon:focus-visible .shape {
      stroke: Highlight;
      stroke-width: 2;
    }
    .sign {
      stroke: CanvasText;
    }
    .sign.personnel {
      fill: CanvasText;
    }
  }
`;
