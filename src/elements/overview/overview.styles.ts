import { css } from 'lit';

/** Key figures: a grid of amounts with hairlines, the share bar, a line of counts. */
export const overviewStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    border: 1px solid var(--_line);
  }
  .key {
    flex: 1 1 150px;
    padding: 12px 10px;
    box-shadow: -1px -1px 0 var(--_line);
  }
  .key[part~='selected'] {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
  }
  dt {
    color: var(--_ink-soft);
    font-size: 14px;
  }
  dt .swatch {
    width: 12px;
    height: 12px;
    margin-inline-end: 6px;
    vertical-align: -1px;
  }
  dd {
    margin: 0;
  }
  .figures dt + dd {
    font-size: 22px;
    font-weight: 600;
    line-height: 1.4;
  }
  data {
    white-space: nowrap;
  }
  .unit {
    display: inline-block;
    font-weight: 400;
  }
  .blank {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .figures dd.detail,
  .counts dd {
    font-size: 14px;
  }
  .from {
    color: var(--_ink-soft);
    font-size: 12px;
    line-height: 1.5;
  }
  .reveal {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .reveal data {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 4px;
  }
  .reveal:hover {
    color: var(--_accent);
  }
  .split {
    display: flex;
    height: 14px;
    margin-top: 12px;
  }
  .split .swatch {
    flex: none;
    height: 100%;
    border-radius: 0;
  }
  .split .swatch + .swatch {
    box-shadow: -2px 0 0 var(--_ground);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    margin: 10px 0 0;
  }
  .counts div {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  [hidden] {
    display: none;
  }
  th[scope='row'] {
    min-width: 7em;
  }
  td:last-child {
    min-width: 9em;
  }
  @media print {
    .reveal data {
      text-decoration: none;
    }
  }
  @media (forced-colors: active) {
    .key[part~='selected'] {
      outline-color: Highlight;
    }
  }
`;
