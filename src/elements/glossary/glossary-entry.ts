import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../text/locale.js';
import { namesOf, type KnownTerm } from '../../text/terms.js';
import { highlight } from '../search/highlight.js';

/** One definition as the disclosure prints it, `null` for a term it does not explain, and what the kit has to add. */
export interface GlossaryEntry {
  /** Its place among all entries. */
  index: number;
  printed: { number?: string | undefined; term: string; definition: string } | null;
  known: KnownTerm | null;
}

/** An entry: number and term as printed, and the definition; in English the kit's translation with both. */
export function renderEntry(
  { index, printed, known }: GlossaryEntry,
  locale: Locale,
  key: string,
): TemplateResult {
  const translated = locale === 'en' && known;
  const chinese = printed?.term ?? namesOf(known!, 'zh-CN')[0]!;
  const meaning = printed && !translated ? null : known?.[locale].meaning;
  return html`<div class="entry" id=${printed ? `term-${index}` : nothing}>
    <dt>
      ${printed?.number}${translated ? html`${namesOf(known, 'en')[0]} ` : nothing}<span
        lang="zh-CN"
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
