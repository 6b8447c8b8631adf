import { html, type TemplateResult } from 'lit';
import type { Fen } from '../../model/money.js';
import { formatNumber, plainNumber, type AmountFormat } from '../../text/numbers.js';

/** An amount without its unit, exact for readers and, as the value of `<data>`, for machines. */
export function renderAmount(amount: Fen, format: AmountFormat): TemplateResult {
  return html`<data value=${plainNumber(amount, format.unit)}>${formatNumber(amount, format)}</data>`;
}
