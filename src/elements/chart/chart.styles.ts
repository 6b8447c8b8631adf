import { css } from 'lit';

/** What every chart has: its room, its marks, the outlines and the tooltip over it. */
export const chartStyles = css`
  .measured {
    position: relative;
    min-width: 0;
    min-height: 64px;
  }
  .measured svg {
    display: block;
    overflow: visible;
    font-family: var(--_font);
  }
  .measured svg:not([font-size]) {
    font-size: 13px;
  }
  [data-mark] {
    outline: none;
  }
  .over svg {
    position: absolute;
    top: 0;
    left: 0;
    pointer-events: none;
  }
  .chosen {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .ring.inner {
    stroke: var(--_ground);
    stroke-width: 1.5;
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    max-width: min(280px, 90%);
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);
    font-size: 13px;
    line-height: 1.5;
    pointer-events: none;
  }
  .tooltip strong {
    display: block;
    font-weight: 600;
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .ring,
    .chosen {
      stroke: Highlight;
    }
  }
`;
