import { html, type TemplateResult } from 'lit';
import { unitName, type AmountFormat } from '../../text/numbers.js';
import { withTerms } from '../base/terms.js';
import type { TableView } from './table-view.js';
import { headNames } from '../../text/words.js';

/** Words of a form: as printed, below those of a language that has words for them. */
export function renderLabel(label: string, { budget, format }: TableView): TemplateResult {
  const { unit, locale } = format;
  const printed = label.replace('{unit}', unit);
  const own = headNames(locale)[label]?.replace('{unit}', unitName(unit, locale));
  if (own === undefined) return html`<span lang="zh-CN">${withTerms(printed, budget, locale)}</span>`;
  return html`<span lang=${locale}>${withTerms(own, budget, locale)}</span><small>${printed}</small>`;
}

/** The words of a head for use in a sentence. */
export function labelText(label: string, { locale, unit }: AmountFormat): string {
  return (headNames(locale)[label] ?? label).replace('{unit}', unitName(unit, locale));
}
