import { css } from 'lit';

/** Drawing of the treemap: tiles, bands, ranked list. */
export const treemapStyles = css`
  .layout {
    display: grid;
    gap: var(--_gap);
  }
  .figure {
    container-type: inline-size;
  }
  @container (min-width: 820px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(260px, 30%);
      gap: 24px;
    }
  }
  .measured {
    min-height: 280px;
  }
  .trail {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .trail li {
    display: inline-flex;
    align-items: center;
  }
  .trail li + li::before {
    content: '›';
    padding: 0 6px;
    color: var(--_ink-soft);
  }
  .trail button {
    padding: 4px 2px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .trail [aria-current] {
    padding: 4px 2px;
    font-weight: 600;
  }
  .band rect {
    fill: var(--_wash);
  }
  .band line {
    stroke: var(--_ink-soft);
    stroke-width: 1;
  }
  .band text {
    fill: var(--_ink);
    font-size: 14px;
    font-weight: 600;
  }
  .band .value {
    font-weight: 400;
  }
  .tile rect {
    fill: var(--_unsplit);
    stroke: var(--_ground);
    stroke-width: 1.5;
  }
  text.tile {
    fill: var(--_on-unsplit);
  }
  .basic rect {
    fill: var(--budget-treemap-basic, var(--_basic));
  }
  text.basic {
    fill: var(--_on-basic);
  }
  .project rect {
    fill: transparent;
  }
  text.project {
    fill: var(--_on-project);
  }
  .hatch-ground {
    fill: var(--budget-treemap-project, var(--_project));
  }
  .hatch-line {
    stroke: var(--_project-stripe);
    stroke-width: 2;
  }
  [data-mark]:focus-visible rect {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .opens {
    cursor: pointer;
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .list-title {
    margin: 0 0 4px;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    padding: 5px 0;
    border-top: 1px solid var(--_line);
  }
  /* Amounts step below a name before a word of it is broken. */
  .list .swatch + span {
    flex: 1;
    min-width: 8em;
    overflow-wrap: break-word;
  }
  .list [data-active] {
    background: var(--_wash);
  }
  .list .share {
    min-width: 4.2em;
    color: var(--_ink-soft);
    text-align: end;
  }
  .list .amount {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .list small {
    display: block;
    color: var(--_ink-soft);
    font-size: 12px;
    line-height: 1.4;
  }
  .more {
    margin-top: 8px;
  }
  .differs {
    margin: 8px 0 0;
    color: var(--_danger);
    font-size: 13px;
  }
  @media (forced-colors: active) {
    .tile rect {
      stroke: CanvasText;
    }
    .tile:not(.project) rect {
      fill: Canvas;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line {
      stroke: GrayText;
    }
    text.tile,
    .band text {
      fill: CanvasText;
    }
    .band rect {
      fill: Canvas;
    }
  }
`;
