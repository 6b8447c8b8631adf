import { html, nothing, type TemplateResult } from 'lit';
import { readsChinese, type Locale } from '../../text/languages.js';
import { termNames } from '../../text/terms.js';
import { highlight } from '../search/highlight.js';
import { knownTerms } from '../../text/words.js';
import type { TermId } from '../../text/words.js';

/** One definition as the disclosure prints it, `null` for a term it does not explain, and what the kit has to add. */
export interface GlossaryEntry {
  /** Its place among all entries. */
  index: number;
  printed: { number?: string | undefined; term: string; definition: string } | null;
  known: TermId | null;
}

/** An entry: number and term as printed, and the definition; the kit's translation with both for those who do not read Chinese. */
export function renderEntry(
  { index, printed, known }: GlossaryEntry,
  locale: Locale,
  key: string,
): TemplateResult {
  const translated = !readsChinese(locale) && known;
  const chinese = printed?.term ?? termNames(known!, readsChinese(locale) ? locale : 'zh-CN')[0]!;
  const meaning = printed && !translated ? null : known && knownTerms(locale)[known].meaning;
  return html`<div class="entry" id=${printed ? `term-${index}` : nothing}>
    <dt>
      ${printed?.number}${translated ? html`${termNames(known, locale)[0]} ` : nothing}<span
        lang=${printed || !readsChinese(locale) ? 'zh-CN' : locale}
        class=${translated ? 'soft' : ''}
        >${highlight(chinese, key)}</span
      >
    </dt>
    <dd>
      ${meaning ? html`<p>${meaning}</p>` : nothing}
      ${printed ? html`<p lang="zh-CN" class=${translated ? 'soft' : ''}>${highlight(printed.definition, key)}</p>` : nothing}
    </dd>
  </div>`;
}
