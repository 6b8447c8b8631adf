import { css } from 'lit';

/** The list of all findings. */
export const panelStyles = css`
  .group {
    margin-top: 20px;
  }
  .group-title {
    padding-bottom: 4px;
    border-bottom: 1px solid var(--_line);
    font-size: 16px;
    font-weight: 600;
  }
  .group-title small,
  .rules .reason {
    margin-inline-start: 6px;
    color: var(--_ink-soft);
    font-size: 13px;
    font-weight: 400;
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .finding {
    padding: 12px 0 12px 12px;
    border-bottom: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
  }
  .finding.is-error {
    border-inline-start-color: var(--_danger);
  }
  .finding.is-warning {
    border-inline-start-color: var(--_project);
  }
  .finding p {
    margin: 0;
    max-width: 62em;
  }
  .finding .hint,
  .finding .meta,
  .consequences {
    margin-top: 4px;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .finding .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .rule,
  .paths {
    font-family: ui-monospace, 'SFMono-Regular', Consolas, monospace;
    font-size: 12px;
  }
  .paths {
    white-space: pre-wrap;
  }
  .consequences summary,
  .rules summary,
  .group summary {
    cursor: pointer;
  }
  .consequences ul,
  .rules ul {
    margin: 6px 0 0;
    padding-inline-start: 20px;
  }
  .rules {
    margin-top: 16px;
    font-size: 14px;
  }
  .rules li {
    margin-top: 2px;
  }
  .calm {
    margin: 8px 0;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 16px;
  }
  @media (forced-colors: active) {
    .finding.is-error,
    .finding.is-warning {
      border-inline-start-color: CanvasText;
    }
  }
`;
