import { html, nothing, type TemplateResult } from 'lit';
import { writingDirection, readsChinese, type Locale } from '../../text/languages.js';
import type { KitTerm } from './known-terms.js';
import { knownTerms, termsWords } from '../../text/words.js';

/**
 * What a term means: the disclosure's own words and the kit's, each with where it comes from. The words of a
 * disclosure are Chinese, so for those who do not read that the kit's come first.
 */
export function renderMeanings({ printed, known }: KitTerm, title: string, locale: Locale): TemplateResult {
  const words = termsWords(locale);
  const meaning = (text: string, from: string, lang: Locale) =>
    html`<p lang=${lang} dir=${writingDirection(lang)}>${text}</p>
      <p class="from">${from}</p>`;
  const own = printed.map(({ number = '', term, definition }) =>
    meaning(term === title ? definition : `${term}：${definition}`, words.printed(number), 'zh-CN'),
  );
  const ours = known ? meaning(knownTerms(locale)[known].meaning, words.known, locale) : nothing;
  return readsChinese(locale) ? html`${own}${ours}` : html`${ours}${own}`;
}
