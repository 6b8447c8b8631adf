import { css } from 'lit';

/** A statutory table: ruled as in print, head and row heads in sight. */
export const officialTableStyles = css`
  .title {
    margin: 0 0 4px;
    font-weight: 600;
  }
  .search {
    flex-basis: 240px;
    max-width: 400px;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-bottom: 6px;
    font-size: 14px;
  }
  .lines .end {
    margin-inline-start: auto;
  }
  .shown,
  .cue,
  .nothing {
    margin: 0 0 6px;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .nothing {
    margin-top: 12px;
    font-size: 14px;
  }
  table {
    border-block: 2px solid var(--_ink-soft);
    border-collapse: separate;
    line-height: 1.5;
  }
  table.fixed {
    table-layout: fixed;
  }
  th,
  td {
    border: 0 solid var(--_line);
    border-block-end-width: 1px;
    border-inline-end-width: 1px;
    background: var(--_ground);
    vertical-align: middle;
    overflow-wrap: break-word;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  thead th {
    border-top: 0;
    background: var(--_wash);
    text-align: center;
    white-space: normal;
  }
  thead small,
  tbody small {
    display: block;
    color: var(--_ink-soft);
    font-weight: 400;
    font-size: 12px;
  }
  th > span {
    overflow-wrap: normal;
  }
  .number {
    min-width: 6.5em;
  }
  .code {
    min-width: 3em;
    text-align: center;
  }
  .words {
    min-width: 7em;
  }
  .name,
  .item,
  .unitName {
    min-width: 11em;
  }
  .value {
    min-width: 6.5em;
  }
  .explanation {
    min-width: 20em;
  }
  thead .number,
  thead .code {
    text-align: center;
    white-space: normal;
  }
  .stays {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
  }
  /* 合计 across the columns before the amounts would cover them. */
  .is-total[colspan]:not([colspan='1']) {
    position: static;
    text-align: center;
  }
  .narrow th,
  .narrow td {
    padding-inline: 6px;
  }
  .narrow .name,
  .narrow .item {
    min-width: 8.5em;
  }
  .narrow .level1 {
    min-width: 5em;
  }
  .narrow .explanation {
    min-width: 14em;
  }
  .fixed col.lei,
  .fixed col.kuan,
  .fixed col.xiang {
    width: 3.6em;
  }
  .fixed col.code {
    width: 7em;
  }
  .fixed col.words {
    width: 12em;
  }
  .fixed col.name {
    width: 18em;
  }
  .fixed.narrow col.name {
    width: 10em;
  }
  .fixed col.number {
    width: 10em;
  }
  .spacer td {
    padding: 0;
    background: var(--_wash);
  }
  .is-total,
  .is-subtotal,
  .is-class {
    font-weight: 600;
  }
  tr.is-total > *,
  tr.is-unit > *,
  tr.is-subtotal > *,
  tr.is-head > *,
  tr.is-preface > th {
    background: var(--_wash);
  }
  tr.is-head > *,
  tr.is-preface > th,
  .is-unit {
    font-weight: 500;
  }
  .item.is-ofWhich {
    padding-inline-start: 2em;
  }
  .live {
    cursor: pointer;
  }
  .live:hover {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  tbody tr:hover {
    background: none;
  }
  .live:focus-visible {
    outline-offset: -3px;
  }
  [part~='cell'][part~='selected'] {
    background: var(--_wash);
    background: color-mix(in srgb, var(--_accent) 14%, var(--_ground));
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .sort {
    min-width: 24px;
    min-height: 24px;
    margin-inline-start: 2px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    line-height: 1;
    vertical-align: middle;
  }
  .sort .none::before {
    content: '⇅';
  }
  .sort .ascending::before {
    content: '▲';
  }
  .sort .descending::before {
    content: '▼';
  }
  .sort .ascending,
  .sort .descending {
    color: var(--_accent);
  }
  .empty + .note {
    margin-top: 12px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_wash);
    color: var(--_ink);
    font-size: 15px;
  }
  @media screen {
    .printed td {
      min-width: 5em;
    }
  }
  @media print {
    figure {
      break-inside: auto;
    }
    .sort {
      display: none;
    }
    thead,
    .stays {
      position: static;
    }
    table {
      border: 1px solid;
      font-size: 8pt;
    }
    th,
    td,
    table .number,
    table .code {
      min-width: 0;
      padding: 2pt;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    td.number,
    td.lei,
    td.kuan,
    td.xiang {
      overflow-wrap: normal;
      white-space: nowrap;
    }
    table .words {
      min-width: 4em;
    }
    /* A head beside twenty rows would take them all to the next page. */
    .overall tr {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    [part~='cell'][part~='selected'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
