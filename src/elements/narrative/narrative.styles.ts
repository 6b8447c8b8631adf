import { css } from 'lit';

/** Part two: running text, quiet links on its figures, the document's own words set off from the generated ones. */
export const narrativeStyles = css`
  section {
    margin-top: 20px;
    max-width: 60em;
  }
  section.below {
    margin-top: 14px;
  }
  .title {
    font-size: 16px;
    font-weight: 600;
  }
  .below .title {
    font-size: 15px;
  }
  section p {
    margin: 4px 0 0;
  }
  .published {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_ink-soft);
    white-space: pre-line;
  }
  .by {
    font-size: 13px;
  }
  p .cited {
    white-space: nowrap;
  }
  .link {
    padding-block: 3px;
    text-decoration: underline dotted 1px;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .link:hover {
    color: var(--_accent);
    text-decoration-style: solid;
  }
  .cited[part~='selected'] {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .differs:not(tr) {
    color: var(--_danger);
    font-weight: 600;
  }
  .facts {
    margin-top: 4px;
    font-size: 14px;
  }
  .facts summary {
    display: inline-block;
    min-height: 32px;
    padding: 4px 0;
    color: var(--_ink-soft);
    cursor: pointer;
  }
  .facts summary::before {
    content: '▸ ';
  }
  .facts[open] summary::before {
    content: '▾ ';
  }
  .facts td:first-child {
    width: 45%;
  }
  .verdict {
    white-space: nowrap;
  }
  tr.unchecked .verdict {
    color: var(--_ink-soft);
  }
  tr.differs > * {
    font-weight: 600;
  }
  tr.differs .verdict {
    color: var(--_danger);
  }
  @media print {
    figure {
      break-inside: auto;
    }
    .title {
      break-after: avoid;
    }
    section p {
      orphans: 2;
      widows: 2;
    }
    .link {
      text-decoration: none;
    }
  }
`;
