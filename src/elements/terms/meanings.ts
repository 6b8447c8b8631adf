import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../text/locale.js';
import { termsWords } from '../../text/terms.js';
import type { KitTerm } from './known-terms.js';

/**
 * What a term means: the disclosure's own words and the kit's, each with where it comes from. The words of a
 * disclosure are Chinese, so in English the kit's come first.
 */
export function renderMeanings({ printed, known }: KitTerm, title: string, locale: Locale): TemplateResult {
  const words = termsWords[locale];
  const meaning = (text: string, from: string, lang: Locale) =>
    html`<p lang=${lang}>${text}</p>
      <p class="from">${from}</p>`;
  const own = printed.map(({ number = '', term, definition }) =>
    meaning(term === title ? definition : `${term}：${definition}`, words.printed(number), 'zh-CN'),
  );
  const ours = known ? meaning(known[locale].meaning, words.known, locale) : nothing;
  return locale === 'en' ? html`${ours}${own}` : html`${own}${ours}`;
}
