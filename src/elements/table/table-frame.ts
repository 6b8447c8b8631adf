import { css, html, type TemplateResult } from 'lit';
import type { Locale } from '../../text/languages.js';
import { tableWords } from '../../text/words.js';

/** What the box around a table is made of. */
export interface TableFrame {
  columns: number;
  /** Limited in height. */
  long: boolean;
  locale: Locale;
  onScroll: () => void;
}

/** A table in a box that scrolls where there is more, with a cue that there is. */
export function renderFrame(
  table: TemplateResult,
  { columns, long, locale, onScroll }: TableFrame,
): TemplateResult {
  return html`<div class="frame">
    <p class="cue">${tableWords(locale).scroll(columns)}</p>
    <div
      class="scroll ${long ? 'long' : ''}"
      role="region"
      tabindex="0"
      aria-labelledby="heading"
      @scroll=${onScroll}
    >
      ${table}
    </div>
  </div>`;
}

/** Shadows at the sides and the cue, where a table is wider than its box; on paper there is no box. */
export const tableFrameStyles = css`
  .frame {
    position: relative;
  }
  .frame:not([data-wide]) .cue {
    display: none;
  }
  .cue::before {
    content: '⇆ ';
  }
  .frame::before,
  .frame::after {
    position: absolute;
    inset-block: 26px 0;
    z-index: 4;
    width: 14px;
    opacity: 0;
    pointer-events: none;
    content: '';
  }
  .frame::before {
    inset-inline-start: 0;
    box-shadow: inset calc(12px * var(--_side, 1)) 0 10px -10px var(--_ink-soft);
  }
  .frame::after {
    inset-inline-end: 0;
    box-shadow: inset calc(-12px * var(--_side, 1)) 0 10px -10px var(--_ink-soft);
  }
  .frame[data-before]::before,
  .frame[data-after]::after {
    opacity: 0.5;
  }
  .scroll {
    overflow: auto;
    border-inline-start: 1px solid var(--_line);
    overscroll-behavior-x: contain;
    scroll-padding: 9em 3em 3em 11em;
  }
  .scroll.long {
    max-height: 80vh;
  }
  @media print {
    .scroll,
    .scroll.long {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    .cue,
    .frame::before,
    .frame::after {
      display: none;
    }
  }
`;
