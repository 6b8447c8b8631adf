import { css } from 'lit';

/** The report: title block, key figures, sections one below the other. */
export const reportStyles = css`
  .heading {
    font-size: 26px;
    line-height: 1.35;
  }
  .meta {
    margin: 0 0 16px;
    color: var(--_ink-soft);
    font-size: 14px;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 132px), 1fr));
    margin: 0 0 24px;
    border-block: 1px solid var(--_line);
  }
  .key {
    padding: 12px 8px;
    border-inline-start: 3px solid var(--_line);
  }
  .key.basic {
    border-color: var(--_basic);
  }
  .key.project {
    border-color: var(--_project);
  }
  dt {
    color: var(--_ink-soft);
    font-size: 14px;
  }
  dd {
    margin: 0;
    font-size: 22px;
    font-weight: 600;
    line-height: 1.4;
  }
  dd.detail,
  .figure-unit {
    color: var(--_ink-soft);
    font-size: 14px;
    font-weight: 400;
  }
  .figure-unit {
    display: inline-block;
  }
  .parts > * {
    margin-block: 32px;
  }
  .parts > * + * {
    padding-top: 28px;
    border-top: 1px solid var(--_line);
  }
`;
