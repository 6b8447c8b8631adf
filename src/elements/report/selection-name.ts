import { html, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { functionSectionName } from '../../model/codes/function-sections.js';
import { nameOfKey } from '../../model/series/linked-keys.js';
import type { Locale } from '../../text/languages.js';
import { baseWords, reportWords, threePublicWords } from '../../text/words.js';

/**
 * What the selected key is called: as a column of a form, else as its row is printed, else as what it stands for is,
 * else as its code officially is.
 */
export function selectionName(budget: Budget, keys: readonly string[], locale: Locale): string {
  const { basic, project } = baseWords(locale);
  const columns: Record<string, string> = { basic, project, ...threePublicWords(locale).names };
  const names = keys.map((key) => (Object.hasOwn(columns, key) ? columns[key]! : nameOfKey(budget, key)));
  const [first = ''] = keys;
  return (
    names.find((name) => name !== null) ?? functionSectionName(first.split('/')[0]!, budget.year) ?? first
  );
}

/** The strip that names what is selected, with the way to clear it. */
export function renderSelection(name: string, locale: Locale, onClear: () => void): TemplateResult {
  const words = reportWords(locale);
  return html`<div part="selection" class="selection no-print" role="status">
    ${words.selected(name)}
    <button type="button" @click=${onClear}>${words.clear}</button>
  </div>`;
}
