import { css } from 'lit';

/** Drawing of the paired bars: this year solid, last year in outline and texture. */
export const threePublicStyles = css`
  :host {
    --_current: var(--budget-three-public-current, var(--_basic));
    --_previous: var(--budget-three-public-previous, var(--_ink-soft));
  }
  .measured {
    min-height: 200px;
  }
  .measured > svg {
    direction: ltr;
    border-block-end: 1px solid var(--_line);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  text {
    fill: var(--_ink);
    font-size: 13px;
  }
  .name {
    font-size: 14px;
  }
  .total .name,
  .total .value.current,
  .total .change {
    font-weight: 600;
  }
  .section,
  .value.previous,
  .value.none {
    fill: var(--_ink-soft);
  }
  .rule {
    stroke: var(--_line);
  }
  .axis {
    stroke: var(--_ink-soft);
  }
  .year-bar.current,
  .tick.current {
    fill: var(--_current);
  }
  .year-bar.previous {
    stroke: var(--_previous);
  }
  .tick.previous {
    fill: var(--_previous);
  }
  .hatch-ground {
    fill: var(--_ground);
  }
  .hatch-line {
    stroke: var(--_previous);
  }
  .hit {
    fill: transparent;
  }
  [data-active] .hit,
  [aria-selected='true'] .hit {
    fill: var(--_wash);
  }
  [data-mark]:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .edge {
    fill: none;
  }
  [aria-selected='true'] .edge {
    fill: var(--_accent);
  }
  .swatch.current {
    background: var(--_current);
  }
  .swatch.previous {
    border: 1px solid var(--_previous);
    background: repeating-linear-gradient(135deg, var(--_ground) 0 2.5px, var(--_previous) 2.5px 3.5px);
  }
  .reasons {
    margin-block-start: 12px;
    font-size: 14px;
  }
  .reasons p {
    margin: 0;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .reasons ul {
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .reasons b {
    font-weight: 600;
  }
  th[scope='row'] {
    min-width: 9em;
  }
  th.part {
    padding-inline-start: 2em;
  }
  td.none {
    color: var(--_ink-soft);
  }
  .remarks {
    min-width: 12em;
  }
  @media (forced-colors: active) {
    text,
    .section,
    .value.previous,
    .value.none,
    .year-bar.current,
    .tick.current,
    .tick.previous {
      fill: CanvasText;
    }
    .year-bar.previous,
    .hatch-line,
    .axis,
    .rule {
      stroke: CanvasText;
    }
    .hatch-ground,
    [data-active] .hit,
    [aria-selected='true'] .hit {
      fill: Canvas;
    }
    [data-mark]:focus-visible .hit {
      stroke: Highlight;
    }
    [aria-selected='true'] .edge {
      fill: Highlight;
    }
    .swatch.current {
      background: CanvasText;
    }
    .swatch.previous {
      background: repeating-linear-gradient(135deg, Canvas 0 2.5px, CanvasText 2.5px 3.5px);
    }
  }
`;
