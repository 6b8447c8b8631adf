import { html, nothing, type TemplateResult } from 'lit';
import type { FundPanel } from '../../model/series/fund.js';
import type { Locale } from '../../text/languages.js';
import { fundWords } from '../../text/words.js';

/** What is said of a table in a word: its figure, none, blank, not published. */
export function answerOf({ state, saysNone }: FundPanel, locale: Locale): string {
  const words = fundWords(locale);
  if (state === 'figures') return '';
  return saysNone ? words.none : words.answers[state];
}

/** A table without figures: that it has none is the answer, with the document's own words for it. */
export function renderAnswer(panel: FundPanel, noteBelow: boolean, locale: Locale): TemplateResult {
  const words = fundWords(locale);
  const { state, note, table } = panel;
  if (state === 'figures') return html`${nothing}`;
  const published = state === 'blank' || state === 'zero';
  return html`<div class="answer" part="mark" data-state=${state}>
    <p class="name">${words.names[table]}</p>
    <p class="figure-text">${answerOf(panel, locale)}</p>
    <p class="note">
      ${words.details[state]}${published && !noteBelow ? (note ? words.quote(note) : words.noNote) : nothing}
    </p>
  </div>`;
}
