import { css } from 'lit';

/** Facts in a line, duties in a list, offices and units as they fit beside each other. */
export const profileStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 28px;
    margin: 0 0 8px;
    font-size: 14px;
  }
  .facts > div {
    display: flex;
    gap: 8px;
  }
  dt,
  .count {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  dt {
    flex: none;
  }
  dd {
    margin: 0;
  }
  .title {
    margin: 16px 0 4px;
    font-size: 16px;
    font-weight: 600;
  }
  .count {
    font-size: 14px;
  }
  ol,
  ul {
    max-width: 60em;
    margin: 0;
    padding: 0;
  }
  ol {
    padding-inline-start: 2em;
  }
  ol li {
    padding-block: 2px;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
  }
  .offices li {
    padding: 3px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 14px;
  }
  .units {
    gap: 4px 12px;
  }
  .units li {
    flex: 1 1 280px;
  }
  .units button {
    width: 100%;
    padding-inline: 10px;
    text-align: start;
  }
  .units [part~='selected'] {
    border-color: var(--_accent);
    box-shadow: inset calc(3px * var(--_side, 1)) 0 0 var(--_accent);
    font-weight: 600;
  }
  li[hidden] {
    display: none;
  }
  section > button {
    margin-top: 8px;
  }
  @media print {
    li[hidden] {
      display: list-item;
    }
    figure {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    .units [part~='selected'] {
      outline: 2px solid Highlight;
    }
  }
`;
