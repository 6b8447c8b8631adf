import { html, type TemplateResult } from 'lit';
import type { Fen } from '../../model/money.js';
import {
  formatNumber,
  plainNumber,
  type AmountFormat,
  displayUnits,
  unitName,
  type DisplayUnit,
} from '../../text/numbers.js';
import type { Unit } from '../../model/schema/amounts.js';
import type { Locale } from '../../text/languages.js';
import { baseWords } from '../../text/words.js';

/** An amount without its unit, exact for readers and, as the value of `<data>`, for machines. */
export function renderAmount(amount: Fen, format: AmountFormat): TemplateResult {
  return html`<data value=${plainNumber(amount, format.unit)}>${formatNumber(amount, format)}</data>`;
}

/** Buttons that choose the unit of all amounts; `current` is the one in force, if there is one. */
export function renderUnits(
  current: Unit | null,
  locale: Locale,
  choose: (unit: DisplayUnit) => void,
): TemplateResult {
  return html`<span class="choices" role="group" aria-label=${baseWords(locale).unit}>
    ${displayUnits.map(
      ([id, unit]) =>
        html`<button type="button" aria-pressed=${current === unit} @click=${() => choose(id)}>
          ${unitName(unit, locale)}
        </button>`,
    )}
  </span>`;
}
