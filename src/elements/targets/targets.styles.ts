import { css } from 'lit';

/** The performance targets: filter, tables with merged cells, values, projects; rows as cards where narrow. */
export const targetsStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    align-items: center;
  }
  .dimensions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .dimensions button {
    padding-inline: 10px;
  }
  .count {
    color: var(--_ink-soft);
    font-size: 13px;
    font-weight: 400;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    min-height: 32px;
    margin-block: 8px 4px;
    color: var(--_ink-soft);
    font-size: 14px;
  }
  .status p {
    margin: 0;
  }
  button.link {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .part {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-block: 12px 8px;
  }
  table + .part,
  .note + .part {
    margin-top: 32px;
  }
  .title {
    font-size: 17px;
    font-weight: 600;
    line-height: 1.5;
  }
  .absent {
    margin: 8px 0;
    color: var(--_ink-soft);
  }
  table {
    table-layout: fixed;
    line-height: 24px;
  }
  thead th {
    white-space: normal;
  }
  thead .level {
    width: 8.5em;
  }
  thead .value {
    width: 36%;
  }
  .overall thead .level {
    width: 9.5em;
  }
  .overall thead .value {
    width: 30%;
  }
  .level {
    color: var(--_ink-soft);
  }
  .level.first {
    color: var(--_ink);
    font-weight: 600;
  }
  thead .level {
    color: inherit;
  }
  tbody tr:hover {
    background: none;
  }
  tr:hover > .name,
  tr:hover > .value {
    background: var(--_wash);
  }
  thead tr:hover > * {
    background: var(--_wash);
  }
  td.value > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .quantity {
    min-width: 5.5em;
  }
  .quantity b {
    font-size: 15px;
    font-weight: 600;
  }
  .comparator {
    margin-inline-end: 3px;
  }
  .measure {
    margin-inline-start: 3px;
  }
  .chip {
    padding: 0 9px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_wash);
    font-size: 13px;
    line-height: 1.6;
  }
  small,
  .blank {
    color: var(--_ink-soft);
    font-size: 12px;
  }
  .blank {
    font-size: 14px;
  }
  .gauge {
    flex: none;
    overflow: visible;
  }
  .track {
    fill: var(--_line);
  }
  .allowed {
    fill: var(--budget-targets-allowed, var(--_accent));
  }
  .tick {
    fill: var(--_ink);
  }
  button.plain {
    display: block;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-size: inherit;
    line-height: inherit;
    font-weight: inherit;
    text-align: start;
  }
  button.plain[aria-expanded] {
    position: relative;
    padding-inline-start: 18px;
  }
  button.plain[aria-expanded]::before {
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: 3px;
    width: 6px;
    height: 6px;
    border: solid var(--_accent);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-50%) rotate(-45deg);
    content: '';
  }
  button.plain[aria-expanded='true']::before {
    transform: translateY(-70%) rotate(45deg);
  }
  button.plain:dir(rtl)[aria-expanded='false']::before {
    transform: translateY(-50%) rotate(135deg);
  }
  button.plain[aria-expanded]:hover .label {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .name small {
    display: block;
  }
  .explanation {
    max-width: 46em;
    margin: 2px 0 4px;
    padding-inline-start: 18px;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .project {
    padding-block: 14px 18px;
    border-top: 1px solid var(--_ink-soft);
  }
  .project-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .project-head .title {
    flex: 1 1 60%;
    font-size: 16px;
  }
  .amount {
    flex: none;
    margin-inline-start: auto;
    font-weight: 600;
    white-space: nowrap;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 0 0 8px;
    padding-inline-start: 18px;
    color: var(--_ink-soft);
    font-size: 13px;
  }
  .project-head button.plain {
    padding-inline-start: 18px;
  }
  .project .absent {
    margin: 0;
    padding-inline-start: 18px;
  }
  tr[part~='selected'] > .name,
  tr[part~='selected'] > .value {
    background: var(--_wash);
  }
  tr[part~='selected'] > .name,
  section[part~='selected'] .project-head {
    box-shadow: inset calc(3px * var(--_side, 1)) 0 0 var(--_accent);
  }
  section[part~='selected'] .project-head {
    margin-inline-start: -10px;
    padding-inline-start: 10px;
  }
`;
