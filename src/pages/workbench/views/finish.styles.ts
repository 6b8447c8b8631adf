import { css } from 'lit';

/** Downloads, and the code to embed. */
export const finishStyles = css`
  .act {
    margin-top: 12px;
  }
  .downloads li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 24px;
    align-items: center;
    padding-block: 14px;
    border-top: 1px solid var(--_line);
  }
  .downloads li:first-child {
    border-top: 0;
  }
  .downloads li:last-child {
    padding-bottom: 0;
  }
  .downloads button {
    min-width: 7.5em;
  }
  .name {
    font-weight: 600;
  }
  .done {
    color: var(--_accent);
  }
  .wrong {
    color: var(--_danger);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-top: 12px;
  }
  textarea {
    display: block;
    width: 100%;
    margin-top: 12px;
    font-family: ui-monospace, 'SFMono-Regular', Consolas, monospace;
    font-size: 15px;
    line-height: 1.6;
    resize: vertical;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-top: 12px;
  }
  .beside {
    margin-top: 20px;
    font-weight: 600;
  }
  ul:not(.bare) {
    margin-block: 4px 8px;
    padding-inline-start: 1.3em;
  }
  code {
    font-family: ui-monospace, 'SFMono-Regular', Consolas, monospace;
    font-size: 15px;
  }
  @media (max-width: 600px) {
    .downloads li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
