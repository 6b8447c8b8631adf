import { css } from 'lit';

/** Problems, and the lists of tables. */
export const overviewStyles = css`
  workbench-fields {
    display: block;
  }
  .infos {
    margin-top: 12px;
    padding-top: 8px;
    border-top: 1px solid var(--_line);
  }
  table {
    width: 100%;
    margin-top: 12px;
    border-collapse: collapse;
    line-height: 1.5;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
  }
  thead > tr > * {
    color: var(--_ink-soft);
    font-size: 14px;
  }
  tbody th {
    font-weight: 500;
  }
  tbody th span {
    display: block;
    font-weight: 400;
  }
  .tables .number {
    white-space: nowrap;
  }
  .number {
    text-align: end;
    padding-inline-end: 24px;
  }
  .act {
    width: 1px;
    padding-inline-end: 0;
    white-space: nowrap;
  }
  .leftovers {
    margin-top: 12px;
  }
  .leftovers li {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding-block: 10px;
    border-top: 1px solid var(--_line);
  }
  .leftovers p {
    flex: 1 1 260px;
    min-width: 0;
  }
  .leftovers p .soft {
    display: block;
  }
  .unread summary {
    font-weight: 500;
  }
  .unread ul {
    padding-inline-start: 1.2em;
  }
  .unread li {
    margin-top: 8px;
  }
  .unread li .soft {
    display: block;
  }
  @media (max-width: 720px) {
    .tables,
    .tables tbody {
      display: block;
    }
    .tables thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .tables tr {
      display: grid;
      grid-template-columns: auto auto 1fr auto;
      gap: 2px 12px;
      align-items: center;
      padding-block: 10px;
      border-bottom: 1px solid var(--_line);
    }
    .tables th,
    .tables td {
      padding: 0;
      border: 0;
    }
    .tables tbody th,
    .tables .where {
      grid-column: 1 / -1;
    }
    .tables td.number::before {
      content: attr(data-label) ' ';
      color: var(--_ink-soft);
      font-size: 14px;
    }
    .tables .act {
      grid-column: 4;
      width: auto;
    }
  }
`;
