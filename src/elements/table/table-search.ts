import { html, type TemplateResult } from 'lit';
import { tableWords } from '../../text/table.js';
import type { Locale } from '../../text/locale.js';

/** The search field of a long table. */
export function renderTableSearch(
  text: string,
  locale: Locale,
  onText: (text: string) => void,
): TemplateResult {
  const words = tableWords[locale];
  // What an input method shows before it is done is not yet what is searched for.
  const onInput = (event: InputEvent | CompositionEvent) => {
    if (!('isComposing' in event && event.isComposing)) onText((event.target as HTMLInputElement).value);
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || text === '') return;
    event.preventDefault();
    event.stopPropagation();
    onText('');
  };
  return html`<label class="search">
    <span>${words.search}</span>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${words.placeholder}
      .value=${text}
      @input=${onInput}
      @compositionend=${onInput}
      @keydown=${onKeydown}
    />
  </label>`;
}
