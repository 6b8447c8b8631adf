import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../text/languages.js';
import { profileWords } from '../../text/words.js';
import type { ProfileList } from '../../text/words.js';

/** How many entries show before the rest is asked for. */
const SHOWN: Record<ProfileList, number> = { duties: 12, offices: 40, units: 20 };

/** Fewer than this are not worth a button. */
const LEAST_REST = 3;

/** A list of the profile and what shows of it. */
export interface ListView {
  list: ProfileList;
  entries: readonly unknown[];
  level: number;
  locale: Locale;
  open: boolean;
  onToggle(): void;
}

/** A heading with the number of entries, and the entries; the rest of a long list only where asked for. */
export function renderProfileList({
  list,
  entries,
  level,
  locale,
  open,
  onToggle,
}: ListView): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const words = profileWords(locale);
  const rest = entries.length - SHOWN[list];
  const long = rest >= LEAST_REST;
  // Hidden, not left out, so that paper has all of them.
  const items = entries.map(
    (entry, index) => html`<li ?hidden=${long && !open && index >= SHOWN[list]}>${entry}</li>`,
  );
  return html`<section>
    <div class="title" id=${list} role="heading" aria-level=${Math.min(6, level)}>
      ${words.lists[list]} <span class="count">${entries.length}</span>
    </div>
    ${
      list === 'duties'
        ? html`<ol lang="zh-CN" aria-labelledby=${list}>
            ${items}
          </ol>`
        : html`<ul class=${list} lang="zh-CN" aria-labelledby=${list}>
            ${items}
          </ul>`
    }
    ${
      long
        ? html`<button type="button" class="no-print" aria-expanded=${open} @click=${onToggle}>
            ${open ? words.less : words.rest(rest)}
          </button>`
        : nothing
    }
  </section>`;
}
