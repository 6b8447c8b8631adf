import { css } from 'lit';

/** A term in the type of the text around it, its sign, and the box with its definition. */
export const termStyles = css`
  :host([hidden]) {
    display: none;
  }
  .term {
    text-decoration: underline dotted var(--_ink-soft);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  /* The sign stays on the line of the last character. */
  .sign {
    white-space: nowrap;
  }
  .sign::before {
    content: '\\2060';
  }
  /* 24 px to press, without a taller line. */
  button {
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    width: 24px;
    height: 24px;
    margin: -8px -3px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    font: 600 10.5px/1 var(--_font);
    vertical-align: middle;
    cursor: help;
  }
  button::before {
    content: '?';
    display: grid;
    place-items: center;
    box-sizing: border-box;
    width: 15px;
    height: 15px;
    border: 1px solid;
    border-radius: 50%;
  }
  button:hover,
  button[aria-expanded='true'] {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }
  .popover {
    position: fixed;
    inset: auto;
    z-index: 10;
    box-sizing: border-box;
    overflow: auto;
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.2);
    font: 400 14px/1.6 var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .popover:focus {
    outline: none;
  }
  p {
    margin: 0;
  }
  .title {
    font-weight: 600;
  }
  .title span,
  .from {
    color: var(--_ink-soft);
    font-size: 13px;
    font-weight: 400;
  }
  .from + p {
    margin-top: 8px;
  }
  @media print {
    button,
    .popover {
      display: none;
    }
    .term {
      text-decoration: none;
    }
  }
`;
