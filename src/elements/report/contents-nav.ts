import { html, nothing, type TemplateResult } from 'lit';
import type { Outline, OutlineTable } from '../../model/series/outline.js';
import type { Locale } from '../../text/languages.js';
import type { Audience } from '../checks/figure-view.js';
import { anchorOf, anchorOfTable } from './anchors.js';
import { checksWords, reportWords } from '../../text/words.js';

/** Where the reader is and how to go elsewhere. */
export interface ContentsView {
  locale: Locale;
  prefix: string;
  /** For whom the findings stand at the end, if they do. */
  checks: Audience | undefined;
  /** Anchor of the section in view. */
  current: string;
  /** A rail beside the report; else a drop-down above it. */
  wide: boolean;
  onGo: (event: Event) => void;
}

/** The contents in the disclosure's own order, each table with its state. */
export function renderContents(outline: Outline, view: ContentsView): TemplateResult {
  const words = reportWords(view.locale);
  const list = html`<ol class="contents-list" @click=${view.onGo}>
    <li>${renderLink(anchorOf(view.prefix, 'overview'), words.overview, view)}</li>
    ${outline.parts.map((part) =>
      part === 'tables'
        ? html`<li>
            ${renderLink(anchorOf(view.prefix, 'tables'), words.parts.tables, view)}
            <ol>
              ${outline.tables.map((entry) => html`<li>${renderEntry(entry, view)}</li>`)}
            </ol>
          </li>`
        : html`<li>${renderLink(anchorOf(view.prefix, part), words.parts[part], view)}</li>`,
    )}
    ${
      view.checks
        ? html`<li>
            ${renderLink(anchorOf(view.prefix, 'checks'), checksWords(view.locale).heading, view)}
          </li>`
        : nothing
    }
  </ol>`;
  const body = view.wide
    ? html`<p class="contents-title">${words.contents}</p>
        ${list}`
    : html`<details>
        <summary>${words.contents}</summary>
        ${list}
      </details>`;
  return html`<nav part="contents" class="contents no-print" aria-label=${words.contents}>${body}</nav>`;
}

/** `shown` needs no word; what the reader will not find does. */
export function renderState(
  { state, listed }: OutlineTable,
  locale: Locale,
): TemplateResult | typeof nothing {
  const words = reportWords(locale);
  const text = state === null ? words.notATable : words.states[state];
  return html`${state === 'shown' ? nothing : html`<small class="state ${state ?? ''}">${text}</small>`}
  ${listed ? nothing : html`<small class="state">${words.unlisted}</small>`}`;
}

/** The title as listed or printed, else a word for none. */
export function titleOf({ title }: OutlineTable, locale: Locale): string {
  return title || reportWords(locale).untitled;
}

function renderEntry(entry: OutlineTable, view: ContentsView): TemplateResult {
  const anchor = anchorOfTable(entry, view.prefix);
  const text = html`${entry.number}${titleOf(entry, view.locale)} ${renderState(entry, view.locale)}`;
  return anchor === null ? html`<span>${text}</span>` : renderLink(anchor, text, view);
}

function renderLink(anchor: string, text: unknown, { current }: ContentsView): TemplateResult {
  return html`<a href="#${anchor}" aria-current=${anchor === current ? 'true' : nothing}>${text}</a>`;
}
