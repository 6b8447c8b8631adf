import { css } from 'lit';

/** The projects: groups, rows with bars, details, search. */
export const projectsStyles = css`
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-top: 16px;
    padding: 6px 8px;
    border-top: 1px solid var(--_ink-soft);
    background: var(--_wash);
  }
  .group[part~='selected'] {
    box-shadow: inset calc(3px * var(--_side, 1)) 0 0 var(--_accent);
  }
  .title,
  .sum b {
    font-weight: 600;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin-inline-start: auto;
    color: var(--_ink-soft);
    font-size: 14px;
  }
  .sum b {
    color: var(--_ink);
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .project {
    border-bottom: 1px solid var(--_line);
  }
  .project[part~='selected'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .opener {
    display: block;
    position: relative;
    width: 100%;
    padding: 7px 8px 7px 24px;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }
  .opener:dir(rtl) {
    padding: 7px 24px 7px 8px;
  }
  .opener::before {
    position: absolute;
    inset-block-start: 15px;
    inset-inline-start: 9px;
    width: 6px;
    height: 6px;
    border: solid var(--_accent);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    content: '';
  }
  .opener[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .opener:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .row,
  .plot {
    display: flex;
    align-items: center;
  }
  .row {
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .name {
    flex: 1 1 230px;
    min-width: 0;
  }
  .plot {
    flex: 2 1 300px;
    /* Bars grow to the right, as in every drawing. */
    direction: ltr;
    min-width: 0;
  }
  .length {
    flex: 1;
    min-width: 40px;
    border-left: 1px solid var(--_ink-soft);
  }
  .value {
    flex: none;
    width: var(--_value);
    margin-inline-start: 10px;
    text-align: end;
    white-space: nowrap;
  }
  .share {
    flex: none;
    width: 5.2em;
    color: var(--_ink-soft);
    text-align: end;
  }
  small,
  .details .said,
  .inferred {
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .details {
    padding: 4px 8px 16px 24px;
  }
  .details:dir(rtl) {
    padding: 4px 24px 16px 8px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 28px;
    margin: 0;
    font-size: 14px;
  }
  dt {
    color: var(--_ink-soft);
    font-size: 13px;
  }
  dd {
    margin: 0;
  }
  .link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .inferred {
    padding: 0 6px;
    border: 1px dashed var(--_ink-soft);
    border-radius: var(--_radius);
    white-space: nowrap;
  }
  .targets {
    margin-top: 12px;
  }
  .targets caption {
    text-align: start;
  }
  .targets th[scope='rowgroup'] {
    width: 5.5em;
    font-weight: 600;
    white-space: nowrap;
  }
  .targets small {
    display: block;
  }
  .targets td {
    width: 32%;
  }
  .status {
    margin: 4px 0 0;
    color: var(--_ink-soft);
    font-size: 14px;
  }
  .rest {
    margin-top: 12px;
  }
  @media print {
    figure {
      break-inside: auto;
    }
    .group {
      break-after: avoid;
    }
    .opener::before {
      content: none;
    }
    .opener,
    .details {
      padding-inline-start: 8px;
    }
  }
  @media (forced-colors: active) {
    .project[part~='selected'] {
      outline-color: Highlight;
    }
  }
`;
