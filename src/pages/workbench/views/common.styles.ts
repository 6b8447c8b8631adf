import { css } from 'lit';

/** Type, buttons, cards and fields of the workbench, larger than in the kit: it is for a day's work, at any age. */
export const commonStyles = css`
  :host {
    font-size: 16px;
  }
  h2,
  h3 {
    margin: 0;
    line-height: 1.4;
  }
  h2 {
    font-size: 26px;
    font-weight: 600;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    font-size: 19px;
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  .lead {
    margin-top: 4px;
    max-width: 46em;
    color: var(--_ink-soft);
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: 14px;
  }
  .card {
    margin-top: 20px;
    padding: 20px 24px 24px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_ground);
  }
  .card > h3 + * {
    margin-top: 4px;
  }
  button,
  input,
  select,
  textarea {
    font-size: 16px;
  }
  button,
  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 6px 18px;
    border: 1px solid var(--_ink-soft);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  button.primary,
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_ground);
    font-weight: 600;
  }
  button.primary:hover,
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  button.small {
    min-height: 36px;
    padding: 4px 12px;
    font-size: 15px;
  }
  button.plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_ink-soft);
    cursor: default;
  }
  button.primary[aria-disabled='true'] {
    background: var(--_wash);
  }
  input[type='text'],
  select,
  textarea {
    min-height: 44px;
    padding: 6px 12px;
    border: 1px solid var(--_ink-soft);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
  }
  select {
    max-width: 100%;
    padding-inline-end: 6px;
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentcolor;
    border-radius: 3px;
    color: var(--_ink-soft);
    font-size: 13px;
    line-height: 1.7;
    white-space: nowrap;
  }
  .tag.error {
    color: var(--_danger);
    font-weight: 600;
  }
  .tag.warning {
    border-color: var(--_project);
    color: var(--_ink);
    font-weight: 600;
  }
  .box {
    margin-top: 16px;
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_ink-soft);
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .box.error {
    border-inline-start-color: var(--_danger);
  }
  .box.good {
    border-inline-start-color: var(--_accent);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  details > summary {
    min-height: 32px;
    padding-block: 4px;
    cursor: pointer;
  }
  ul.bare {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @media (max-width: 600px) {
    h2 {
      font-size: 22px;
    }
    .card {
      padding: 16px 14px 18px;
    }
  }
  @media (forced-colors: active) {
    button.primary,
    .button.primary {
      border: 2px solid ButtonText;
    }
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
