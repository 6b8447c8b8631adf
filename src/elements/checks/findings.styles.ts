import { css } from 'lit';

/** The mark on a figure with its list, and the mark on a cell. */
export const findingsStyles = css`
  .findings {
    font-size: 14px;
  }
  /* On the line of the heading, which keeps room for it: nothing moves when the findings arrive. */
  .findings > summary {
    position: absolute;
    top: 0;
    inset-inline-end: 0;
    /* The words go to a second line, out of sight, where there is room for the number alone. */
    display: inline-flex;
    flex-wrap: wrap;
    gap: 12px 5px;
    align-content: flex-start;
    align-items: center;
    /* As high as the first line of the heading, also where that is small. */
    --_pill: calc(1.4 * var(--_heading, 20px));
    height: var(--_pill);
    max-width: clamp(60px, 100% - 440px, 136px);
    padding: 0 8px;
    line-height: calc(var(--_pill) - 2px);
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_wash);
    white-space: nowrap;
    cursor: pointer;
    list-style: none;
  }
  :host([no-heading]) .findings > summary {
    position: static;
    flex-wrap: nowrap;
    max-width: none;
    margin-bottom: 8px;
  }
  .findings > summary::-webkit-details-marker {
    display: none;
  }
  .findings > summary::before {
    content: '!';
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 16px;
    height: 16px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    color: var(--_ink-soft);
    background: none;
    font: 700 11px/1 var(--_font);
  }
  .is-error > summary::before {
    color: var(--_danger);
  }
  .findings > ul {
    margin: 0 0 12px;
    padding: 8px 12px 8px 28px;
    border-inline-start: 3px solid var(--_line);
    background: var(--_wash);
  }
  .findings.is-error > ul {
    border-inline-start-color: var(--_danger);
  }
  .findings li + li {
    margin-top: 6px;
  }
  /* A corner of the cell, as spreadsheets mark a comment: it takes no room. */
  tbody > tr > :has(> .flag) {
    position: relative;
  }
  .flag {
    position: absolute;
    top: 0;
    inset-inline-end: 0;
    width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: linear-gradient(45deg, transparent 50%, var(--_project) 50%) top right / 11px 11px no-repeat;
    color: transparent;
    font-size: 0;
    cursor: help;
  }
  .flag:hover {
    background-size: 15px 15px;
  }
  .flag:dir(rtl) {
    background-image: linear-gradient(-45deg, transparent 50%, var(--_project) 50%);
    background-position: top left;
  }
  .flag.is-error {
    background-image: linear-gradient(45deg, transparent 50%, var(--_danger) 50%);
  }
  .severity {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid currentcolor;
    border-radius: 3px;
    color: var(--_ink-soft);
    font-size: 12px;
    line-height: 1.6;
    white-space: nowrap;
  }
  .severity.is-error {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  .severity.is-warning {
    color: var(--_ink);
    font-weight: 600;
  }
  .go {
    min-height: 26px;
    padding: 1px 10px;
    font-size: 13px;
  }
  @media print {
    .findings > summary {
      max-width: none;
      border: 0;
      padding: 0;
      background: none;
    }
    .flag {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .flag {
      border-top: 6px solid Mark;
    }
  }
`;
