import { css } from 'lit';

/** The frame of every element: heading, summary, toolbar, figure, table, note, messages. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-width: 0;
    color: var(--_ink);
    font: 400 15px/1.7 var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: start;
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Shadows know no logical sides: 1 where lines begin on the left, -1 where on the right. */
  [dir='rtl'] {
    --_side: -1;
  }
  figure {
    position: relative;
    margin: 0;
  }
  .heading {
    margin: 0 0 4px;
    padding-inline-end: clamp(64px, 100% - 436px, 140px);
    font-size: var(--_heading, 20px);
    font-weight: 600;
    line-height: 1.4;
  }
  .summary {
    margin: 0 0 12px;
    max-width: 60em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin: 0 0 12px;
  }
  .bar .end {
    margin-inline-start: auto;
  }
  button,
  input,
  select {
    font: inherit;
    font-size: 14px;
    line-height: 1.5;
    color: inherit;
  }
  button {
    min-height: 32px;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
  }
  button:hover {
    background: var(--_wash);
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .choices {
    display: inline-flex;
    flex-wrap: wrap;
    padding-inline-end: 1px;
  }
  .choices button {
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .choices button[aria-pressed='true'] {
    position: relative;
    z-index: 1;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .unit {
    color: var(--_ink-soft);
    font-size: 14px;
  }
  .note,
  .source {
    margin: 8px 0 0;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .message {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .message[data-state='invalid'],
  .message[data-state='failed'] {
    border-inline-start: 4px solid var(--_danger);
  }
  .message > * {
    margin: 0;
  }
  .message > * + * {
    margin-top: 8px;
  }
  .message ul {
    padding-inline-start: 1.4em;
  }
  .message strong {
    font-weight: 600;
  }
  .loading {
    min-height: var(--_reserved, 360px);
    display: grid;
    place-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    color: var(--_ink-soft);
  }
  .notices {
    margin-top: 12px;
    font-size: 14px;
  }
  .notices summary {
    cursor: pointer;
  }
  svg {
    direction: ltr;
  }
  @media print {
    svg {
      max-width: 100%;
      height: auto;
    }
    .bar,
    .no-print {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
