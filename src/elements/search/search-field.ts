import { html, type TemplateResult } from 'lit';
import { splitByKey } from '../../model/search-key.js';

/** What a search field shows and does. */
export interface SearchField {
  label: string;
  placeholder: string;
  text: string;
  onText(text: string): void;
}

/** A labelled search field; Escape empties it. */
export function renderSearchField({ label, placeholder, text, onText }: SearchField): TemplateResult {
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
    <span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder}
      .value=${text}
      @input=${onInput}
      @compositionend=${onInput}
      @keydown=${onKeydown}
    />
  </label>`;
}

/** A text with what is searched for marked in it. */
export function highlight(text: string, key: string): string | (string | TemplateResult)[] {
  if (key === '') return text;
  return splitByKey(text, key).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}
