import { css } from 'lit';

/** The data table of an element: folded away on screen until asked for, always printed. */
export const tableStyles = css`
  .table-wrap {
    margin-top: 12px;
    overflow-x: auto;
  }
  .table-wrap[hidden] {
    display: none;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    font-size: 14px;
    line-height: 1.6;
  }
  caption {
    padding: 0 0 6px;
    color: var(--_ink-soft);
    font-size: 13px;
    text-align: end;
  }
  th,
  td {
    padding: 6px 10px;
    border-block: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-top: 2px solid var(--_ink-soft);
    background: var(--_wash);
    font-weight: 600;
    white-space: nowrap;
  }
  tbody tr:hover {
    background: var(--_wash);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .code {
    color: var(--_ink-soft);
    white-space: nowrap;
  }
  tr.total > * {
    font-weight: 600;
  }
  @media print {
    .table-wrap,
    .table-wrap[hidden] {
      /* A report prints the official table in its place. */
      display: var(--_printed-table, block);
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
