import { html, type TemplateResult } from 'lit';
import { splitByKey } from '../../model/search-key.js';

/** A text with what is searched for marked in it. */
export function highlight(text: string, key: string): string | (string | TemplateResult)[] {
  if (key === '') return text;
  return splitByKey(text, key).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));
}
