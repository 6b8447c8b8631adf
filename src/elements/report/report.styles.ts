import { css } from 'lit';

/** The report: title block, contents beside or above, sections one below the other. */
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
  .measured {
    height: 0;
  }
  .layout.wide {
    display: grid;
    grid-template-columns: 232px minmax(0, 1fr);
    gap: 32px;
    align-items: start;
  }
  .contents {
    position: sticky;
    top: 0;
    z-index: 3;
    margin-bottom: 16px;
    font-size: 14px;
    line-height: 1.5;
    background: var(--_ground);
  }
  .wide .contents {
    top: 16px;
    max-height: calc(100vh - 32px);
    overflow-y: auto;
    border-inline-end: 1px solid var(--_line);
    padding-inline-end: 16px;
  }
  .contents-title {
    margin: 0 0 8px;
    color: var(--_ink-soft);
  }
  .contents details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .contents summary {
    padding: 8px 12px;
    cursor: pointer;
  }
  .contents details .contents-list {
    max-height: 60vh;
    overflow-y: auto;
    padding: 0 12px 12px;
    border-top: 1px solid var(--_line);
  }
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents ol ol {
    padding-inline-start: 12px;
  }
  .contents a,
  .contents li > span {
    display: block;
    padding: 5px 8px;
    border-inline-start: 3px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .contents a:hover {
    background: var(--_wash);
    text-decoration: underline;
  }
  .contents a[aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .state {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_ink-soft);
    font-size: 12px;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
  }
  .state.absent {
    border-style: dashed;
  }
  .parts > * {
    margin-block: 0 32px;
    scroll-margin-top: 56px;
  }
  .parts > * + * {
    padding-top: 28px;
    border-top: 1px solid var(--_line);
  }
  .parts .heading {
    font-size: 20px;
  }
  .wide .parts > *,
  .wide .table-section {
    scroll-margin-top: 16px;
  }
  section:focus,
  .parts > *:focus {
    outline: none;
  }
  .table-section {
    --_heading: 16px;
    margin-block: 20px 40px;
    scroll-margin-top: 56px;
  }
  .section-heading {
    margin: 0 0 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_wash);
    font-size: 17px;
    font-weight: 600;
    line-height: 1.5;
  }
  .absent,
  .same {
    margin: 0;
    color: var(--_ink-soft);
  }
  .official {
    margin-top: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .official summary {
    padding: 8px 12px;
    font-weight: 600;
    cursor: pointer;
  }
  .official summary small {
    margin-inline-start: 8px;
    color: var(--_ink-soft);
    font-size: 13px;
    font-weight: 400;
  }
  .official budget-table {
    padding: 4px 12px 12px;
  }
  .selection {
    position: sticky;
    bottom: 8px;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-top: 8px;
    padding: 6px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 2px 8px #0003;
  }
  @media print {
    .layout.wide {
      display: block;
    }
    .official {
      border: 0;
    }
    .official summary {
      list-style: none;
      padding: 0;
    }
    .official budget-table {
      padding: 4px 0 0;
    }
    .table-section.official-too {
      --_printed-table: none;
    }
    .heading,
    .section-heading {
      break-after: avoid;
      background: none;
    }
  }
`;
