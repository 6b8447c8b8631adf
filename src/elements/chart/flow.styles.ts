import { css } from 'lit';

/** Drawing of a flow through one middle node; hues and marks are those of the bars. */
export const flowStyles = css`
  .side {
    fill: var(--_ink-soft);
  }
  .side,
  .middle {
    font-size: 13px;
  }
  .middle {
    font-weight: 600;
  }
  .node:not([fill]) {
    fill: var(--_hue, var(--_ink-soft));
  }
  .ribbon {
    fill: var(--_hue);
    stroke: var(--_hue);
    stroke-width: 0.75;
    opacity: 0.3;
  }
  [data-active] .ribbon,
  [aria-selected='true'] .ribbon {
    opacity: 0.5;
  }
  .missing .ribbon {
    opacity: 1;
    fill: none;
  }
  .missing .node:not([fill]) {
    fill: var(--_ground);
  }
  .missing .node,
  .missing .ribbon {
    stroke: var(--_ink-soft);
    stroke-dasharray: 4 3;
  }
  .unmatched .node,
  .unmatched .ribbon {
    stroke: var(--_danger);
  }
  .unmatched text {
    fill: var(--_danger);
  }
  @media (forced-colors: active) {
    .ribbon,
    .node {
      fill: Canvas;
      stroke: CanvasText;
      opacity: 1;
    }
    [aria-selected='true'] .ribbon {
      stroke: Highlight;
    }
  }
`;
