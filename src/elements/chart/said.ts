import { html, nothing, type TemplateResult } from 'lit';
import type { Difference } from '../../model/series/two-sided.js';
import { formatAmount, type AmountFormat } from '../../text/numbers.js';
import { sideWords } from '../../text/words.js';

/** Printed figures that are not the sums of their parts, in words. */
export function renderDifferences(
  differences: readonly Difference[],
  format: AmountFormat,
): TemplateResult[] {
  return differences.map(
    ({ name, printed, sum }) =>
      html`<p class="said">
        ${sideWords(format.locale).differs(name, formatAmount(printed, format), formatAmount(sum, format))}
      </p>`,
  );
}

/** A remark below a drawing; nothing for no text. */
export function renderRemark(text: string): TemplateResult | typeof nothing {
  return text ? html`<p class="note">${text}</p>` : nothing;
}
