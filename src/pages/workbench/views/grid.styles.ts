import { css } from 'lit';

/** A grid as a spreadsheet shows it, quiet; what is chosen, used, changed or in doubt is marked by more than colour. */
export const gridStyles = css`
  .scroll {
    max-height: 72vh;
    overflow: auto;
    border: 1px solid var(--_line);
  }
  table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 14px;
    line-height: 1.45;
  }
  th,
  td {
    border: 0 solid var(--_line);
    border-inline-end-width: 1px;
    border-bottom-width: 1px;
    background: var(--_ground);
    vertical-align: middle;
  }
  td {
    min-width: 4em;
    max-width: 22em;
    padding: 5px 8px;
    cursor: cell;
  }
  .text {
    white-space: pre-line;
  }
  td.number {
    text-align: end;
  }
  td.number .text {
    white-space: pre;
  }
  td.head,
  .row-number {
    background: var(--_wash);
  }
  td.head {
    font-weight: 500;
    text-align: center;
  }
  .row-number {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-width: 2.6em;
    padding: 5px 6px;
    color: var(--_ink-soft);
    font-size: 12px;
    font-weight: 400;
    text-align: center;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: 4px;
    background: var(--_wash);
    vertical-align: top;
  }
  thead .row-number {
    z-index: 3;
  }
  thead select {
    width: 100%;
    min-width: 7.5em;
    min-height: 36px;
    padding: 2px 4px;
    border-color: var(--_line);
    font-size: 14px;
  }
  thead .none {
    color: var(--_ink-soft);
  }
  thead .changed select {
    border: 2px solid var(--_accent);
  }
  small {
    display: block;
    color: var(--_ink-soft);
    font-size: 12px;
    font-weight: 400;
    white-space: normal;
  }
  td.changed .text {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  td:not(.used):not(.head) {
    color: var(--_ink-soft);
  }
  td.fault {
    box-shadow: inset 0 0 0 2px var(--_danger);
  }
  .mark {
    display: inline-grid;
    place-items: center;
    width: 16px;
    height: 16px;
    margin-inline-end: 4px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    color: var(--_danger);
    font: 700 11px/1 var(--_font);
  }
  td.chosen {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_ground));
    box-shadow: inset 0 0 0 2px var(--_accent);
    color: var(--_ink);
  }
  td:focus-visible {
    outline-offset: -3px;
  }
  .editor {
    display: block;
    width: 100%;
    min-width: 9em;
    min-height: 32px;
    padding: 3px 6px;
    font-size: 15px;
    line-height: 1.5;
    resize: vertical;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-bottom: 8px;
    font-size: 15px;
  }
  .keys {
    margin-top: 6px;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    td.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    td.fault {
      outline: 2px dashed;
      outline-offset: -2px;
    }
  }
`;
