import { html, type TemplateResult } from 'lit';
import type { Unit } from '../../model/schema/amounts.js';
import type { Locale } from '../../text/languages.js';
import { displayUnits, unitName, type DisplayUnit } from '../../text/numbers.js';
import { baseWords } from '../../text/words.js';

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
