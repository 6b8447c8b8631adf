import { css } from 'lit';

/** The place where files are put, and their list. */
export const filesStyles = css`
  .zone {
    display: grid;
    gap: 6px;
    justify-items: center;
    margin-top: 20px;
    padding: 48px 24px 24px;
    border: 2px dashed var(--_ink-soft);
    border-radius: 8px;
    background: var(--_ground);
    text-align: center;
  }
  .zone.has {
    padding-block: 24px 16px;
  }
  .zone.over {
    border-style: solid;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_ground));
  }
  .call {
    display: grid;
    gap: 8px;
    justify-items: center;
    margin-bottom: 12px;
  }
  .call .button {
    position: relative;
    min-height: 56px;
    padding-inline: 40px;
    font-size: 19px;
  }
  .call input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .call .button:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .zone .small {
    max-width: 56em;
    text-wrap: balance;
    color: var(--_ink-soft);
  }
  details {
    width: 100%;
    max-width: 480px;
  }
  summary {
    width: max-content;
    margin-inline: auto;
  }
  textarea {
    width: 100%;
  }
  .files li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 2px 16px;
    align-items: center;
    padding-block: 10px;
    border-bottom: 1px solid var(--_line);
  }
  .files li:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .name {
    font-weight: 500;
  }
  .status {
    grid-row: 2;
    grid-column: 1 / 3;
  }
  .files button {
    grid-row: 1 / 3;
    grid-column: 3;
  }
  .run {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-top: 16px;
  }
  progress {
    width: 100%;
    height: 12px;
    accent-color: var(--_accent);
  }
  @media (max-width: 600px) {
    .zone {
      padding: 24px 12px 12px;
    }
    .files li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .size {
      grid-row: 2;
      grid-column: 1;
    }
    .status {
      grid-row: 3;
      grid-column: 1 / 3;
    }
    .files button {
      grid-column: 2;
    }
  }
`;
