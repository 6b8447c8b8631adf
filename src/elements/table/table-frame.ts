import { html, type TemplateResult } from 'lit';
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
