import { css } from 'lit';

/** The target tables where they cannot be wide tables in colour: as cards in a narrow column, on paper, in forced colours. */
export const targetsMediaStyles = css`
  .stacked,
  .stacked tbody {
    display: block;
  }
  .stacked thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .stacked tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(5.5em, auto);
  }
  .stacked .level {
    grid-column: 1 / -1;
    padding-block: 6px 2px;
    border-block: 0;
  }
  .stacked .level.first,
  .stacked .name,
  .stacked .value {
    border-block: 0;
    border-top: 1px solid var(--_line);
  }
  .stacked .level ~ .name,
  .stacked .level ~ .value {
    border-top: 0;
  }
  .overall.stacked .level.first {
    padding-top: 10px;
    border-color: var(--_ink-soft);
    font-size: 15px;
  }
  .stacked th,
  .stacked td {
    padding-inline: 4px;
  }
  .stacked td.value > div {
    flex-direction: column;
    gap: 2px;
    align-items: flex-end;
    max-width: 11em;
    text-align: end;
  }
  .stacked .quantity {
    min-width: 0;
  }
  @media print {
    .filter {
      display: none;
    }
    figure {
      break-inside: auto;
    }
    .part,
    .project-head,
    .facts {
      break-after: avoid;
    }
    button.plain[aria-expanded] {
      padding-inline-start: 0;
    }
    button.plain[aria-expanded]::before {
      content: none;
    }
    .facts,
    .explanation {
      padding-inline-start: 0;
    }
    .track,
    .allowed,
    .tick,
    .chip {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .allowed {
      fill: Highlight;
    }
    .tick {
      fill: CanvasText;
    }
    tr[part~='selected'] > .name,
    section[part~='selected'] .project-head {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
